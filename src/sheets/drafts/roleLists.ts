// The lists under the role grid: gaps with their cells, and people who have no role yet.
import type { Finding, JudgedPerson } from '../../method/analysis';
import type { Page } from './page';
import type { ResultInput } from './resultInput';
import { rowProblems } from './rowProblems';
import { cellPart, namesOf, severitySigns, whoOf } from './wording';

const sign = 1;
const sentence = 3;
const who = 7;
const where = 8;
const width = where - sign + 1;

/** Every finding, most severe first. Gives the row where the next list starts. */
export function putGaps(page: Page, start: number, { analysis, text }: ResultInput): number {
  const words = text.sheets.roleGrid;
  putHeading(page, start, words.gaps);
  if (analysis.findings.length === 0) {
    page.put(start + 1, sign, words.noGaps, 'caption');
    return start + 3;
  }
  const names = namesOf(analysis.people);
  page.put(start, who, words.who);
  page.put(start, where, words.where, 'right');
  putRows(
    page,
    start + 1,
    analysis.findings.map((finding) => gapRow(finding, names, text)),
  );
  return start + analysis.findings.length + 2;
}

interface ListRow {
  readonly sign: string;
  readonly sentence: string;
  readonly who: string;
  readonly cell: string;
}

const gapRow = (
  finding: Finding,
  names: ReadonlyMap<string, string>,
  text: ResultInput['text'],
): ListRow => ({
  sign: `${severitySigns[finding.severity]} ${text.labels.severities[finding.severity]}`.trim(),
  sentence: text.findings[finding.rule](finding.params),
  who: whoOf(finding, names, text),
  cell: finding.cells[0] ?? '',
});

/** People whose ratings are missing, with what to rate; gives the row after the list. */
export function putRoleless(page: Page, start: number, input: ResultInput): number {
  const { analysis, problems, text } = input;
  const words = text.sheets.roleGrid;
  if (analysis.people.length === 0) {
    page.put(start, sign, words.empty, 'caption');
    return start + 1;
  }
  const people = analysis.people.filter((person) => person.role === null);
  if (people.length === 0) return start;
  const problemOf = rowProblems({ kind: 'people', columns: ['authority', 'involvement'], problems, text });
  putHeading(page, start, words.withoutRole);
  const rowOf = (person: JudgedPerson): ListRow => {
    const found = problemOf(person.cell);
    const cell = found?.cell ?? person.cell;
    return { sign: '', sentence: person.name, who: found?.reason ?? missingRating(person, words), cell };
  };
  putRows(page, start + 1, people.map(rowOf));
  return start + people.length + 2;
}

function missingRating(person: JudgedPerson, words: ResultInput['text']['sheets']['roleGrid']): string {
  if (person.authority === null && person.involvement === null) return words.neither;
  return person.authority === null ? words.noAuthority : words.noInvolvement;
}

function putHeading(page: Page, row: number, heading: string): void {
  page.put(row, sign, heading);
  page.look('heading', { row, column: sign, rows: 1, columns: width });
}

function putRows(page: Page, start: number, rows: readonly ListRow[]): void {
  page.look('line', { row: start, column: sign, rows: rows.length, columns: width });
  page.look('wrapped', { row: start, column: sentence, rows: rows.length, columns: 1 });
  page.look('wrapped', { row: start, column: who, rows: rows.length, columns: 1 });
  page.look('right', { row: start, column: where, rows: rows.length, columns: 1 });
  rows.forEach((each, index) => {
    const row = start + index;
    page.put(row, sign, each.sign === '' ? null : each.sign);
    page.put(row, sentence, each.sentence);
    page.put(row, who, each.who === '' ? null : each.who);
    page.link(row, where, cellPart(each.cell), each.cell);
  });
}
