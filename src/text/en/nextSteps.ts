// Step N: commitments, plans for setbacks, what actions that are done propose, and what comes after the sale.
import type { CommitmentState } from '../../method/actions/commitments';
import type { FindingParams, PlanGap } from '../../method/ground/finding';
import type { SellerMove } from '../../method/strategy/moves';
import type { NeedMatch } from '../../method/people/sellerNeed';
import type { MacroStrategy } from '../../method/ground/words';
import type { ByKind, Sentences } from '../sentences';
import type { AdviceTexts } from '../suggestion';
import { format } from './format';
import type { Labels } from './labels';

/** N2 */
const commitmentGaps: Sentences<ByKind<FindingParams['N2']>, Labels> = {
  overdue: ({ text, days }) =>
    `Agree a new day for ${format.quote(text)} with the customer, or ask what holds it up. It was due ${format.days(days)} ago.`,
  order: ({ count, later, text }) =>
    count === 1
      ? `Ask the customer whether ${format.quote(text)} is still needed. ${format.quote(later)} was reached before it.`
      : `Ask the customer which of the ${format.number(count)} commitments passed over are still needed, first ${format.quote(text)}. ${format.quote(later)} was reached before them.`,
  undated: ({ text }) => `Agree a day with the customer for the next commitment, ${format.quote(text)}.`,
};

const plans: Readonly<Record<PlanGap, string>> = {
  earlySign: 'write what would show it early',
  ifItFails: 'write what we do then',
  both: 'write what would show it early, and what we do then',
};

const partings: Readonly<Record<(FindingParams['N3'] & { kind: 'lost' })['missing'], string>> = {
  partWell: 'write how we part well',
  comeBack: 'set the day on which we come back',
  both: 'write how we part well, and set the day on which we come back',
};

/** N3 */
const planGaps: Sentences<ByKind<FindingParams['N3']>, Labels> = {
  commitment: ({ text, missing }) => `${format.quote(text)} may fail: ${plans[missing]}.`,
  factor: ({ text, missing }) => `${format.quote(text)} could change the strategy: ${plans[missing]}.`,
  columns: ({ count }) =>
    `Add the columns “Early sign” and “If it fails”: ${format.factors(count)} could change the strategy, and there is no plan yet.`,
  lost: ({ missing }) => `The sale is lost: ${partings[missing]}.`,
  onHold: () => 'The sale is on hold: write until when.',
};

const firstNames = (names: readonly string[], count: number): string =>
  format.list([
    ...names.map(format.quote),
    ...(count > names.length ? [`${format.number(count - names.length)} more`] : []),
  ]);

/** N6 */
const uncovered: Sentences<ByKind<FindingParams['N6']>, Labels> = {
  person: ({ role, name, late }, { rolesInSentences }) =>
    late
      ? `What was to be done for the ${rolesInSentences[role]}, ${name}, is overdue: say who does it now, and by when.`
      : `Nothing is under way for the ${rolesInSentences[role]}, ${name}: say who does what, or by when.`,
  factor: ({ text, weight, late }) =>
    late
      ? `${format.quote(text)} weighs ${weight}, and its action is overdue: say who does it now, and by when.`
      : `${format.quote(text)} weighs ${weight}, and nothing is under way: say who does what, or by when.`,
  overdue: ({ count, names }) =>
    `${count === 1 ? '1 action is' : `${format.number(count)} actions are`} overdue: ${firstNames(names, count)}.`,
  ownerless: ({ count, names }) =>
    `${count === 1 ? '1 action is' : `${format.number(count)} actions are`} not assigned yet: ${firstNames(names, count)}.`,
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
  reached: (count: number): string => `${format.number(count)} reached`,
  titles: {
    commitments: 'Customer commitments',
    afterSale: 'After the sale',
    lostSale: 'The sale is lost',
    onHold: 'The sale is on hold',
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
  /** S9: of a sale on hold. */
  wait: (day: string): string => `Wait until ${day}, and prepare what they will look at then.`,
  waitOver: (day: string): string =>
    `Ask where they stand, then reopen or close the sale: it was on hold until ${day}.`,
  /** S9 */
  noContact: (day: string): string =>
    `No contact before ${day}: talks with their people, advice on them and coverage wait until then.`,
  comeBack: (day: string): string => `Come back on ${day}.`,
  comeBackNow: (day: string): string => `Get in touch: the day to come back was ${day}.`,
};

type Match = Pick<NeedMatch, 'name' | 'match' | 'seller' | 'need'>;

/** In the words of these labels and of this advice. */
export const nextStepsIn = (
  { macros, individualNeeds }: Labels,
  { sameNeeds, clashingNeeds }: Pick<AdviceTexts, 'sameNeeds' | 'clashingNeeds'>,
) => {
  const strategy = (macro: MacroStrategy | null): string =>
    macro === null ? 'no strategy' : format.quote(macros[macro]);
  return {
    ...nextSteps,
    /** N4: what a yes would make of the verdict. */
    verdict: (before: MacroStrategy | null, after: MacroStrategy | null): string =>
      before === after
        ? `The strategy stays ${strategy(after)}.`
        : `The strategy would change from ${strategy(before)} to ${strategy(after)}.`,
    /** T9 */
    needMatch: ({ name, match, seller, need }: Match): string => {
      const words = match === 'equal' ? sameNeeds : clashingNeeds;
      return `${name} (${individualNeeds[need].toLowerCase()}): ${words[seller]}`;
    },
  };
};
