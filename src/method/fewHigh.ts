// R8: a long list of what is severe hides what matters, so beyond a few the same kind is one line.
import { groupBy } from './ground/groups';
import type { Finding } from './ground/finding';

const mostHigh = 7;

/**
 * R8: no more than seven findings of severity high. Beyond that the kind with the most becomes its first, with the cells of all and
 * with how many more it stands for; then the next kind. There are seven kinds at most, so that is always enough.
 */
export function joinHigh(findings: readonly Finding[]): readonly Finding[] {
  const kinds = groupBy(
    findings.filter(({ severity }) => severity === 'high'),
    ({ rule }) => rule,
  );
  let count = [...kinds.values()].reduce((sum, { length }) => sum + length, 0);
  const joined = new Map<Finding, Finding | null>();
  // Array sort is stable: of equally many the first rule.
  for (const [first, ...others] of [...kinds.values()].sort((one, other) => other.length - one.length)) {
    if (count <= mostHigh || first === undefined) break;
    const cells = [first, ...others].flatMap((each) => each.cells);
    if (others.length > 0) joined.set(first, { ...first, cells, more: others.length });
    for (const other of others) joined.set(other, null);
    count -= others.length;
  }
  return findings.flatMap((finding) => {
    const instead = joined.get(finding);
    return instead === undefined ? [finding] : (instead ?? []);
  });
}
