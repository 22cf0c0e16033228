// R6: whether to go on, and why.
import type { GoingReason, GoingReasonName } from '../../method/strategy/going';
import type { GoingDecision, Position, Standing } from '../../method/ground/words';
import { inWords, param, type Params, wordParam } from '../params';
import { format } from './format';
import type { Labels } from './labels';

const macro = (params: Params, { macros }: Labels): string => wordParam(params, 'macro', macros);
const competitor = (params: Params): string => param(params, 'competitor');
const percent = (params: Params, key: string): string => format.percentDown(Number(params[key]));

const standings: Readonly<Record<Standing, string>> = {
  firm: 'The strategy stands firm: almost no single change would turn it.',
  fair: 'The strategy stands fairly firm: most single changes leave it as it is.',
  fragile: 'Check first the factors that could turn the strategy: many single changes would.',
  tied: 'Go through the weights first: several strategies are equally near.',
  thin: 'Find more factors first: too few count to rely on the strategy.',
};

const positions: Readonly<Record<Position, (name: string) => string>> = {
  ahead: (name) => `On the buying criteria we are ahead of ${name}.`,
  level: (name) => `On the buying criteria we are level with ${name}.`,
  behind: (name) => `Catch up with ${name} on the buying criteria first, or change what counts.`,
};

const reasons: Readonly<Record<GoingReasonName, (params: Params, labels: Labels) => string>> = {
  rethink: () => 'What weighs most works against us, and that asks for another approach.',
  flagsAndBehind: (params) =>
    params.count === 1
      ? `We are weak at something the customer must have, and ${competitor(params)} is ahead of us.`
      : `We are weak at ${param(params, 'count')} things the customer must have, and ${competitor(params)} is ahead of us.`,
  noVerdict: () => 'There is no strategy yet: list and rate the factors first.',
  cautious: (params, labels) =>
    `The strategy is ${format.quote(macro(params, labels))}: settle first how much time and money we stake.`,
  unsure: (params) => wordParam(params, 'standing', standings),
  redFlags: (params) =>
    params.count === 1
      ? 'Answer the red flag first: we are weak at something the customer must have.'
      : `Answer the ${param(params, 'count')} red flags first: we are weak at things the customer must have.`,
  behind: (params) => positions.behind(competitor(params)),
  coverageUnknown: () =>
    'Note first whom we are in contact with: nobody can tell how far our contacts reach.',
  coverageLow: (params) =>
    `We are in contact with ${percent(params, 'coverage')} of the people who count: reach ${percent(params, 'limit')} first.`,
  strategy: (params, labels) =>
    `The strategy is ${format.quote(macro(params, labels))}, which is worth the effort.`,
  sure: (params) => wordParam(params, 'standing', standings),
  position: (params) =>
    params.position === 'ahead' ? positions.ahead(competitor(params)) : positions.level(competitor(params)),
  noFlags: () => 'We are weak at nothing that the customer must have, as far as it is rated.',
  // As wherever coverage is told; under the limit it is never rounded up to it.
  coverage: ({ coverage }) =>
    `We are in contact with ${format.percent(Number(coverage))} of the people who count.`,
};

const decisions: Readonly<Record<GoingDecision, string>> = {
  go: 'Go',
  goWithConditions: 'Go with conditions',
  stopAndRethink: 'Stop and rethink',
};

/** In the words of these labels. */
export const goingIn = (labels: Labels) => ({
  title: 'Going on',
  decisions,
  reasons: inWords(reasons, labels),
  /** A sentence for each reason. */
  reason: ({ reason, params }: Pick<GoingReason, 'reason' | 'params'>): string =>
    reasons[reason](params, labels),
  /** How many reasons stand behind the decision. */
  count: (decision: GoingDecision, count: number): string => {
    const word = decision === 'goWithConditions' ? 'condition' : 'reason';
    return `${count} ${word}${count === 1 ? '' : 's'}`;
  },
});
