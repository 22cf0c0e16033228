// R8: a long list hides what matters: what nobody does is one line of a kind, and beyond a few the same kind is one line too.
import { groupBy } from './ground/groups';
import type { Finding } from './ground/finding';
import type { Severity } from './ground/words';

const mostHigh = 7;
const mostAltogether = 12;
/** Kept for N6 whatever it finds: its lines come and go with the action table, and what else is joined must not follow them. */
const roomForIdle = 2;

/** R8: as joinHigh and joinMany, after N6's one line for each kind. */
export const fewFindings = (findings: readonly Finding[]): readonly Finding[] =>
  joinMany(joinHigh(joinIdle(findings)), mostAltogether - roomForIdle);

/**
 * R8: no more than seven findings of severity high. Beyond that the kind with the most becomes its first, with the cells of all and
 * with how many more it stands for; then the next kind. There are seven kinds at most, so that is always enough.
 */
export function joinHigh(findings: readonly Finding[]): readonly Finding[] {
  const ofHigh = findings.filter(({ severity }) => severity === 'high');
  return joinKinds(findings, kindsOf(ofHigh), ofHigh.length - mostHigh);
}

/** N6: people, and factors, for whom nothing is under way: one line of each. */
function joinIdle(findings: readonly Finding[]): readonly Finding[] {
  const kinds = kindsOf(findings.filter(({ rule }) => rule === 'N6'));
  return joinKinds(findings, kinds, Infinity);
}

/** R8: twelve lines at most, those of N6 aside, as far as joining gets: what is least severe is joined first. */
export function joinMany(findings: readonly Finding[], most = mostAltogether): readonly Finding[] {
  const order: readonly Severity[] = ['low', 'medium', 'high'];
  return order.reduce((left, severity) => {
    const others = left.filter(({ rule }) => rule !== 'N6');
    const kinds = kindsOf(others.filter((each) => each.severity === severity));
    return joinKinds(left, kinds, others.length - most);
  }, findings);
}

type Kinds = readonly (readonly Finding[])[];

/** The kind with the most first; of equally many the first rule, since array sort is stable. */
function kindsOf(findings: readonly Finding[]): Kinds {
  const kinds = groupBy(findings, ({ rule, params }) =>
    [rule, 'kind' in params ? params.kind : '', 'late' in params ? params.late : ''].join(' '),
  );
  return [...kinds.values()].sort((one, other) => other.length - one.length);
}

/** Kinds joined one after the other, until so many lines are saved. */
function joinKinds(findings: readonly Finding[], kinds: Kinds, toSave: number): readonly Finding[] {
  const joined = new Map<Finding, Finding | null>();
  let saved = 0;
  for (const [first, ...others] of kinds) {
    if (saved >= toSave || first === undefined) break;
    const all = [first, ...others];
    const more = all.reduce((sum, each) => sum + (each.more ?? 0), others.length);
    const cells = all.flatMap((each) => each.cells);
    if (others.length > 0) joined.set(first, { ...first, cells, more });
    for (const other of others) joined.set(other, null);
    saved += others.length;
  }
  return findings.flatMap((finding) => {
    const instead = joined.get(finding);
    return instead === undefined ? [finding] : (instead ?? []);
  });
}
