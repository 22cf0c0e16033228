// A Strategy sheet of ours that was written under earlier rules, known by the version in its small print, and what it says.
import { ruleVersion } from '../method/analysis';
import type { EarlierSheet } from '../method/ground/earlier';
import { goingDecisions, macroStrategies, standings } from '../method/ground/words';
import type { Text } from '../text/text';
import type { Grid } from './grid/grid';
import { valueAt } from './written';

/** The column of the sentences, from A. */
const sentences = 1;

/**
 * @param texts of every language, and with the company's own words (O2): the sheet may be written in any of them
 * @returns null where there is no such sheet, or the present rules wrote it
 */
export function findEarlierSheet(grids: readonly Grid[], texts: readonly Text[]): EarlierSheet | null {
  const grid = grids.find(({ mark }) => mark?.kind === 'strategy');
  if (grid === undefined) return null;
  const lines = grid.values.flatMap((_, index) => {
    const value = valueAt(grid, grid.row + index, sentences);
    return typeof value === 'string' ? [value] : [];
  });
  const version = versionOf(lines, texts);
  if (version === null || version >= Number(ruleVersion)) return null;
  const macro = firstSaid(macroStrategies, lines, (each, line) =>
    texts.some(({ labels }) => line === labels.macros[each]),
  );
  return {
    sheet: grid.sheet,
    title: lines[0] ?? '',
    isRead:
      macro !== null || lines.some((line) => texts.some((text) => line === text.strategy.noVerdict.title)),
    macro,
    standing: firstSaid(standings, lines, (standing, line) =>
      texts.some(({ labels, earlier, format }) =>
        [labels.standings[standing], earlier.standings[standing]].some(
          (word) => line.startsWith(`${word}${format.colon}`) || line.startsWith(`${word} · `),
        ),
      ),
    ),
    decision: firstSaid(goingDecisions, lines, (decision, line) =>
      texts.some(
        ({ strategy: { going }, format }) =>
          line === `${going.title}${format.colon}${going.decisions[decision]}`,
      ),
    ),
  };
}

/** What the first line says that says one of these. */
function firstSaid<Code extends string>(
  codes: readonly Code[],
  lines: readonly string[],
  says: (code: Code, line: string) => boolean,
): Code | null {
  return lines.flatMap((line) => codes.find((code) => says(code, line)) ?? [])[0] ?? null;
}

/** Stands for the version in the words around it. */
const anyVersion = '\u0001';

/** The version of the rules that a line names, in any language; null where none does. */
export function versionOf(lines: readonly string[], texts: readonly Text[]): number | null {
  for (const { format } of texts) {
    const [before = '', after = ''] = format.rules(anyVersion).split(anyVersion);
    for (const line of lines) {
      if (!line.includes(before)) continue;
      const [, rest] = line.split(before);
      const digits = /^\d+/.exec(rest ?? '')?.[0];
      if (digits !== undefined && rest?.slice(digits.length).startsWith(after)) return Number(digits);
    }
  }
  return null;
}
