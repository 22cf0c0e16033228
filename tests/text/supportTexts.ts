// A11, A12: every sentence on support and on second opinions, with sample parameters.
import type { Discussion } from '../../src/method/strategy/secondOpinions';
import { supportReasons } from '../../src/method/strategy/support';
import { supportDuties } from '../../src/method/ground/words';
import type { Text } from '../../src/text/text';
import { plainTexts, type NamedText } from './namedText';

const names = { en: 'M. Okafor', 'zh-CN': '欧阳文' };
const factors = { en: 'No local service', 'zh-CN': '没有本地服务' };

/** A11 */
export const supportTexts = ({ support, locale }: Text): readonly NamedText[] => {
  const name = names[locale];
  const gaps = [...supportDuties, null].flatMap((duty) =>
    ['', name].flatMap((counterpart) =>
      [null, name].map((suggested) => ({
        duty,
        text: factors[locale],
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
export const opinionTexts = ({ secondOpinions: opinions, locale }: Text): readonly NamedText[] => {
  const text = factors[locale];
  const base = { factor: '', assessment: '', text, to: 'persevere' } as const;
  const all = { direction: 'negative', control: 'low', weight: 2 } as const;
  const discussions: readonly Discussion[] = [
    { ...base, ours: { direction: 'positive', control: 'high', weight: 5 }, theirs: all },
    { ...base, ours: { direction: null }, theirs: { direction: 'positive' }, to: null },
    { ...base, ours: { weight: 1 }, theirs: { weight: 0 } },
  ];
  const words = ['', names[locale]].flatMap((assessor) => [
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
