import { isNearlySame } from '../../../src/method/ground/nearlySame';

test.each([
  ['No local service', 'No local service within a day'],
  ['M. Okafor', 'Mary Okafor'],
  ['没有本地服务', '没有本地售后服务'],
  ['', ''],
  ['A', 'a'],
])('%j and %j are the same but for a change', (one, other) => {
  expect(isNearlySame(one, other)).toBe(true);
});

test.each([
  ['No local service', 'Price pressure from group purchasing'],
  ['M. Okafor', 'R. Castellano'],
  ['没有本地服务', '集团采购压价'],
  ['A', 'B'],
  ['', 'Price'],
])('%j and %j are not', (one, other) => {
  expect(isNearlySame(one, other)).toBe(false);
});
