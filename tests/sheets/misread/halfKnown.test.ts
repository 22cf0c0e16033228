// Headers that are understood in part or not at all: the values say what they hold, and what is taken by its values is said.
import { readSheet } from '../../fixtures/readSheet';

const keysOf = (columns: readonly string[]): readonly string[] =>
  columns.map((column) => column.replace(/ .*/, ''));

test.each([
  ['Support', '-2'],
  ['Supporter', '-2'],
])('numbers under %s are no yes and no', (header, low) => {
  const { plan } = readSheet(
    `Name | Authority | Involvement | ${header}`,
    'Ada Fenn | High | High | 1',
    `Bo Lark | Low | High | ${low}`,
    'Cy Moss | Low | Low | 3',
    'Di Nash | Low | Low | 0',
  );
  expect(plan.people.map(({ attitude }) => attitude)).toEqual([1, -2, 3, 0]);
});

test('signs under Support are read by their signs, yes and no under Supporter are not', () => {
  const signs = readSheet(
    'Name | Authority | Involvement | Support',
    'Ada Fenn | High | High | +',
    'Bo Lark | Low | High | -',
    'Cy Moss | Low | Low | 0',
  );
  expect(signs.plan.people.map(({ attitude }) => attitude)).toEqual([2, -2, 0]);
  const truths = readSheet(
    'Name | Authority | Involvement | Supporter',
    'Ada Fenn | High | High | yes',
    'Bo Lark | Low | High | no',
  );
  expect(truths.plan.people.map(({ attitude }) => attitude)).toEqual([2, 0]);
});

test.each(['是否为假设', '是否假设', '属于推测'])('yes under %s is assumed', (header) => {
  const { plan } = readSheet(
    `因素 | 方向 | 控制力 | ${header}`,
    '服务一直很好 | + | 高 | 否',
    '新的竞争者报价更低 | - | 低 | 是',
  );
  expect(plan.factors.map(({ evidence }) => evidence)).toEqual(['confirmed', 'assumed']);
});

test.each([
  ['Depth of our contact', 'close'],
  ['Degree of our contact', 'close'],
])('%s is how close it is, not who keeps it', (header, first) => {
  const { plan } = readSheet(
    `Name | Authority | Involvement | ${header}`,
    'Ada Fenn | High | High | Close',
    'Bo Lark | Low | High | None',
  );
  expect(plan.people.map(({ contact, ownedBy }) => [contact, ownedBy])).toEqual([
    [first, ''],
    ['none', ''],
  ]);
});

test.each(['Person handling it', 'Who of us', '处理人', '跟进的人'])(
  'names under %s are ours, and none of the people whom a risk concerns',
  (header) => {
    const { columns } = readSheet(
      `Risk | Impact | Control | ${header}`,
      'Late parts | High | Low | Ines Wren',
      'Key fitter leaves | Low | High | Otis Vale',
    );
    expect(keysOf(columns)).not.toContain('people');
  },
);

test.each(['Concerned people', 'Linked people'])('titles under %s are the people concerned', (header) => {
  const { columns } = readSheet(
    `Factor | Direction | Control | ${header}`,
    'Late parts | - | Low | IT lead',
    'Good name | + | High | Plant manager',
  );
  expect(columns).toContain('people D');
});

test.each([
  ['Zorp', ['+', '-', '++']],
  ['Zorp', ['2', '-2', '0']],
])('where people stand is taken by its looks, and said: %s over %s', (header, [one, two, three]) => {
  const { columns, all } = readSheet(
    `Name | Authority | Involvement | ${header}`,
    `Ada Fenn | High | High | ${one}`,
    `Bo Lark | Low | High | ${two}`,
    `Cy Moss | Low | Low | ${three}`,
  );
  expect(columns).toContain('attitude D');
  expect(all).toContainEqual(expect.objectContaining({ code: 'assumedColumn', cell: 'Sheet1!D1' }));
});

test.each(['Their view', 'View of the partner', '对方看法', '伙伴的看法'])(
  '%s of a factor is not which way it pulls for us',
  (header) => {
    const { columns } = readSheet(
      `Factor | Control | Weight | ${header}`,
      'Late parts | Low | 3 | -',
      'Good name | High | 4 | +',
    );
    expect(keysOf(columns)).not.toContain('direction');
  },
);

test('shares of a whole under a word that we do not know are weights; numbers of another kind are not', () => {
  const read = (...values: readonly string[]) =>
    readSheet(
      'Factor | Direction | Control | Zorp',
      ...values.map(
        (value, row) => `Factor number ${row + 1} here | ${row % 2 ? '-' : '+'} | High | ${value}`,
      ),
    ).columns;
  expect(read('0.5', '0.3', '0.2')).toContain('weight D');
  expect(keysOf(read('120', '45', '300'))).not.toContain('weight');
});

test.each([
  ['rather opposed', -1],
  ['rather supportive', 1],
  ['currently opposed', -2],
  ['fairly supportive', 1],
])('T3: %s is %s', (value, attitude) => {
  const { plan } = readSheet(
    'Name | Authority | Involvement | Attitude',
    `Ada Fenn | High | High | ${value}`,
    'Bo Lark | Low | High | Neutral',
  );
  expect(plan.people[0]?.attitude).toBe(attitude);
});

test.each([
  ['Hardly', 'low'],
  ['Barely', 'low'],
  ['Medium-ish', 'low'],
  ['High range', 'high'],
  ['so-and-so', null],
  ['Always', null],
])('G1: a rating of %s is %s', (value, level) => {
  const { plan } = readSheet(
    'Name | Authority | Involvement',
    `Ada Fenn | ${value} | High`,
    'Bo Lark | Low | High',
    'Cy Moss | High | Low',
  );
  expect(plan.people[0]?.authority?.level ?? null).toBe(level);
});

test.each([
  ['market history', 'history'],
  ['history of the market', 'history'],
  ['market and quality', null],
  ['price / history', null],
])('R2: a factor about %s is of the category %s', (value, category) => {
  const { plan } = readSheet(
    'Factor | Direction | Control | Category',
    `Long talks | + | High | ${value}`,
    'New rival | - | Low | Competition',
  );
  expect(plan.factors[0]?.category).toBe(category);
});

test.each(['有利于我方报价', '对我们有利'])('R1: %s is for us', (value) => {
  const { plan } = readSheet('因素 | 方向 | 控制力', `老客户介绍 | ${value} | 高`, '交货慢 | 负面 | 低');
  expect(plan.factors[0]?.direction).toBe('positive');
});

test('a column of which some words say where people stand is named where it is not read', () => {
  const { columns, all } = readSheet(
    'Name | Authority | Involvement | Zorp',
    'Ada Fenn | High | High | Supporter',
    'Bo Lark | Low | High | Opponent',
    'Cy Moss | Low | Low | Blimp',
    'Di Nash | Low | Low | Quorl',
  );
  expect(keysOf(columns)).not.toContain('attitude');
  expect(all).toContainEqual(
    expect.objectContaining({
      code: 'columnNotRead',
      cell: 'Sheet1!D1',
      params: expect.objectContaining({ column: 'attitude', because: 'header' }) as unknown,
    }),
  );
});

test.each(['Phone', 'Mobile'])('numbers under %s are no degrees, and nothing is said of them', (header) => {
  const { all } = readSheet(
    `Name | Authority | Involvement | ${header}`,
    'Ada Fenn | High | High | 555-1',
    'Bo Lark | Low | High | 555-2',
    'Cy Moss | Low | Low | 555-3',
  );
  expect(all.map(({ code }) => code)).not.toContain('columnNotRead');
});
