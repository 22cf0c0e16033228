// A table that the user points at is always read, and what they decided about it survives what happens to the sheet.
import { choiceOf, makeChoice, withChoice, type TableChoice } from '../../../src/sheets/grid/choice';
import type { Grid } from '../../../src/sheets/grid/grid';
import { isSought, type FoundTable } from '../../../src/sheets/grid/table';
import { readPlan } from '../../../src/sheets/read/read';
import { recognise } from '../../../src/sheets/recognise/recognise';
import type { SoughtKind } from '../../../src/tables/tables';
import { sheet } from '../../fixtures/sheet';
import { cellsIn, written } from './readSheets';

const at = (range: string, more: Partial<TableChoice> = {}): TableChoice =>
  makeChoice({ use: 'only', sheetId: 'Sheet1', sheet: 'Sheet1', range, pointed: true, ...more });

/** What is read of the kind with these choices. */
function readWith(grids: readonly Grid[], kind: SoughtKind, choices: readonly TableChoice[]) {
  const recognition = recognise(grids, { [kind]: choices });
  const { plan, problems, tables } = readPlan(grids, recognition.tables);
  return {
    plan,
    tables: tables.filter(isSought).filter((table) => table.kind === kind),
    told: [...recognition.problems, ...problems],
    problems: [...recognition.problems, ...problems].map(({ code, cell }) => `${code} ${cell}`),
  };
}

const pointAt = (text: string, range: string, kind: SoughtKind = 'people', more: Partial<TableChoice> = {}) =>
  readWith([written(text)], kind, [at(range, more)]);

const offered = ({ columns, unused }: FoundTable): readonly string[] =>
  [...Object.values(columns), ...unused.map(({ column }) => column)].sort();

const unknown = `
  Wer | Wieviel Macht | Dabei | Haltung
  Ada Fenn | High | High | Champion
  Bo Lark | Low | High | Opponent`;
const unknownHeaders = unknown.replace('Wer', 'Qqq').replace('Wieviel Macht', 'Www').replace('Dabei', 'Eee');

test('headers that nobody understands: the range is read, every column offered, and the names by their looks', () => {
  const { tables, plan, told } = pointAt(unknownHeaders.replace('Haltung', 'Rrr'), 'A1:D3');
  expect(tables.map(({ range, rows }) => [range, rows])).toEqual([['A1:D3', 2]]);
  expect(tables.flatMap(offered)).toEqual(['A', 'B', 'C', 'D']);
  expect(tables[0]?.columns.name).toBe('A');
  expect(plan.people.map(({ name }) => name)).toEqual(['Ada Fenn', 'Bo Lark']);
  expect(told).toContainEqual({
    code: 'assumedColumn',
    severity: 'warning',
    cell: 'Sheet1!A1',
    params: { column: 'name', table: 'people', header: 'Qqq' },
  });
});

test('of factors the column of their own texts is taken, wherever it stands', () => {
  const { plan, tables } = pointAt(
    `Ref | Ccc | Zzz
     1 | yes | A good service record with them
     2 | no | A new rival has come
     3 | yes | Approvals are slow`,
    'A1:C4',
    'factors',
  );
  expect(tables[0]?.columns.text).toBe('C');
  expect(plan.factors.map(({ text }) => text)).toHaveLength(3);
});

test('a title above the headers is no header', () => {
  const { tables } = pointAt(
    `Qqq list 2026 | · | ·\n Qqq | Www | Eee\n Ada Fenn | 5 | 2\n Bo Lark | 1 | 4`,
    'A1:C4',
  );
  expect(tables.map(({ range, headerRows, rows }) => [range, headerRows, rows])).toEqual([
    ['A2:C4', [2, 2], 2],
  ]);
});

test('numbers without any word are read too, under their first row', () => {
  const { tables } = pointAt('1 | 2\n 3 | 4\n 5 | 6', 'A1:B3');
  expect(tables).toHaveLength(1);
  expect(tables.flatMap(offered)).toEqual(['A', 'B']);
});

test('a column without a header is offered where it holds something', () => {
  const { tables } = pointAt(`Name | · | ·\n Ada Fenn | High | ·\n Bo Lark | Low | ·`, 'A1:C3');
  expect(tables[0]?.unused).toEqual([{ column: 'B', header: '' }]);
});

test('only where nothing stands there is no table', () => {
  const { tables, problems } = pointAt(unknown, 'F1:H9');
  expect(tables).toEqual([]);
  expect(problems[0]).toBe('notATable Sheet1!F1:H9');
});

test('one cell points at what hangs together with it', () => {
  const grid = written(`
    · | · | · | ·
    · | Qqq | Www | ·
    · | Ada Fenn | 5 | ·
    · | Bo Lark | 1 | ·
    · | · | · | ·
    · | · | · | Elsewhere`);
  expect(readWith([grid], 'people', [at('C3')]).tables.map(({ range }) => range)).toEqual(['B2:C4']);
});

test('below another table in the same columns the range is still the one that was pointed at', () => {
  const { tables, plan } = pointAt(
    `Name | Influence | Interest
     Cy Moor | High | High
     · | · | ·
     Qqq | Www | Eee
     Ada Fenn | 5 | 2
     Bo Lark | 1 | 4`,
    'A4:C6',
  );
  expect(tables.map(({ range }) => range)).toEqual(['A4:C6']);
  expect(plan.people.map(({ name }) => name)).toEqual(['Ada Fenn', 'Bo Lark']);
});

test('a blank column inside the range does not end it', () => {
  for (const exact of [false, true]) {
    const { tables, plan } = pointAt(
      `Stakeholder | Remark | · | Power | Interest | Contact
       Ada Fenn | tall | · | High | High | a@x.example
       Bo Lark | short | · | Low | High | b@x.example`,
      'A1:F3',
      'people',
      { exact },
    );
    expect(tables[0]?.columns).toMatchObject({ name: 'A', authority: 'D', involvement: 'E' });
    expect(tables.flatMap(offered)).toEqual(expect.arrayContaining(['A', 'B', 'D', 'E', 'F']));
    expect(plan.people.map(({ name }) => name)).toEqual(['Ada Fenn', 'Bo Lark']);
  }
});

test('a table of another kind beside it, in the same range, lends it no column', () => {
  const { tables } = pointAt(
    `Name | Authority | Involvement | · | Factor | Direction | Control | Status
     Ada Fenn | High | High | · | New rival | - | Low | Open
     Bo Lark | Low | High | · | Long contract | + | High | Open`,
    'A1:H3',
  );
  expect(tables.flatMap(offered)).toEqual(['A', 'B', 'C']);
});

const grown = `${unknownHeaders}\n Cy Moor | High | Low | Neutral`;

test('in the pane the range grows with the rows below it, on the command line it does not', () => {
  expect(pointAt(grown, 'A1:D3').tables[0]?.range).toBe('A1:D4');
  expect(pointAt(grown, 'A1:D3', 'people', { exact: true }).tables[0]?.range).toBe('A1:D3');
});

test('rows of the range that are unlike the others belong to it', () => {
  const rows = Array.from({ length: 25 }, () => '· | · | ·').join('\n');
  const { plan } = pointAt(
    `Name | Influence | Interest\n Ada Fenn | High | High\n ${rows}\n Bo Lark | · | ·`,
    'A1:C28',
  );
  expect(plan.people.map(({ name }) => name)).toEqual(['Ada Fenn', 'Bo Lark']);
});

// What a pane keeps once the user has pointed at A1:D3 and has set what the columns are.
const header = (letters: string, text: string) => ({ letters, header: text });
const kept = at('A1:D3', {
  headers: 'qqq | www | eee | haltung',
  columns: { authority: header('B', 'Www'), involvement: header('C', 'Eee') },
});
const rated = (grids: readonly Grid[], choices: readonly TableChoice[] = [kept]): readonly string[] =>
  readWith(grids, 'people', choices).plan.people.map(
    ({ name, authority, involvement }) => `${name} ${authority?.level} ${involvement?.level}`,
  );
const asKept = ['Ada Fenn high high', 'Bo Lark low high'];

test('corrections hold where nothing has changed', () => {
  expect(rated([written(unknownHeaders)])).toEqual(asKept);
});

test('corrections survive a column inserted before, between and after', () => {
  const withColumn = (line: string, place: number, cell: string): string => {
    const cells = line.split('|');
    return [...cells.slice(0, place), cell, ...cells.slice(place)].join('|');
  };
  const insert = (place: number) => {
    const lines = unknownHeaders.trim().split('\n');
    return written(
      lines.map((line, row) => withColumn(line, place, row === 0 ? 'New' : `n${row}`)).join('\n'),
    );
  };
  for (const place of [0, 1, 2, 4]) expect(rated([insert(place)])).toEqual(asKept);
});

test('corrections survive rows inserted above, and sorting', () => {
  expect(rated([written(`·\n Something else | · | · | ·\n ·\n ${unknownHeaders}`)])).toEqual(asKept);
  const [first = '', one = '', two = ''] = unknownHeaders.trim().split('\n');
  expect(rated([written([first, two, one].join('\n'))])).toEqual([...asKept].reverse());
});

test('corrections survive a sheet that is renamed, and one header with other words', () => {
  const renamed = { ...sheet('Sheet1', cellsIn(unknownHeaders)), sheet: 'Buyers' };
  expect(rated([renamed])).toEqual(asKept);
  expect(rated([written(unknownHeaders.replace('Haltung', 'Attitude now'))])).toEqual(asKept);
});

test('a found table that was corrected is known again after a column was inserted', () => {
  const found = (text: string) => written(text);
  const before = found('Name | Www | Interest\n Ada Fenn | High | High\n Bo Lark | Low | Low');
  const [table] = readWith([before], 'people', []).tables;
  if (!table) throw new Error('no table');
  const choice = { ...choiceOf(table), columns: { authority: header('B', 'Www') } };
  const after = found('Note | Name | Www | Interest\n x | Ada Fenn | High | High\n y | Bo Lark | Low | Low');
  expect(rated([after], [choice])).toEqual(['Ada Fenn high high', 'Bo Lark low low']);
  expect(readWith([after], 'people', [choice]).tables[0]?.choice).toEqual(choice);
});

test('what was decided about a table that is gone says nothing of another thing in its place', () => {
  const choice = makeChoice({ ...kept, pointed: false, use: 'read' });
  expect(readWith([written('Colour | Price\n Red | 5\n Blue | 7')], 'people', [choice]).tables).toEqual([]);
});

test('the user says there is no name column: nothing is taken in its place, and the table stays', () => {
  const { tables, problems } = pointAt(unknownHeaders, 'A1:D3', 'people', { columns: { name: null } });
  expect(tables).toHaveLength(1);
  expect(problems).toContain('missingColumn Sheet1!A1');
});

test('G1 a scale is turned: 1 is high, and that is said once', () => {
  const text = 'Name | Influence | Interest\n Ada Fenn | 1 | 5\n Bo Lark | 5 | 4\n Cy Moor | 3 | 2';
  const { plan, problems, tables } = pointAt(text, 'A1:C4', 'people', { turned: ['authority'] });
  expect(plan.people.map(({ authority }) => authority)).toEqual([
    { level: 'high', borderline: false },
    { level: 'low', borderline: false },
    { level: 'low', borderline: true },
  ]);
  expect(plan.people[0]?.involvement?.level).toBe('high');
  expect(problems.filter((problem) => problem.startsWith('turnedScale'))).toEqual(['turnedScale Sheet1!B1']);
  expect(tables[0]?.scales.authority).toBe('1-5');
});

test('G1 weights are turned too, and 0 still takes a factor out', () => {
  const text =
    'Factor | Direction | Control | Weight\n One x | + | High | 1\n Two x | - | Low | 4\n Six x | - | Low | 0';
  const { plan } = pointAt(text, 'A1:D4', 'factors', { turned: ['weight'] });
  expect(plan.factors.map(({ weight }) => weight)).toEqual([5, 2, 0]);
});

test('rows are left out by their names, and one note says how many', () => {
  const text = `Account | Name | Influence | Interest
    Halm AG | Ada  Fenn | High | perhaps
    · | Bo Lark | Low | High
    Orn Ltd | Cy Moor | High | High`;
  const { plan, told, tables } = pointAt(text, 'A1:D4', 'people', { left: ['ada fenn'] });
  // The account that stands in the row is that of the rows below it all the same.
  expect(plan.people.map(({ name, account }) => `${name} of ${account}`)).toEqual([
    'Bo Lark of Halm AG',
    'Cy Moor of Orn Ltd',
  ]);
  expect(tables[0]?.rows).toBe(2);
  expect(told).toContainEqual({
    code: 'rowsLeft',
    severity: 'note',
    cell: 'Sheet1!A1',
    params: { table: 'people', rows: 1 },
  });
  // Nothing is wrong with a row that is left out.
  expect(told.filter(({ code }) => code === 'unknownValue')).toEqual([]);
});

test('rows that are pointed at as people are no factors', () => {
  const grid = written('Risk | Impact | Status\n Ada Fenn | High | Open\n Bo Lark | Low | Open');
  expect(recognise([grid], {}).tables.map(({ kind }) => kind)).toEqual(['factors']);
  expect(recognise([grid], { people: [at('A1:C3')] }).tables.map(({ kind }) => kind)).toEqual(['people']);
});

test('a table that is read alone leaves the corrections of the others as they are', () => {
  const other = makeChoice({ ...kept, use: 'also' });
  const plain = makeChoice({ ...kept, use: 'also', range: 'A9:D11', headers: 'x', columns: {} });
  const only = makeChoice({ use: 'only', sheetId: '2', sheet: 'S', range: 'A1' });
  expect(withChoice({ people: [other, plain] }, 'people', only)).toEqual({
    people: [{ ...other, use: 'read' }, only],
  });
});
