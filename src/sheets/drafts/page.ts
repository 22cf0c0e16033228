// A sheet under construction: cells, styles and links are put where they belong and end as one draft.
// Rows and columns are zero-based, as in Box.
import { makeCell, makeRange } from '../grid/address';
import type { ConditionalFormat, DraftValue, Layout, SheetDraft } from '../draft';
import type { Box } from '../grid/grid';
import type { StyleName } from '../styles';

/** More would make the request heavy and help nobody. */
export const maximumLinks = 200;
const maximumCellLength = 32_000;

/** Width in characters, column by column from A on. */
export type Widths = Layout['columns'];

export interface Page {
  /** Puts a value, in these styles; texts beyond what a cell holds are cut. */
  put(row: number, column: number, value: DraftValue, ...looks: readonly StyleName[]): void;
  /** Lays a style over a box; a box without cells is none. */
  look(style: StyleName, box: Box): void;
  /** Puts a text that leads to `target`; beyond the sheet's share of links it stays plain text. */
  link(row: number, column: number, text: string, target: string): void;
  format(conditional: ConditionalFormat): void;
  /** The draft: values made rectangular over all columns, and what the page does not decide itself. */
  finish(rest: PageEnd): SheetDraft;
}

export type PageEnd = Pick<SheetDraft, 'kind' | 'name'> &
  Pick<Layout, 'freezeRows' | 'tabColour'> & {
    readonly onePage: boolean;
    readonly footer: string;
    /** Excel's '$1:$4'; '' for none. */
    readonly titleRows: string;
  };

const clipped = (value: DraftValue): DraftValue =>
  typeof value === 'string' && value.length > maximumCellLength
    ? `${value.slice(0, maximumCellLength)}…`
    : value;

/** In a footer '&' starts a code; doubled it is itself. */
export const footerText = (text: string): string => text.replaceAll('&', '&&');

export function startPage(columns: Widths): Page {
  const rows: DraftValue[][] = [];
  const looks: Layout['styles'][number][] = [];
  const links: Layout['links'][number][] = [];
  const conditionalFormats: ConditionalFormat[] = [];

  const rowAt = (row: number): DraftValue[] => {
    while (rows.length <= row) rows.push(Array<DraftValue>(columns.length).fill(null));
    return rows[row] ?? [];
  };
  const look: Page['look'] = (style, box) => {
    if (box.rows < 1 || box.columns < 1) return;
    rowAt(box.row + box.rows - 1);
    looks.push({ range: makeRange(box), style });
  };
  const put: Page['put'] = (row, column, value, ...names) => {
    rowAt(row)[column] = clipped(value);
    for (const name of names) look(name, { row, column, rows: 1, columns: 1 });
  };
  const link: Page['link'] = (row, column, text, target) => {
    const linked = target !== '' && links.length < maximumLinks;
    put(row, column, text, ...(linked ? (['link'] as const) : []));
    if (linked) links.push({ cell: makeCell(row, column), target });
  };
  const finish: Page['finish'] = (rest) => {
    const whole: Box = { row: 0, column: 0, rows: rows.length, columns: columns.length };
    const print = { area: makeRange(whole), landscape: true, titleRows: rest.titleRows };
    return {
      kind: rest.kind,
      name: rest.name,
      values: rows,
      layout: {
        columns,
        styles: [{ range: makeRange(whole), style: 'body' }, ...looks],
        numberFormats: [],
        links,
        validations: [],
        conditionalFormats,
        table: null,
        freezeRows: rest.freezeRows,
        print: { ...print, onePage: rest.onePage, footer: rest.footer },
        tabColour: rest.tabColour,
        visible: true,
      },
    };
  };
  return { put, look, link, format: (each) => void conditionalFormats.push(each), finish };
}
