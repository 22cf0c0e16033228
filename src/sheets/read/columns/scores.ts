// R4: ratings of 1–5, ours and those of the competitors, who have a column each.
import { namesNobody } from '../../../method/ground/names';
import type { CompetitorRating } from '../../../method/ground/plan';
import { normalise } from '../../../method/ground/text';
import type { ColumnKey } from '../../../tables/tables';
import { cellAddress, makeLetters } from '../../grid/address';
import { cellAt, cellText, errorIn } from '../../grid/cells';
import { parseScore } from '../../grid/score';
import type { Context, RecordPlace } from '../context';

interface RatedColumn {
  readonly column: number;
  /** The column's key, or the competitor's name. */
  readonly name: string;
}

export function readScores(context: Context, key: ColumnKey): (record: RecordPlace) => number | null {
  const rated = { column: context.places.get(key)?.[0] ?? -1, name: key };
  return (record) => readScore(context, record, rated);
}

/** One rating for each column with a name for its header. */
export function readNamedScores(
  context: Context,
  key: ColumnKey,
): (record: RecordPlace) => readonly CompetitorRating[] {
  const columns = listNamed(context, key);
  return (record) =>
    columns.map((rated) => ({ competitor: rated.name, rating: readScore(context, record, rated) }));
}

/** By their headers; of two with the same name the first is read. */
function listNamed({ grid, table, places, problems }: Context, key: ColumnKey): readonly RatedColumn[] {
  const row = table.headerRows[1] - 1;
  const known = new Map<string, number>();
  return (places.get(key) ?? []).flatMap((column): readonly RatedColumn[] => {
    const name = cellText(cellAt(grid, row, column));
    const other = known.get(normalise(name));
    if (other === undefined) {
      known.set(normalise(name), column);
      return [{ column, name }];
    }
    const params = { header: name, used: makeLetters(other), table: table.kind };
    const cell = cellAddress(grid.sheet, row, column);
    problems.push({ code: 'duplicateHeader', severity: 'warning', cell, params });
    return [];
  });
}

/** null with a problem for anything but a rating, a blank, or a word that says there is none. */
function readScore(
  { grid, table, problems }: Context,
  { row }: RecordPlace,
  { column, name }: RatedColumn,
): number | null {
  const value = cellAt(grid, row, column);
  const score = parseScore(value);
  const text = cellText(value);
  if (score !== null || namesNobody(text)) return score;
  const code = errorIn(value) === null ? 'badRating' : 'errorValue';
  const params = { value: text, column: name, table: table.kind };
  problems.push({ code, severity: 'warning', cell: cellAddress(grid.sheet, row, column), params });
  return null;
}
