import fc from 'fast-check';
import { judgeFactor } from '../../src/method/factors/factors';
import type { Factor, Person } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import {
  answersTo,
  type askedKeys,
  askRatings,
  editOfAnswer,
  type Askable,
} from '../../src/method/ratingQuestions';
import { applyScenario } from '../../src/method/strategy/scenario';
import { assembleStrategy } from '../../src/method/strategy/strategy';
import { factor, high, judgedPerson, low, person } from './plans';

interface Given {
  readonly people?: readonly Person[];
  readonly factors?: readonly Factor[];
  readonly isBlank?: Askable['isBlank'];
}

function ask({ people = [], factors = [], isBlank = () => true }: Given) {
  const judged = factors.map(judgeFactor);
  return askRatings({
    people: people.map(({ name, ...given }) => judgedPerson(name, given)),
    factors: judged,
    strategy: assembleStrategy(judged, defaultSettings, 'verdict'),
    isBlank,
  });
}

const told = (given: Given) => ask(given).map(({ cell, key }) => `${cell} ${key}`);

test('G5: what is rated is not asked; every missing rating is one question', () => {
  const people = [person('Ann'), person('Bea', { authority: null }), person('Cem', { involvement: null })];
  expect(told({ people })).toEqual(['People!Bea authority', 'People!Cem involvement']);
});

test('G5: the questions of one row stand together, authority before involvement, direction before control', () => {
  const people = [person('Ann', { authority: null, involvement: null }), person('Bea', { authority: null })];
  const factors = [factor('Price', 'reduce', { direction: null, control: null, evidence: 'assumed' })];
  expect(told({ people, factors })).toEqual([
    'Factors!Price direction',
    'Factors!Price control',
    'Factors!Price evidence',
    'People!Ann authority',
    'People!Ann involvement',
    'People!Bea authority',
  ]);
});

test('G5: the row that could turn the strategy is asked first', () => {
  const factors = [
    factor('light', 'reduce', { control: null, weight: 1 }),
    factor('for us', 'maximise', { weight: 4 }),
    factor('against us', 'eliminate', { weight: 5 }),
    factor('heavy', 'leverage', { control: null, weight: 5 }),
  ];
  expect(told({ factors })[0]).toBe('Factors!heavy control');
});

test('G5: evidence is asked where the table keeps none, and resolved factors and weight 0 are left alone', () => {
  const factors = [
    factor('open', 'maximise', { evidence: 'assumed' }),
    factor('resolved', 'maximise', { evidence: 'assumed', status: 'resolved' }),
    factor('out', 'maximise', { evidence: 'assumed', weight: 0 }),
  ];
  expect(told({ factors })).toEqual(['Factors!open evidence']);
  expect(told({ factors, isBlank: (_, key) => key !== 'evidence' })).toEqual([]);
});

test('G5: a suggested rating is asked with what suggests it', () => {
  const [asked] = ask({ factors: [factor('Terms', 'reduce', { control: null, category: 'terms' })] });
  expect(asked).toMatchObject({
    key: 'control',
    suggestion: { key: 'control', level: 'high', reason: { source: 'category', category: 'terms' } },
  });
});

test('G5, G2: partly is low and borderline, and each answer changes what was asked alone', () => {
  const change = (kind: 'people' | 'factors', key: (typeof askedKeys)[number]) =>
    answersTo[key].map((answer) => editOfAnswer({ kind, cell: 'X!A1', key, answer }).change);
  const ratings = [high, low, { level: 'low', borderline: true }];
  expect(change('people', 'authority')).toEqual(ratings.map((authority) => ({ authority })));
  expect(change('people', 'involvement')).toEqual(ratings.map((involvement) => ({ involvement })));
  expect(change('factors', 'control')).toEqual(ratings.map((control) => ({ control })));
  expect(change('factors', 'direction')).toEqual([{ direction: 'positive' }, { direction: 'negative' }]);
  expect(change('factors', 'evidence')).toEqual([
    { evidence: 'confirmed', evidenceKnown: true },
    { evidence: 'assumed', evidenceKnown: true },
  ]);
});

const rating = fc.constantFrom(null, high, low);
const somebody = fc
  .record({ authority: rating, involvement: rating })
  .map((ratings) => (at: number) => person(`P${at}`, ratings));

test('G5: with every question answered, everybody has a role', () => {
  fc.assert(
    fc.property(
      fc.array(somebody, { maxLength: 8 }),
      fc.constantFrom(...answersTo.authority),
      (makers, answer) => {
        const people = makers.map((make, at) => make(at));
        const asked = ask({ people });
        const edits = asked.map((question) => editOfAnswer({ ...question, answer }));
        const after = applyScenario({ people, factors: [], goals: [] }, edits).people;
        expect(asked).toHaveLength(
          people
            .flatMap(({ authority, involvement }) => [authority, involvement])
            .filter((each) => each === null).length,
        );
        expect(after.every(({ authority, involvement }) => authority !== null && involvement !== null)).toBe(
          true,
        );
      },
    ),
  );
});
