// A11, A12: every sentence on support and on second opinions, with sample parameters.
import type { Discussion } from '../../src/method/strategy/secondOpinions';
import { supportReasons } from '../../src/method/strategy/support';
import { supportDuties } from '../../src/method/ground/words';
import { plainTexts, type NamedText } from './namedText';
import type { Sampled } from './sample';

/** A11 */
export const supportTexts = ({ support, sample }: Sampled): readonly NamedText[] => {
  const name = sample.name;
  const gaps = [...supportDuties, null].flatMap((duty) =>
    ['', name].flatMap((counterpart) =>
      [null, name].map((suggested) => ({
        duty,
        text: sample.factor,
        counterpart,
        cell: '',
        suggested,
      })),
    ),
  );
  const words = [
    ...supportReasons.map((reason) => support.reasons[reason](7)),
    support.holder(name, []),
    support.holder(name, [name, name]),
    ...gaps.map((gap) => support.gap(gap)),
  ];
  return [
    ...words.map((sentence, index) => ({ where: `support #${index}`, words: sentence })),
    ...plainTexts(support, 'support'),
  ];
};

/** A12 */
export const opinionTexts = ({ secondOpinions: opinions, sample }: Sampled): readonly NamedText[] => {
  const text = sample.factor;
  const base = { factor: '', assessment: '', text, to: 'persevere' } as const;
  const all = { direction: 'negative', control: 'low', weight: 2 } as const;
  const discussions: readonly Discussion[] = [
    { ...base, ours: { direction: 'positive', control: 'high', weight: 5 }, theirs: all },
    { ...base, ours: { direction: null }, theirs: { direction: 'positive' }, to: null },
    { ...base, ours: { weight: 1 }, theirs: { weight: 0 } },
  ];
  const words = ['', sample.name].flatMap((assessor) => [
    ...discussions.flatMap((each) => [opinions.turning(each, assessor), opinions.difference(each, assessor)]),
    opinions.compared(assessor, 12, 9),
    opinions.compared(assessor, 1, 1),
    opinions.scenario(assessor),
  ]);
  const counted = [1, 3].flatMap((count) => [opinions.rest(count), opinions.unmatched(count)]);
  const verdicts = [opinions.verdict(null, true), opinions.verdict(null, false)];
  const others = [opinions.verdict('rethink', false), opinions.together('rethink'), opinions.together(null)];
  return [
    ...[...words, ...counted, ...verdicts, ...others].map((sentence, index) => ({
      where: `opinions #${index}`,
      words: sentence,
    })),
    ...plainTexts(opinions, 'opinions'),
  ];
};
