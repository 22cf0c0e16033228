// R1: every factor in its quadrant, the heaviest first; below it what has no quadrant, what is borderline, what is resolved.
import { groupBy } from '../../method/ground/groups';
import type { JudgedFactor } from '../../method/ground/judged';
import type { Quadrant } from '../../method/ground/words';
import type { DraftValue, SheetDraft } from '../draft';
import { quadrantPlaces, quadrantTitle } from './strategy/loadsPicture';
import { firstRows } from './firstRows';
import { startPage, type Page, type Widths } from './page';
import { drawGrid, type GridBox } from './quadrantGrid';
import type { Text } from '../../text/text';
import { signed, suggestionNote } from '../../telling/suggestions';
import type { ResultInput } from './resultInput';
import { rowProblems } from './rowProblems';
import { cellPart, footerOf, titleOf } from './wording';

export const factorMatrixColumns: Widths = [2, 14, 46, 9, 2, 46, 9].map((width) => ({ width }));
const label = 2;
const detail = 5;
const last = factorMatrixColumns.length - 1;
const gridRow = 3;
/** Longer sheets keep title and axis in sight. */
const longSheet = 40;

/** The factor matrix of one account. */
export function draftFactorMatrix(input: ResultInput): SheetDraft {
  const { analysis, asOf, text } = input;
  const page = startPage(factorMatrixColumns);
  const title = titleOf(text.sheets.names.factorMatrix, input.title ?? analysis.account);
  page.put(0, 1, title, 'title');
  page.put(1, 1, text.sheets.matrix.legend, 'caption');
  const { axes } = text.labels;
  const { end } = drawGrid(page, {
    row: gridRow,
    column: 1,
    boxColumns: 2,
    columnNames: [axes.lowControl, axes.highControl],
    rowNames: [axes.forUs, axes.againstUs],
    boxes: boxesOf(input),
  });
  const lists = listsOf(input);
  const after = lists.reduce((row, list) => putList(page, row, list), end + 1);
  if (analysis.factors.length === 0) page.put(after, label, text.sheets.matrix.empty, 'caption');
  return page.finish({
    kind: 'factorMatrix',
    name: text.sheets.names.factorMatrix,
    freezeRows: after > longSheet ? gridRow + 1 : 0,
    tabColour: '#0f6a72',
    onePage: false,
    footer: footerOf(title, asOf, text),
    titleRows: `$1:$${gridRow + 1}`,
  });
}

function boxesOf(input: ResultInput): readonly [GridBox, GridBox, GridBox, GridBox] {
  const open = input.analysis.factors.filter(({ status }) => status !== 'resolved');
  const byQuadrant = groupBy(open, ({ quadrant }) => quadrant);
  const factorText = textIn(input.text);
  const box = (quadrant: Quadrant): GridBox => {
    const place = quadrantPlaces.find((each) => each.quadrant === quadrant);
    const factors = [...(byQuadrant.get(quadrant) ?? [])].sort(byWeight);
    return {
      title: quadrantTitle(quadrant, input),
      total: input.analysis.strategy.loads[quadrant],
      ground: place?.ground ?? 'body',
      head: place?.head ?? 'body',
      entries: firstRows(factors, {
        ...{ kind: 'factors', text: input.text },
        rowOf: (factor): readonly DraftValue[] => [factorText(factor), weightOf(factor)],
        restOf: (words) => [words, null],
      }),
    };
  };
  return [box('leverage'), box('maximise'), box('reduce'), box('eliminate')];
}

/** The heaviest first, those out of the sums last, else as the sheet has them. */
const byWeight = (one: JudgedFactor, other: JudgedFactor): number =>
  (other.weight ?? -1) - (one.weight ?? -1);

/** '● Reference visit went well ◇', '○ Good service ≈' */
const textIn =
  (words: Text) =>
  (factor: JudgedFactor): string => {
    const { evidence, text, control } = factor;
    const name = `${evidence === 'confirmed' ? '●' : '○'} ${text}`;
    return control?.borderline === true ? `${name} ◇` : signed(name, factor, words);
  };

/** A weight that cannot be read is shown as a dash, never as a number. */
const weightOf = ({ weight }: JudgedFactor): DraftValue => weight ?? '–';

interface FactorList {
  readonly heading: string;
  readonly rows: readonly { readonly text: string; readonly detail: string; readonly cell: string }[];
}

function listsOf(input: ResultInput): readonly FactorList[] {
  const { text, analysis } = input;
  const words = text.sheets.matrix;
  const open = analysis.factors.filter((factor) => factor.status === 'open');
  const unclassified = open.filter((factor) => factor.quadrant === null);
  const suggested = open.filter((factor) => factor.suggestions.length > 0);
  const borderline = open.filter((factor) => factor.quadrant !== null && factor.control?.borderline === true);
  const resolved = analysis.factors.filter((factor) => factor.status === 'resolved');
  const quadrantName = ({ quadrant }: JudgedFactor): string =>
    quadrant === null ? '' : text.labels.quadrants[quadrant];
  const ofQuadrant = (each: JudgedFactor) => plainRow(each, quadrantName(each));
  const reasonOf = reasons(input);
  const plainRow = plainRowIn(text);
  const rowsOf = (
    factors: readonly JudgedFactor[],
    rowOf: (factor: JudgedFactor) => FactorList['rows'][number],
    kind: 'factors' | 'suggestions' = 'factors',
  ): FactorList['rows'] =>
    firstRows(factors, { kind, text, rowOf, restOf: (rest, cell) => ({ text: rest, detail: '', cell }) });
  return [
    { heading: words.unclassified, rows: rowsOf(unclassified, reasonOf) },
    {
      heading: `${text.suggestions.heading}${text.format.colon}${text.suggestions.hint}`,
      rows: rowsOf(suggested, (each) => plainRow(each, suggestionNote(each, text)), 'suggestions'),
    },
    { heading: words.borderline, rows: rowsOf(borderline, ofQuadrant) },
    { heading: words.resolved, rows: rowsOf(resolved, ofQuadrant) },
  ].filter((list) => list.rows.length > 0);
}

const plainRowIn =
  (words: Text) =>
  (factor: JudgedFactor, more: string): FactorList['rows'][number] => ({
    text: textIn(words)(factor),
    detail: more,
    cell: factor.cell,
  });

/** Why a factor has no quadrant: the problem of its row, or what is not there at all. */
function reasons({ problems, text }: ResultInput): (factor: JudgedFactor) => FactorList['rows'][number] {
  const words = text.sheets.matrix;
  const problemOf = rowProblems({ columns: ['direction', 'control'], problems, text });
  const plainRow = plainRowIn(text);
  return (factor) => {
    const found = problemOf(factor.cell);
    if (found !== null) return { ...plainRow(factor, found.reason), cell: found.cell };
    const bothMissing = factor.direction === null && factor.control === null;
    const oneMissing = factor.direction === null ? words.noDirection : words.noControl;
    return plainRow(factor, bothMissing ? words.noDirectionOrControl : oneMissing);
  };
}

/** Puts a list below the grid; gives the row where the next one starts. */
function putList(page: Page, start: number, { heading, rows }: FactorList): number {
  page.put(start, label, heading);
  page.look('heading', { row: start, column: label, rows: 1, columns: last - label + 1 });
  page.look('line', { row: start + 1, column: label, rows: rows.length, columns: last - label + 1 });
  page.look('wrapped', { row: start + 1, column: label, rows: rows.length, columns: 1 });
  page.look('wrapped', { row: start + 1, column: detail, rows: rows.length, columns: 1 });
  rows.forEach((each, index) => {
    page.put(start + 1 + index, label, each.text);
    page.put(start + 1 + index, detail, each.detail);
    page.link(start + 1 + index, last, cellPart(each.cell), each.cell);
  });
  page.look('right', { row: start + 1, column: last, rows: rows.length, columns: 1 });
  return start + rows.length + 2;
}
