// Conditional formats when cells are inserted or deleted. Univer moves them on its page only: said here of what stood there before, it
// is the same with and without a page.
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { notImplemented } from '../protocol/hostObject';
import { maximumColumns, maximumRows, type Rectangle, wholeSheet } from './a1';
import { conditionalFormatsIn, moveConditionalFormat, type ConditionalState } from './conditionalFormatRules';
import type { Area, Excel } from './excel';
import { subtract } from './rectangles';

export interface CellShift {
  readonly act: 'insert' | 'delete';
  /** Cells below move, else those to the right. */
  readonly vertical: boolean;
}

/**
 * Inserts or deletes the cells of the area, and moves the sheet's formats with them; within the undo step that is open.
 *
 * @throws NotImplemented where a formula would have to follow downwards or upwards that names a row by `$`
 */
export function withFormats(excel: Excel, area: Area, shift: CellShift, act: () => void): void {
  const { sheetId } = area;
  const states = conditionalFormatsIn(excel, { sheetId, ...wholeSheet });
  act();
  for (const state of states) {
    const areas = state.areas.flatMap((one) => shifted(one, area, shift)).map((one) => ({ sheetId, ...one }));
    if (JSON.stringify(areas) === JSON.stringify(state.areas)) continue;
    moveConditionalFormat(excel, state, { ...state, areas, record: followed(excel, state, areas) });
  }
}

/** A formula is said of the first cell. */
function followed(excel: Excel, state: ConditionalState, areas: readonly Area[]): ConditionalState['record'] {
  const [from, to] = [state.areas, areas].map(([first]) => first);
  const { record } = state;
  if (from === undefined || to === undefined || record.formula === '') return record;
  const [right, down] = [to.column - from.column, to.row - from.row];
  if (right === 0 && down === 0) return record;
  if (down !== 0 && /\$\d/.test(record.formula))
    throw notImplemented(`inserting or deleting cells above the conditional format ${record.formula}`);
  const formula = excel.book.injector
    .get(LexerTreeBuilder)
    .moveFormulaRefOffset(record.formula, right, down, down === 0);
  return { ...record, formula };
}

function shifted(one: Rectangle, area: Rectangle, { act, vertical }: CellShift): readonly Rectangle[] {
  // Only what lies in the rows or columns of the area moves.
  const band: Rectangle = vertical
    ? { ...area, row: 0, rows: maximumRows }
    : { ...area, column: 0, columns: maximumColumns };
  const still = subtract(one, band);
  const moving = still.reduce<readonly Rectangle[]>(
    (parts, part) => parts.flatMap((each) => subtract(each, part)),
    [one],
  );
  const moved = moving.flatMap((part) => {
    const next = vertical
      ? spanAfter([part.row, part.rows], [area.row, area.rows], act)
      : spanAfter([part.column, part.columns], [area.column, area.columns], act);
    if (next === null) return [];
    const [start, count] = next;
    return [vertical ? { ...part, row: start, rows: count } : { ...part, column: start, columns: count }];
  });
  return [...still, ...moved].sort((a, b) => a.column - b.column || a.row - b.row);
}

type Span = readonly [start: number, count: number];

/** null where nothing is left of it. */
function spanAfter([start, count]: Span, [at, size]: Span, act: CellShift['act']): Span | null {
  const end = start + count;
  if (act === 'insert') {
    if (at <= start) return [start + size, count];
    return [start, at < end ? count + size : count];
  }
  const gone = Math.max(0, Math.min(end, at + size) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at + size) - at);
  return gone === count ? null : [start - before, count - gone];
}
