import { fixture, quadrille } from './quadrille';

const inspected = async (...words: readonly string[]): Promise<unknown> =>
  JSON.parse((await quadrille(['inspect', '--json', ...words])).out);

test('inspect --json gives tables and problems to the letter', async () => {
  expect(await inspected(fixture('title-rows.xlsx'))).toEqual([
    {
      file: fixture('title-rows.xlsx'),
      error: null,
      tables: [
        {
          kind: 'people',
          sheet: 'Stakeholders',
          headerRows: [9, 9],
          range: 'B9:I14',
          rows: 5,
          columns: {
            name: 'C',
            title: 'D',
            authority: 'E',
            involvement: 'F',
            attitude: 'G',
            notes: 'I',
          },
          scales: { authority: 'words', involvement: 'words' },
          confidence: 0.99,
          read: true,
          why: null,
        },
        {
          kind: 'factors',
          sheet: 'Forces',
          headerRows: [4, 4],
          range: 'C4:H8',
          rows: 4,
          columns: { text: 'C', direction: 'D', control: 'E', weight: 'F' },
          scales: { control: 'words', weight: 'words' },
          confidence: 0.89,
          read: true,
          why: null,
        },
      ],
      problems: [
        {
          code: 'borderlineRating',
          severity: 'note',
          cell: 'Stakeholders!E14',
          params: { value: 'M', column: 'authority', table: 'people' },
        },
      ],
      unreadSheets: [],
    },
  ]);
});

test('a concept over several columns is given as D:G, and headers of two rows as such', async () => {
  expect(await inspected(fixture('one-hot.xlsx'))).toMatchObject([
    {
      tables: [
        {
          kind: 'people',
          headerRows: [2, 3],
          columns: { authority: 'B:D', involvement: 'E:F', attitude: 'G:K' },
        },
        { kind: 'factors', columns: { category: 'D:F' } },
      ],
    },
  ]);
});

test('a table without records has 0 rows', async () => {
  expect(await inspected(fixture('header-only.xlsx'))).toMatchObject([
    {
      tables: [
        { kind: 'people', rows: 0 },
        { kind: 'factors', rows: 1 },
      ],
    },
  ]);
});

test('keys keep their order', async () => {
  const { out } = await quadrille(['inspect', '--json', fixture('title-rows.xlsx')]);
  const keys = [...out.matchAll(/"(\w+)":/g)].map(([, key]) => key).slice(0, 18);
  expect(keys.join(' ')).toBe(
    'file error tables kind sheet headerRows range rows columns name title authority involvement attitude notes scales authority involvement',
  );
});

test('a workbook without tables ends with 1 and its problems', async () => {
  const { code, out } = await quadrille(['inspect', '--json', fixture('no-table.xlsx')]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { error: null, tables: [], problems: [{ code: 'noTable' }, { code: 'noTable' }] },
  ]);
});

test('people read which columns were taken, and what to mend where', async () => {
  const { code, out, err } = await quadrille(['inspect', fixture('rivals.xlsx')]);
  expect([code, err]).toEqual([0, '']);
  expect(out.slice(out.indexOf('\n') + 1)).toBe(
    `  People   North!A1:C4 · 3 rows · 84\u00a0% sure
           Name A, Authority B (words), Involvement C (words)
           South!A1:C3 · 2 rows · 84\u00a0% sure
           Name A, Authority B (words), Involvement C (words)
  Factors  not found

  Seen, but not read:
  - '2019'!A1:C10 · on a hidden sheet

  Left out
  - No table for Factors was found, so that part is missing; say where it is
    with --factors, or start from a template.

  For your information
  - North!A1:C4, South!A1:C3 are read together as People. To read one of them
    alone, name it with --people. [North!A1]
`,
  );
});

test('--people takes another table than the one that was recognised, to the letter', async () => {
  const [file] = (await inspected('--people', '2019!A1:C4', fixture('rivals.xlsx'))) as {
    tables: unknown[];
  }[];
  expect(file?.tables).toMatchObject([
    { kind: 'people', sheet: '2019', range: 'A1:C4', rows: 3, read: true, why: null },
    { sheet: 'North', read: false, why: 'left' },
    { sheet: 'South', read: false, why: 'left' },
  ]);
});

test('sheet names are found without regard to capitals', async () => {
  expect(await inspected('--people', 'south!A1:C3', fixture('rivals.xlsx'))).toMatchObject([
    {
      tables: [
        { sheet: 'South', read: true },
        { sheet: 'North', read: false },
        { sheet: '2019', read: false },
      ],
    },
  ]);
});

test('--people takes a range as it is, and --columns says what its columns are', async () => {
  const file = fixture('no-table.xlsx');
  const asGiven = await inspected('--people', 'Tasks!A1:C3', file);
  expect(asGiven).toMatchObject([{ tables: [{ kind: 'people', range: 'A1:C3', rows: 2, read: true }] }]);
  const columns = ['--columns', 'name=A,authority=C,notes=B'];
  expect(await inspected('--people', 'Tasks!A1:C3', ...columns, file)).toMatchObject([
    { tables: [{ range: 'A1:C3', columns: { name: 'A', authority: 'C', notes: 'B' } }] },
  ]);
});

test('without a range --columns corrects the table that was found', async () => {
  const columns = ['--columns', 'authority=F,involvement=E,direction=E'];
  expect(await inspected(...columns, fixture('title-rows.xlsx'))).toMatchObject([
    {
      tables: [
        { kind: 'people', columns: { name: 'C', authority: 'F', involvement: 'E' } },
        { kind: 'factors', columns: { text: 'C', direction: 'E', weight: 'F' } },
      ],
    },
  ]);
});

test('--columns without a table, or with several, asks for the range', async () => {
  const none = await quadrille(['inspect', '--columns', 'name=A', fixture('no-table.xlsx')]);
  expect([none.code, none.out]).toEqual([2, '']);
  expect(none.err).toContain(
    'There is no table that --columns could be about: say where it is with --people.',
  );
  const file = fixture('swot-sheets.xlsx');
  const several = await quadrille(['inspect', '--columns', 'text=A', file]);
  expect(several.code).toBe(2);
  expect(several.err).toContain('Say with --factors which of them --columns is about.');
  // A column of both kinds is no matter of the one that is not there.
  expect((await quadrille(['inspect', '--columns', 'notes=B', fixture('risk-list.xlsx')])).code).toBe(0);
});

test('a range without its sheet will do where one sheet is visible', async () => {
  expect(await inspected('--people', 'A1:C3', fixture('far-range.xlsx'))).toMatchObject([
    { error: null, tables: [{ kind: 'people', range: 'A1:C3' }] },
  ]);
});

test('a range without its sheet is wrong use where several are visible, and they are named', async () => {
  const file = fixture('rivals.xlsx');
  const { code, out, err } = await quadrille(['inspect', '--people', 'A1:C3', file]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    `${file}: On which sheet is A1:C3? Put its name before it. The workbook has: North, South.\n`,
  );
});

test('a range on a sheet that is not there is wrong use, and the sheets are named', async () => {
  const { code, out } = await quadrille([
    'inspect',
    '--json',
    '--people',
    'Nord!A1:C3',
    fixture('rivals.xlsx'),
  ]);
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject([
    {
      error: {
        code: 'unknownSheet',
        message: 'There is no sheet Nord in this workbook. It has: North, South, 2019.',
      },
      tables: [],
      problems: [],
    },
  ]);
});

test('a range without a table is a problem of that file, which has no result', async () => {
  const { code, out } = await quadrille([
    'inspect',
    '--json',
    '--people',
    'North!F40:H50',
    fixture('rivals.xlsx'),
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    {
      error: null,
      tables: ['North', 'South', '2019'].map((sheet) => ({ sheet, read: false, why: 'left' })),
      problems: [{ code: 'notATable', cell: 'North!F40:H50' }, { code: 'noTable' }],
    },
  ]);
});
