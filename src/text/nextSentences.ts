// N7: a line as people read it, in one language.
import type { NextKind, NextLine, NextParams, NextState, SaidToo } from '../method/next/nextLine';
import type { SuggestedAction } from '../method/actions/suggestedAction';
import type { Suggestion } from './suggestion';
import { cutAll } from './sentences';

type Own = Exclude<NextKind, 'suggested' | 'way'>;

/** What to do and why, by kind; what is suggested anyway (T7, A9, N3, N5) or is confirmed (A9) has its words there, and its reason here. */
export type NextSentences = {
  readonly [Kind in Own]: (params: NextParams[Kind]) => Suggestion;
} & {
  readonly whySuggested: (params: NextParams['suggested']) => string;
  readonly whyWay: (params: NextParams['way']) => string;
  /** What another line has for the same talk; '' where it has nothing of its own to ask. */
  readonly too: (said: SaidToo) => string;
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

/** A9: a thing to do of its own, and not only another factor of the same sentence. */
const isActOfFactor = (said: SaidToo): said is SaidToo & { readonly kind: 'suggested' | 'way' } =>
  (said.kind === 'suggested' || said.kind === 'way') &&
  said.params.action.advice.rule === 'A9' &&
  said.twin !== true;

/** N7: what to do, and why in a few words; what the same talk is good for besides. */
export const sayNext = (sentences: NextSentences, suggest: Suggest) => {
  const sayAlone = (line: NextLine): Suggestion => {
    if (line.kind === 'suggested' || line.kind === 'way') {
      const { action } = line.params;
      const said = suggest(action.advice, action.from);
      const why = line.kind === 'way' ? sentences.whyWay(line.params) : sentences.whySuggested(line.params);
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
    const asked = line.also
      .map((each) => sentences.too({ ...each, params: cutAll(each.params) } as SaidToo))
      .filter((each) => each !== '');
    const acts = line.also.filter(isActOfFactor).map(({ params }) => {
      const { action: other } = params;
      return sentences.andThen(suggest(other.advice, other.from).action);
    });
    const more = [...(asked.length === 0 ? [] : [sentences.sameTalk(asked)]), ...acts];
    return { action, why: more.reduce(sentences.inTurn, why) };
  };
};
