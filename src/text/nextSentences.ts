// N7: a line as people read it, in one language.
import {
  metBy,
  type NextKind,
  type NextLine,
  type NextParams,
  type NextState,
  type SaidToo,
} from '../method/next/nextLine';
import type { SuggestedAction } from '../method/actions/suggestedAction';
import type { Suggestion } from './suggestion';
import { cut, cutAll } from './sentences';

type Own = Exclude<NextKind, 'suggested' | 'way'>;

/** What to do and why, by kind; what is suggested anyway (T7, A9, N3, N5) or is confirmed (A9) has its words there, and its reason here. */
export type NextSentences = {
  readonly [Kind in Own]: (params: NextParams[Kind]) => Suggestion;
} & {
  /** `isNamed`: what to do names the factor already. */
  readonly whySuggested: (params: NextParams['suggested'], isNamed: boolean) => string;
  readonly whyWay: (params: NextParams['way'], isNamed: boolean) => string;
  /** What another line has for the same talk; '' where it has nothing of its own to ask. */
  readonly too: (said: SaidToo) => string;
  /** What this line settles of another; '' where that is asked, or done, as any other. */
  readonly settled: (said: SaidToo) => string;
  /** A13: what is asked where somebody is met to whom the line leads anyway. */
  readonly there: (verify: NextParams['verify']) => string;
  /** All of these in the same talk. */
  readonly sameTalk: (asked: readonly string[]) => string;
  /** A sentence that says what else to do, said after the talk's own. */
  readonly andThen: (action: string) => string;
  /** One sentence after the other. */
  readonly inTurn: (one: string, other: string) => string;
  readonly nobody: string;
  /** N7: the press. */
  readonly take: string;
  /** An ISO date. */
  readonly by: (day: string) => string;
  readonly title: string;
  readonly more: (count: number) => string;
  readonly states: Readonly<Record<NextState, string>>;
  /** N6: `text`: the action that is late; '' where it is the line's own. */
  readonly late: (late: NonNullable<NextLine['overdue']>) => string;
};

type Suggest = (advice: SuggestedAction['advice'], from: string) => Suggestion;

/** A factor's own words are cut like all others. */
const cutAction = <Params extends Readonly<{ action: SuggestedAction }>>(params: Params): Params => ({
  ...params,
  action: { ...params.action, from: cut(params.action.from) },
});

/** Whether what to do holds the words that it comes from: only a factor has some that its people do not say. */
const namesFactor = (said: string, { advice, from }: SuggestedAction): boolean =>
  advice.rule !== 'A9' || said.includes(cut(from));

/** A9: a thing to do of its own, and not only another factor of the same sentence. */
const isActOfFactor = (said: SaidToo): said is SaidToo & { readonly kind: 'suggested' | 'way' } =>
  (said.kind === 'suggested' || said.kind === 'way') &&
  said.params.action.advice.rule === 'A9' &&
  said.params.action.advice.confirm === undefined &&
  said.twin !== true &&
  said.inMoney !== true;

/** A9: what has first to be confirmed is a question, wherever it comes from: nothing is 'first' behind something else. */
function asQuestion(said: SaidToo): SaidToo {
  if ((said.kind !== 'suggested' && said.kind !== 'way') || said.twin === true) return said;
  const { advice, from } = said.params.action;
  if (advice.rule !== 'A9' || advice.confirm === undefined) return said;
  return {
    kind: 'verify',
    params: { text: from, confirm: advice.confirm, hold: null, turns: false },
    cells: said.cells,
  };
}

/** T6g: who is seen before is said once, in the line itself. */
function withoutOrder(advice: SuggestedAction['advice'], line: NextLine): SuggestedAction['advice'] {
  if (advice.rule !== 'A9') return advice;
  const { after, tell, ...rest } = advice;
  const said = orderIn(line);
  return {
    ...rest,
    ...(after === undefined || said.includes(after.name) ? {} : { after }),
    ...(tell === undefined || said.includes(tell.name) ? {} : { tell }),
  };
}

/** Who is seen or told before, as the line itself says. */
function orderIn(line: NextLine): readonly string[] {
  if (line.kind === 'unmet') return [line.params.after, line.params.tell];
  if (line.kind === 'against') return [line.params.tell];
  const advice = line.kind === 'suggested' || line.kind === 'way' ? line.params.action.advice : null;
  return advice?.rule === 'A9' ? [advice.after?.name ?? '', advice.tell?.name ?? ''] : [];
}

/** N7: what to do, and why in a few words; what the same talk is good for besides. */
export const sayNext = (sentences: NextSentences, suggest: Suggest) => {
  const sayAlone = (line: NextLine): Suggestion => {
    if (line.kind === 'suggested' || line.kind === 'way') {
      const { action } = line.params;
      const said = suggest(action.advice, action.from);
      const why =
        line.kind === 'way'
          ? sentences.whyWay(cutAction(line.params), namesFactor(said.action, action))
          : sentences.whySuggested(cutAction(line.params), namesFactor(said.action, action));
      return { action: said.action, why: why || said.why };
    }
    if (line.kind === 'verify' && line.params.confirm !== null) {
      const { text, confirm } = line.params;
      const advice = { rule: 'A9', topic: null, quadrant: 'leverage', people: [], confirm } as const;
      return { action: suggest(advice, text).action, why: sentences.verify(line.params).why };
    }
    // The compiler does not follow that a kind's sentence takes that kind's parameters.
    const sentence = sentences[line.kind] as (params: NextParams[Own]) => Suggestion;
    return sentence(cutAll(line.params));
  };
  return (line: NextLine): Suggestion => {
    const { action, why } = sayAlone(line);
    const questions = line.also.map(asQuestion);
    const introduced = new Set([line, ...line.also].flatMap(metBy));
    // Nobody is asked twice to bring us to the same person.
    const isThere = (said: SaidToo): said is SaidToo & { readonly kind: 'verify' } =>
      said.kind === 'verify' &&
      said.params.confirm?.through !== undefined &&
      introduced.has(said.params.confirm.who);
    const there = questions
      .filter(isThere)
      .map(({ params }) => sentences.there({ ...params, text: cut(params.text) }));
    const asked = questions
      .filter((each) => !isThere(each))
      .map((each) => sentences.too({ ...each, params: cutAll(each.params) } as SaidToo))
      .filter((each) => each !== '');
    const settled = line.also
      .map((each) => sentences.settled({ ...each, params: cutAll(each.params) } as SaidToo))
      .filter((each) => each !== '');
    const acts = line.also.filter(isActOfFactor).map(({ params }) => {
      const { action: other } = params;
      return sentences.andThen(suggest(withoutOrder(other.advice, line), other.from).action);
    });
    const more = [...(asked.length === 0 ? [] : [sentences.sameTalk(asked)]), ...there, ...settled, ...acts];
    return { action, why: more.reduce(sentences.inTurn, why) };
  };
};
