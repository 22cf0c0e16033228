// What a workbook's sheets are read as, in few words: the smallest inputs that were once misread.
import { readPlan } from '../../../src/sheets/read/read';
import { recognise } from '../../../src/sheets/recognise/recognise';
import type { CellValue, Grid } from '../../../src/sheets/grid/grid';
import { sheet } from '../../fixtures/sheet';

export interface Told {
  /** 'name authority involvement', 'text direction control weight' as h, l, +, −; '·' where nothing is known. */
  readonly people: readonly string[];
  readonly factors: readonly string[];
  /** 'code cell' */
  readonly problems: readonly string[];
  readonly tables: readonly string[];
  readonly accounts: readonly (string | null)[];
}

const levelOf = (rating: { readonly level: 'high' | 'low' } | null): string => rating?.level.charAt(0) ?? '·';
const signs = { positive: '+', negative: '-' } as const;

export function readSheets(grids: readonly Grid[]): Told {
  const recognition = recognise(grids, {});
  const { plan, problems } = readPlan(grids, recognition.tables);
  const rows = [...plan.people, ...plan.factors];
  return {
    people: plan.people.map(
      ({ name, authority, involvement }) => `${name} ${levelOf(authority)}${levelOf(involvement)}`,
    ),
    factors: plan.factors.map(
      ({ text, direction, control, weight }) =>
        `${text} ${direction === null ? '·' : signs[direction]}${levelOf(control)}${weight ?? '·'}`,
    ),
    // That the other kind of table is missing is said by other tests.
    problems: [...recognition.problems, ...problems]
      .filter(({ code }) => code !== 'noTable')
      .map(({ code, cell }) => `${code} ${cell}`),
    tables: recognition.tables.map(({ kind, sheet: name, range }) => `${kind} ${name}!${range}`),
    accounts: [...new Set(rows.map(({ account }) => account))],
  };
}

/** One sheet, Sheet1, from A1 on: cells parted by |, rows by new lines; · is a blank cell, numbers are numbers. */
export function written(text: string): Grid {
  return sheet('Sheet1', cellsIn(text));
}

export function cellsIn(text: string): readonly (readonly CellValue[])[] {
  const lines = text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split('|')
        .map((cell) => valueOf(cell.trim())),
    );
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => null)]);
}

function valueOf(cell: string): CellValue {
  if (cell === '·' || cell === '') return null;
  if (cell === 'TRUE' || cell === 'FALSE') return cell === 'TRUE';
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

export const read = (text: string): Told => readSheets([written(text)]);
