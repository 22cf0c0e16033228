// N1: a row whose source is gone, and in which nobody but us ever wrote, goes: a new suggestion takes it; else our cells are cleared
// and the row is sorted to the end of the table, to be taken later. No row of the table or the sheet is deleted, which would move what
// stands beside and below, is not undone everywhere, and meets badly with others who work in the table at the same time.
import { ruleOf } from '../../method/ground/identity';
import type { CellValue } from '../grid/grid';
import { textOfCell, type ActionTableOnSheet } from './actionTableOnSheet';
import { ourTexts, parseHeader, parseStatus, withoutGoneMark } from './actionWords';
import { checksum, type IdCell } from './idCell';

/** Rules that put rows into the table by themselves; a row that a press put there is the user's doing, and stays. */
const byThemselves: readonly string[] = ['T7', 'A9', 'A10', 'N3', 'N5', 'N5rung'];

/** A column of ours with another header is known by what stands in it alone: then nothing is taken from it. */
const isRenamed = ({ columns, headers }: Headed): boolean =>
  ([...ourTexts, 'id'] as const).some((column) => {
    const offset = columns[column];
    return offset !== undefined && parseHeader(headers[offset] ?? '') !== column;
  });

type Headed = Pick<ActionTableOnSheet, 'columns' | 'headers'>;

/** N1: every cell is blank or as we wrote it, in columns of the user's own too. What is not sure counts as written. */
export function isUntouched(table: Headed, row: readonly CellValue[], { id, sums, gone }: IdCell): boolean {
  const { columns } = table;
  if (!byThemselves.includes(ruleOf(id)) || isRenamed(table)) return false;
  const isOurs = new Map<number | undefined, (text: string) => boolean>([
    ...ourTexts.map((column) => {
      const bare = (text: string): string => (gone && column === 'from' ? withoutGoneMark(text) : text);
      return [columns[column], (text: string) => checksum(bare(text)) === sums[column]] as const;
    }),
    [columns.status, (text) => parseStatus(text) === 'open'],
    [columns.id, () => true],
    [columns.order, () => true],
  ]);
  return row.every((cell, offset) => {
    if (cell === null || cell === '') return true;
    return typeof cell !== 'object' && (isOurs.get(offset)?.(textOfCell(cell)) ?? false);
  });
}
