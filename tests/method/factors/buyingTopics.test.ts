// A9: topics about how the customer buys, each in both languages.
import { amountIn, isWithinLimit } from '../../../src/method/factors/topics/amount';
import { topicOf, topicsOf } from '../../../src/method/factors/topics/topicOf';
import type { Topic } from '../../../src/method/factors/topics/topics';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';
import { chineseBuying, englishBuying } from './buyingTexts';

const rows = [englishBuying, chineseBuying].flatMap((texts) =>
  Object.entries(texts).map(([topic, { is, isNot }]) => [topic as Topic, is, isNot] as const),
);

test.each(rows)('A9: %s is named by %j, and not by %j', (topic, is, isNot) => {
  expect(is.map((text) => [text, topicOf(text)])).toEqual(is.map((text) => [text, topic]));
  expect(isNot.filter((text) => topicsOf(text).includes(topic))).toEqual([]);
});

test('A9: the same topics have sentences in both languages, and texts for the same quadrants', () => {
  expect(Object.keys(chineseBuying)).toEqual(Object.keys(englishBuying));
  for (const topic of Object.keys(englishBuying) as Topic[])
    expect(Object.keys(zhCN.advice.topics[topic])).toEqual(Object.keys(en.advice.topics[topic]));
  expect(Object.keys(zhCN.advice.unasked)).toEqual(Object.keys(en.advice.unasked));
});

test.each([
  ['Anything above 50k goes to the board', 50_000],
  ['Orders over 1.5 million need the chairman', 1_500_000],
  ['She signs up to 20,000 alone', 20_000],
  ['超过三十万要上会', 300_000],
  ['20万以下厂长自己批', 200_000],
  ['五百万以上报总部', 5_000_000],
  ['十五万以上要会签', 150_000],
  ['From 2028 on the board decides', null],
  ['Only 12 percent are used', null],
])('A9: the amount in “%s”', (text, amount) => {
  expect(amountIn(text)).toBe(amount);
});

test('A9: a sale within the limit needs no first stage', () => {
  expect(isWithinLimit('Anything above 50k goes to the board', 40_000)).toBe(true);
  expect(isWithinLimit('Anything above 50k goes to the board', 310_000)).toBe(false);
  expect(isWithinLimit('Anything above 50k goes to the board', null)).toBe(false);
  expect(isWithinLimit('Her signing limit is low', 310_000)).toBe(false);
});
