// S2: business issues form a chain: external environment → organisational response → internal challenge.
import { normalise } from './identity';
import type { Issue } from './plan';
import type { IssueLayer } from './words';

/** S2: why a chain is broken. */
type BreakKind = 'nothingBehind' | 'unknownBehind' | 'noLayer';

export interface ChainBreak {
  readonly kind: BreakKind;
  readonly issue: Issue;
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

/** What must lie behind an issue of a layer. */
const behind: Readonly<Record<IssueLayer, IssueLayer | null>> = {
  external: null,
  response: 'external',
  challenge: 'response',
};

/** S2: in sheet order, the issues whose chain does not hold. */
export function findChainBreaks(issues: readonly Issue[]): readonly ChainBreak[] {
  return issues.flatMap((issue) => {
    const kind = breakOf(issue, issues);
    return kind === null ? [] : [{ kind, issue }];
  });
}

function breakOf(issue: Issue, issues: readonly Issue[]): BreakKind | null {
  if (issue.layer === null) return 'noLayer';
  const wanted = behind[issue.layer];
  if (wanted === null) return null;
  if (issue.because.trim() !== '' && findIssue(issues, issue.because) === null) return 'unknownBehind';
  return leadsTo(issue, wanted, issues) ? null : 'nothingBehind';
}

/** Along 'because', however many issues lie between; a circle leads nowhere. */
function leadsTo(issue: Issue, layer: IssueLayer, issues: readonly Issue[]): boolean {
  const seen = new Set<Issue>([issue]);
  let next = findIssue(issues, issue.because);
  while (next !== null && !seen.has(next)) {
    if (next.layer === layer) return true;
    seen.add(next);
    next = findIssue(issues, next.because);
  }
  return false;
}
