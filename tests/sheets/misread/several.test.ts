// Several tables of one kind: one list, several accounts, or two versions of one list.
import { cellsIn, readSheets, written } from './readSheets';
import { sheet } from '../../fixtures/sheet';

const on = (name: string, text: string) => sheet(name, cellsIn(text));

const swot = [
  on('Strengths', 'Factor | Weight\n Good service record | 4\n Long contract | 3'),
  on('Weaknesses', 'Factor | Weight\n No local service | 2'),
  on('Opportunities', 'Factor | Weight\n Second plant | 5'),
  on('Threats', 'Factor | Weight\n New rival | 5\n New law | 2'),
];

test('one sheet for each letter of SWOT is one list', () => {
  const { factors, tables } = readSheets(swot);
  expect(factors.map((factor) => factor.replace(/[hl·](\d)$/, '$1'))).toEqual([
    'Good service record +4',
    'Long contract +3',
    'No local service -2',
    'Second plant +5',
    'New rival -5',
    'New law -2',
  ]);
  expect(tables).toHaveLength(4);
});

test('the order of the sheets does not change what is read', () => {
  const one = readSheets(swot).factors;
  const other = readSheets([...swot].reverse()).factors;
  expect([...other].sort()).toEqual([...one].sort());
});

test('four blocks on one sheet, each under its own title, are one list', () => {
  const { factors } = readSheets([
    written(`
      Strengths | · | · | Weaknesses | ·
      Factor | Weight | · | Factor | Weight
      Good service record | 4 | · | No local service | 2
      Long contract | 3 | · | · | ·
      · | · | · | · | ·
      Opportunities | · | · | Threats | ·
      Factor | Weight | · | Factor | Weight
      Second plant | 5 | · | New rival | 5`),
  ]);
  expect(factors.map((factor) => factor.replace(/[hl·](\d)$/, '$1')).sort()).toEqual([
    'Good service record +4',
    'Long contract +3',
    'New rival -5',
    'No local service -2',
    'Second plant +5',
  ]);
});

test('people on two sheets are one list', () => {
  const { people, problems } = readSheets([
    on('Internal', 'Name | Influence | Interest\n Ada Fenn | High | Low\n Bo Lark | Low | High'),
    on('External', 'Name | Influence | Interest\n Cy Moor | High | High'),
  ]);
  expect(people).toEqual(['Ada Fenn hl', 'Bo Lark lh', 'Cy Moor hh']);
  expect(problems).toEqual(['readTogether Internal!A1']);
});

test('risks on one sheet and strengths on another are one list', () => {
  const { factors } = readSheets([
    on('Risks', 'Risk | Impact | Status\n Late parts | 4 | Open\n New rival | 5 | Open'),
    on('Strengths', 'Strength | Factor | Weight\n S1 | Good service record | 4\n S2 | Long contract | 3'),
  ]);
  expect(factors.map((factor) => factor.slice(0, -2).replace(/ ([+-]).*$/, ' $1'))).toEqual([
    'Late parts -',
    'New rival -',
    'Good service record +',
    'Long contract +',
  ]);
});

test('one account a sheet, with the same tables on each: the sheet says the account', () => {
  const account = (name: string, person: string, factor: string) =>
    on(
      name,
      `Name | Authority | Involvement | · | Factor | Direction | Control
       ${person} | High | Low | · | ${factor} | + | High
       ${person} Two | Low | High | · | Price | - | Low`,
    );
  const { people, accounts, factors } = readSheets([
    account('Halm AG', 'Ada Fenn', 'Good service record'),
    account('Orn Ltd', 'Bo Lark', 'Long contract'),
  ]);
  expect(accounts).toEqual(['Halm AG', 'Orn Ltd']);
  expect(people).toHaveLength(4);
  // The same words on two sheets are two accounts' own.
  expect(factors).toHaveLength(4);
});

test('in Chinese too', () => {
  const { people } = readSheets([
    on('内部', '姓名 | 影响力 | 参与度\n 方明 | 高 | 低\n 李强 | 低 | 高'),
    on('外部', '姓名 | 影响力 | 参与度\n 赵敏 | 高 | 高'),
  ]);
  expect(people).toEqual(['方明 hl', '李强 lh', '赵敏 hh']);
});

test('two versions of one list are read once, and asked about', () => {
  for (const [one, other] of [
    ['2025', '2026'],
    ['People', 'People old'],
    ['People', 'Copy of People'],
    ['Plan', 'Plan (2)'],
  ] as const) {
    const { people, problems } = readSheets([
      on(
        one,
        'Name | Influence | Interest\n Ada Fenn | High | Low\n Bo Lark | Low | High\n Cy Moor | High | High',
      ),
      on(
        other,
        'Name | Influence | Interest\n Ada Fenn | Low | Low\n Bo Lark | Low | High\n Di Tarn | High | High',
      ),
    ]);
    expect(people).toHaveLength(3);
    expect(problems.filter((problem) => problem.startsWith('severalTables'))).toHaveLength(1);
    expect(problems.filter((problem) => problem.startsWith('duplicateName'))).toEqual([]);
  }
});

test('of two years the later one is read', () => {
  const list = (first: string) =>
    `Name | Influence | Interest\n ${first} | High | Low\n Bo Lark | Low | High`;
  for (const names of [
    ['Plan 2025', 'Plan 2026'],
    ['Plan 2026', 'Plan 2025'],
  ] as const) {
    const { tables } = readSheets(names.map((name) => on(name, list('Ada Fenn'))));
    expect(tables).toEqual(['people Plan 2026!A1:C3']);
  }
});

test('an example or a list that lacks every judgement is not read along', () => {
  const people = on('People', 'Name | Influence | Interest\n Ada Fenn | High | Low\n Bo Lark | Low | High');
  const example = on('Example', 'Name | Influence | Interest\n Max Mill | High | Low\n Eve Elm | Low | High');
  const phones = on('Team', 'Name | Role | Phone\n Gus Gray | Seller | 5550\n Ida Ink | Engineer | 5551');
  expect(readSheets([example, people]).people).toEqual(['Ada Fenn hl', 'Bo Lark lh']);
  expect(readSheets([people, phones]).people).toEqual(['Ada Fenn hl', 'Bo Lark lh']);
});

test('lists behind drop-downs are never a table', () => {
  const people = on('People', 'Name | Influence | Interest\n Ada Fenn | High | Low');
  const lists = {
    ...on('Lists', 'Name | Influence | Interest\n High | High | High\n Low | Low | Low'),
    visible: false,
  };
  expect(readSheets([people, { ...lists, mark: { kind: 'lists', layout: '{}' } }]).people).toEqual([
    'Ada Fenn hl',
  ]);
  expect(readSheets([people, lists]).people).toEqual(['Ada Fenn hl']);
});
