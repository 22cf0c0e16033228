// G5: answers on their way into the user's tables: blank cells, on one press, if the tables then say what was answered.
import { askedKeys, editOfAnswer } from '../method/ratingQuestions';
import { normalise } from '../method/ground/text';
import { noClues } from '../method/ground/clues';
import { applyScenario } from '../method/strategy/scenario';
import type { CellFill } from '../sheets/cellFill';
import { withFill } from '../sheets/filled';
import { makeLetters } from '../sheets/grid/address';
import type { TableChoice, TableChoices } from '../sheets/grid/choice';
import { placeAnswers } from '../sheets/ratings/answerPlaces';
import { fillAnswers } from '../sheets/ratings/answerFills';
import { makeOwnWords } from '../sheets/settings/ownWords';
import { answersFlag, makeAnswersFlag, withAnswer, type KeptAnswers } from './answers';
import { choicesFlag, makeChoicesFlag } from './choices';
import type { AnswersToWrite, GivenRating } from './asking';
import { seenAfter, takeOverview, type LookDeps } from './look';
import type { Overview, WrittenAnswers } from './planner';
import { answeredTables } from './ratings';

/** Writes what was answered in one sync, forgets it, and looks again. */
export async function writeAnswers(
  deps: LookDeps,
  overview: Overview,
  { given, kept }: AnswersToWrite,
): Promise<WrittenAnswers> {
  const fills = answeredTables(overview, given).flatMap(({ table, rated: { grid, rows }, answers }) => {
    const fill = fillAnswers({ grid, table, rows, answers, ownWords: makeOwnWords(overview.company) });
    return fill === null ? [] : [fill];
  });
  const choices = choicesWith(overview, given);
  if (fills.length === 0 || !readsAsAnswered(deps, { ...overview, choices }, { fills, given }))
    return { outcome: 'byHand', overview, kept };
  const left = given.reduce((all, each) => withAnswer(all, each, null), kept);
  const flags = {
    [answersFlag]: makeAnswersFlag(left),
    ...(choices !== overview.choices && { [choicesFlag]: makeChoicesFlag(choices) }),
  };
  const outcome = await deps.workbook.fill(fills, flags);
  if (outcome === 'formula') return { outcome: 'byHand', overview, kept };
  const held = outcome === 'written' ? { ...overview, choices } : overview;
  const seen = await seenAfter(deps, held, outcome);
  return outcome === 'written'
    ? { outcome, overview: seen, kept: left }
    : { outcome: 'changed', overview: seen, kept };
}

/** What the user said of a table is said of it with its new columns too, which else would be another table's. */
function choicesWith(overview: Overview, given: readonly GivenRating[]): TableChoices {
  return answeredTables(overview, given).reduce((choices: TableChoices, { kind, table, rated, answers }) => {
    const own = table.choice ?? undefined;
    const keys = askedKeys.filter((key) => answers.some((each) => each.key === key));
    const added = [...placeAnswers({ ...rated, table }, keys)].flatMap(([key, place]) =>
      place.kind === 'added' ? [[key, place] as const] : [],
    );
    if (own === undefined || added.length === 0) return choices;
    const words = [own.headers, ...added.map(([, { header }]) => normalise(header))];
    const columns = added.map(([key, { column, header }]) => [key, { letters: makeLetters(column), header }]);
    const changed = {
      ...own,
      headers: own.headers === '' ? '' : words.join(' | '),
      columns: { ...own.columns, ...(Object.fromEntries(columns) as TableChoice['columns']) },
    };
    return { ...choices, [kind]: (choices[kind] ?? []).map((each) => (each === own ? changed : each)) };
  }, overview.choices);
}

interface Filling {
  readonly fills: readonly CellFill[];
  readonly given: readonly GivenRating[];
}

/** Read again with those cells, do the tables say what was answered, and everything else as before? */
function readsAsAnswered(deps: LookDeps, overview: Overview, { fills, given }: Filling): boolean {
  const grids = overview.reading.grids.map((grid) =>
    fills.filter(({ sheetId }) => sheetId === grid.sheetId).reduce(withFill, grid),
  );
  const after = takeOverview(deps, { ...overview.reading, grids }, overview.choices).plan;
  const wanted = applyScenario(overview.plan, given.map(editOfAnswer));
  // A rating that is written needs no clues any more (G6).
  const plain = ({ people, factors, goals }: typeof after): string =>
    JSON.stringify({ people, goals, factors: factors.map((each) => ({ ...each, clues: noClues })) });
  return plain(after) === plain(wanted);
}

/** Keeps what was answered in the document; no cell is touched. */
export const keepAnswers = ({ workbook }: LookDeps, kept: KeptAnswers): Promise<void> =>
  workbook.write({ sheets: [], flags: { [answersFlag]: makeAnswersFlag(kept) }, show: null });
