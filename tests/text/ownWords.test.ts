// O2: a company's own words in every text of src/text.
import { roles } from '../../src/method/ground/words';
import { textOf, type Text } from '../../src/text/text';
import type { Wording } from '../../src/text/wording';
import { everyText } from './everyText';

const locales = ['en', 'zh-CN'] as const;

/** Every label under a name that stands nowhere else. */
const renamed: Wording = new Map(
  textOf('en')
    .settings.ownTexts()
    .filter(({ key }) => key.startsWith('label.'))
    .map(({ key }, index) => [key, `Own${index}`]),
);

/** What we call roles, strategies, quadrants, standings, categories and rungs, as it stands in sentences. */
const ours = ({ labels, locale }: Text): RegExp => {
  const names = [
    ...Object.values(labels.macros),
    ...Object.values(labels.quadrants),
    ...Object.values(labels.standings),
    ...Object.values(labels.categories),
    ...Object.values(labels.rungs),
  ];
  if (locale === 'zh-CN')
    return new RegExp(
      [...names.map((name) => `“${name}”|：${name}`), ...Object.values(labels.roles)].join('|'),
    );
  // An owner is also who carries out an action.
  return new RegExp(
    `\\b(${names.join('|')}|([Aa]dvocate|[Gg]atekeeper|[Aa]pprover)s?|Owners|([Tt]he|[Nn]o) owner)\\b`,
  );
};

test.each(locales)(
  'O2: a label of the company’s own stands in every sentence that names it (%s)',
  (locale) => {
    // Settings are called by our words whatever a company calls things, or they would not be found again.
    const sentences = (text: Text) => everyText(text).filter(({ where }) => !/setting/i.test(where));
    const naming = (text: Text) => sentences(text).filter(({ words }) => ours(textOf(locale)).test(words));
    expect(naming(textOf(locale)).length).toBeGreaterThan(60);
    expect(naming(textOf(locale, renamed))).toEqual([]);
  },
);

test('O2: the sentences that name roles do so by the company’s own words', () => {
  const wording: Wording = new Map([
    ['label.role.approver', 'Economic buyer'],
    ['label.role.gatekeeper', 'EB'],
    ['label.quadrant.maximise', 'Build on'],
    ['label.macro.persevere', 'Stay with it'],
    ['label.category.terms', 'Commercials'],
    ['label.rung.needSeller', 'Partner'],
  ]);
  const { findings, strategy, goals, advice, labels } = textOf('en', wording);
  expect(findings.T6f({ name: 'Ann', role: 'approver' })).toBe('None of us has met the economic buyer, Ann.');
  expect(findings.T6e({ count: 3 })).toBe('Only EBs are in contact with us: 3 people.');
  expect(findings.T6b({})).toBe('No economic buyer is known: nobody listed decides from a distance.');
  expect(findings.R2({ categories: ['terms', 'seller'] })).toBe('Not covered yet: Commercials · The seller.');
  expect(strategy.runnerUp('persevere')).toBe('Second choice: “Stay with it”');
  const loads = { leverage: 9, maximise: 13, reduce: 5, eliminate: 12 };
  expect(strategy.reason('persevere', ['maximise', 'eliminate'], loads)).toMatch(
    /^The heaviest quadrants are Build on \(13\) and Eliminate \(12\): /,
  );
  expect(goals.check({ check: 'ladder', reason: 'noWish', params: { next: 'needSeller' } })).toMatch(
    / would be “Partner”\.$/,
  );
  expect(advice.people.approver.for('Ann').why).toMatch(/^Economic buyers have little time/);
  expect(labels.roles).toEqual({
    advocate: 'Advocate',
    owner: 'Owner',
    gatekeeper: 'EB',
    approver: 'Economic buyer',
  });
});

test('O2: own words are the same in Chinese texts, which stay Chinese around them', () => {
  const { findings } = textOf('zh-CN', new Map([['label.role.approver', '经济决策者']]));
  expect(findings.T6f({ name: '王伟', role: 'approver' })).toBe('我们还没有人见过经济决策者王伟。');
});

test('O2: advice of the company’s own, with the person’s name where it belongs', () => {
  const wording: Wording = new Map([
    ['advice.topic.price.leverage', 'Call the price desk with {name|somebody} about {factor}.'],
    ['advice.topic.price.maximise', 'Ask ｛ 姓名 ｝.'],
    ['advice.factor.any.reduce.why', 'It has cost us sales before.'],
    ['advice.person.owner.against', 'Take {name} to the reference site with ｛ 姓名 ｝’s team.'],
    ['advice.need.power', 'Leave the last word to them.'],
    ['advice.macro.moveFast.meaning', 'Go.'],
    ['advice.macro.moveFast.2', 'Book the notary.'],
    ['advice.macro.moveFast.avoid.1', 'Talking about next year.'],
    ['advice.move.soften', 'Use the softening checklist.'],
  ]);
  const { advice } = textOf('en', wording);
  const standard = textOf('en').advice;
  const price = { rule: 'A9', topic: 'price', quadrant: 'leverage', people: [] } as const;
  expect(advice.suggest(price, 'Price $& now')).toEqual({
    action: 'Call the price desk with somebody about “Price $& now”.',
    why: standard.anyFactor.leverage.why,
  });
  expect(advice.suggest({ ...price, people: ['Ann $&'] }, 'Price').action).toBe(
    'Call the price desk with Ann $& about “Price” (Ann $&).',
  );
  expect(advice.suggest({ ...price, quadrant: 'maximise' }, 'Price').action).toBe('Ask those concerned.');
  expect(advice.anyFactor.reduce).toEqual({
    action: standard.anyFactor.reduce.action,
    why: 'It has cost us sales before.',
  });
  const person = { rule: 'T7', role: 'owner', band: 'against', need: 'power' } as const;
  expect(advice.suggest(person, '$& Ann')).toEqual({
    action: 'Take $& Ann to the reference site with $& Ann’s team.',
    why: `${standard.people.owner.against('Ann').why} Leave the last word to them.`,
  });
  expect(advice.macros.moveFast.meaning).toBe('Go.');
  expect(advice.suggest({ rule: 'A10', macro: 'moveFast', move: 1 }, '').action).toBe('Book the notary.');
  expect(advice.macros.moveFast.avoid).toEqual([
    'Talking about next year.',
    standard.macros.moveFast.avoid[1],
  ]);
  expect(advice.suggest({ rule: 'A6', move: 'soften' }, '').action).toBe('Use the softening checklist.');
});

test.each(locales)('O2: without own words the texts are the very same (%s)', (locale) => {
  expect(textOf(locale, new Map())).toBe(textOf(locale));
  const unused: Wording = new Map([['label.role.nobody', 'x']]);
  expect(everyText(textOf(locale, unused))).toEqual(everyText(textOf(locale)));
});

test('O2, T7: a company’s own text for role and attitude stands in place of who leads to whom', () => {
  const wording: Wording = new Map([['advice.person.approver.neutral', 'Write to {name}.']]);
  const { advice } = textOf('en', wording);
  expect(advice.leads.meetThrough('Ann', 'Bo', '')).toBe('Write to Ann.');
  expect(advice.leads.meetFirst('Ann', 'Bo', '')).toBe('Write to Ann.');
  expect(advice.leads.objectionThrough('Ann', 'Bo', '')).toBe('Ask Bo to take up the objection with Ann.');
});

test('O2: every text of advice can be changed', () => {
  const keys = ({
    suggest: _suggest,
    touchTime: _time,
    rest: _rest,
    leads: _leads,
    ...advice
  }: Text['advice']): readonly string[] => {
    const strings = (node: unknown): readonly string[] => {
      if (typeof node === 'string') return [node];
      if (typeof node === 'function')
        return strings((node as (...marks: readonly string[]) => unknown)('{name}', '{when}'));
      if (typeof node !== 'object' || node === null) return [];
      // What stands in for a move before the no-contact date (S9) is ours, as who leads to whom.
      return Object.entries(node).flatMap(([key, each]) => (key === 'withoutTalks' ? [] : strings(each)));
    };
    return strings(advice);
  };
  const own = textOf('en')
    .settings.ownTexts()
    .filter(({ key }) => key.startsWith('advice.'));
  expect(own.map(({ standard }) => standard).sort()).toEqual([...keys(textOf('en').advice)].sort());
  const wording: Wording = new Map(own.map(({ key }) => [key, key]));
  expect([...keys(textOf('en', wording).advice)].sort()).toEqual(own.map(({ key }) => key).sort());
});

test('O2: both languages have the same own words, in the same order', () => {
  const [english, chinese] = locales.map((locale) =>
    textOf(locale)
      .settings.ownTexts()
      .map(({ key }) => key),
  );
  expect(chinese).toEqual(english);
  expect(english).toContain('label.role.owner');
  expect(roles.every((role) => english?.includes(`advice.person.${role}.for.why`))).toBe(true);
});
