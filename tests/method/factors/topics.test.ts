import { isOfPersonOnly, topicOf, topicsOf } from '../../../src/method/factors/topics/topicOf';
import { chineseTexts, englishTexts } from './topicTexts';

test.each([
  ['English', englishTexts],
  ['Chinese', chineseTexts],
])('A9: the topic of a factor’s words, or none, in %s', (_, texts) => {
  expect(texts.length).toBeGreaterThanOrEqual(60);
  expect(texts.map(([text]) => [text, topicOf(text)])).toEqual(texts);
});

test('A9: of two topics the first in the list counts: price and complaint before persons and rivals', () => {
  expect(topicsOf('New CFO wants a lower price than the rival’s')).toEqual([
    'price',
    'comes',
    'rivalMove',
    'wish',
  ]);
  expect(topicOf('投诉由新厂长处理')).toBe('complaint');
});

test('A9: width, case, hyphens and apostrophes do not matter', () => {
  for (const text of ['LEAD‑TIME', 'lead time', 'Ｌｅａｄ ｔｉｍｅ', ' lead-time. '])
    expect(topicOf(text)).toBe('capacity');
});

test('A9: a text whose only topic is a person, and one that has another beside it', () => {
  expect(isOfPersonOnly('Our champion retires in spring')).toBe(true);
  expect(isOfPersonOnly('Only contact is the buyer, nobody else knows us')).toBe(true);
  expect(isOfPersonOnly('Our champion retires, and the budget goes with her')).toBe(false);
  expect(isOfPersonOnly('The colour is wrong')).toBe(false);
});
