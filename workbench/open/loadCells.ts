// Cells of an opened file as Univer keeps them: one block a sheet, styles shared.
import type { ICellData, IStyleData } from '@univerjs/core';
import { type CellBlock, type CellExtra, valueFields } from '../univer/cells';
import { type Edge, patch, type StylePatch } from '../univer/style';
import { present } from './style';
import type {
  AlignmentFile,
  BorderEdge,
  BorderFile,
  BorderLine,
  CellFile,
  FontFile,
  HyperlinkFile,
  StyleFile,
} from './workbookFile';

/** Excel's names of a line's style and weight, as Office.js gives them. */
const LINES: Readonly<Record<BorderLine, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

const EDGES: Readonly<Record<BorderEdge, Edge>> = {
  top: 'EdgeTop',
  right: 'EdgeRight',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
};

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
  general: 'General',
} as const;

const VERTICAL = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;

/** Univer has no field for these two; the cell says it beside (see CellExtra). */
const SPECIAL_ALIGNMENTS: readonly string[] = ['CenterAcrossSelection', 'Fill'];
const STACKED = 255;

function* fontPatches(font: FontFile): Generator<StylePatch> {
  if (font.name !== undefined) yield patch.fontName(font.name);
  if (font.size !== undefined) yield patch.fontSize(font.size);
  if (font.bold) yield patch.bold(true);
  if (font.italic) yield patch.italic(true);
  if (font.underline) yield patch.underline('Single');
  if (font.strikethrough) yield patch.strikethrough(true);
  if (font.color !== undefined) yield patch.fontColor(font.color);
}

function* alignmentPatches(alignment: AlignmentFile): Generator<StylePatch> {
  if (alignment.horizontal) yield patch.horizontalAlignment(HORIZONTAL[alignment.horizontal]);
  if (alignment.vertical) yield patch.verticalAlignment(VERTICAL[alignment.vertical]);
  if (alignment.wrapText) yield patch.wrapText(true);
  if (alignment.indent) yield patch.indentLevel(alignment.indent);
  if (alignment.rotation)
    yield patch.textOrientation(alignment.rotation === STACKED ? 180 : alignment.rotation);
}

function borderPatch(borders: NonNullable<StyleFile['borders']>): StylePatch {
  const sides = Object.entries(borders) as [BorderEdge, BorderFile][];
  const made = sides.map(([edge, { line, color }]) => {
    const [style, weight] = LINES[line];
    return patch.border(EDGES[edge], { style, weight, color }).bd;
  });
  return { bd: Object.assign({}, ...made) as IStyleData['bd'] };
}

function* stylePatches(style: StyleFile): Generator<StylePatch> {
  if (style.font) yield* fontPatches(style.font);
  if (style.fill) yield patch.fill(style.fill);
  if (style.borders) yield borderPatch(style.borders);
  if (style.alignment) yield* alignmentPatches(style.alignment);
  if (style.numberFormat) yield patch.numberFormat(style.numberFormat);
}

/** A file's style in Univer's terms. */
export function makeStyle(style: StyleFile): IStyleData {
  return Object.assign({}, ...stylePatches(style)) as IStyleData;
}

/** A link as Office.js gives it. */
function makeLink({ address, place, screenTip }: HyperlinkFile): NonNullable<CellExtra['hyperlink']> {
  const target = place === '' ? { address } : { documentReference: place };
  return screenTip === undefined ? target : { ...target, screenTip };
}

function makeExtra(cell: CellFile): CellExtra {
  const alignment = HORIZONTAL[cell.style?.alignment?.horizontal ?? 'general'];
  return present({
    locked: cell.style?.locked,
    alignment: SPECIAL_ALIGNMENTS.includes(alignment) ? alignment : undefined,
    hyperlink: cell.hyperlink && makeLink(cell.hyperlink),
  });
}

function makeValue({ content, formula, style }: CellFile): ICellData {
  if (content === undefined) return formula === undefined ? {} : { f: formula };
  if (formula !== undefined) return { ...valueFields(content.value), f: formula };
  // Text that reads like a formula or an error is text because the file says so.
  const text = content.kind === 'text' && (style?.numberFormat === '@' || /^[=#]/.test(content.value));
  return valueFields(content.value, text);
}

/** All cells of a sheet as one block. */
export function makeBlock(cells: readonly CellFile[]): CellBlock {
  const styles = new Map<StyleFile, IStyleData>();
  const block: CellBlock = {};
  for (const cell of cells) {
    const data = makeValue(cell);
    if (cell.style !== undefined) {
      const style = styles.get(cell.style) ?? makeStyle(cell.style);
      styles.set(cell.style, style);
      if (Object.keys(style).length > 0) data.s = style;
    }
    const extra = makeExtra(cell);
    if (Object.keys(extra).length > 0) data.custom = { ...extra };
    (block[cell.row] ??= {})[cell.column] = data;
  }
  return block;
}
