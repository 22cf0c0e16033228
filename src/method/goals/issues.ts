// S2: business issues form a chain: external environment → organisational response → internal challenge.
import { groupBy } from '../ground/groups';
import type { BreakKind } from '../ground/finding';
import { normalise } from '../ground/text';
import type { Issue } from '../ground/plan';
import type { IssueLayer } from '../ground/words';

/** S2: an issue in its place in the chain. */
export interface ChainLink {
  readonly issue: Issue;
  /** How many issues lie behind it; 0 where it begins a chain. */
  readonly depth: number;
  /** Why the chain does not hold here; null where it does. */
  readonly gap: BreakKind | null;
}

/** The issue that some words name: its whole text, or the only one that begins with them; null where none or several do. */
export function findIssue(issues: readonly Issue[], words: string): Issue | null {
  const wanted = normalise(words);
  if (wanted === '') return null;
  const whole = issues.find(({ text }) => normalise(text) === wanted);
  if (whole !== undefined) return whole;
  const [one, ...others] = issues.filter(({ text }) => normalise(text).startsWith(wanted));
  return one !== undefined && others.length === 0 ? one : null;
}

/** The issue that each follows from; null where none is said or known. */
type Behind = ReadonlyMap<Issue, Issue | null>;

/** S2: each issue followed by those that come from it; the rest in sheet order. A circle begins with its first issue in the sheet. */
export function chainOf(issues: readonly Issue[]): readonly ChainLink[] {
  const behind: Behind = new Map(issues.map((issue) => [issue, findIssue(issues, issue.because)]));
  const followers = groupBy(behind.keys(), (issue) => behind.get(issue) ?? null);
  const places = new Map<Issue, number>();
  for (const start of [...(followers.get(null) ?? []), ...issues]) {
    const waiting: (readonly [Issue, number])[] = [[start, 0]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [issue, depth] = next;
      if (places.has(issue)) continue;
      places.set(issue, depth);
      const after = [...(followers.get(issue) ?? [])].reverse();
      waiting.push(...after.map((each) => [each, depth + 1] as const));
    }
  }
  return [...places].map(([issue, depth]) => ({ issue, depth, gap: breakOf(issue, behind) }));
}

/** What must lie behind an issue of a layer. */
export const layerBehind: Readonly<Record<IssueLayer, IssueLayer | null>> = {
  external: null,
  response: 'external',
  challenge: 'response',
};

function breakOf(issue: Issue, behind: Behind): BreakKind | null {
  if (issue.layer === null) return 'noLayer';
  const wanted = layerBehind[issue.layer];
  if (wanted === null) return null;
  if (issue.because.trim() !== '' && !behind.get(issue)) return 'unknownBehind';
  return leadsTo(issue, wanted, behind) ? null : 'nothingBehind';
}

/** Along 'because', however many issues lie between; a circle leads nowhere. */
function leadsTo(issue: Issue, layer: IssueLayer, behind: Behind): boolean {
  const seen = new Set<Issue>([issue]);
  let next = behind.get(issue) ?? null;
  while (next !== null && !seen.has(next)) {
    if (next.layer === layer) return true;
    seen.add(next);
    next = behind.get(next) ?? null;
  }
  return false;
}
