// G5: the questions of the guided rating about the tables that are read, and where their answers would go.
import { identify } from '../method/ground/identity';
import {
  askedKeys,
  askedOfFactors,
  askedOfPeople,
  askRatings,
  ratedKinds,
  type AskedKey,
  type RatedKind,
} from '../method/ratingQuestions';
import { emptyPlan, type Factor, type Person } from '../method/ground/plan';
import type { JudgedPerson } from '../method/ground/judged';
import { judgePerson } from '../method/people/people';
import { applyScenario, type Edit } from '../method/strategy/scenario';
import { cellAddress, makeRange, parseAddress } from '../sheets/grid/address';
import type { Grid } from '../sheets/grid/grid';
import { shownAt } from '../sheets/grid/merges';
import { holdsCell, type FoundTable } from '../sheets/grid/table';
import type { TableAnswer } from '../sheets/ratings/answerFills';
import { placeAnswers, type AnswerPlace } from '../sheets/ratings/answerPlaces';
import type { AnswerTarget, AskedRating, Asking, GivenRating, LeftOut } from './asking';
import type { Overview } from './planner';

export interface RatedTable {
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

export interface Answered {
  readonly kind: RatedKind;
  readonly table: FoundTable;
  readonly rated: RatedTable;
  readonly answers: readonly TableAnswer[];
}

export function answeredTables(overview: Overview, given: readonly GivenRating[]): readonly Answered[] {
  return ratedKinds.flatMap((kind) =>
    ratedTables(overview, kind).flatMap((rated): readonly Answered[] => {
      const answers = given.filter((each) => each.kind === kind && rated.ids.has(each.cell));
      return answers.length === 0 ? [] : [{ kind, table: rated.table, rated, answers }];
    }),
  );
}

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
