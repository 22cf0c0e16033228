// Column widths, frozen rows, the printed page, tab colour: a layout's settings as XML.
import type { Layout, Print } from '../../../sheets/draft';
import { ensureChild, insertChild, replaceChild } from './children';
import { argb } from '../styles/styleXml';
import {
  attribute,
  childOf,
  childrenOf,
  isOn,
  make,
  prefixed,
  prefixOf,
  removeChild,
  setAttribute,
  type XmlElement,
} from '../../xml/tree';

/** Pixels at both edges of a column, beside its characters. */
const margins = 5;
/** src/excel counts a draft's characters as those of Calibri 11. */
const characterWidth = 7;

/** A width as the file counts it: in digits of its own body font, margins and all. */
export function fileWidth(characters: number, digitWidth: number): number {
  return Math.round(((characters * characterWidth + margins) / digitWidth) * 256) / 256;
}

/** One column's settings as they stand in `cols`; zero-based. */
export interface ColumnSetting {
  readonly first: number;
  readonly last: number;
  readonly element: XmlElement;
}

export const columnRuns = (sheet: XmlElement): readonly ColumnSetting[] => {
  const list = childOf(sheet, 'cols');
  return (list ? childrenOf(list, 'col') : []).map((element) => ({
    first: Number(attribute(element, 'min')) - 1,
    last: Number(attribute(element, 'max')) - 1,
    element,
  }));
};

/** Changes single columns; what `cols` says of others stays. */
export function changeColumns(
  sheet: XmlElement,
  changes: ReadonlyMap<number, (column: XmlElement) => void>,
): void {
  const settings = columnRuns(sheet);
  const kept = settings.flatMap((setting) => split(setting, [...changes.keys()]));
  const changed = [...changes].map(([column, change]) => {
    const under = settings.find(({ first, last }) => first <= column && column <= last)?.element;
    const element = under ? { ...under } : prefixed(make('col', { min: 0, max: 0 }), prefixOf(sheet));
    change(element);
    return { first: column, last: column, element };
  });
  const all = [...kept, ...changed].sort((one, other) => one.first - other.first);
  replaceColumns(sheet, all);
}

/** In their order, none reaching into another. */
export function replaceColumns(sheet: XmlElement, runs: readonly ColumnSetting[]): void {
  replaceChild(sheet, 'cols', runs.length === 0 ? null : make('cols'));
  const list = childOf(sheet, 'cols');
  for (const { first, last, element } of runs) {
    setAttribute(element, 'min', first + 1);
    setAttribute(element, 'max', last + 1);
    list?.children.push(element);
  }
}

/** The pieces of a run of columns between the given ones. */
function split(setting: ColumnSetting, holes: readonly number[]): ColumnSetting[] {
  const hole = holes.find((column) => setting.first <= column && column <= setting.last);
  if (hole === undefined) return [setting];
  const rest = holes.filter((column) => column !== hole);
  const before = { ...setting, last: hole - 1, element: { ...setting.element } };
  const behind = { ...setting, first: hole + 1, element: { ...setting.element } };
  return [before, behind].filter(({ first, last }) => first <= last).flatMap((each) => split(each, rest));
}

export function setColumns(sheet: XmlElement, columns: Layout['columns'], digitWidth: number): void {
  const changes = columns.map(({ width, hidden }, column) => {
    const change = (element: XmlElement): void => {
      setAttribute(element, 'width', fileWidth(width, digitWidth));
      setAttribute(element, 'hidden', hidden ? 1 : null);
      setAttribute(element, 'customWidth', 1);
    };
    return [column, change] as const;
  });
  changeColumns(sheet, new Map(changes));
}

/** Pixels of each column (zero-based); 0 for hidden ones. */
export function columnWidths(sheet: XmlElement, digitWidth: number): (column: number) => number {
  const settings = columnRuns(sheet);
  const format = childOf(sheet, 'sheetFormatPr');
  const standard = Number((format && attribute(format, 'defaultColWidth')) ?? 8 + margins / digitWidth);
  return (column) => {
    const element = settings.find(({ first, last }) => first <= column && column <= last)?.element;
    const hidden = isOn(element, 'hidden');
    return hidden ? 0 : Number((element && attribute(element, 'width')) ?? standard) * digitWidth;
  };
}

const viewOf = (sheet: XmlElement): XmlElement => {
  const views = ensureChild(sheet, make('sheetViews'));
  const known = childOf(views, 'sheetView');
  if (known) return known;
  const view = prefixed(make('sheetView', { workbookViewId: 0 }), prefixOf(sheet));
  views.children.push(view);
  return view;
};

export function hideGridlines(sheet: XmlElement): void {
  const view = viewOf(sheet);
  setAttribute(view, 'showGridLines', 0);
}

export function setFrozenRows(sheet: XmlElement, rows: number): void {
  const view = viewOf(sheet);
  for (const name of ['pane', 'selection']) for (const old of childrenOf(view, name)) removeChild(view, old);
  setAttribute(view, 'topLeftCell', null);
  if (rows === 0) return;
  const pane = make('pane', {
    ySplit: rows,
    topLeftCell: `A${rows + 1}`,
    activePane: 'bottomLeft',
    state: 'frozen',
  });
  const selection = make('selection', {
    pane: 'bottomLeft',
    activeCell: `A${rows + 1}`,
    sqref: `A${rows + 1}`,
  });
  view.children.unshift(...[pane, selection].map((each) => prefixed(each, prefixOf(sheet))));
}

/** In the pane that is worked in, below frozen rows. */
export function setCursor(sheet: XmlElement, cell: string): void {
  const view = viewOf(sheet);
  const pane = childOf(view, 'pane');
  const active = pane && attribute(pane, 'activePane');
  const known = childrenOf(view, 'selection').find((each) => attribute(each, 'pane') === (active ?? null));
  const selection = known ?? prefixed(make('selection'), prefixOf(sheet));
  if (known === undefined) view.children.splice(pane ? view.children.indexOf(pane) + 1 : 0, 0, selection);
  setAttribute(selection, 'activeCell', cell);
  setAttribute(selection, 'sqref', cell);
}

export const isSelected = (sheet: XmlElement): boolean => {
  const views = childOf(sheet, 'sheetViews');
  return (views ? childrenOf(views, 'sheetView') : []).some((view) => isOn(view, 'tabSelected'));
};

export function setSelected(sheet: XmlElement, selected: boolean): void {
  setAttribute(viewOf(sheet), 'tabSelected', selected ? 1 : null);
}

/** '' for none. */
export function setTabColour(sheet: XmlElement, colour: string): void {
  const properties = ensureChild(sheet, make('sheetPr'));
  replaceChild(properties, 'tabColor', colour === '' ? null : make('tabColor', { rgb: argb(colour) }));
}

/** Orientation, scaling and footer; area and title rows are names of the workbook. */
export function setPage(sheet: XmlElement, { landscape, onePage, footer }: Print): void {
  const properties = ensureChild(sheet, make('sheetPr'));
  setAttribute(ensureChild(properties, make('pageSetUpPr')), 'fitToPage', 1);
  ensureChild(
    sheet,
    make('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  );
  const setup = ensureChild(sheet, make('pageSetup'));
  setAttribute(setup, 'orientation', landscape ? 'landscape' : 'portrait');
  setAttribute(setup, 'scale', null);
  setAttribute(setup, 'fitToWidth', 1);
  setAttribute(setup, 'fitToHeight', onePage ? 1 : 0);
  const headers = ensureChild(sheet, make('headerFooter'));
  replaceFooter(headers, `&L${footer}`);
}

function replaceFooter(headers: XmlElement, text: string): void {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const known = childOf(headers, 'oddFooter');
  if (known) {
    known.children = [escaped];
    return;
  }
  const header = childOf(headers, 'oddHeader');
  const at = header === undefined ? 0 : headers.children.indexOf(header) + 1;
  headers.children.splice(at, 0, prefixed(make('oddFooter', {}, [escaped]), prefixOf(headers)));
}

/** Height of rows that nothing says anything of; Excel writes it too. */
export function ensureRowFormat(sheet: XmlElement): void {
  if (childOf(sheet, 'sheetFormatPr') === undefined)
    insertChild(sheet, make('sheetFormatPr', { defaultRowHeight: 15 }));
}
