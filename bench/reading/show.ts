// One case to look at: its sheets, what was read, and where that differs from the truth.
import { makeLetters, makeRange } from '../../src/sheets/grid/address';
import { cellText } from '../../src/sheets/grid/cells';
import type { Grid } from '../../src/sheets/grid/grid';
import { makeCase } from './cases';
import { blacken, foreignTexts } from './blacked';
import type { Item } from './item';
import { judge } from './judge';
import { readGrids } from './readCase';

export function showCase(seed: number): string {
  const each = makeCase(seed);
  const overview = readGrids(each.grids);
  const wrong = judge(each, overview).filter(({ verdict }) => verdict !== 'right');
  const said = overview.problems.map(({ code, cell, params }) => `${code} ${cell} ${JSON.stringify(params)}`);
  const text = [
    `seed ${seed}, ${each.locale}: ${each.features.join('; ')}`,
    showGrids(each.grids),
    ...section('problems', said),
    ...section('differences', listDifferences(wrong)),
  ].join('\n');
  return blacken(text, foreignTexts(each));
}

/** The sheets, and which tables were found on them. */
export function showGrids(grids: readonly Grid[]): string {
  const found = readGrids(grids).recognition.tables.map(
    ({ kind, sheet, range, columns, confidence }) =>
      `${kind} ${sheet}!${range} ${JSON.stringify(columns)} ${confidence}`,
  );
  return [...grids.map(showGrid), ...section('read', found)].join('\n');
}

/** What follows from another difference is only counted. */
function listDifferences(wrong: readonly Item[]): readonly string[] {
  const rest = wrong.filter(({ error }) => error === '').length;
  const own = wrong.filter(({ error }) => error !== '');
  const lines = own.map(({ level, verdict, error, detail }) => `${verdict} ${level}: ${error}: ${detail}`);
  return rest === 0 ? lines : [...lines, `${rest} more follow from these`];
}

const section = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${name}:`, ...lines.map((line) => `  ${line}`)];

function showGrid(grid: Grid): string {
  const rows = grid.values.map((line, index) => {
    const cells = line.map((value) => (value === null ? '·' : JSON.stringify(cellText(value)).slice(1, -1)));
    return `${String(grid.row + index + 1).padStart(4)}  ${cells.join(' | ')}`;
  });
  const tables = grid.tables.map(
    ({ box, showTotals }) => `      Excel table ${makeRange(box)}${showTotals ? ', totals row' : ''}`,
  );
  const merged = grid.merges.length === 0 ? [] : [`      merged ${grid.merges.map(makeRange).join(' ')}`];
  return ['', `${grid.sheet}, from column ${makeLetters(grid.column)}`, ...rows, ...tables, ...merged].join(
    '\n',
  );
}
