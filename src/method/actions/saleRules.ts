// S9: what the state of the sale itself leaves of findings and advice. Here and nowhere else.
import type { Finding, FindingRule } from '../ground/finding';
import { isResting, mayTalk, type SaleItself } from '../ground/sale';
import type { Advice, SuggestedAction } from './suggestedAction';

/** Rules whose findings are mended by talks with the customer's people. */
const askForTalks: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'T5',
  'T6d',
  'T6e',
  'T6f',
  'T6g',
  'T6h',
  'T6i',
  'T6m',
  'T6n',
  'T10',
  'T11',
]);

const findingAsksForTalks = ({ rule, params }: Finding): boolean =>
  askForTalks.has(rule) ||
  (rule === 'N2' && params.kind === 'undated') ||
  (rule === 'N6' && params.kind === 'person');

const adviceAsksForTalks = ({ rule, ...advice }: Advice): boolean =>
  rule === 'T7' || (rule === 'N5' && 'kind' in advice && advice.kind === 'touch');

const isOwnPlan = ({ rule, params }: Finding): boolean =>
  rule === 'N3' && (params.kind === 'lost' || params.kind === 'onHold');

export interface SaleScope {
  readonly sale: SaleItself;
  /** ISO date. */
  readonly asOf: string;
  /** A goal is still to be reached. */
  readonly hasOpenGoal: boolean;
}

/**
 * S9: of a sale lost or on hold only what its own plan lacks; of a sale won nobody without contact, unless a goal is still to be
 * reached; before the no-contact date nothing that asks for talks.
 */
export function findingsOfSale(findings: readonly Finding[], scope: SaleScope): readonly Finding[] {
  const { sale, asOf, hasOpenGoal } = scope;
  if (isResting(sale)) return findings.filter(isOwnPlan);
  const isFree = mayTalk(sale, asOf);
  const needsContact = sale.state !== 'won' || hasOpenGoal;
  return findings.filter(
    (finding) => (isFree || !findingAsksForTalks(finding)) && (needsContact || finding.rule !== 'T6f'),
  );
}

/** S9: the same of advice; of a sale lost or on hold none is left but its own (N3). */
export function adviceOfSale(
  actions: readonly SuggestedAction[],
  { sale, asOf }: SaleScope,
): readonly SuggestedAction[] {
  if (isResting(sale)) return actions.filter(({ rule }) => rule === 'N3');
  return mayTalk(sale, asOf) ? actions : actions.filter(({ advice }) => !adviceAsksForTalks(advice));
}
