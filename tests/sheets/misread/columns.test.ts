// Cells that stand for several rows, and blank columns within a table.
import { cellsIn, read, readSheets } from './readSheets';
import { sheet } from '../../fixtures/sheet';

const accounts = `
      Account | Factor | Direction | Control
      Halm AG | Good service record | + | High
      · | New rival | - | Low
      Orn Ltd | Slow approvals | - | High
      · | Long contract | + | Low`;

test('an account stands for the rows below it', () => {
  const values = cellsIn(accounts);
  const merges = [
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 3, column: 0, rows: 2, columns: 1 },
  ];
  const box = { row: 0, column: 0, rows: 5, columns: 4 };
  const table = { id: '1', name: 'List', box, showHeaders: true, showTotals: false, filtered: false };
  for (const more of [{}, { merges }, { tables: [table] }]) {
    const told = readSheets([sheet('Sheet1', values, more)]);
    expect(told.accounts).toEqual(['Halm AG', 'Orn Ltd']);
    expect(told.factors).toHaveLength(4);
  }
  const people = read(`
      Customer | Name | Authority | Involvement
      Halm AG | Ada Fenn | High | Low
      · | Bo Lark | Low | High
      Orn Ltd | Cy Moor | High | High`);
  expect(people.accounts).toEqual(['Halm AG', 'Orn Ltd']);
});

test('rows above the first account have none', () => {
  const told = read(`
      Account | Factor | Direction | Control
      · | Good service record | + | High
      Halm AG | New rival | - | Low`);
  expect(told.accounts).toEqual([null, 'Halm AG']);
});

test('what is merged downwards holds for the rows that it covers, with one note', () => {
  const factors = sheet(
    'Sheet1',
    cellsIn(`
      Factor | Direction | Control | Weight | Status
      Good service record | + | High | 4 | open
      New rival | - | Low | 5 | resolved
      Slow approvals | · | · | 5 | ·`),
    { merges: [1, 2, 4].map((column) => ({ row: 2, column, rows: 2, columns: 1 })) },
  );
  const told = readSheets([factors]);
  expect(told.factors).toEqual(['Good service record +h4', 'New rival -l5', 'Slow approvals -l5']);
  expect(told.problems).toEqual(['mergedDown Sheet1!B3']);
  const people = sheet(
    'Sheet1',
    cellsIn(`
      Name | Authority | Involvement | Attitude
      Ada Fenn | High | Low | +2
      Bo Lark | · | High | ·
      Cy Moor | Low | High | -1`),
    { merges: [1, 3].map((column) => ({ row: 1, column, rows: 2, columns: 1 })) },
  );
  expect(readSheets([people]).people).toEqual(['Ada Fenn hl', 'Bo Lark hh', 'Cy Moor lh']);
  expect(readSheets([people]).problems).toEqual(['mergedDown Sheet1!B2']);
});

test('a name merged downwards stays one record', () => {
  const told = readSheets([
    sheet(
      'Sheet1',
      cellsIn(`
      Name | Authority | Involvement | Needs
      Ada Fenn | High | Low | Quiet
      · | · | · | A good name
      Bo Lark | Low | High | Speed`),
      { merges: [0, 1, 2].map((column) => ({ row: 1, column, rows: 2, columns: 1 })) },
    ),
  ]);
  expect(told.people).toEqual(['Ada Fenn hl', 'Bo Lark lh']);
  expect(told.problems).toEqual([]);
});

test('a blank column parts a table only where both halves have names of their own', () => {
  expect(
    read(`
      Stakeholder | Role | · | Power | Interest | Contact
      Ada Fenn | CFO | · | High | High | ada@x.example
      Bo Lark | Buyer | · | Low | High | bo@x.example`).people,
  ).toEqual(['Ada Fenn hh', 'Bo Lark lh']);
  expect(
    read(`
      Name | Role | · | Influence | Interest | Contact
      Ada Fenn | CFO | · | High | High | Room 1
      Bo Lark | Buyer | · | Low | High | Room 2`).people,
  ).toEqual(['Ada Fenn hh', 'Bo Lark lh']);
  expect(
    read(`
      姓名 | 职位 | · | 影响力 | 参与度 | 联系人
      方明 | 财务总监 | · | 高 | 高 | 李强
      王芳 | 采购员 | · | 低 | 高 | 赵敏`).people,
  ).toEqual(['方明 hh', '王芳 lh']);
  expect(
    read(`
      Factor | Category | · | Description | Direction | Control
      Good service record | history | · | Ten years | + | High
      New rival | competition | · | From abroad | - | Low`).factors,
  ).toEqual(['Good service record +h3', 'New rival -l3']);
});

test('the same where a header is merged over two columns, or the last header is a group, a customer or an organisation', () => {
  expect(
    read(`
      Name | Role | · | Power | Interest
      Ada Fenn | CFO | Board | High | High
      Bo Lark | Buyer | Plant | Low | High`).people,
  ).toEqual(['Ada Fenn hh', 'Bo Lark lh']);
  expect(
    read(`
      Name | · | Power | · | Interest | ·
      Ada Fenn | · | High | · | High | ·
      Bo Lark | · | Low | · | High | ·`).people,
  ).toEqual(['Ada Fenn hh', 'Bo Lark lh']);
  for (const last of ['Group', 'Customer', 'Organization'])
    expect(
      read(`
      Name | Role | · | Power | Interest | ${last}
      Ada Fenn | CFO | · | High | High | Halm AG
      Bo Lark | Buyer | · | Low | High | Halm AG`).people,
    ).toEqual(['Ada Fenn hh', 'Bo Lark lh']);
});

test('two lists of people side by side, each whole, are two tables', () => {
  const told = read(`
      Name | Power | Interest | · | Name | Power | Interest
      Ada Fenn | High | High | · | Cy Moor | Low | Low
      Bo Lark | Low | High | · | Di Tarn | High | Low`);
  expect(told.tables.filter((table) => table.startsWith('people'))).not.toHaveLength(0);
  expect(told.people.slice(0, 2)).toEqual(['Ada Fenn hh', 'Bo Lark lh']);
  const sides = read(`
      Name | Power | Interest | · | Factor | Direction | Control
      Ada Fenn | High | High | · | New rival | - | Low
      Bo Lark | Low | High | · | Long contract | + | Low`);
  expect(sides).toMatchObject({
    people: ['Ada Fenn hh', 'Bo Lark lh'],
    factors: ['New rival -l3', 'Long contract +l3'],
  });
});

test.each([
  ['What is for us', 'Direction', 'Weight'],
  ['有利不利', '方向', '权重'],
])('texts under %s beside the column of the signs are what the factors say', (header, direction, weight) => {
  const { factors } = read(`
      ${header} | ${direction} | Control | ${weight}
      Spare parts in a day | + | High | 4
      New rival with a lower price | - | Low | 5
      Budget is cut this year | - | Low | 1`);
  expect(factors).toEqual([
    'Spare parts in a day +h4',
    'New rival with a lower price -l5',
    'Budget is cut this year -l1',
  ]);
});

test.each(['Sticking point | Helps or hurts', 'Sticking point | Pro/Con'])(
  'an Excel table of two columns, one of them in words that we know only in part, is read: %s',
  (headers) => {
    const values = cellsIn(`
      ${headers}
      Good name | +
      New rival | -
      Slow approvals | -`);
    const box = { row: 0, column: 0, rows: 4, columns: 2 };
    const table = { id: '1', name: 'List', box, showHeaders: true, showTotals: false, filtered: false };
    const { factors } = readSheets([sheet('Sheet1', values, { tables: [table] })]);
    expect(factors).toEqual(['Good name +·3', 'New rival -·3', 'Slow approvals -·3']);
  },
);
