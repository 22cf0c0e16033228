// The figures of the bench of reading as text.
import type { Changed } from './changed';
import { type Counts, lineNames, shareOf, type Tally } from './tally';
import { levels } from './item';

/** Columns as wide as their widest cell, the first one to the left. */
function setTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

const sharesOf = (counts: Counts): readonly string[] =>
  (['right', 'said', 'silent'] as const).map((verdict) => shareOf(counts, verdict).toFixed(2));

/** Per cent of each level: right, wrong and said so, wrong without a word. */
export function printShares(tally: Tally): string {
  const lines = tally.lines();
  const head = levels.flatMap((level) => [level, 'said', 'silent']);
  const counts = levels.flatMap((level) => {
    const { right, said, silent } = lines.all[level];
    return [`${right + said + silent}`, '', ''];
  });
  return setTable([
    ['% read rightly', ...head],
    ...lineNames.map((name) => [name, ...levels.flatMap((level) => sharesOf(lines[name][level]))]),
    ['how many', ...counts],
  ]);
}

export function printErrors(tally: Tally, most: number): string {
  const kinds = tally.errors();
  const rows = kinds
    .slice(0, most)
    .map(({ name, count, silent, seeds }) => [name, `${count}`, `${silent}`, seeds.join(' ')]);
  const rest = kinds.length > most ? `\n… ${kinds.length - most} kinds more (--errors ${kinds.length})` : '';
  return setTable([['kind of error', 'count', 'silent', 'seeds'], ...rows]) + rest;
}

export function printFeatures(tally: Tally): string {
  const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  const rows = tally
    .features()
    .map(({ name, cases, right, silent }) => [name, `${cases}`, share(right, cases), share(silent, cases)]);
  return setTable([['what is unusual', 'cases', '% all right', '% silent errors'], ...rows]);
}

export function printChanged(all: readonly Changed[]): string {
  const rows = all.map(({ name, cases, seeds }) => [
    name,
    `${cases}`,
    `${seeds.length}`,
    seeds.slice(0, 5).join(' '),
  ]);
  return setTable([['must not matter', 'tables', 'plan changed', 'seeds'], ...rows]);
}
