import { parseArguments } from '../../src/cli/arguments';
import { offeredKinds } from '../../src/tables/tables';
import { quadrille } from './quadrille';

const wrong = (...words: readonly string[]): readonly string[] => {
  const parsed = parseArguments(words);
  return 'wrong' in parsed ? [parsed.wrong, parsed.word] : ['right'];
};

test('analyse takes files, options and ranges in any order', () => {
  const words = [
    'analyse',
    '--json',
    'a.xlsx',
    '--as-of=2026-02-28',
    '--people',
    "'Key people'!$B$9:H30",
    'b.xlsx',
  ];
  expect(parseArguments([...words, '--locale', 'zh-CN'])).toEqual({
    command: 'analyse',
    files: ['a.xlsx', 'b.xlsx'],
    json: true,
    write: null,
    force: false,
    locale: 'zh-CN',
    asOf: '2026-02-28',
    ours: [],
    notOurs: [],
    quiet: false,
    columns: [],
    ranges: {
      people: {
        given: "'Key people'!$B$9:H30",
        sheet: 'Key people',
        box: { row: 8, column: 1, rows: 22, columns: 7 },
      },
    },
  });
});

test('template takes one file and whether it is filled', () => {
  expect(parseArguments(['template', '--sample', 'new.xlsx'])).toMatchObject({
    command: 'template',
    out: 'new.xlsx',
    sample: true,
    force: false,
  });
});

test('template takes the further tables that it is to have', () => {
  const kinds = (...words: readonly string[]) => {
    const parsed = parseArguments(['template', 'new.xlsx', ...words]);
    return 'with' in parsed ? parsed.with : 'wrong' in parsed && [parsed.wrong, parsed.word];
  };
  expect(kinds()).toEqual([]);
  expect(kinds('--with', 'sales, profile')).toEqual(['profile', 'sales']);
  expect(kinds('--with', 'all')).toEqual(offeredKinds);
  expect(kinds('--with', 'sales,weather')).toEqual(['unknownTable', 'sales,weather']);
});

test('what stands behind -- is a file, whatever it begins with', () => {
  expect(parseArguments(['inspect', '--', '--odd.xlsx'])).toMatchObject({ files: ['--odd.xlsx'] });
});

test.each([
  [[], ['noCommand', '']],
  [
    ['rollup', 'a.xlsx'],
    ['unknownCommand', 'rollup'],
  ],
  [['constructor'], ['unknownCommand', 'constructor']],
  [
    ['inspect', 'a.xlsx', '--verbose'],
    ['unknownOption', '--verbose'],
  ],
  [
    ['inspect', 'a.xlsx', '-x'],
    ['unknownOption', '-x'],
  ],
  [
    ['inspect', 'a.xlsx', '--write', 'b.xlsx'],
    ['foreignOption', '--write'],
  ],
  [
    ['template', 'a.xlsx', '--json'],
    ['foreignOption', '--json'],
  ],
  [
    ['analyse', 'a.xlsx', '--sample'],
    ['foreignOption', '--sample'],
  ],
  [
    ['analyse', 'a.xlsx', '--write'],
    ['needsValue', '--write'],
  ],
  [
    ['analyse', 'a.xlsx', '--as-of', '--json'],
    ['needsValue', '--as-of'],
  ],
  [
    ['analyse', 'a.xlsx', '--people='],
    ['needsValue', '--people'],
  ],
  [
    ['analyse', 'a.xlsx', '--json=yes'],
    ['takesNoValue', '--json'],
  ],
  [['analyse'], ['noFile', '']],
  [
    ['inspect', '--json'],
    ['noFile', ''],
  ],
  [['template'], ['noOut', '']],
  [
    ['template', 'a.xlsx', 'b.xlsx'],
    ['noOut', ''],
  ],
  [
    ['template', 'a.xls'],
    ['notXlsx', 'a.xls'],
  ],
  [
    ['template', '.xlsx'],
    ['notXlsx', '.xlsx'],
  ],
  [
    ['analyse', 'a.xlsx', '--write', 'out.xlsm'],
    ['notXlsx', 'out.xlsm'],
  ],
  [
    ['analyse', 'a.xlsx', 'b.xlsx', '--write', 'out.xlsx'],
    ['writeOne', ''],
  ],
  [
    ['analyse', 'a.xlsx', '--as-of', '2026-02-30'],
    ['badDate', '2026-02-30'],
  ],
  [
    ['analyse', 'a.xlsx', '--as-of', '23.11.2026'],
    ['badDate', '23.11.2026'],
  ],
  [
    ['analyse', 'a.xlsx', '--locale', 'de'],
    ['badLocale', 'de'],
  ],
  [
    ['analyse', 'a.xlsx', '--people', 'Sheet!B9:'],
    ['badRange', 'Sheet!B9:'],
  ],
  [
    ['analyse', 'a.xlsx', '--factors', 'Sheet1'],
    ['badRange', 'Sheet1'],
  ],
] as const)('%j is wrong use', (words, expected) => {
  expect(wrong(...words)).toEqual(expected);
});

test('wrong use ends with 2, a message on standard error and nothing on standard output', async () => {
  expect(await quadrille(['analyse', 'a.xlsx', '--jsn'])).toEqual({
    code: 2,
    out: '',
    err: 'quadrille: There is no option --jsn. See quadrille --help.\n',
  });
});

test('wrong use is told in the language that was asked for', async () => {
  const { err } = await quadrille(['analyse', '--locale', 'zh-CN']);
  expect(err).toBe('quadrille：请给出要读取的工作簿。请看 quadrille --help。\n');
});

test('the shell says the language, LC_ALL before LANG, and the system where the shell does not', async () => {
  const wordOf = async (env: Readonly<Record<string, string>>, systemLocale = 'en-US') =>
    (await quadrille([], { env, systemLocale })).err.slice(0, 10);
  expect(await wordOf({ LANG: 'zh_CN.UTF-8' })).toBe('quadrille：');
  expect(await wordOf({ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('quadrille:');
  expect(await wordOf({ LC_ALL: '', LANG: 'zh_TW' })).toBe('quadrille：');
  expect(await wordOf({}, 'zh-CN')).toBe('quadrille：');
});

test('--help ends with 0 and names each command, option and exit code; later commands are not there yet', async () => {
  const { code, out } = await quadrille(['analyse', '--help']);
  expect(code).toBe(0);
  const named = ['inspect', 'analyse', 'template', '--json', '--write', '--force', '--sample', '--as-of'];
  const more = [
    '--locale',
    '--people',
    '--factors',
    '--quiet',
    '--version',
    '  0  ',
    '  1  ',
    '  2  ',
    '  3  ',
  ];
  expect([...named, ...more].filter((word) => !out.includes(word))).toEqual([]);
  expect(out).not.toMatch(/rollup|compare|upgrade/);
});

test('--version says the version alone', async () => {
  expect(await quadrille(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
});

test('columns go to the table that has them, or to the one that is named or placed', () => {
  const columns = (...words: readonly string[]) => {
    const parsed = parseArguments(['inspect', 'a.xlsx', ...words]);
    return 'columns' in parsed ? parsed.columns : parsed;
  };
  expect(columns('--columns', 'name=B, authority=D:F,K ,text=A')).toEqual([
    { kinds: ['people'], key: 'name', letters: 'B' },
    { kinds: ['people'], key: 'authority', letters: 'D:F,K' },
    { kinds: ['factors'], key: 'text', letters: 'A' },
  ]);
  expect(columns('--columns', 'notes=C,factors.notes=D')).toEqual([
    { kinds: ['people', 'factors'], key: 'notes', letters: 'C' },
    { kinds: ['factors'], key: 'notes', letters: 'D' },
  ]);
  expect(columns('--columns', 'notes=C', '--factors', 'A1:D9')).toEqual([
    { kinds: ['factors'], key: 'notes', letters: 'C' },
  ]);
});

test.each([
  ['name', 'badColumn', 'name'],
  ['name=7', 'badColumn', 'name=7'],
  ['name=B,authority=', 'badColumn', 'authority='],
  ['autority=E', 'unknownColumn', 'autority'],
  ['people.text=E', 'unknownColumn', 'people.text'],
  ['goals.text=E', 'unknownColumn', 'goals.text'],
])('--columns %s is wrong', (given, code, word) => {
  expect(wrong('inspect', 'a.xlsx', '--columns', given)).toEqual([code, word]);
});

test('a column that there is none of names those that there are', async () => {
  const { code, err } = await quadrille(['inspect', 'a.xlsx', '--columns', 'people.autority=E']);
  expect(code).toBe(2);
  expect(err).toContain('There is no column people.autority. There are: account, ');
  expect(err).toContain('authority');
});
