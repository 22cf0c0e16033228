// R4: rows of a table of buying criteria → criteria, with a rating for each competitor's column.
import { namesNobody } from '../../method/ground/names';
import type { CompetitorRating, Criterion } from '../../method/ground/plan';
import type { CriterionBelief, CriterionDemand } from '../../method/ground/words';
import { cellAddress, makeLetters } from '../grid/address';
import { normalise } from '../../method/ground/text';
import { cellAt, cellText, errorIn } from '../grid/cells';
import { parseScore } from '../grid/score';
import { readAccount, readCode, readNames } from './columns/chosenWords';
import { readWeights } from './columns/weighed';
import { cellOf, complain, type Context, type RecordPlace, textOf } from './context';
import { listFilledRows } from './rows/filledRows';
import { joinedText } from './rows/records';

export function readCriteria(context: Context): readonly Criterion[] {
  const records = listFilledRows(context).filter((record) => isNamed(context, record));
  const weights = readWeights(context, records);
  const competitors = listCompetitors(context);
  const ours = context.places.get('ourRating')?.[0] ?? -1;
  return records.map((record, index): Criterion => {
    return {
      cell: cellOf(context, 'text', record),
      account: readAccount(context, record),
      text: textOf(context, 'text', record),
      demand: readCode<CriterionDemand>(context, 'demand', record),
      believed: readCode<CriterionBelief>(context, 'believed', record),
      weight: weights[index]?.weight ?? null,
      weightAssumed: weights[index]?.assumed ?? false,
      ourRating: readScore(context, record, { column: ours, name: 'ourRating' }),
      ratings: competitors.map((competitor): CompetitorRating => {
        return { competitor: competitor.name, rating: readScore(context, record, competitor) };
      }),
      people: readNames(context, 'people', record),
      notes: joinedText(context, 'notes', record),
    };
  });
}

function isNamed(context: Context, record: RecordPlace): boolean {
  if (textOf(context, 'text', record) !== '') return true;
  complain(context, 'text', cellOf(context, 'text', record), {
    code: 'missingName',
    severity: 'error',
    params: {},
  });
  return false;
}

interface RatedColumn {
  readonly column: number;
  /** The column's key, or the competitor's name. */
  readonly name: string;
}

/** By their headers; of two with the same name the first is read. */
function listCompetitors({ grid, table, places, problems }: Context): readonly RatedColumn[] {
  const row = table.headerRows[1] - 1;
  const known = new Map<string, number>();
  return (places.get('competitors') ?? []).flatMap((column): readonly RatedColumn[] => {
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
