// P1: the language of a table's words never changes what the analysis says in codes.
import fc from 'fast-check';
import { analyse } from '../../src/method/analyse';
import { defaultSettings } from '../../src/method/ground/settings';
import { type TableKind, tableOf } from '../../src/tables/tables';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import type { Locale } from '../../src/text/text';
import { exampleDay, gridOf } from './methodPage';

/** A row as codes by column key; a code that the column offers is written as its label. */
type Row = Readonly<Record<string, string>>;

const offered = (kind: TableKind, key: string): fc.Arbitrary<string> => {
  const values = tableOf[kind].columns.find((column) => column.key === key)?.values ?? [];
  const codes = values.filter(({ labels }) => labels !== null).map(({ code }) => code);
  return fc.constantFrom('', ...codes);
};

const rowsOf = (kind: TableKind, keys: readonly string[], named: string): fc.Arbitrary<readonly Row[]> =>
  fc
    .array(fc.record(Object.fromEntries(keys.map((key) => [key, offered(kind, key)]))), {
      minLength: 2,
      maxLength: 8,
    })
    .map((rows) => rows.map((row, index) => ({ ...row, [named]: `N${index + 1}` })));

const people = rowsOf(
  'people',
  [
    'level',
    'role',
    'authority',
    'involvement',
    'attitude',
    'individualNeed',
    'organisationalNeed',
    'contact',
  ],
  'name',
);
const factors = rowsOf(
  'factors',
  ['category', 'direction', 'control', 'weight', 'evidence', 'status'],
  'text',
);

/** The table in a language: the template's headers in its order, labels for codes. */
function written(kind: TableKind, rows: readonly Row[], locale: Locale): readonly (readonly string[])[] {
  const columns = tableOf[kind].columns.filter(({ key }) => rows.some((row) => key in row));
  const label = (row: Row, { key, values }: (typeof columns)[number]): string =>
    values.find(({ code }) => code === row[key])?.labels?.[locale] ?? row[key] ?? '';
  return [
    columns.map(({ labels }) => labels[locale]),
    ...rows.map((row) => columns.map((column) => label(row, column))),
  ];
}

function analysed(plan: { people: readonly Row[]; factors: readonly Row[] }, locale: Locale): string {
  const grids = [
    gridOf('Sheet1', written('people', plan.people, locale)),
    gridOf('Sheet2', written('factors', plan.factors, locale)),
  ];
  const reading = readPlan(grids, recognise(grids, {}).tables);
  expect([reading.plan.people.length, reading.plan.factors.length]).toStrictEqual([
    plan.people.length,
    plan.factors.length,
  ]);
  return JSON.stringify(analyse(reading.plan, { asOf: exampleDay, settings: defaultSettings }));
}

test('P1: the same tables with English and with Chinese labels give the same analysis, byte for byte', () => {
  fc.assert(
    fc.property(fc.record({ people, factors }), (plan) => {
      expect(analysed(plan, 'zh-CN')).toBe(analysed(plan, 'en'));
    }),
    { numRuns: 150 },
  );
});
