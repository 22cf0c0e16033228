// A9 on the accounts that a director judged: how many suggestions say something of the factor itself.
import { judgeFactor } from '../../../src/method/factors/factors';
import { topicOf } from '../../../src/method/factors/topics/topicOf';
import type { Quadrant } from '../../../src/method/ground/words';
import { textOf } from '../../../src/text/text';
import { directorAccounts } from '../../directors/accounts';
import { factor } from '../plans';

interface Suggested {
  readonly text: string;
  readonly action: string;
  readonly isSpecific: boolean;
}

const quadrantOf = {
  '+high': 'maximise',
  '+low': 'leverage',
  '-high': 'eliminate',
  '-low': 'reduce',
} as const;

const suggestedIn = ({
  language,
  factors,
  criteria = [],
}: (typeof directorAccounts)[number]): Suggested[] => {
  const { advice } = textOf(language === 'en' ? 'en' : 'zh-CN');
  const rivals = [...new Set(criteria.flatMap(({ competitors = {} }) => Object.keys(competitors)))];
  return factors.flatMap(({ text, direction, control, people = [] }): Suggested[] => {
    if (direction === undefined || control === undefined) return [];
    const quadrant: Quadrant = judgeFactor(factor(text, quadrantOf[`${direction}${control}`])).quadrant!;
    const topic = topicOf(text, rivals);
    const isSpecific = topic !== null && advice.topics[topic][quadrant] !== undefined;
    const { action } = advice.suggest({ rule: 'A9', topic, quadrant, people }, text);
    return [{ text, action, isSpecific }];
  });
};

const all = directorAccounts.map((account) => [account.language, suggestedIn(account)] as const);

test.each(['en', 'zh'])(
  'A9: at least two in three suggestions are specific to the factor (%s)',
  (language) => {
    const suggested = all.filter(([each]) => each === language).flatMap(([, list]) => list);
    expect(suggested.length).toBeGreaterThan(50);
    const share = suggested.filter(({ isSpecific }) => isSpecific).length / suggested.length;
    expect(share).toBeGreaterThanOrEqual(2 / 3);
  },
);

test('A9: every factor of the accounts gets a sentence that is filled', () => {
  for (const { text, action } of all.flatMap(([, list]) => list)) {
    expect(`${text}: ${action}`).not.toMatch(/[{}|｛｝]|undefined/);
    const sentences = action.split(/(?<=[.?]) (?=[A-Z])/);
    expect([action, sentences.every((each) => each.split(/\s+/).length <= 25)]).toEqual([action, true]);
  }
});

test('A9: what is said of a rival by name is said of a rival', () => {
  expect(topicOf('Brennan was certified in May', ['Brennan'])).toBe('rivalMove');
  expect(topicOf('Brennan was certified in May')).toBe('approval');
  expect(topicOf('博瑞已经做完两轮测试', ['博瑞'])).toBe('rivalMove');
  expect(topicOf('Planning is slow', ['Ann', 'Do nothing'])).toBeNull();
});
