// A12 in words: how far each second opinion agrees, and what would have to be settled.
import type { AccountAnalysis } from '../method/analysis';
import type { MacroStrategy } from '../method/ground/words';
import type { Discussion, SecondOpinion } from '../method/strategy/secondOpinions';
import type { Text } from '../text/text';
import type { Line } from './line';

/** Texts are '' where there is nothing to say. */
export interface SecondOpinionTelling {
  readonly assessor: string;
  /** How far they agree, and what all of their ratings together would bring. */
  readonly agreement: string;
  /** What only all disagreements together bring. */
  readonly together: string;
  /** One for each disagreement that would change the strategy, and what it is made of. */
  readonly discuss: readonly Line[];
  readonly discussions: readonly Discussion[];
  /** Those that nobody has to talk about, as a count. */
  readonly rest: string;
  /** Ratings of factors that the table does not have. */
  readonly unmatched: Line | null;
}

export const tellSecondOpinions = (
  { secondOpinions, strategy }: Pick<AccountAnalysis, 'secondOpinions' | 'strategy'>,
  text: Text,
): readonly SecondOpinionTelling[] =>
  secondOpinions.map((opinion) => tellSecondOpinion(opinion, strategy.macro, text));

function tellSecondOpinion(
  opinion: SecondOpinion,
  ours: MacroStrategy | null,
  text: Text,
): SecondOpinionTelling {
  const { assessor, compared, agreed, discuss, together, unmatched } = opinion;
  const words = text.secondOpinions;
  const say = together ? words.difference : words.turning;
  const rest = compared - agreed - discuss.length;
  return {
    assessor,
    agreement: agreementOf(opinion, ours, text),
    together: together ? words.together(discuss[0]?.to ?? null) : '',
    discuss: discuss.map((each) => ({
      words: say(each, assessor),
      cells: [each.factor, each.assessment],
      severity: 'medium',
    })),
    discussions: discuss,
    rest: rest === 0 ? '' : words.rest(rest),
    unmatched: unmatched.length === 0 ? null : { words: words.unmatched(unmatched.length), cells: unmatched },
  };
}

function agreementOf(
  { assessor, compared, agreed, macro, together }: SecondOpinion,
  ours: MacroStrategy | null,
  { secondOpinions: words, sheets }: Text,
): string {
  if (compared === 0) return '';
  const said = words.compared(assessor, compared, agreed);
  // What all of them together bring is said of those that do it together.
  return compared === agreed || together ? said : sheets.join(said, words.verdict(macro, macro === ours));
}
