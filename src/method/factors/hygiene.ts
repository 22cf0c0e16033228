// R2 and R3: what makes a list of factors a poor ground to judge on. None is high, for none of it is a danger to the sale itself;
// what can turn the verdict is medium, what only makes the work harder low.
import { groupBy } from '../ground/groups';
import type { JudgedFactor } from '../ground/judged';
import type { Finding, FindingParams, HygieneKind } from '../ground/finding';
import { categoriesWithoutFactor, isCounted } from './factors';
import { normalise } from '../ground/text';
import type { Settings } from '../ground/settings';
import type { Severity } from '../ground/words';

const severities: Readonly<Record<HygieneKind, Severity>> = {
  bothDirections: 'medium',
  sameText: 'medium',
  tooFew: 'medium',
  tooMany: 'low',
  allPositive: 'medium',
  mostlyAssumed: 'medium',
};

/** R2, R3 over the factors of one account. An empty table is a problem of reading. */
export function findHygiene(factors: readonly JudgedFactor[], settings: Settings): readonly Finding[] {
  if (factors.length === 0) return [];
  const open = factors.filter(({ status }) => status === 'open');
  return [
    ...unseenCategories(factors, settings),
    ...repeatedTexts(open),
    ...badNumber(open, settings),
    ...optimism(factors),
    ...assumptions(factors, settings),
  ];
}

/** R2: where no factor has a category, there is no telling. */
function unseenCategories(factors: readonly JudgedFactor[], settings: Settings): readonly Finding[] {
  const unseen = categoriesWithoutFactor(factors, settings);
  if (unseen.length === 0 || factors.every(({ category }) => category === null)) return [];
  return [{ rule: 'R2', severity: 'low', cells: [], params: { categories: unseen } }];
}

/** R3: the same text with both directions, and the same text twice where that does not say it already. */
function repeatedTexts(open: readonly JudgedFactor[]): readonly Finding[] {
  return groupByText(open).flatMap((rows): readonly Finding[] => {
    const directions = new Set(rows.flatMap(({ direction }) => direction ?? []));
    // Of several ways to write it always the same one, whatever the order of rows.
    const text = rows.map((row) => row.text.trim()).sort()[0] ?? '';
    const count = rows.length;
    return [
      ...(directions.size === 2 ? [hygiene({ kind: 'bothDirections', text, count }, rows)] : []),
      ...(count > directions.size ? [hygiene({ kind: 'sameText', text, count }, rows)] : []),
    ];
  });
}

function groupByText(factors: readonly JudgedFactor[]): readonly (readonly JudgedFactor[])[] {
  // Nearly always every text is another, which is found out without making any groups.
  if (new Set(factors.map(({ text }) => normalise(text))).size === factors.length) return [];
  return [...groupBy(factors, ({ text }) => normalise(text)).values()].filter(({ length }) => length > 1);
}

function badNumber(
  { length: count }: readonly JudgedFactor[],
  { fewestFactors, mostFactors }: Settings,
): readonly Finding[] {
  if (count < fewestFactors) return [hygiene({ kind: 'tooFew', count })];
  return count > mostFactors ? [hygiene({ kind: 'tooMany', count })] : [];
}

/** R3: resolved ones count here: whoever has overcome an obstacle has looked for them. */
function optimism(factors: readonly JudgedFactor[]): readonly Finding[] {
  return factors.every(({ direction }) => direction === 'positive') ? [hygiene({ kind: 'allPositive' })] : [];
}

/** R3: of the weight in the sums; where evidence is kept nowhere, nothing is said of it (R8). */
function assumptions(factors: readonly JudgedFactor[], { mostAssumed }: Settings): readonly Finding[] {
  let all = 0;
  let assumed = 0;
  for (const factor of factors) {
    if (!isCounted(factor)) continue;
    all += factor.weight;
    if (factor.evidence === 'assumed') assumed += factor.weight;
  }
  const share = all === 0 ? 0 : assumed / all;
  const isKept = factors.some(({ evidenceKnown }) => evidenceKnown);
  return isKept && share > mostAssumed ? [hygiene({ kind: 'mostlyAssumed', share })] : [];
}

function hygiene(params: FindingParams['R3'], factors: readonly JudgedFactor[] = []): Finding {
  const cells = factors.map(({ cell }) => cell);
  return { rule: 'R3', severity: severities[params.kind], cells, params };
}
