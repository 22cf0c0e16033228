// S9: what the state of the sale itself leaves of findings and advice. Here and nowhere else.
import type { Finding, FindingRule } from '../ground/finding';
import { isResting, mayTalk, type SaleItself } from '../ground/sale';
import { isOfPersonOnly } from '../factors/topics/topicOf';
import { onPaper, type Topic } from '../factors/topics/topics';
import type { Quadrant } from '../ground/words';
import type { Advice, SuggestedAction } from './suggestedAction';

/** Rules whose findings are mended by talks with the customer's people. */
const askForTalks: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'T5',
  'T6c',
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
  'R7',
]);

const findingAsksForTalks = ({ rule, params }: Finding): boolean =>
  askForTalks.has(rule) ||
  rule === 'N2' ||
  (rule === 'N6' && params.kind === 'person') ||
  (rule === 'R3' && params.kind === 'mostlyAssumed');

/** T7, N5; A9: what is only heard is confirmed in a talk, unless it is asked on paper anyway. */
const adviceAsksForTalks = (advice: Advice): boolean => {
  if (advice.rule === 'A9') return !isOnPaper(advice.topic) && advice.confirm?.by === 'them';
  return advice.rule === 'T7' || (advice.rule === 'N5' && advice.kind === 'touch');
};
const isOnPaper = (topic: Topic | null): boolean => onPaper.some((each) => each === topic);

/** T7: on a stop there is no milestone before which an approver for us would be told. */
const leadsToMilestones = (advice: Advice): boolean =>
  advice.rule === 'T7' && advice.role === 'approver' && advice.band === 'for';

/** Of a sale that is won: what may cost us the customer, and nothing that was to win them. */
const afterSale: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'T5',
  'T6f',
  'T6g',
  'T6m',
  'T11',
  'A11',
  'N6',
]);

/** What is delivered is spoken of after the sale too; price, rivals, tender and the like are settled by it. */
export const topicsAfterSale: readonly (Topic | null)[] = [
  'complaint',
  'service',
  'training',
  'quality',
  'safety',
  'capacity',
  'technology',
  'easeOfUse',
  'localPresence',
  'relation',
];
const isAgainst = (quadrant: Quadrant): boolean => quadrant === 'reduce' || quadrant === 'eliminate';

interface AfterSale {
  readonly hasOpenGoal: boolean;
  /** A complaint against us is open. */
  readonly hasComplaint: boolean;
}

/** S9: complaints and what else may cost us the customer, touches and the next rung; people where a goal is still open. */
const isAfterSale = ({ advice }: SuggestedAction, { hasOpenGoal, hasComplaint }: AfterSale): boolean =>
  advice.rule === 'N5' ||
  // Nobody has to be won any more, and nobody new is sought before a complaint is settled.
  (advice.rule === 'T7' &&
    hasOpenGoal &&
    (advice.band === 'against' || (advice.band === 'neutral' && !hasComplaint))) ||
  (advice.rule === 'A9' &&
    advice.quadrant !== null &&
    isAgainst(advice.quadrant) &&
    topicsAfterSale.includes(advice.topic));

const isComplaint = ({ advice }: SuggestedAction): boolean =>
  advice.rule === 'A9' &&
  advice.topic === 'complaint' &&
  advice.quadrant !== null &&
  isAgainst(advice.quadrant);

const isOwnPlan = ({ rule, params }: Finding): boolean =>
  rule === 'N3' && (params.kind === 'lost' || params.kind === 'onHold');

export interface SaleScope {
  readonly sale: SaleItself;
  /** ISO date. */
  readonly asOf: string;
  /** A goal is still to be reached. */
  readonly hasOpenGoal: boolean;
  /** R6, A14: the decision that leads is to stop. */
  readonly isStop: boolean;
}

/**
 * S9: of a sale lost or on hold only what its own plan lacks; of a sale won nobody without contact, unless a goal is still to be
 * reached; before the no-contact date nothing that asks for talks; on a stop nothing that asks for the next commitment.
 */
export function findingsOfSale(findings: readonly Finding[], scope: SaleScope): readonly Finding[] {
  const { sale, asOf, hasOpenGoal, isStop } = scope;
  if (isResting(sale)) return findings.filter(isOwnPlan);
  const isFree = mayTalk(sale, asOf);
  const isWon = sale.state === 'won';
  const isUndated = ({ rule, params }: Finding): boolean => rule === 'N2' && params.kind === 'undated';
  return findings.filter(
    (finding) =>
      (isFree || !findingAsksForTalks(finding)) &&
      (!isWon || (afterSale.has(finding.rule) && (hasOpenGoal || finding.rule !== 'T6f'))) &&
      !(isStop && isUndated(finding)),
  );
}

/** S9: the same of advice; of a sale lost or on hold none is left but its own (N3). What is left before the no-contact date is for us alone. */
export function adviceOfSale(
  actions: readonly SuggestedAction[],
  { sale, asOf, hasOpenGoal, isStop }: SaleScope,
): readonly SuggestedAction[] {
  const isFree = mayTalk(sale, asOf);
  if (isResting(sale)) return actions.flatMap((each) => restOf(each, isFree));
  const ofState =
    sale.state === 'won'
      ? actions.filter((each) => isAfterSale(each, { hasOpenGoal, hasComplaint: actions.some(isComplaint) }))
      : actions.filter(({ advice }) => !(isStop && leadsToMilestones(advice)));
  if (isFree) return ofState;
  return ofState.filter((each) => !adviceAsksForTalks(each.advice) && !isAboutPerson(each)).map(withoutTalks);
}

/** N3; before the no-contact date nobody is named to be asked. */
function restOf(action: SuggestedAction, isFree: boolean): readonly SuggestedAction[] {
  const { advice } = action;
  if (advice.rule !== 'N3') return [];
  return isFree ? [action] : [{ ...action, advice: { ...advice, who: '' } }];
}

/** Before the no-contact date what somebody there likes, says or does is left alone. */
function isAboutPerson({ advice, from }: SuggestedAction): boolean {
  if (advice.rule !== 'A9') return false;
  return (
    advice.topic === 'relation' || isOfPersonOnly(from) || advice.people.some((name) => names(from, name))
  );
}

/** The whole name, or one of its words: people are called by one. */
const names = (text: string, name: string): boolean =>
  [name.trim(), ...name.split(/\s+/)].some(
    (word) => (word.length > 2 || /^[\u4e00-\u9fff]{2,}$/.test(word)) && text.includes(word),
  );

function withoutTalks(action: SuggestedAction): SuggestedAction {
  const { advice } = action;
  if (advice.rule === 'A9') {
    // Nobody is named who may not be asked; what is left and would be confirmed with somebody is asked on paper anyway.
    const {
      confirm,
      ask: _,
      deciders: __,
      friend: ___,
      audienceNeed: ____,
      outside: _____,
      ...rest
    } = advice;
    const ours = confirm?.by === 'us' ? { confirm } : {};
    return { ...action, advice: { ...rest, ...ours, people: [], withoutTalks: true } };
  }
  if (advice.rule !== 'A10') return action;
  return { ...action, advice: { ...advice, withoutTalks: true } };
}
