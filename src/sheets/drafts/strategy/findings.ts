// The most severe findings, with who they are about and the cell to go to.
import type { Page } from '../page';
import type { ResultInput } from '../resultInput';
import { isOnRoleGrid } from '../roleLists';
import { namesOf, severitySigns, unsaid, whoOf } from '../../../telling/findings';
import { mostSaid, type Line } from '../../../telling/line';
import { shorten } from '../wording';
import { columns, left, right, where } from './page';

interface FindingsInput extends ResultInput {
  /** One for each finding that is not said above. */
  readonly lines: readonly Line[];
}

export function putFindings(page: Page, start: number, { analysis, text, lines }: FindingsInput): void {
  const words = text.sheets.strategy;
  const beside = { column: right, rows: 1, columns: columns.length - right };
  page.put(start, left, words.first);
  page.put(start, right, words.who);
  page.put(start, where, words.where);
  page.look('heading', { row: start, column: left, rows: 1, columns: 1 });
  page.look('heading', { ...beside, row: start });
  const shown = lines.slice(0, mostSaid.sheet.findings);
  const names = namesOf(analysis.people);
  shown.forEach((line, index) => {
    const row = start + 1 + index;
    const sign = severitySigns[line.severity ?? 'low'];
    page.put(row, left, `${sign} ${line.words}`.trim(), 'wrapped', 'line');
    page.look('line', { ...beside, row });
    page.put(row, right, shorten(whoOf(line, names, text), 34));
    const cell = line.cells[0] ?? '';
    page.link(row, where, shorten(cell, 34), cell);
  });
  const rest = unsaid(analysis).slice(mostSaid.sheet.findings).filter(isOnRoleGrid).length;
  const row = start + 1 + shown.length;
  if (rest > 0) page.put(row, left, text.sheets.moreOn(rest, text.sheets.names.roleGrid), 'caption');
  if (shown.length === 0) page.put(row, left, words.noFindings, 'caption');
}
