// The lists under the role grid: gaps with their cells, and people who have no role yet.
import type { JudgedPerson } from '../../method/ground/judged';
import { stepOfRule, type Finding } from '../../method/ground/finding';
import type { Locale } from '../../text/text';
import { firstRows } from './firstRows';
import { maximumLinks, type Page } from './page';
import type { ResultInput } from './resultInput';
import { rowProblems } from './rowProblems';
import { severitySigns } from '../../telling/findings';
import { tellSuggested } from '../../telling/suggestions';
import { breakLines, cellPart } from './wording';

const sign = 1;
const sentence = 3;
const reason = 7;
const where = 8;
const width = where - sign + 1;
/** Sentences flow over the empty cells beside them, as far as the column of cells; longer ones go on in the next row. */
const sentenceWidth: Readonly<Record<Locale, number>> = { en: 106, 'zh-CN': 88 };

/** Findings about the goals are told in the pane, beside what is still to write. */
export const isOnRoleGrid = ({ rule }: Pick<Finding, 'rule'>): boolean => stepOfRule[rule] !== 'goals';

/** Every finding but those about the goals, most severe first. Gives the row where the next list starts. */
export function putGaps(page: Page, start: number, { analysis, text }: ResultInput): number {
  const words = text.sheets.roleGrid;
  putHeading(page, start, words.gaps);
  const findings = analysis.findings.filter(isOnRoleGrid);
  if (findings.length === 0) {
    page.put(start + 1, sign, words.noGaps, 'caption');
    return start + 3;
  }
  page.put(start, where, words.where, 'right');
  const rows = findings.flatMap((finding) => gapRows(finding, text));
  putRows(page, start + 1, rows);
  return start + rows.length + 2;
}

interface ListRow {
  readonly sign: string;
  readonly sentence: string;
  readonly reason: string;
  readonly cell: string;
  /** The sentence goes on in the next row. */
  readonly goesOn: boolean;
}

function gapRows(finding: Finding, text: ResultInput['text']): readonly ListRow[] {
  const severity = `${severitySigns[finding.severity]} ${text.labels.severities[finding.severity]}`.trim();
  const lines = breakLines(text.finding(finding), sentenceWidth[text.locale]);
  return lines.map((line, index) => ({
    sign: index === 0 ? severity : '',
    sentence: line,
    reason: '',
    cell: index === 0 ? (finding.cells[0] ?? '') : '',
    goesOn: index < lines.length - 1,
  }));
}

const restRow = (words: string, cell: string): ListRow => ({
  sign: '',
  sentence: words,
  reason: '',
  cell,
  goesOn: false,
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
  const problemOf = rowProblems({ columns: ['authority', 'involvement'], problems, text });
  putHeading(page, start, words.withoutRole);
  const rowOf = (person: JudgedPerson): ListRow => {
    const found = problemOf(person.cell);
    const cell = found?.cell ?? person.cell;
    const missing = found?.reason ?? missingRating(person, words);
    return { sign: '', sentence: person.name, reason: missing, cell, goesOn: false };
  };
  const rows = firstRows(people, { kind: 'people', text, rowOf, restOf: restRow });
  putRows(page, start + 1, rows);
  page.look('wrapped', { row: start + 1, column: sentence, rows: rows.length, columns: 1 });
  page.look('wrapped', { row: start + 1, column: reason, rows: rows.length, columns: 1 });
  return start + rows.length + 2;
}

/** G6: people whose ratings are suggested, with the reason; gives the row after the list. */
export function putSuggested(page: Page, start: number, { analysis, text }: ResultInput): number {
  const lines = tellSuggested(analysis.people, text);
  if (lines.length === 0) return start;
  putHeading(page, start, `${text.suggestions.heading}${text.format.colon}${text.suggestions.hint}`);
  const suggested = lines.map(({ words, note = '', cells: [cell = ''] }): ListRow => {
    return { sign: '', sentence: words, reason: note, cell, goesOn: false };
  });
  const rows = firstRows(suggested, { kind: 'suggestions', text, rowOf: (row) => row, restOf: restRow });
  putRows(page, start + 1, rows);
  page.look('wrapped', { row: start + 1, column: sentence, rows: rows.length, columns: 1 });
  page.look('wrapped', { row: start + 1, column: reason, rows: rows.length, columns: 1 });
  return start + rows.length + 2;
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
  putRules(page, start, rows);
  page.look('right', { row: start, column: where, rows: rows.length, columns: 1 });
  rows.forEach((each, index) => {
    const row = start + index;
    page.put(row, sign, each.sign === '' ? null : each.sign);
    page.put(row, sentence, each.sentence);
    page.put(row, reason, each.reason === '' ? null : each.reason);
    if (each.cell !== '') page.link(row, where, cellPart(each.cell), each.cell);
  });
}

/** A rule under each row, and none inside a sentence, unless that took so many boxes that the layout grew heavy. */
function putRules(page: Page, start: number, rows: readonly ListRow[]): void {
  if (rows.filter(({ goesOn }) => goesOn).length > maximumLinks) {
    page.look('line', { row: start, column: sign, rows: rows.length, columns: width });
    return;
  }
  let first = 0;
  rows.forEach(({ goesOn }, index) => {
    const isLast = index === rows.length - 1;
    if (!goesOn && !isLast) return;
    const end = goesOn ? index : index + 1;
    page.look('line', { row: start + first, column: sign, rows: end - first, columns: width });
    first = index + 1;
  });
}
