// Which tables a workbook holds, and which of them is read as people, factors and goals.
import type { Problem } from '../../method/ground/problem';
import { quoteSheet } from '../grid/address';
import { offeredKinds, type SoughtKind, soughtKinds, tableKinds, tableOf } from '../../tables/tables';
import type { Grid } from '../grid/grid';
import type { Candidate } from './candidates/candidate';
import { findCandidates } from './candidates/candidates';
import { findChosen } from './chosen';
import { findOffered, type Looking } from './offered';
import { headerCell, problemsOf, tableAddress } from './tableProblems';
import type { OwnWords } from '../../tables/ownWords';
import { rowsNotRead } from './rowsNotRead';
import { rankScores, rivalWithin } from './tuning';
import type { FoundTable, TableChoice, TableChoices } from '../grid/table';

export interface Recognition {
  /** The tables that are read, at most one per kind: those that are sought, then those that are offered. */
  readonly tables: readonly FoundTable[];
  /** All others that were seen, best first. */
  readonly candidates: readonly FoundTable<SoughtKind>[];
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
  choices: TableChoices,
  { isSetting = () => false, ownWords }: Known = {},
): Recognition {
  const readable = grids.filter(isInput);
  const offered = findOffered(readable, { kinds: offeredKinds, isSetting });
  const seen = readable
    .flatMap((grid) => findCandidates({ grid, ownWords }))
    .filter(
      (candidate) => ![...offered.tables, ...offered.others].some((table) => isPartOf(candidate, table)),
    )
    .sort((a, b) => rankOf(b) - rankOf(a));
  const used: Candidate[] = [];
  const problems: Problem[] = [];
  for (const kind of soughtKinds) {
    const choice = choices[kind];
    const found = choice
      ? findChosen(readable, { kind, choice, ownWords })
      : seen.find((candidate) => candidate.table.kind === kind);
    if (found) {
      used.push(found);
      problems.push(...problemsOf(found), ...(choice ? [] : rivals(found, seen)));
    } else problems.push(...absence(kind, choice));
  }
  const known = [...seen.map(({ table }) => table), ...offered.tables, ...offered.others];
  problems.push(...used.flatMap((each) => rowsNotRead(each, { tables: known, ownWords })));
  const others = seen.filter((candidate) => !used.some((each) => isSame(each, candidate)));
  return {
    tables: [...used.map(({ table }) => table), ...offered.tables],
    candidates: others.map(({ table }) => table),
    problems: [...problems, ...offered.problems],
  };
}

/** Result sheets and the lists behind drop-downs are no input. */
export function isInput(grid: Grid): boolean {
  return grid.mark === null || (tableKinds as readonly string[]).includes(grid.mark.kind);
}

const example =
  /\b(examples?|samples?|legend|instructions?|demo|guide|read ?me|how to|old|archive|backup)\b|示例|样例|范例|例子|图例|说明|备份|旧/i;

/** How much speaks for reading this one: sure columns, many records that can be judged, a sheet that people see and work on. */
function rankOf({ table, grid, classified }: Candidate): number {
  const records = rankScores.records * Math.min(1, Math.log10(1 + classified) / 2);
  const hidden = grid.visible ? 0 : rankScores.hiddenSheet;
  const shown = example.test(table.sheet) || example.test(table.tableName ?? '') ? rankScores.example : 0;
  return table.confidence + records - hidden - shown - (table.rows === 0 ? rankScores.empty : 0);
}

/** Others that the user may have meant. */
function rivals(used: Candidate, seen: readonly Candidate[]): readonly Problem[] {
  const others = seen.filter(
    (other) =>
      other.table.kind === used.table.kind &&
      other !== used &&
      other.table.rows > 0 &&
      (other.grid.visible || !used.grid.visible) &&
      isRival(other, used),
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
        others: others.map(tableAddress),
      },
    },
  ];
}

/** Nearly as sure, or as large and not much less sure; or as large and with a judgement that the other lacks. */
function isRival(other: Candidate, used: Candidate): boolean {
  const behind = rankOf(used) - rankOf(other);
  const large = other.table.rows * 2 >= used.table.rows;
  const adds = tableOf[used.table.kind].columns.some(
    ({ key, need, kind }) =>
      need !== 'optional' && kind !== 'text' && other.assignment.has(key) && !used.assignment.has(key),
  );
  return (
    behind <= rivalWithin.any || (large && behind <= (adds ? rivalWithin.largeAndTelling : rivalWithin.large))
  );
}

/** Nothing to read. */
function absence(kind: SoughtKind, choice: TableChoice | undefined): readonly Problem[] {
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
    table.box.column < box.column + box.columns &&
    box.column < table.box.column + table.box.columns
  );
}

function isSame(one: Candidate, other: Candidate): boolean {
  return (
    one.table.sheetId === other.table.sheetId &&
    one.region.header.lastRow === other.region.header.lastRow &&
    one.table.box.column === other.table.box.column
  );
}
