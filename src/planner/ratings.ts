// G5: the questions of the guided rating, where their answers go, and writing them: blank cells of the user's table, on one press.
import { identify } from '../method/ground/identity';
import {
  askedKeys,
  askedOfFactors,
  askedOfPeople,
  askRatings,
  editOfAnswer,
  type AskedKey,
  type RatedKind,
  type RatingAnswer,
  type RatingQuestion,
} from '../method/ratingQuestions';
import { emptyPlan, type Factor, type Person } from '../method/ground/plan';
import type { JudgedPerson } from '../method/ground/judged';
import { judgePerson } from '../method/people/people';
import { noClues } from '../method/ground/clues';
import { applyScenario, type Edit } from '../method/strategy/scenario';
import type { CellFill } from '../sheets/cellFill';
import { cellAddress, makeRange, parseAddress } from '../sheets/grid/address';
import { cellAt } from '../sheets/grid/cells';
import type { CellValue, Grid } from '../sheets/grid/grid';
import { shownAt } from '../sheets/grid/merges';
import { holdsCell, type FoundTable } from '../sheets/grid/table';
import { fillAnswers, type TableAnswer } from '../sheets/ratings/answerFills';
import { placeAnswers, type AnswerPlace, type PlaceObstacle } from '../sheets/ratings/answerPlaces';
import { makeOwnWords } from '../sheets/settings/ownWords';
import {
  answerAt,
  answersFlag,
  makeAnswersFlag,
  withAnswer,
  type AnswerKey,
  type KeptAnswers,
} from './answers';
import { readAgain, takeOverview, type LookDeps } from './look';
import type { Overview } from './planner';

/** A question with the name under which its answer is kept. */
export interface AskedRating extends RatingQuestion, AnswerKey {}

/** Ratings that are missing in a table and cannot be written into it. */
export interface LeftOut {
  readonly table: FoundTable;
  readonly why: PlaceObstacle;
}

export interface Asking {
  readonly questions: readonly AskedRating[];
  /** Tables of which nothing, or not everything that is missing, is asked; once for each reason. */
  readonly leftOut: readonly LeftOut[];
}

interface RatedTable {
  readonly table: FoundTable;
  readonly grid: Grid;
  readonly records: readonly (Person | Factor)[];
  readonly rows: readonly number[];
  readonly places: ReadonlyMap<AskedKey, AnswerPlace>;
  /** The identity of each record, by its cell. */
  readonly ids: ReadonlyMap<string, string>;
}

const keysOf = (kind: RatedKind): readonly AskedKey[] => (kind === 'people' ? askedOfPeople : askedOfFactors);

function ratedTables({ reading, recognition, plan }: Overview, kind: RatedKind): readonly RatedTable[] {
  return recognition.tables
    .filter((table) => table.kind === kind)
    .flatMap((table): readonly RatedTable[] => {
      const grid = reading.grids.find(({ sheetId }) => sheetId === table.sheetId);
      const all: readonly (Person | Factor)[] = plan[kind];
      const records = all.filter(({ cell }) => holdsCell(table, cell));
      if (grid === undefined) return [];
      const rows = records.map(({ cell }) => parseAddress(cell)?.box.row ?? -1);
      const named = identify({ rule: 'G5', account: kind }, records, nameOf);
      const ids = new Map(named.map(({ id, source }) => [source.cell, id]));
      return [{ table, grid, records, rows, places: placeAnswers({ grid, table, rows }, keysOf(kind)), ids }];
    });
}

const nameOf = (record: Person | Factor): string =>
  `${record.account ?? ''}\n${'text' in record ? record.text : record.name}`;

/** The questions about one account's people or factors, in the order of G5. */
export function askAbout(overview: Overview, account: number, kind: RatedKind): Asking {
  const judged = overview.analysis?.accounts[account];
  if (judged === undefined) return { questions: [], leftOut: [] };
  const tables = ratedTables(overview, kind);
  const tableAt = (cell: string) => tables.find(({ ids }) => ids.has(cell));
  const leftOut = new Map<string, LeftOut>();
  const isBlank = (cell: string, key: AskedKey): boolean => {
    const rated = tableAt(cell);
    const place = rated?.places.get(key);
    if (rated === undefined || place === undefined) return false;
    if (place.kind !== 'byHand') return place.kind === 'added' || isBlankAt(rated.grid, cell, place.column);
    leftOut.set(`${rated.table.range} ${place.why}`, { table: rated.table, why: place.why });
    return false;
  };
  const people = kind === 'people' ? judged.people : [];
  const factors = kind === 'factors' ? judged.factors : [];
  const asked = askRatings({ people, factors, strategy: judged.strategy, isBlank });
  const questions = asked.map((question): AskedRating => {
    const rated = tableAt(question.cell);
    const row = rated?.ids.get(question.cell) ?? '';
    return { ...question, sheetId: rated?.table.sheetId ?? '', row };
  });
  return { questions, leftOut: [...leftOut.values()] };
}

function isBlankAt(grid: Grid, cell: string, column: number): boolean {
  const row = parseAddress(cell)?.box.row;
  return row !== undefined && shownAt(grid, row, column) === null;
}

export interface GivenRating extends AskedRating {
  readonly answer: RatingAnswer;
}

/** Of these questions, those that are answered. */
export const givenOf = (questions: readonly AskedRating[], kept: KeptAnswers): readonly GivenRating[] =>
  questions.flatMap((question) => {
    const answer = answerAt(kept, question);
    return answer === null ? [] : [{ ...question, answer }];
  });

/** What a press would write: one column of one table. */
export interface AnswerTarget {
  readonly sheet: string;
  readonly kind: RatedKind;
  readonly key: AskedKey;
  /** The column's header as it is, or as it will be. */
  readonly header: string;
  /** `Sheet!G4:G18`: the column's cells beside the table's rows. */
  readonly range: string;
  /** null: a column that is there. */
  readonly added: 'inTable' | 'beside' | null;
  readonly count: number;
}

export function targetsOf(overview: Overview, given: readonly GivenRating[]): readonly AnswerTarget[] {
  return answeredTables(overview, given).flatMap(({ kind, table, rated, answers }) => {
    const keys = askedKeys.filter((key) => answers.some((each) => each.key === key));
    const places = placeAnswers({ grid: rated.grid, table, rows: rated.rows }, keys);
    return keys.flatMap((key): readonly AnswerTarget[] => {
      const place = places.get(key);
      if (place === undefined || place.kind === 'byHand') return [];
      const { box, headerRows, sheet } = table;
      const row = headerRows[1] - 1;
      const cells = { row, column: place.column, rows: box.row + box.rows - row, columns: 1 };
      const added = place.kind === 'column' ? null : place.table === null ? 'beside' : 'inTable';
      const count = answers.filter((each) => each.key === key).length;
      const first = cellAddress(sheet, row, place.column);
      const range = `${first.slice(0, first.lastIndexOf('!') + 1)}${makeRange(cells)}`;
      return [{ sheet, kind, key, header: place.header, range, added, count }];
    });
  });
}

interface Answered {
  readonly kind: RatedKind;
  readonly table: FoundTable;
  readonly rated: RatedTable;
  readonly answers: readonly TableAnswer[];
}

function answeredTables(overview: Overview, given: readonly GivenRating[]): readonly Answered[] {
  return (['people', 'factors'] as const).flatMap((kind) =>
    ratedTables(overview, kind).flatMap((rated): readonly Answered[] => {
      const answers = given.filter((each) => each.kind === kind && rated.ids.has(each.cell));
      return answers.length === 0 ? [] : [{ kind, table: rated.table, rated, answers }];
    }),
  );
}

/** What became of the answers; in any case with a new look at the tables. */
export interface WrittenAnswers {
  readonly outcome: 'written' | 'changed' | 'byHand';
  readonly overview: Overview;
  /** Those that are in no table yet. */
  readonly kept: KeptAnswers;
}

export interface AnswersToWrite {
  readonly given: readonly GivenRating[];
  /** All that is kept, of other accounts and tables too. */
  readonly kept: KeptAnswers;
}

/** Writes what was answered, which is one Undo, forgets it, and looks again. */
export async function writeAnswers(
  deps: LookDeps,
  overview: Overview,
  { given, kept }: AnswersToWrite,
): Promise<WrittenAnswers> {
  const fills = answeredTables(overview, given).flatMap(({ table, rated: { grid, rows }, answers }) => {
    const fill = fillAnswers({ grid, table, rows, answers, ownWords: makeOwnWords(overview.company) });
    return fill === null ? [] : [fill];
  });
  if (fills.length === 0 || !readsAsAnswered(deps, overview, { fills, given }))
    return { outcome: 'byHand', overview, kept };
  const left = given.reduce((all, each) => withAnswer(all, each, null), kept);
  const outcome = await deps.workbook.fill(fills, { [answersFlag]: makeAnswersFlag(left) });
  if (outcome === 'formula') return { outcome: 'byHand', overview, kept };
  const seen = await readAgain(deps, overview);
  return outcome === 'written'
    ? { outcome, overview: seen, kept: left }
    : { outcome: 'changed', overview: seen, kept };
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

function withFill(grid: Grid, { runs, grown }: CellFill): Grid {
  const filled = new Map(
    runs.flatMap(({ row, column, values }) =>
      values.map((value, down): readonly [string, CellValue] => [`${row + down} ${column}`, value]),
    ),
  );
  const width = Math.max(grid.values[0]?.length ?? 0, ...runs.map(({ column }) => column - grid.column + 1));
  const values = grid.values.map((_, down) =>
    Array.from({ length: width }, (__, right): CellValue => {
      const row = grid.row + down;
      const column = grid.column + right;
      return filled.get(`${row} ${column}`) ?? cellAt(grid, row, column);
    }),
  );
  const box = grown && parseAddress(grown.to)?.box;
  const tables = grid.tables.map((table) => (box && table.id === grown.id ? { ...table, box } : table));
  return { ...grid, values, tables };
}

/** Keeps what was answered in the document; no cell is touched. */
export const keepAnswers = ({ workbook }: LookDeps, kept: KeptAnswers): Promise<void> =>
  workbook.write({ sheets: [], flags: { [answersFlag]: makeAnswersFlag(kept) }, show: null });

/** T1: people as they would stand with these answers. */
export function tryPeople(
  { company, analysis }: Overview,
  people: readonly Person[],
  edits: readonly Edit[],
): readonly JudgedPerson[] {
  const viewpoint = { asOf: analysis?.asOf ?? '', settings: company.settings };
  const { people: edited } = applyScenario({ ...emptyPlan, people }, edits);
  return edited.map((person) => judgePerson(person, viewpoint));
}
