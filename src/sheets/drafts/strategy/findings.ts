// The most severe findings, with who they are about and the cell to go to.
import type { Page } from '../page';
import type { ResultInput } from '../resultInput';
import { isOnRoleGrid } from '../roleLists';
import { namesOf, severitySigns, shorten, whoOf } from '../wording';
import { columns, left, right, where } from './page';

/** What fits on the page; the rest stands on the role grid. */
const maximumFindings = 10;

export function putFindings(page: Page, start: number, { analysis, text }: ResultInput): void {
  const words = text.sheets.strategy;
  const beside = { column: right, rows: 1, columns: columns.length - right };
  page.put(start, left, words.first);
  page.put(start, right, words.who);
  page.put(start, where, words.where);
  page.look('heading', { row: start, column: left, rows: 1, columns: 1 });
  page.look('heading', { ...beside, row: start });
  const shown = analysis.findings.slice(0, maximumFindings);
  const names = namesOf(analysis.people);
  shown.forEach((finding, index) => {
    const row = start + 1 + index;
    const sign = severitySigns[finding.severity];
    const sentence = text.finding(finding);
    page.put(row, left, sign === '' ? sentence : `${sign} ${sentence}`, 'wrapped', 'line');
    page.look('line', { ...beside, row });
    page.put(row, right, shorten(whoOf(finding, names, text), 34));
    const cell = finding.cells[0] ?? '';
    page.link(row, where, shorten(cell, 34), cell);
  });
  const rest = analysis.findings.slice(maximumFindings).filter(isOnRoleGrid).length;
  const row = start + 1 + shown.length;
  if (rest > 0) page.put(row, left, text.sheets.moreOn(rest, text.sheets.names.roleGrid), 'caption');
  if (shown.length === 0) page.put(row, left, words.noFindings, 'caption');
}
