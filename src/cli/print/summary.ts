// All accounts of a run, a line each: what one looks at first among many.
import { dirname, sep } from 'node:path';
import type { AccountAnalysis } from '../../method/analysis';
import { placesOf, shorten } from '../../sheets/drafts/wording';
import type { Text } from '../../text/text';
import type { Session } from '../session';
import { shownName } from './shown';
import { padEnd } from './lines';

export interface AccountOfFile {
  readonly file: string;
  /** null: the file holds nothing to judge. */
  readonly analysis: AccountAnalysis | null;
  /** In the words of its workbook (O2). */
  readonly text: Text;
}

/** As wide as a page is printed. */
const pageWidth = 80;
const gap = '  ';
const widest = { file: 24, account: 20 } as const;
/** What is left for names is shared; each keeps at least so much. */
const leastName = 9;

/** '' where there are not at least two. */
export function printSummary(accounts: readonly AccountOfFile[], { text, ink }: Session): string {
  if (accounts.length < 2) return '';
  const folder = commonFolder(accounts.map(({ file }) => file));
  const { file, account, strategy, sureness, balance, evidence, hold } = text.cli.summary;
  const rows = [
    [file, account, strategy, sureness, balance, evidence, hold],
    ...accounts.map((each) => cellsOf({ ...each, file: shownName(each.file.slice(folder.length)) })),
  ];
  const [header = '', ...lines] = align(withShortNames(rows));
  return `\n${ink.strong(header)}\n${lines.join('\n')}\n`;
}

function cellsOf({ file, analysis, text }: AccountOfFile): readonly string[] {
  if (analysis === null) return [file, '', text.cli.summary.nothing, '', '', '', ''];
  const { account, strategy } = analysis;
  const { macro, standing, balance, evidence, hold } = strategy;
  const share = (ratio: number | null): string => (ratio === null ? '' : text.format.percentDown(ratio));
  return [
    file,
    shownName(account ?? ''),
    macro === null ? text.strategy.noVerdict.title : text.labels.macros[macro],
    standing === null ? '' : text.labels.standings[standing],
    macro === null ? '' : `${balance.for} : ${balance.against}`,
    share(evidence),
    share(hold),
  ];
}

/** File and account as long as the page leaves room for beside all else. */
function withShortNames(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => placesOf(row[column] ?? ''))),
  );
  const [ofFile = 0, ofAccount = 0, ...others] = widths;
  const taken = others.reduce((sum, width) => sum + gap.length + width, 2 * gap.length);
  const room = pageWidth - taken;
  const account = Math.min(
    ofAccount,
    widest.account,
    Math.max(leastName, room - Math.min(ofFile, widest.file)),
  );
  const file = Math.min(ofFile, widest.file, Math.max(leastName, room - account));
  return rows.map(([first = '', second = '', ...rest], index) =>
    index === 0 ? [first, second, ...rest] : [shortenStart(first, file), shorten(second, account), ...rest],
  );
}

/** Columns as wide as their widest cell; one that is blank but for its header is left out. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const [header = [], ...body] = rows;
  const shown = header.map((_, column) => column).filter((column) => body.some((row) => row[column] !== ''));
  const widthOf = (column: number) => Math.max(...rows.map((row) => placesOf(row[column] ?? '')));
  const widths = new Map(shown.map((column) => [column, widthOf(column)]));
  return rows.map((row) => {
    const cells = shown.map((column) => padEnd(row[column] ?? '', widths.get(column) ?? 0));
    return `${gap}${cells.join(gap)}`.trimEnd();
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
