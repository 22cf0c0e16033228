import type { JudgedPerson } from '../../../src/method/ground/judged';
import { judgeFactor } from '../../../src/method/factors/factors';
import { findIndifference } from '../../../src/method/people/indifference';
import { makeNameFinder } from '../../../src/method/ground/names';
import type { Factor } from '../../../src/method/ground/plan';
import { factor, judgedPerson } from '../plans';

const find = (people: readonly JudgedPerson[], ...factors: readonly Factor[]) =>
  findIndifference(people, factors.map(judgeFactor), makeNameFinder(people));
const olga = judgedPerson('Olga Berg', { role: 'owner', attitude: 0 });
const elsewhere = factor('service', 'reduce', { people: ['Sven'] });

test('R7: an owner or approver at attitude 0 without a linked negative factor', () => {
  const anna = judgedPerson('Anna', { role: 'approver', attitude: 0 });
  const positive = factor('trust', 'maximise', { people: ['Olga'] });
  expect(find([olga, anna], elsewhere, positive)).toEqual([
    {
      rule: 'R7',
      severity: 'medium',
      cells: ['People!Olga Berg'],
      params: { name: 'Olga Berg', role: 'owner' },
    },
    { rule: 'R7', severity: 'medium', cells: ['People!Anna'], params: { name: 'Anna', role: 'approver' } },
  ]);
});

test('R7: a linked negative factor that is open is a stake, by whatever part of the name', () => {
  expect(find([olga], factor('delivery', 'eliminate', { people: ['Ms Berg'] }))).toEqual([]);
  const settled = factor('delivery', 'eliminate', { people: ['Berg'], status: 'resolved' });
  expect(find([olga], settled).map(({ rule }) => rule)).toEqual(['R7']);
});

test('R7: those who take sides, and those who do not decide, are not indifferent', () => {
  const people = [
    judgedPerson('A', { role: 'owner', attitude: 1 }),
    judgedPerson('B', { role: 'approver', attitude: -1 }),
    judgedPerson('C', { role: 'advocate', attitude: 0 }),
  ];
  expect(find(people, elsewhere)).toEqual([]);
});

test('R7: a blank attitude is not known, whatever the others say', () => {
  const anna = judgedPerson('Anna', { role: 'approver', attitude: 0, attitudeKnown: false });
  expect(find([olga, anna], elsewhere).map(({ cells }) => cells)).toEqual([['People!Olga Berg']]);
});

test('R7: where no factor names anybody, or nobody has an attitude, there is no telling', () => {
  expect(find([olga], factor('service', 'reduce'))).toEqual([]);
  expect(find([{ ...olga, attitudeKnown: false }], elsewhere)).toEqual([]);
});
