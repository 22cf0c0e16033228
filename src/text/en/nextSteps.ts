// Step N: commitments, plans for setbacks, what actions that are done propose, and what comes after the sale.
import type { CommitmentState } from '../../method/actions/commitments';
import type { SellerMove } from '../../method/strategy/moves';
import type { NeedMatch } from '../../method/people/sellerNeed';
import type { MacroStrategy } from '../../method/ground/words';
import { param, type Params } from '../params';
import type { AdviceTexts } from '../suggestion';
import { format } from './format';
import type { Labels } from './labels';

const quoted = (params: Params, key: string): string => format.quote(param(params, key));

/** N2 */
const commitmentGaps: Readonly<Record<string, (params: Params) => string>> = {
  overdue: (params) =>
    `${quoted(params, 'text')} was due ${format.days(Number(params.days))} ago: agree a new day with the customer, or ask what holds it up.`,
  order: (params) =>
    params.count === 1
      ? `${quoted(params, 'later')} was reached before ${quoted(params, 'text')}: ask the customer whether that is still needed.`
      : `${quoted(params, 'later')} was reached before ${quoted(params, 'text')}; ${param(params, 'count')} were passed over: ask which are still needed.`,
  undated: (params) =>
    `The next commitment, ${quoted(params, 'text')}, has no day yet: agree one with the customer.`,
};

const plans: Readonly<Record<string, string>> = {
  earlySign: 'write what would show it early',
  ifItFails: 'write what we do then',
  both: 'write what would show it early, and what we do then',
};

const missingPlan = ({ missing }: Params): string => plans[String(missing)] ?? '?';

const partings: Readonly<Record<string, string>> = {
  partWell: 'write how we part well',
  comeBack: 'set the day on which we come back',
  both: 'write how we part well, and set the day on which we come back',
};

/** N3 */
const planGaps: Readonly<Record<string, (params: Params) => string>> = {
  commitment: (params) => `${quoted(params, 'text')} may fail: ${missingPlan(params)}.`,
  factor: (params) => `${quoted(params, 'text')} could turn the strategy: ${missingPlan(params)}.`,
  columns: (params) =>
    `${format.factors(Number(params.count))} that could turn the strategy, and no plan yet: add the columns “Early sign” and “If it fails”.`,
  lost: ({ missing }) => `The sale is lost: ${partings[String(missing)] ?? '?'}.`,
};

/** N6 */
const uncovered: Readonly<Record<string, (params: Params, labels: Labels) => string>> = {
  person: (params, { rolesInSentences }) => {
    const role = rolesInSentences[params.role === 'owner' ? 'owner' : 'approver'];
    return `No action is open for the ${role}, ${param(params, 'name')}.`;
  },
  factor: (params) =>
    `${quoted(params, 'text')} weighs ${param(params, 'weight')}, and no action on it is open.`,
};

/** N4: asked once the action is done. */
const questions: Readonly<Record<SellerMove, (factor: string, weight: number) => string>> = {
  resolve: (factor) => `Is ${format.quote(factor)} settled?`,
  soften: (factor) => `Does ${format.quote(factor)} hardly matter any more?`,
  winControl: (factor) => `Is ${format.quote(factor)} in our hands now?`,
  strengthen: (factor, weight) => `Does ${format.quote(factor)} weigh more now (${weight})?`,
};

export const nextSteps = {
  commitmentGaps,
  planGaps,
  uncovered,
  /** N2: how a commitment stands; dates as the pane writes them. */
  states: {
    reached: (day: string): string => `reached on ${day}`,
    overdue: (day: string): string => `overdue since ${day}`,
    planned: (day: string): string => `planned for ${day}`,
    undated: (): string => 'no day yet',
  } satisfies Record<CommitmentState, (day: string) => string>,
  next: 'next',
  reached: (count: number): string => `${count} reached`,
  titles: {
    commitments: 'Customer commitments',
    afterSale: 'After the sale',
    lostSale: 'The sale is lost',
  },
  question: (move: SellerMove, factor: string, weight: number | null): string =>
    questions[move](factor, weight ?? 0),
  /** N5 */
  touch: {
    now: 'now',
    by: (day: string): string => `by ${day}`,
    overdue: (day: string): string => `overdue since ${day}`,
    never: 'no contact with a date',
    last: (day: string): string => `last ${day}`,
  },
  /** N3: how a lost sale ends well. */
  lostSaleSteps: [
    'Ask the customer what decided it; listen, do not argue, and write it down.',
    'Thank those who worked with us, each in person.',
    'Hand over in good order what is still open, and stay within reach.',
    'Agree when you may ask again, and note the day.',
  ],
  comeBack: (day: string): string => `Come back on ${day}.`,
  comeBackNow: (day: string): string => `The day to come back was ${day}: get in touch.`,
};

type Match = Pick<NeedMatch, 'name' | 'match' | 'seller' | 'need'>;

/** In the words of these labels and of this advice. */
export const nextStepsIn = (
  { macros, individualNeeds }: Labels,
  { sameNeeds, clashingNeeds }: Pick<AdviceTexts, 'sameNeeds' | 'clashingNeeds'>,
) => {
  const strategy = (macro: MacroStrategy | null): string => (macro === null ? 'no verdict' : macros[macro]);
  return {
    ...nextSteps,
    /** N4: what a yes would make of the verdict. */
    verdict: (before: MacroStrategy | null, after: MacroStrategy | null): string =>
      before === after
        ? `The strategy stays: ${strategy(after)}.`
        : `The strategy would change from ${strategy(before)} to ${strategy(after)}.`,
    /** T9 */
    needMatch: ({ name, match, seller, need }: Match): string => {
      const words = match === 'equal' ? sameNeeds : clashingNeeds;
      return `${name} (${individualNeeds[need].toLowerCase()}): ${words[seller]}`;
    },
  };
};
