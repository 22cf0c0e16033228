// N1: what each of our cells in the action table is to hold. A cell that is not to be touched is `keep`.
import type { DraftValue } from '../draft';
import { makeSerial } from '../grid/dates';
import type { CellValue } from '../grid/grid';
import type { Locale, Text } from '../../text/text';
import { textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';
import { keepsWords } from './actionTexts';
import { goneMarks, ourTexts, withoutGoneMark, type OurText } from './actionWords';
import { checksum, makeIdCell, sumsOf, type IdCell } from './idCell';
import { idCellFor, type RowMatch, type WordedAction } from './matchActions';

export const keep = Symbol('keep');
export type Wanted = DraftValue | typeof keep;

/** Columns of which we write cells, besides the order; the status of new rows only, owner and due where they are blank and the row is taken. */
export const wantedColumns = [...ourTexts, 'owner', 'due', 'status', 'id'] as const;
export type WantedRow = Readonly<Record<(typeof wantedColumns)[number], Wanted>>;

const untouched = {
  account: keep,
  from: keep,
  action: keep,
  why: keep,
  owner: keep,
  due: keep,
  status: keep,
  id: keep,
} as const;

const cleared = {
  account: null,
  from: null,
  action: null,
  owner: keep,
  due: keep,
  why: null,
  status: null,
  id: null,
} as const;

/** What becomes of a row: what it is already, or a new one; or it goes, since nothing on it is the user's. */
export type RowChange =
  RowMatch | { readonly kind: 'new'; readonly action: WordedAction } | { readonly kind: 'goes' };

interface ChangedRow {
  /** The cells that stand there; none of a new row. */
  readonly row: readonly CellValue[];
  readonly change: RowChange;
  readonly text: Text;
}

export function wantedRow(table: ActionTableOnSheet, { row, change, text }: ChangedRow): WantedRow {
  switch (change.kind) {
    case 'new': {
      const { action } = change;
      const status = text.labels.actionStatuses[action.suggested.status];
      return {
        ...action.texts,
        owner: ownerOf(action) ?? keep,
        due: dueOf(action) ?? keep,
        status,
        id: makeIdCell(idCellFor(action, false)),
      };
    }
    case 'theirs':
      return { ...untouched, id: change.copied ? null : keep };
    case 'goes':
      return cleared;
    case 'gone':
      return goneRow(table, row, { idCell: change.idCell, locale: text.locale });
    case 'alive':
      return aliveRow(table, row, change);
  }
}

/** N7: who takes it by this run; null for nobody. */
export const ownerOf = ({ suggested: { owner } }: WordedAction): DraftValue => (owner === '' ? null : owner);

/** N7: by when it is taken by this run; null: it is not. */
export const dueOf = ({ suggested: { due } }: WordedAction): DraftValue =>
  due === null ? null : makeSerial(due);

/** N1: what the user wrote is never written over. */
function taken(
  table: ActionTableOnSheet,
  row: readonly CellValue[],
  action: WordedAction,
): Pick<WantedRow, 'owner' | 'due'> {
  const isBlank = (column: 'owner' | 'due'): boolean => {
    const cell = row[table.columns[column] ?? -1] ?? null;
    return cell === null || (typeof cell === 'string' && cell.trim() === '');
  };
  return {
    owner: (isBlank('owner') ? ownerOf(action) : null) ?? keep,
    due: (isBlank('due') ? dueOf(action) : null) ?? keep,
  };
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

/** The source is gone, and the user wrote into the row: it stays as it is, and its name says so. */
function goneRow(
  table: ActionTableOnSheet,
  row: readonly CellValue[],
  { idCell, locale }: { idCell: IdCell; locale: Locale },
): WantedRow {
  const from = textAt(table, row, { column: 'from', idCell });
  return {
    ...untouched,
    from: (from ?? '') + goneMarks[locale],
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
  // What no line says any more stays as it stands.
  const isKept = (column: OurText): boolean =>
    isTheirs(column) || (keepsWords(action.suggested) && (column === 'action' || column === 'why'));
  const sums = sumsOf((column) => (isKept(column) ? idCell.sums[column] : checksum(action.texts[column])));
  const wanted = (column: OurText): Wanted => (isKept(column) ? keep : action.texts[column]);
  const texts = Object.fromEntries(ourTexts.map((column) => [column, wanted(column)]));
  const theirFrom = isTheirs('from') && idCell.gone ? current('from') : null;
  return {
    ...untouched,
    ...texts,
    ...taken(table, row, action),
    ...(theirFrom === null ? {} : { from: theirFrom }),
    id: makeIdCell({ id: action.suggested.id, sums, gone: false, source: action.suggested.source }),
  };
}
