// Which tables a workbook holds, and which of them is read as people, factors and goals.
import type { Problem } from '../../method/ground/problem';
import { quoteSheet } from '../grid/address';
import { offeredKinds, type SoughtKind, soughtKinds, tableKinds, tableOf } from '../../tables/tables';
import { sharesColumns } from '../grid/boxes';
import type { Grid } from '../grid/grid';
import type { Candidate } from './candidates/candidate';
import { findCandidates } from './candidates/candidates';
import { accountSheets } from './choosing/accountSheets';
import { applyChoices, isSameList } from './choosing/chosen';
import { findOffered, type Looking } from './offered';
import { headerCell, problemsOf, tableAddress } from './tableProblems';
import type { OwnWords } from '../../tables/ownWords';
import { isListSheet } from './listSheet';
import { rowsNotRead } from './rowsNotRead';
import { chooseParts, type Parts, type Unread } from './choosing/parts';
import { latestYearOf, rankOf } from './choosing/rank';
import { standingChoices, type TableChoice, type TableChoices } from '../grid/choice';
import type { FoundTable, UnreadTable } from '../grid/table';

export interface Recognition {
  /** The tables that are read: those that are sought, in sheet order within a kind, then those that are offered, one of each. */
  readonly tables: readonly FoundTable[];
  /** All others that were seen, best first within a kind. */
  readonly candidates: readonly UnreadTable[];
  readonly problems: readonly Problem[];
}

/** O2: what the workbook's settings table says for finding all others. */
export interface Known {
  /** Whether a text names a setting. */
  readonly isSetting?: Looking['isSetting'];
  readonly ownWords?: OwnWords | undefined;
}

/** Finds the tables on all sheets but those that Quadrille itself wrote as results. The user's choices come first. */
export function recognise(
  grids: readonly Grid[],
  said: TableChoices,
  { isSetting = () => false, ownWords }: Known = {},
): Recognition {
  const choices = standingChoices(said, grids);
  const readable = grids.filter((grid) => isInput(grid) && !isListSheet(grid, ownWords));
  const offered = findOffered(readable, { kinds: offeredKinds, isSetting });
  const ofOffered = [...offered.tables, ...offered.others];
  const inOrder = readable
    .flatMap((grid) => findCandidates({ grid, ownWords }))
    .filter((candidate) => !ofOffered.some((table) => isPartOf(candidate, table)));
  const accounts = accountSheets(inOrder);
  const seen = inRank(inOrder, readable);
  const applied = soughtKinds.map((kind) => ({
    kind,
    ...applyChoices(readable, { kind, choices: choices[kind] ?? [], ownWords, seen }),
  }));
  const of = ({ kind, candidates, said }: (typeof applied)[number]): Parts => {
    // What the user says is people is not read as factors too.
    const isOthers = (candidate: Candidate): boolean =>
      applied.some((other) => other.kind !== kind && other.meant.some((each) => isSameList(each, candidate)));
    const own = candidates.filter((candidate) => said(candidate) === 'also' || !isOthers(candidate));
    const asOthers = candidates.filter((candidate) => !own.includes(candidate));
    const areApart = (one: Candidate, other: Candidate): boolean =>
      one.table.sheetId !== other.table.sheetId &&
      [one, other].every(({ table }) => accounts.has(table.sheetId));
    const { read, unread } = chooseParts(own, { said, areApart });
    return { read, unread: [...unread, ...asOthers.map(asOtherKind)] };
  };
  const parts = applied.map((each) => ({ kind: each.kind, ...of(each) }));
  const used = parts
    .flatMap(({ read }) => inSheetOrder(read, readable))
    .map((each) => withAccount(each, accounts));
  const unread = [...parts.flatMap((each) => each.unread), ...nearlyRead(parts.flatMap((each) => each.read))];
  const known = [...inOrder.map(({ table }) => table), ...ofOffered];
  const problems = parts.flatMap(({ kind, read, unread: left }): readonly Problem[] => {
    const [first, ...others] = read;
    if (first === undefined) return absence(kind, choices[kind] ?? []);
    const isChosen = (choices[kind] ?? []).some(({ use }) => use === 'only');
    return [
      ...read.flatMap(problemsOf),
      ...togetherness(first, others),
      ...(isChosen ? [] : versions(first, left)),
    ];
  });
  return {
    tables: [...used.map(({ table }) => table), ...offered.tables],
    candidates: unread.map(({ candidate: { table }, why }) => ({ ...table, why })),
    problems: [
      ...problems,
      ...used.flatMap((each) => rowsNotRead(each, { tables: known, ownWords })),
      ...offered.problems,
    ],
  };
}

/** What the tables that are read could be too, where the user has not said what they are. */
function nearlyRead(read: readonly Candidate[]): readonly Unread[] {
  return read.flatMap(({ nearly, table }) =>
    nearly === null || table.choice !== null ? [] : [asOtherKind(nearly)],
  );
}

const asOtherKind = (candidate: Candidate): Unread => ({ candidate, why: 'otherKind' });

/** The best first. */
function inRank(candidates: readonly Candidate[], grids: readonly Grid[]): readonly Candidate[] {
  const latest = latestYearOf(grids);
  return [...candidates].sort((one, other) => rankOf(other, latest) - rankOf(one, latest));
}

/** As they stand in the workbook. */
function inSheetOrder(candidates: readonly Candidate[], grids: readonly Grid[]): readonly Candidate[] {
  const sheetOf = ({ grid }: Candidate): number => grids.findIndex(({ sheetId }) => sheetId === grid.sheetId);
  return [...candidates].sort(
    (one, other) =>
      sheetOf(one) - sheetOf(other) ||
      one.table.box.row - other.table.box.row ||
      one.table.box.column - other.table.box.column,
  );
}

/** M2: the name of its sheet, where that is an account's and no column says one. */
function withAccount(candidate: Candidate, accounts: ReadonlySet<string>): Candidate {
  const { table, assignment } = candidate;
  const isNamed = assignment.has('account') || !accounts.has(table.sheetId);
  return isNamed ? candidate : { ...candidate, table: { ...table, account: table.sheet } };
}

/** Several tables that are read as one list: said once. */
function togetherness(first: Candidate, others: readonly Candidate[]): readonly Problem[] {
  if (others.length === 0) return [];
  const params = { table: first.table.kind, parts: [first, ...others].map(tableAddress) };
  return [{ code: 'readTogether', severity: 'note', cell: headerCell(first), params }];
}

/** Result sheets and the lists behind drop-downs are no input, nor is what may be such a sheet. */
export function isInput(grid: Grid): boolean {
  if (grid.doubtful) return false;
  return grid.mark === null || (tableKinds as readonly string[]).includes(grid.mark.kind);
}

/** Second versions of what is read: which one is meant, only the user knows. */
function versions(used: Candidate, unread: readonly Unread[]): readonly Problem[] {
  const others = unread.filter(
    ({ candidate: { grid }, why }) => why === 'version' && (grid.visible || !used.grid.visible),
  );
  if (others.length === 0) return [];
  return [
    {
      code: 'severalTables',
      severity: 'warning',
      cell: headerCell(used),
      params: {
        table: used.table.kind,
        used: tableAddress(used),
        others: others.map(({ candidate }) => tableAddress(candidate)),
      },
    },
  ];
}

/** Nothing to read. */
function absence(kind: SoughtKind, choices: readonly TableChoice[]): readonly Problem[] {
  const choice = choices.find(({ use }) => use === 'only');
  if (choice) {
    const range =
      choice.range === null ? quoteSheet(choice.sheet) : `${quoteSheet(choice.sheet)}!${choice.range}`;
    const cell = choice.range === null ? '' : range;
    return [{ code: 'notATable', severity: 'error', cell, params: { range, table: kind } }];
  }
  return tableOf[kind].mayLack === true
    ? []
    : [{ code: 'noTable', severity: 'error', cell: '', params: { table: kind } }];
}

/** A table whose headers say exactly what it is, is nothing else, nor are its rows. */
function isPartOf({ table }: Candidate, { sheetId, headerRows, box }: FoundTable): boolean {
  return (
    table.sheetId === sheetId &&
    table.headerRows[1] >= headerRows[1] &&
    table.headerRows[1] <= box.row + box.rows &&
    sharesColumns(table.box, box)
  );
}
