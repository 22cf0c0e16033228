// Which of several tables of a kind comes first.
import type { Grid } from '../../grid/grid';
import type { Candidate } from '../candidates/candidate';
import { rankScores } from '../tuning';

const example =
  /\b(examples?|samples?|legend|instructions?|demo|guide|read ?me|how to|old|archive|backup|copy)\b|\(\d\)$|示例|样例|范例|例子|图例|说明|备份|旧|副本/i;

/** On a sheet, or in a table, that is called an example, old, or a copy. */
export function isExample({ table }: Candidate): boolean {
  return example.test(table.sheet) || example.test(table.tableName ?? '');
}

/** How much speaks for reading this one: sure columns, many records that can be judged, a sheet that people see and work on, the latest year. */
export function rankOf(candidate: Candidate, latestYear: number | null): number {
  const { table, grid, classified } = candidate;
  const records = rankScores.records * Math.min(1, Math.log10(1 + classified) / 2);
  const hidden = grid.visible ? 0 : rankScores.hiddenSheet;
  const shown = isExample(candidate) ? rankScores.example : 0;
  const latest = latestYear !== null && yearIn(table.sheet) === latestYear ? rankScores.latestYear : 0;
  return table.confidence + records + latest - hidden - shown - (table.rows === 0 ? rankScores.empty : 0);
}

/** The later of the years by which sheets are called; null where they are not told apart by years. */
export function latestYearOf(grids: readonly Grid[]): number | null {
  const years = new Set(grids.flatMap(({ sheet }) => yearIn(sheet) ?? []));
  return years.size > 1 ? Math.max(...years) : null;
}

function yearIn(text: string): number | null {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}
