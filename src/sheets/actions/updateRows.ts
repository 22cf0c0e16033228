// N1: what each of our cells in the action table is to hold. A cell that is not to be touched is `keep`.
import type { DraftValue } from '../draft';
import type { CellValue } from '../grid/grid';
import type { Locale } from '../../text/text';
import { textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';
import { goneMarks, ourTexts, withoutGoneMark, type OurText } from './actionWords';
import { checksum, makeIdCell, sumsOf, type IdCell } from './idCell';
import { idCellFor, type RowMatch, type WordedAction } from './matchActions';

export const keep = Symbol('keep');
export type Wanted = DraftValue | typeof keep;

/** Our cells of one row. */
export interface WantedRow {
  readonly texts: Readonly<Record<OurText, Wanted>>;
  readonly id: Wanted;
}

const untouched: WantedRow['texts'] = { account: keep, from: keep, action: keep, why: keep };

/** The cells of a row that is new. */
export const newRow = (action: WordedAction): WantedRow => ({
  texts: action.texts,
  id: makeIdCell(idCellFor(action, false)),
});

/** The cells of a row that stands in the table. */
export function wantedRow(
  table: ActionTableOnSheet,
  { row, match, locale }: { row: readonly CellValue[]; match: RowMatch; locale: Locale },
): WantedRow {
  switch (match.kind) {
    case 'theirs':
      return { texts: untouched, id: match.copied ? null : keep };
    case 'gone':
      return goneRow(table, row, { idCell: match.idCell, locale });
    case 'alive':
      return aliveRow(table, row, match);
  }
}

/** The text of a cell of ours, without our own mark; null where the table has no such column. */
function textAt(
  table: ActionTableOnSheet,
  row: readonly CellValue[],
  { column, idCell }: { column: OurText; idCell: IdCell },
): string | null {
  const offset = table.columns[column];
  if (offset === undefined) return null;
  const cell = row[offset];
  // An error is the result of a formula of theirs, which no text of ours equals.
  if (typeof cell === 'object' && cell !== null) return cell.error;
  return column === 'from' && idCell.gone ? withoutGoneMark(textOfCell(cell)) : textOfCell(cell);
}

/** The source is gone: the row stays as it is, and its name says so. */
function goneRow(
  table: ActionTableOnSheet,
  row: readonly CellValue[],
  { idCell, locale }: { idCell: IdCell; locale: Locale },
): WantedRow {
  const from = textAt(table, row, { column: 'from', idCell });
  return {
    texts: { ...untouched, from: (from ?? '') + goneMarks[locale] },
    id: makeIdCell({ ...idCell, gone: true }),
  };
}

/** Each text is brought up to date unless the user has changed it since we wrote it. */
function aliveRow(
  table: ActionTableOnSheet,
  row: readonly CellValue[],
  { idCell, action }: Extract<RowMatch, { kind: 'alive' }>,
): WantedRow {
  const current = (column: OurText): string | null => textAt(table, row, { column, idCell });
  const isTheirs = (column: OurText): boolean => {
    const text = current(column);
    return text !== null && checksum(text) !== idCell.sums[column] && text !== action.texts[column];
  };
  const sums = sumsOf((column) => (isTheirs(column) ? idCell.sums[column] : checksum(action.texts[column])));
  const wanted = (column: OurText): Wanted => (isTheirs(column) ? keep : action.texts[column]);
  const texts = Object.fromEntries(ourTexts.map((column) => [column, wanted(column)]));
  const theirFrom = isTheirs('from') && idCell.gone ? current('from') : null;
  return {
    texts: { ...untouched, ...texts, ...(theirFrom === null ? {} : { from: theirFrom }) },
    id: makeIdCell({ id: action.suggested.id, sums, gone: false, source: action.suggested.source }),
  };
}
