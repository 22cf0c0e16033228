// The user's word against ours: a table where they say it is, with the columns that they name.
import { nameOf, type ColumnKey, type SoughtKind } from '../../../tables/tables';
import { sharesColumns } from '../../grid/boxes';
import type { Grid } from '../../grid/grid';
import { parsePlace } from '../../grid/places';
import type { OwnWords } from '../../../tables/ownWords';
import { tableUses, type ChosenColumn, type TableChoice, type TableUse } from '../../grid/choice';
import type { Assigned, Assignment } from '../columns/assignment';
import type { Candidate } from '../candidates/candidate';
import { makeCandidate } from '../candidates/candidates';
import { assignIn } from '../candidates/columns';
import { findRegions } from '../candidates/regions';
import { headerText } from '../../grid/cells';
import type { Header } from '../headers/header';
import { normalise } from '../../../method/ground/text';
import type { Region } from '../headers/region';
import { rangeAgain, regionAgain } from './knownAgain';
import { bestRegion, pointedAt, understoodAt, type Pointed } from './pointed';
import { withName } from '../columns/likeNames';

interface Choosing {
  readonly kind: SoughtKind;
  readonly choice: TableChoice;
  /** O2 */
  readonly ownWords: OwnWords | undefined;
}

interface Applying extends Omit<Choosing, 'choice'> {
  readonly choices: readonly TableChoice[];
  /** Of all kinds, the best first. */
  readonly seen: readonly Candidate[];
}

interface Applied {
  /** Of this kind, the best first, each as the user wants it read. */
  readonly candidates: readonly Candidate[];
  /** Those that the user wants to be read. */
  readonly meant: readonly Candidate[];
  readonly said: (candidate: Candidate) => 'also' | 'not' | null;
}

/** The tables of a kind with all that the user decided: which of them is read, and how. */
export function applyChoices(grids: readonly Grid[], { kind, choices, ownWords, seen }: Applying): Applied {
  const uses = new Map<Candidate, TableUse>();
  const chosen: Candidate[] = [];
  for (const choice of inOrder(choices)) {
    const found = findChosen(grids, { kind, choice, ownWords });
    if (found === null || chosen.some((other) => isSame(other, found))) continue;
    uses.set(found, choice.use);
    chosen.push(found);
  }
  const only = choices.some(({ use }) => use === 'only');
  const ofKind = seen.filter(({ table }) => table.kind === kind);
  const others = ofKind.filter((candidate) => !chosen.some((each) => isSame(each, candidate)));
  const rank = (candidate: Candidate): number => {
    const place = ofKind.findIndex((each) => isSame(each, candidate));
    // What the user pointed at stands first.
    return uses.get(candidate) === 'only' ? -1 : place < 0 ? ofKind.length : place;
  };
  const isMeant = (candidate: Candidate): boolean => ['only', 'also'].includes(uses.get(candidate) ?? 'read');
  return {
    meant: chosen.filter(isMeant),
    candidates: [...chosen, ...others].sort((one, other) => rank(one) - rank(other)),
    said: (candidate) => {
      if (isMeant(candidate)) return 'also';
      return only || uses.get(candidate) === 'not' ? 'not' : null;
    },
  };
}

/** Are the records of both named in the same cells? */
export function isSameList(one: Candidate, other: Candidate): boolean {
  const [names, others] = [one, other].map(({ table, assignment }) => assignment.get(nameOf(table.kind)));
  const isShared = names?.columns.some((column) => others?.columns.includes(column)) === true;
  return isShared && isSame(one, other);
}

/** Of two that mean the same table now, the stronger word counts. */
function inOrder(choices: readonly TableChoice[]): readonly TableChoice[] {
  return tableUses.flatMap((use) => choices.filter((choice) => choice.use === use));
}

/** Under the same headers: what the user pointed at may be wider. */
function isSame({ table: one, region }: Candidate, { table: other, region: headed }: Candidate): boolean {
  return (
    one.sheetId === other.sheetId &&
    region.header.lastRow === headed.header.lastRow &&
    sharesColumns(one.box, other.box)
  );
}

/** The chosen table; null where there is nothing to read. */
function findChosen(grids: readonly Grid[], { kind, choice, ownWords }: Choosing): Candidate | null {
  const grid =
    grids.find((each) => each.sheetId === choice.sheetId) ??
    grids.find((each) => each.sheet === choice.sheet);
  const found = grid ? placeOfChoice(grid, { kind, choice, ownWords }) : null;
  if (!grid || !found) return null;
  const { region, through } = found;
  const set = withColumns(assignIn({ grid, region, kind, ownWords }), region, choice);
  const assignment = choice.columns[nameOf(kind)] === undefined ? withName({ grid, region, kind }, set) : set;
  const named = withHeaders(grid, region, assignment);
  const exact = choice.exact && choice.range !== null;
  const candidate = makeCandidate({ grid, region: named, kind, ownWords }, assignment, { exact, through });
  return { ...candidate, table: { ...candidate.table, scales: choice.scales, choice } };
}

/** Where the user says it is; by its headers, wherever they stand now, where it was seen before. */
function placeOfChoice(grid: Grid, { kind, choice, ownWords }: Choosing): Pointed | null {
  const sheet = { grid, ownWords };
  const { exact, pointed, headers, range } = choice;
  const asSeen = (region: Region | null): Pointed | null =>
    region && { region, through: region.header.lastRow };
  if (range === null) {
    const known = regionAgain(sheet, choice);
    return asSeen(known ?? bestRegion({ ...sheet, kind }, findRegions(sheet)));
  }
  if (exact || pointed || headers === '')
    return pointedAt({ ...sheet, kind, range: exact ? range : rangeAgain(grid, { headers, range }), exact });
  return asSeen(regionAgain(sheet, choice)) ?? understoodAt({ ...sheet, kind, range, exact });
}

/** A column that the user gives to one concept is taken from any other that we gave it to. */
function withColumns(assignment: Assignment, { header }: Region, choice: TableChoice): Assignment {
  const changed = new Map<ColumnKey, Assigned>(assignment);
  const set = Object.entries(choice.columns) as [ColumnKey, ChosenColumn | null][];
  for (const [key] of set) changed.delete(key);
  for (const [key, column] of set) {
    const columns = column === null ? null : placeOf(header, column);
    if (!columns) continue;
    for (const [other, assigned] of changed) {
      const isChosen = choice.columns[other] !== undefined && choice.columns[other] !== null;
      if (!isChosen && assigned.columns.some((each) => columns.includes(each))) changed.delete(other);
    }
    changed.set(key, { columns, score: 1 });
  }
  return changed;
}

/** The column under that header, where it stands now; by its letters where no header says it, or several do. */
function placeOf(header: Header, { letters, header: words }: ChosenColumn): readonly number[] | null {
  const place = parsePlace(letters);
  const named = header.cells.filter(({ text }) => words !== '' && normalise(text) === normalise(words));
  const stays = named.some(({ column }) => place?.includes(column));
  const [only, ...others] = named;
  return stays || only === undefined || others.length > 0 ? place : [only.column];
}

/** Columns outside the header's own, which only the user knew of. */
function withHeaders(grid: Grid, region: Region, assignment: Assignment): Region {
  const { header } = region;
  const known = new Set(header.cells.map((cell) => cell.column));
  const columns = [...assignment.values()].flatMap((assigned) => assigned.columns);
  const missing = [...new Set(columns)].filter((column) => !known.has(column));
  if (missing.length === 0) return region;
  const cells = missing.map((column) => ({
    column,
    text: headerText(grid, header.lastRow, column),
    parent: '',
  }));
  return {
    ...region,
    header: {
      ...header,
      firstColumn: Math.min(header.firstColumn, ...missing),
      lastColumn: Math.max(header.lastColumn, ...missing),
      cells: [...header.cells, ...cells.filter((cell) => cell.text !== '')].sort(
        (a, b) => a.column - b.column,
      ),
    },
  };
}
