// All accounts of a run, a line each: what one looks at first among many.
import { dirname, sep } from 'node:path';
import type { AccountAnalysis } from '../../method/analysis';
import { placesOf, shorten } from '../../sheets/drafts/wording';
import type { Text } from '../../text/text';
import type { Session } from '../session';
import { padEnd } from './lines';

export interface AccountOfFile {
  readonly file: string;
  /** null: the file holds nothing to judge. */
  readonly analysis: AccountAnalysis | null;
  /** In the words of its workbook (O2). */
  readonly text: Text;
}

const widest = { file: 24, account: 20 } as const;

/** '' where there are not at least two. */
export function printSummary(accounts: readonly AccountOfFile[], { text, ink }: Session): string {
  if (accounts.length < 2) return '';
  const folder = commonFolder(accounts.map(({ file }) => file));
  const { file, account, strategy, sureness, contact } = text.cli.summary;
  const rows = [
    [file, account, strategy, sureness, contact],
    ...accounts.map((each) => cellsOf({ ...each, file: each.file.slice(folder.length) })),
  ];
  const [header = '', ...lines] = align(rows);
  return `\n${ink.strong(header)}\n${lines.join('\n')}\n`;
}

function cellsOf({ file, analysis, text }: AccountOfFile): readonly string[] {
  const name = shortenStart(file, widest.file);
  if (analysis === null) return [name, '', text.cli.summary.nothing, '', ''];
  const { account, strategy, coverage } = analysis;
  const { macro, standing } = strategy;
  return [
    name,
    shorten(account ?? '', widest.account),
    macro === null ? text.strategy.noVerdict.title : text.labels.macros[macro],
    standing === null ? '' : text.labels.standings[standing],
    coverage === null ? '' : text.format.percent(coverage),
  ];
}

/** Columns as wide as their widest cell; one that is blank but for its header is left out. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const [header = [], ...body] = rows;
  const shown = header.map((_, column) => column).filter((column) => body.some((row) => row[column] !== ''));
  const widthOf = (column: number) => Math.max(...rows.map((row) => placesOf(row[column] ?? '')));
  const widths = new Map(shown.map((column) => [column, widthOf(column)]));
  return rows.map((row) => {
    const cells = shown.map((column) => padEnd(row[column] ?? '', widths.get(column) ?? 0));
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

/** 'plans/2026/' of 'plans/2026/a.xlsx' and 'plans/2026/b.xlsx'; '' where they share none. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  for (let folder = dirname(first); ; folder = dirname(folder)) {
    const start = folder.endsWith(sep) ? folder : `${folder}${sep}`;
    if ([first, ...others].every((file) => file.startsWith(start))) return start;
    if (folder === dirname(folder)) return '';
  }
}

/** Paths differ at their end. */
function shortenStart(path: string, width: number): string {
  if (placesOf(path) <= width) return path;
  const characters = Array.from(path);
  while (placesOf(characters.join('')) > width - 1) characters.shift();
  return `…${characters.join('')}`;
}
