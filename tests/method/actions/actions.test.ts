import fc from 'fast-check';
import { suggestActions } from '../../../src/method/actions/actions';
import { judgeFactor } from '../../../src/method/factors/factors';
import type { Factor, Person } from '../../../src/method/ground/plan';
import {
  factorCategories,
  macroStrategies,
  quadrants,
  type MacroStrategy,
} from '../../../src/method/ground/words';
import { factor, judgedPerson, type person } from '../plans';

interface Given {
  readonly people?: readonly Parameters<typeof person>[];
  readonly factors?: readonly Factor[];
  readonly macro?: MacroStrategy | null;
  readonly account?: string | null;
}

const suggest = ({ people = [], factors = [], macro = null, account = null }: Given) =>
  suggestActions({
    account,
    people: people.map((each) => judgedPerson(...each)),
    factors: factors.map(judgeFactor),
    strategy: { macro },
  });

const idOf = (given: Given) => suggest(given)[0]!.id;

test('A10: one suggestion per move of the macro strategy, four for rethink and three for the others', () => {
  for (const macro of macroStrategies) {
    const advice = suggest({ macro }).map((action) => action.advice);
    const moves = macro === 'rethink' ? [0, 1, 2, 3] : [0, 1, 2];
    expect(advice).toEqual(moves.map((move) => ({ rule: 'A10', macro, move })));
  }
});

test('A9: weight, then eliminate, maximise, reduce, leverage, then sheet order', () => {
  const actions = suggest({
    factors: [
      factor('a', 'leverage', { weight: 3 }),
      factor('b', 'reduce', { weight: 3 }),
      factor('c', 'maximise', { weight: 3 }),
      factor('d', 'eliminate', { weight: 3 }),
      factor('e', 'leverage', { weight: 5 }),
      factor('f', 'eliminate', { weight: 3 }),
    ],
  });
  expect(actions.map(({ from }) => from)).toEqual(['e', 'd', 'f', 'c', 'b', 'a']);
});

test('A9: the topic of its words and the quadrant choose the text, whatever the category; its people go with it', () => {
  for (const quadrant of quadrants) {
    for (const category of [...factorCategories, null]) {
      const given = [
        factor('Our price is high', quadrant, { category, people: ['Ann', 'Bo'] }),
        factor('The colour is wrong', quadrant, { category }),
      ];
      expect(suggest({ factors: given }).map(({ advice }) => advice)).toEqual([
        { rule: 'A9', topic: 'price', quadrant, people: ['Ann', 'Bo'] },
        { rule: 'A9', topic: null, quadrant, people: [] },
      ]);
    }
  }
});

test('N1: what a suggestion says is no part of its identity', () => {
  const one = suggest({ factors: [factor('Our price is high', 'reduce')] });
  const other = suggest({ factors: [factor('Our price is high', 'maximise', { people: ['Ann'] })] });
  expect(other.map(({ id }) => id)).toEqual(one.map(({ id }) => id));
});

test('A9: resolved factors and those of weight 0 get none; what is not rated gets one', () => {
  const factors = [
    factor('resolved', 'leverage', { status: 'resolved' }),
    factor('unclassified', 'leverage', { control: null }),
    factor('out', 'leverage', { weight: 0 }),
    factor('unreadable', 'leverage', { weight: null }),
  ];
  expect(suggest({ factors }).map(({ from }) => from)).toEqual(['unclassified', 'unreadable']);
});

test('T7: role, attitude band and individual need choose the advice; without a role there is none', () => {
  const actions = suggest({
    people: [
      ['Olga', { role: 'owner', attitude: -2, individualNeed: 'order' }],
      ['Gus', { role: 'gatekeeper', attitude: 1, individualNeed: null }],
      ['X', { authority: null }],
    ],
  });
  expect(actions.map(({ source, from, advice }) => [source, from, advice])).toEqual([
    [
      'People!Olga',
      'Olga',
      {
        ...{ rule: 'T7', role: 'owner', band: 'against', need: 'order', proof: 'financial' },
        lead: { lead: 'ownerFind', other: '' },
      },
    ],
    ['People!Gus', 'Gus', { rule: 'T7', role: 'gatekeeper', band: 'for', need: null, proof: 'financial' }],
  ]);
});

test('N1: the strategy first, then owners and approvers (against us or unmet first), factors, other people', () => {
  const actions = suggest({
    macro: 'persevere',
    factors: [factor('price', 'reduce')],
    people: [
      ['Sven', { role: 'advocate', attitude: -3 }],
      ['Olga', { role: 'owner', attitude: 2 }],
      ['Anna', { role: 'approver', contact: 'none' }],
      ['Gus', { role: 'gatekeeper' }],
      ['Omar', { role: 'owner', attitude: -1 }],
    ],
  });
  expect(actions.map(({ rule, from }) => [rule, from].join(' '))).toEqual([
    'A10 ',
    'A10 ',
    'A10 ',
    'T7 Anna',
    'T7 Omar',
    'T7 Olga',
    'A9 price',
    'T7 Sven',
    'T7 Gus',
  ]);
});

test('N1: a new suggestion is open, without owner and date', () => {
  expect(suggest({ factors: [factor('price', 'reduce')], account: 'Acme' })[0]).toMatchObject({
    rule: 'A9',
    account: 'Acme',
    source: 'Factors!price',
    owner: '',
    due: null,
    status: 'open',
  });
});

test('N1: an identity is short and stays what it is from version to version', () => {
  expect(idOf({ factors: [factor('Price is 8 % over the rival', 'reduce')] })).toBe('A9:26dv3bzwoer');
  expect(idOf({ people: [['Olga Brandt']], account: 'Halden Precision' })).toBe('T7:1qrs9kz08ha');
  expect(idOf({ macro: 'persevere' })).toBe('A10:2fxbq492ppl');
});

test('N1: the identity is of the words: place, case, width, spacing and ratings make no difference', () => {
  const id = idOf({ factors: [factor('Price over rival', 'reduce')] });
  const moved = { cell: "'Other sheet'!C9", weight: 1, category: 'terms' } as const;
  expect(idOf({ factors: [factor(' PRICE  over\nrival ', 'eliminate', moved)] })).toBe(id);
  expect(idOf({ factors: [factor('Price over ｒｉｖａｌ', 'reduce')] })).toBe(id);
  expect(idOf({ factors: [factor('Price under rival', 'reduce')] })).not.toBe(id);
});

test('N1: the same words in another account or of another rule are another identity', () => {
  const same = factor('Olga', 'reduce');
  const ids = [
    idOf({ factors: [same] }),
    idOf({ factors: [same], account: 'Acme' }),
    idOf({ factors: [same], account: 'Zenit' }),
    idOf({ people: [['Olga']] }),
  ];
  expect(new Set(ids).size).toBe(4);
  expect(idOf({ factors: [same], account: ' ACME ' })).toBe(ids[1]);
});

test('N1: equal texts are numbered in sheet order, and a resolved one keeps its number', () => {
  const open = [factor('late', 'reduce', { weight: 2 }), factor('Late', 'eliminate', { weight: 5 })];
  const [second, first] = suggest({ factors: open }).map(({ id }) => id);
  expect(second).toBe(`${first}-2`);
  const resolved = [factor('late', 'reduce', { status: 'resolved' }), open[1]!];
  expect(suggest({ factors: resolved }).map(({ id }) => id)).toEqual([second]);
});

test('N1: every identity is there once, in letters, digits, colon and hyphen', () => {
  const texts = fc.array(fc.constantFrom('a', 'A', 'b', 'a-2', '', '=1+1', '价格'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, texts, fc.constantFrom(...macroStrategies), (names, factorTexts, macro) => {
      const ids = suggest({
        people: names.map((name): [string, Partial<Person>] => [name, {}]),
        factors: factorTexts.map((text) => factor(text, 'leverage')),
        macro,
      }).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^(A9|A10|T7):[a-z0-9]{1,11}(-\d+)?$/);
    }),
  );
});

test('N1: ten thousand different texts have ten thousand identities', () => {
  const factors = Array.from({ length: 10_000 }, (_, index) => factor(`factor ${index}`, 'leverage'));
  expect(new Set(suggest({ factors }).map(({ id }) => id.replace(/-\d+$/, ''))).size).toBe(10_000);
});

test('N1: row order changes no identity where texts differ', () => {
  const texts = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 10 });
  const idsOf = (list: readonly number[]) =>
    suggest({ factors: list.map((text) => factor(`factor ${text}`, 'reduce')) })
      .map(({ id, from }) => `${from} ${id}`)
      .sort();
  fc.assert(fc.property(texts, (list) => expect(idsOf([...list].reverse())).toEqual(idsOf(list))));
});
