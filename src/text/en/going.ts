// R6: whether to go on, and why.
import type { GoingParams } from '../../method/next/going';
import type { GoingDecision, MacroStrategy, Position, Standing } from '../../method/ground/words';
import type { Computed, Decided } from '../../method/strategy/decided';
import { inWords, sayGoing, type Sentences } from '../sentences';
import { format } from './format';
import type { Labels } from './labels';

const standings: Readonly<Record<Standing, string>> = {
  firm: 'The strategy is firm: almost no rating change would change it.',
  fair: 'The strategy is fairly firm: most single rating changes leave it as it is.',
  fragile: 'Check the deciding factors first: many small rating changes would change the strategy.',
  tied: 'Go through the weights first: several strategies are equally near.',
  unproven: 'Have the heaviest assumptions confirmed first: most of the weight is hearsay.',
  thin: 'Find more factors first: too few count to rely on the strategy.',
};

const positions: Readonly<Record<Position, (name: string) => string>> = {
  ahead: (name) => `On the buying criteria we are ahead of ${name}.`,
  level: (name) => `On the buying criteria we are level with ${name}.`,
  behind: (name) => `Catch up with ${name} on the buying criteria first, or change what counts.`,
};

const reasons: Sentences<GoingParams, Labels> = {
  rethink: () => 'What weighs most works against us, and that asks for another approach.',
  flagsAndBehind: ({ count, competitor }) =>
    count === 1
      ? `We are weak at something the customer must have, and ${competitor} is ahead of us.`
      : `We are weak at ${format.number(count)} things the customer must have, and ${competitor} is ahead of us.`,
  noVerdict: () => 'There is no strategy yet: list and rate the factors first.',
  rethinkUnsure: () =>
    'What weighs most works against us so far: prepare another approach until that is settled.',
  cautious: ({ macro, isShaky }, labels) =>
    isShaky === true
      ? macro === 'takeARisk'
        ? 'Stake little until more is known: what weighs most so far is in the hands of others.'
        : 'Go on in small steps: what weighs most so far asks for care.'
      : `Settle first how much time and money we stake: the strategy is ${format.quote(labels.macros[macro])}.`,
  unsure: ({ standing, suggested }) =>
    suggested === undefined
      ? standings[standing]
      : `Confirm the suggested ratings first: ${format.percent(suggested)} of the weight rests on them.`,
  hearsay: ({ hold }) =>
    `Have the heaviest assumptions confirmed first: if they turn out either way, the strategy holds in ${format.casesOfTen(hold)}.`,
  redFlags: ({ count }) =>
    count === 1
      ? 'Answer the red flag first: we are weak at something the customer must have.'
      : `Answer the ${format.number(count)} red flags first: we are weak at things the customer must have.`,
  unsureMusts: ({ count, text }) =>
    count === 1
      ? `Find out first whether ${format.quote(text)} is really a must: we are weak at it.`
      : `Find out first whether ${format.number(count)} things are really musts, first ${format.quote(text)}: we are weak at them.`,
  behind: ({ competitor }) => positions.behind(competitor),
  against: ({ count, name, role, isUnmet }, labels) =>
    count === 1
      ? isUnmet === true
        ? `Get to know the ${labels.rolesInSentences[role]}, ${name}, and win them over: they are against us, and none of us has met them.`
        : `Win over the ${labels.rolesInSentences[role]}, ${name}, who is against us.`
      : `Win over the ${format.number(count)} who decide and are against us, first ${name}.`,
  withoutContact: ({ count, name, role }, labels) =>
    count === 1
      ? `Get to know the ${labels.rolesInSentences[role]}, ${name}: none of us has met them.`
      : `Get to know the ${format.number(count)} who decide and whom none of us has met, first ${name}.`,
  noOwner: (_, { rolesInSentences }) =>
    `Find out who drives this decision: no ${rolesInSentences.owner} is known yet.`,
  noApprover: (_, { rolesInSentences }) =>
    `Find out who gives the final yes: no ${rolesInSentences.approver} is known yet.`,
  coverageUnknown: ({ lacksRoles }) =>
    lacksRoles === true
      ? 'Say first what part each person has in the decision: without roles it is not known how far we reach.'
      : 'Note first whom we are in contact with: how far we reach is not known yet.',
  coverageLow: ({ coverage, limit }) =>
    `We reach ${format.percentDown(coverage)} of the key people, weighted by role. Reach ${format.percentDown(limit)} before you commit.`,
  gateOpen: ({ open }) =>
    open === 1
      ? 'Complete the goals: one point is still open.'
      : `Complete the goals: ${format.number(open)} points are still open.`,
  overdue: ({ count, text }) =>
    count === 1
      ? `Agree on a new date for “${text}”: its date has passed.`
      : `Agree on new dates for ${format.number(count)} commitments that are overdue, first “${text}”.`,
  strategy: ({ macro }, labels) =>
    `The strategy is ${format.quote(labels.macros[macro])}, which is worth the effort.`,
  sure: ({ standing }) => standings[standing],
  position: ({ position, competitor }) =>
    position === 'ahead' ? positions.ahead(competitor) : positions.level(competitor),
  noFlags: () => 'We are weak at nothing that the customer must have, as far as it is rated.',
  // As wherever coverage is told; under the limit it is never rounded up to it.
  coverage: ({ coverage }) => `We reach ${format.percent(coverage)} of the key people, weighted by role.`,
};

const decisions: Readonly<Record<GoingDecision, string>> = {
  go: 'Go',
  goWithConditions: 'Go with conditions',
  stopAndRethink: 'Stop and rethink',
};

/** 'go with conditions, by “Persevere”' */
const verdict = ({ decision, macro }: Computed, { macros }: Labels): string => {
  const strategy = macro === null ? '' : format.quote(macros[macro]);
  if (decision === null) return strategy === '' ? 'nothing yet' : strategy;
  return [decisions[decision].toLowerCase(), ...(strategy === '' ? [] : [strategy])].join(', ');
};

/** In the words of these labels. */
export const goingIn = (labels: Labels) => ({
  title: 'Going on',
  decisions,
  /** A sentence for each reason. */
  reason: sayGoing(inWords(reasons, labels)),
  /** Why the moves are rethink's although the factors say this strategy. */
  stopFirst: (macro: MacroStrategy): string =>
    `Change the approach first: we stop as it is now. The factors alone give ${format.quote(labels.macros[macro])}.`,
  /** A14: what we decided, where it leads: 'Go with conditions · Persevere'. */
  own: ({ decision, macro }: Computed): string =>
    [decision && decisions[decision], macro && labels.macros[macro]]
      .filter((part) => part !== null)
      .join(' · '),
  /** A14: beside it; '' where nothing is known of it. */
  ownWhy: ({ by, on, reason }: Decided): string => {
    const when = on === null ? '' : ` on ${format.date(on)}`;
    const who = by === '' ? `Decided${when}` : `Decided by ${by}${when}`;
    // A quotation has its own full stop, or needs none.
    return reason === '' ? `${who}.` : `${who}: ${format.quote(reason)}`;
  },
  computed: (computed: Computed): string => `Computed: ${verdict(computed, labels)}.`,
  /** A14: what we decided, by whom, when and why; and what is computed. */
  decided: (decided: Decided, computed: Computed): string => {
    const by = decided.by === '' ? '' : `, by ${decided.by}`;
    const on = decided.on === null ? '' : ` on ${format.date(decided.on)}`;
    const why = decided.reason === '' ? '' : `, because ${format.quote(decided.reason)}`;
    return `Decided: ${verdict(decided, labels)}${by === '' && on !== '' ? ',' : by}${on}${why}. Computed: ${verdict(computed, labels)}.`;
  },
  renew: 'Look at the decision again: what is computed has changed since.',
  /** How many reasons stand behind the decision. */
  count: (decision: GoingDecision, count: number): string => {
    const word = decision === 'goWithConditions' ? 'condition' : 'reason';
    return `${format.number(count)} ${word}${count === 1 ? '' : 's'}`;
  },
});
