// xl/styles.xml: the original part, to which looks are only ever appended, so that every index in the user's sheets keeps
// its meaning. Equal looks share one entry.
import type { CellStyle } from '../../../sheets/styles';
import { partOfKind, folderOf, namespaceOf, type Book } from '../workbook/book';
import { ensureChild, insertChild } from '../sheet/children';
import { declaration } from '../package/parts';
import { alignmentAttributes, borderXml, dxfXml, fillXml, fontXml } from './styleXml';
import {
  attribute,
  childOf,
  childrenOf,
  elementsOf,
  isOn,
  localName,
  make,
  prefixed,
  prefixOf,
  serialiseNode,
  setAttribute,
  type XmlElement,
} from '../../xml/tree';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** What lies over a cell's present look. */
export interface Overlay {
  readonly look: CellStyle;
  readonly numberFormat?: string;
  /** The text would be taken for something else when it is typed. */
  readonly quoted?: boolean;
}

/** What decides how much room a cell's text takes. */
export interface CellFormat {
  readonly wrap: boolean;
  readonly indent: number;
  readonly size: number;
  readonly bold: boolean;
}

export interface StyleBook {
  /** Of the look with that index. */
  readonly format: (index: number) => CellFormat;
  /** Index of the look that `base` (an index) has with the overlay on it. */
  readonly overlay: (base: number, overlay: Overlay) => number;
  /** Index of a conditional format's look. */
  readonly dxf: (look: CellStyle) => number;
  /** Width in pixels of the body font's digits, in which a file counts column widths. */
  readonly digitWidth: number;
}

export function openStyles(book: Book): StyleBook {
  const part = partOfKind(book, 'styles') ?? addStyles(book);
  const known = new Map<string, number>();
  let root: XmlElement | null = null;
  // The part counts as changed only when something is appended.
  const change = (): XmlElement => (root ??= prepare(book.parts.change(part)));
  const overlay: StyleBook['overlay'] = (base, over) => {
    const key = `${base} ${JSON.stringify(over)}`;
    const index = known.get(key) ?? appendFormat(change(), base, over);
    known.set(key, index);
    return index;
  };
  const dxf = (look: CellStyle): number => append(change(), 'dxfs', dxfXml(look));
  const formats = new Map<number, CellFormat>();
  const format = (index: number): CellFormat => {
    const read = formats.get(index) ?? readFormat(book.parts.read(part), index);
    formats.set(index, read);
    return read;
  };
  return { overlay, dxf, format, digitWidth: digitWidthOf(book.parts.read(part)) };
}

function readFormat(root: XmlElement, index: number): CellFormat {
  const formats = childOf(root, 'cellXfs');
  const entry = formats && elementsOf(formats)[index];
  const fonts = childOf(root, 'fonts');
  const font = fonts && elementsOf(fonts)[Number((entry && attribute(entry, 'fontId')) ?? 0)];
  const size = childOf(font, 'sz');
  const bold = childOf(font, 'b');
  const alignment = childOf(entry, 'alignment');
  return {
    wrap: isOn(alignment, 'wrapText'),
    indent: Number((alignment && attribute(alignment, 'indent')) ?? 0),
    size: Number((size && attribute(size, 'val')) ?? 11),
    bold: bold !== undefined && attribute(bold, 'val') !== '0',
  };
}

function addStyles(book: Book): string {
  const name = `${folderOf(book)}styles.xml`;
  const xmlns = namespaceOf(book.parts.read(book.part));
  book.parts.add({ name, content: `${declaration}<styleSheet xmlns="${xmlns}"/>`, contentType: stylesType });
  book.parts.relate(book.part, 'styles', name);
  return name;
}

/** Entries that every index 0 stands for, where a program left them out. */
function prepare(root: XmlElement): XmlElement {
  const first: Readonly<Record<string, readonly XmlElement[]>> = {
    fonts: [make('font', {}, [make('sz', { val: 11 }), make('name', { val: 'Calibri' })])],
    fills: [
      make('fill', {}, [make('patternFill', { patternType: 'none' })]),
      make('fill', {}, [make('patternFill', { patternType: 'gray125' })]),
    ],
    borders: [
      make(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => make(name)),
      ),
    ],
    cellStyleXfs: [make('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })],
    cellXfs: [make('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })],
  };
  for (const [name, entries] of Object.entries(first)) {
    const list = ensureChild(root, make(name));
    // The second fill is gray125 for every program, whatever stands there.
    for (const entry of entries.slice(elementsOf(list).length))
      pushCounted(list, prefixed(entry, prefixOf(root)));
  }
  return root;
}

function pushCounted(list: XmlElement, entry: XmlElement): number {
  list.children.push(entry);
  const count = elementsOf(list).length;
  setAttribute(list, 'count', count);
  return count - 1;
}

/** Index of an entry equal to this one, which is appended where there is none. */
function append(root: XmlElement, listName: string, entry: XmlElement): number {
  const list = ensureChild(root, make(listName));
  const own = prefixed(entry, prefixOf(root));
  const text = serialiseNode(own);
  const index = elementsOf(list).findIndex((each) => serialiseNode(each) === text);
  return index === -1 ? pushCounted(list, own) : index;
}

const bare = (element: XmlElement, prefix: string): XmlElement => ({
  ...element,
  name: element.name.slice(prefix.length),
  children: elementsOf(element).map((child) => bare(child, prefix)),
});

function appendFormat(root: XmlElement, base: number, { look, numberFormat, quoted }: Overlay): number {
  const prefix = prefixOf(root);
  const formats = childOf(root, 'cellXfs') ?? make('cellXfs');
  const under = elementsOf(formats)[base] ?? elementsOf(formats)[0] ?? make('xf');
  const entryOf = (listName: string, idName: string): XmlElement => {
    const list = childOf(root, listName);
    const entries = list ? elementsOf(list) : [];
    return bare(entries[Number(attribute(under, idName) ?? 0)] ?? entries[0] ?? make('none'), prefix);
  };
  const format: XmlElement = { ...bare(under, prefix) };
  const set = (idName: string, index: number, applied: string): void => {
    setAttribute(format, idName, index);
    setAttribute(format, applied, '1');
  };
  if (hasFont(look))
    set('fontId', append(root, 'fonts', fontXml(look, entryOf('fonts', 'fontId'))), 'applyFont');
  if (look.fill !== undefined) set('fillId', append(root, 'fills', fillXml(look.fill)), 'applyFill');
  if (look.borderTop || look.borderBottom) {
    const lines = borderXml(look, entryOf('borders', 'borderId'));
    set('borderId', append(root, 'borders', lines), 'applyBorder');
  }
  if (numberFormat !== undefined) set('numFmtId', numberFormatId(root, numberFormat), 'applyNumberFormat');
  align(format, look);
  setAttribute(format, 'quotePrefix', quoted ? '1' : null);
  return append(root, 'cellXfs', format);
}

const hasFont = ({ size, bold, italic, underline, colour }: CellStyle): boolean =>
  [size, bold, italic, underline, colour].some((each) => each !== undefined);

function align(format: XmlElement, look: CellStyle): void {
  const settings = Object.entries(alignmentAttributes(look));
  if (settings.length === 0) return;
  const alignment = childOf(format, 'alignment') ?? make('alignment');
  for (const [name, value] of settings) setAttribute(alignment, name, value);
  format.children = [alignment, ...elementsOf(format).filter((each) => localName(each) !== 'alignment')];
  setAttribute(format, 'applyAlignment', '1');
}

const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

function numberFormatId(root: XmlElement, code: string): number {
  const fixed = builtIn[code];
  if (fixed !== undefined) return fixed;
  const list = childOf(root, 'numFmts') ?? insertChild(root, make('numFmts'));
  const entries = childrenOf(list, 'numFmt');
  const known = entries.find((each) => attribute(each, 'formatCode') === code);
  if (known) return Number(attribute(known, 'numFmtId'));
  const id = Math.max(163, ...entries.map((each) => Number(attribute(each, 'numFmtId')))) + 1;
  pushCounted(list, prefixed(make('numFmt', { numFmtId: id, formatCode: code }), prefixOf(root)));
  return id;
}

/** Widest digit in pixels at 96 dpi, by font and size, where it is not Calibri 11's 7. */
const digitWidths: Readonly<Record<string, number>> = {
  'calibri 10': 6,
  'calibri 12': 8,
  'aptos narrow 12': 8,
  'aptos 11': 8,
  'aptos 12': 9,
  'arial 11': 8,
  'arial 12': 9,
  'verdana 10': 8,
  'segoe ui 11': 8,
  'times new roman 12': 8,
  'cambria 12': 9,
  '等线 11': 8,
  'dengxian 11': 8,
  '等线 12': 8,
  '宋体 11': 8,
  'simsun 11': 8,
  '宋体 12': 8,
  'simsun 12': 8,
  '微软雅黑 11': 9,
  'microsoft yahei 11': 9,
};

function digitWidthOf(root: XmlElement): number {
  const formats = childOf(childOf(root, 'cellStyleXfs') ?? root, 'xf');
  const fonts = childOf(root, 'fonts');
  const font = fonts && childrenOf(fonts, 'font')[Number((formats && attribute(formats, 'fontId')) ?? 0)];
  const valueOf = (name: string): string => {
    const element = childOf(font, name);
    return (element && attribute(element, 'val')) ?? '';
  };
  return digitWidths[`${valueOf('name').toLowerCase()} ${valueOf('sz')}`] ?? 7;
}
