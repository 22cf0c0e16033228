import fc from 'fast-check';
import type { CellValue, Grid } from '../../src/sheets/grid/grid';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import { type ColumnKey, tableOf, soughtKinds } from '../../src/tables/tables';
import type { TableChoice } from '../../src/sheets/grid/choice';
import { sheet } from '../fixtures/sheet';
import { paramOf } from '../fixtures/paramOf';

const register = sheet('Register', [
  ['Name', 'Type', 'Influence', 'Interest', 'Power'],
  ['Ann', 'Plant manager', 'High', 'Low', 'Low'],
  ['Bob', 'Engineer', 'Low', 'High', 'High'],
]);

type Letters = Readonly<Partial<Record<ColumnKey, string | null>>>;
type Given = Omit<Partial<TableChoice>, 'columns'> & { readonly columns?: Letters };

/** This table alone, with columns by their letters. */
const choose = ({ columns = {}, ...choice }: Given): readonly TableChoice[] => [
  {
    use: 'only',
    sheetId: 'Register',
    sheet: 'Register',
    headers: '',
    range: null,
    scales: {},
    pointed: false,
    exact: false,
    turned: [],
    left: [],
    ...choice,
    columns: Object.fromEntries(
      Object.entries(columns).map(([key, letters]) => [key, letters && { letters, header: '' }]),
    ),
  },
];

const columnsOf = (grid: Grid) => recognise([grid], {}).tables[0]?.columns;

test('a type that holds job titles is a title, and power goes before influence', () => {
  expect(columnsOf(register)).toEqual({ name: 'A', title: 'B', authority: 'E', involvement: 'D' });
});

test('an interest that holds sentences is no rating', () => {
  const values = [
    ['Stakeholder', 'Influence', 'Interest'],
    ['Ann', 'High', 'Wants the line to run without stops'],
    ['Bob', 'Low', 'Has to be told about every change early'],
  ];
  const grids = [sheet('S', values)];
  const { tables } = recognise(grids, {});
  const { problems } = readPlan(grids, tables);
  expect(tables[0]?.columns).toEqual({ name: 'A', authority: 'B' });
  expect(problems.map(({ code, cell, params }) => [code, cell, params])).toContainEqual([
    'missingColumn',
    'S!A1',
    { column: 'involvement', table: 'people' },
  ]);
});

test('a role that holds our roles is a role, one that holds job titles is a title', () => {
  const table = (roles: readonly string[]) =>
    sheet('S', [
      ['Name', 'Role', 'Power', 'Interest'],
      ...roles.map((role, row) => [`P${row} x`, role, 'High', 'Low']),
    ]);
  expect(columnsOf(table(['Owner', 'Approver', 'Economic buyer']))?.role).toBe('B');
  expect(columnsOf(table(['Plant manager', 'Engineer', 'Owner of the plant']))?.title).toBe('B');
});

test('every column of the empty template is found by its label alone', () => {
  for (const locale of ['en', 'zh-CN'] as const) {
    for (const kind of soughtKinds) {
      const columns = tableOf[kind].columns.filter((column) => column.need !== 'optional');
      const empty = sheet('Template', [columns.map((column) => column.labels[locale])]);
      const found = recognise([empty], {}).tables[0];
      expect([found?.kind, Object.keys(found?.columns ?? {}).sort()]).toEqual([
        kind,
        columns.map(({ key }) => key).sort(),
      ]);
    }
  }
});

test('the sheets that Quadrille writes are no input, those of its template are', () => {
  const marked = (kind: string) => ({ ...register, mark: { kind, layout: '{}' } });
  expect(recognise([marked('roleGrid')], {}).tables).toEqual([]);
  expect(recognise([marked('people')], {}).tables.map(({ kind }) => kind)).toEqual(['people']);
});

test('people and factors side by side are two tables', () => {
  const values = [
    ['Name', 'Power', 'Interest', null, 'Factor', 'Direction', 'Control'],
    ['Ann', 'High', 'Low', null, 'Good name', '+', 'High'],
    ['Bob', 'Low', 'High', null, null, null, null],
  ];
  const { tables } = recognise([sheet('Both', values)], {});
  expect(tables.map(({ kind, range }) => `${kind} ${range}`)).toEqual(['people A1:C3', 'factors E1:G2']);
});

test('tables below each other end where the next begins', () => {
  const values = [
    ['Name', 'Power', 'Interest'],
    ['Ann', 'High', 'Low'],
    [null, null, null],
    ['Review of factors', null, null],
    ['Factor', 'Direction', 'Control'],
    ['Good name', '+', 'High'],
  ];
  const { tables } = recognise([sheet('Both', values)], {});
  expect(tables.map(({ kind, range }) => `${kind} ${range}`)).toEqual(['people A1:C2', 'factors A5:C6']);
});

test('a record that holds two words of headers by chance ends no table', () => {
  const grid = sheet('Register', [
    ['Name', 'Title', 'Department', 'Authority', 'Involvement', 'Individual need', 'Notes'],
    ['Ann', 'Head of quality', 'Quality', 'High', 'High', 'Order', ''],
    ['Bo', 'Purchasing director', 'Group', 'High', 'Low', 'Power', 'Frame contracts'],
    ['Cy', 'Buyer', 'Purchasing', 'Low', 'Low', 'Safety', ''],
  ]);
  expect(recognise([grid], {}).tables.map(({ range, rows }) => [range, rows])).toEqual([['A1:G4', 3]]);
});

test('the user says which column is which, and that there is none', () => {
  const choices = { people: choose({ columns: { authority: 'C', title: null } }) };
  expect(recognise([register], choices).tables[0]?.columns).toEqual({
    name: 'A',
    authority: 'C',
    involvement: 'D',
  });
});

test('a column that the user gives to one concept is taken from another', () => {
  const choices = { people: choose({ columns: { involvement: 'E' } }) };
  const { tables } = recognise([register], choices);
  const { problems } = readPlan([register], tables);
  expect(tables[0]?.columns).toEqual({ name: 'A', title: 'B', involvement: 'E' });
  expect(problems.map((each) => `${each.code} ${String(paramOf(each, 'column'))}`)).toContain(
    'missingColumn authority',
  );
});

test('two columns that the user both chooses stand as chosen: exchanged, or one for two concepts', () => {
  const chosen = (columns: Letters) =>
    recognise([register], { people: choose({ columns }) }).tables[0]?.columns;
  const rest = { name: 'A', title: 'B' };
  expect(chosen({ authority: 'D', involvement: 'E' })).toEqual({ ...rest, authority: 'D', involvement: 'E' });
  expect(chosen({ involvement: 'E', authority: 'E' })).toEqual({ ...rest, involvement: 'E', authority: 'E' });
  expect(chosen({ authority: 'E', involvement: 'E' })).toEqual({ ...rest, involvement: 'E', authority: 'E' });
});

test('a column given to one concept is taken from one of ours even where another is chosen to be none', () => {
  expect(
    recognise([register], { people: choose({ columns: { involvement: 'B', title: null } }) }).tables[0]
      ?.columns,
  ).toEqual({ name: 'A', authority: 'E', involvement: 'B' });
});

test('a chosen range starts the table and grows with the records below it, unless it is exact', () => {
  const range = 'A1:E2';
  expect(recognise([register], { people: choose({ range }) }).tables[0]?.range).toBe('A1:E3');
  expect(recognise([register], { people: choose({ range, exact: true }) }).tables[0]?.range).toBe('A1:E2');
});

test('one cell of a table chooses the table around it', () => {
  expect(recognise([register], { people: choose({ range: 'C3' }) }).tables[0]?.range).toBe('A1:E3');
});

test('headers that nobody understands are read once the user names the columns', () => {
  const odd = sheet('Register', [
    ['Qui', 'Combien', 'Pourquoi'],
    ['Ann', 5, 2],
    ['Bob', 1, 4],
  ]);
  const columns = { name: 'A', authority: 'B', involvement: 'C' };
  const choices = { people: choose({ range: 'A1:C3', columns }) };
  const { tables } = recognise([odd], choices);
  expect(tables.map((table) => [table.columns, table.rows])).toEqual([[columns, 2]]);
});

test('a selection without a table says so, and nothing else is read in its place', () => {
  const { tables, problems } = recognise([register], { people: choose({ range: 'J1:K9' }) });
  expect(tables).toEqual([]);
  expect(problems[0]).toEqual({
    code: 'notATable',
    severity: 'error',
    cell: 'Register!J1:K9',
    params: { range: 'Register!J1:K9', table: 'people' },
  });
});

test('a chosen scale holds', () => {
  const numbers = sheet('Register', [
    ['Name', 'Power', 'Interest'],
    ['Ann', 2, 3],
    ['Bob', 3, 1],
    ['Cem', 1, 2],
  ]);
  const { tables } = recognise([numbers], { people: choose({ scales: { authority: '1-3' } }) });
  const reading = readPlan([numbers], tables);
  expect(reading.tables[0]?.scales).toEqual({ authority: '1-3', involvement: '1-5' });
  expect(reading.plan.people.map(({ authority }) => authority?.level)).toEqual(['low', 'high', 'low']);
});

test('no grid of any shape makes recognition or reading throw', () => {
  const word = fc.constantFrom(
    'Name',
    'Stakeholder',
    'Factor',
    'Power/Interest',
    'Interest',
    'Direction',
    'Control',
    'Weight',
    '+',
    '-',
    'High',
    'X',
    '强',
    '姓名',
    'Strengths',
    'Threats',
    'Total',
    '5:  High',
    '#N/A',
    '',
    ' \u200b',
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 6, arbitrary: word },
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.integer({ min: -3, max: 12 }),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: '#REF!' }),
  );
  const grid = fc
    .record({
      values: fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 }),
      row: fc.nat(3),
      column: fc.nat(3),
      hiddenColumns: fc.array(fc.nat(8), { maxLength: 2 }),
      range: fc.constantFrom(null, 'A1', 'B2:D5', 'A1:H12', 'C:C', '2:2', 'nonsense'),
      exact: fc.boolean(),
    })
    .map(({ range, exact, ...rest }) => ({
      grid: sheet('Register', rest.values, rest),
      choice: choose({ range, exact, columns: { authority: 'B' } }),
    }));
  fc.assert(
    fc.property(grid, ({ grid: each, choice }) => {
      for (const choices of [{}, { people: choice }, { factors: choice, goals: choice }]) {
        const { tables } = recognise([each], choices);
        const { plan, tables: read } = readPlan([each], tables);
        for (const table of read) expect(table.confidence).toBeGreaterThanOrEqual(0);
        const rows = read.reduce((sum, table) => sum + table.rows, 0);
        expect(plan.people.length + plan.factors.length + plan.goals.length).toBe(rows);
      }
    }),
    { numRuns: 300 },
  );
});
