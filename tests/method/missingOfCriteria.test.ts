import { analyse } from '../../src/method/analyse';
import type { Criterion } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { asOf, criterion, factor, person } from './plans';

const four = ['one', 'two', 'three', 'four'].map((text) =>
  factor(text, 'maximise', { weight: 5, category: 'terms' }),
);

/** All else is known and speaks for going on. */
function find(criteria: readonly Criterion[]) {
  const people = [
    person('Ann', { role: 'owner' }),
    person('Bob', { role: 'approver', influencedBy: ['Ann'] }),
  ];
  const plan = { people, factors: four, goals: [], criteria };
  const [account] = analyse(plan, { asOf, settings: defaultSettings }).accounts;
  return account?.missing.map(({ what, name, effect }) => [what, name, effect].join(' '));
}

const equal = [{ competitor: 'Brennan', rating: 4 }];

test('R5: a must whose own rating is open could change whether to go on', () => {
  expect(find([criterion('service', { ratings: equal })])).toEqual(['ourRating service going']);
});

test('R5: something nice to have that could not change it shows how we compare', () => {
  const sure = [criterion('service', { weight: 5, ourRating: 5, ratings: equal })];
  const nice = criterion('colour', { demand: 'nice', weight: 1 });
  expect(find([...sure, nice])).toEqual(['ourRating colour comparison']);
});

test('R5: an unsure or blank belief and an unknown demand of what we are weak at could raise a red flag', () => {
  const weak = { ourRating: 2, ratings: [{ competitor: 'Brennan', rating: 1 }] };
  expect(find([criterion('service', { ...weak, believed: 'unsure' })])).toEqual(['belief service going']);
  expect(find([criterion('service', { ...weak, believed: null, demand: null })])).toEqual([
    'belief service going',
    'demand service going',
  ]);
});

test('R5: what is behind only because of something we do not believe for sure', () => {
  const lost = { demand: 'nice', weight: 5, ourRating: 3, ratings: [{ competitor: 'Brennan', rating: 5 }] };
  const won = criterion('service', { weight: 1, ourRating: 5, ratings: equal });
  expect(find([won, criterion('price', { ...(lost as Partial<Criterion>), believed: 'unsure' })])).toEqual([
    'belief price going',
  ]);
});

test('R5: what counts nowhere misses nothing', () => {
  const open = { demand: null, ourRating: null } as const;
  const whole = criterion('service', { ourRating: 4, ratings: equal });
  const rows = [
    whole,
    criterion('out', { ...open, weight: 0 }),
    criterion('idle', { ...open, believed: 'no' }),
  ];
  expect(find(rows)).toEqual([]);
});

test('R5: what no criterion has is one question', () => {
  const rows = ['service', 'price'].map((text) => criterion(text, { believed: null, ourRating: 4 }));
  expect(find(rows)).toEqual(['belief  comparison']);
});
