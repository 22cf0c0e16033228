// P1 for the offered tables: the language of their words never changes what the analysis says in codes.
import fc from 'fast-check';
import { analyse } from '../../src/method/analyse';
import { profileItems } from '../../src/method/ground/words';
import { defaultSettings } from '../../src/method/ground/settings';
import { type ColumnKey, type OfferedKind, offeredKinds, tableOf } from '../../src/tables/tables';
import type { AllowedValue, Column } from '../../src/tables/column';
import { profileQuestions } from '../../src/tables/profile/profileQuestions';
import type { AnswerKind } from '../../src/tables/profile/question';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import type { Locale } from '../../src/text/text';
import { exampleDay, gridOf } from './methodPage';

/** A cell in each language. */
type Cell = Readonly<Record<Locale, string>>;
type Row = Readonly<Record<string, Cell>>;

const same = (text: string): Cell => ({ en: text, 'zh-CN': text });
const blank = same('');
const labelled = (values: readonly AllowedValue[]): readonly Cell[] =>
  values.flatMap(({ labels }) => (labels === null ? [] : [labels]));

const typed: Readonly<Record<'number' | 'amount' | 'ratio' | 'date' | 'text', readonly Cell[]>> = {
  number: [same('3'), same('40')],
  amount: [same('€ 420,000'), same('120 万元')],
  ratio: [same('4%'), same('-2%')],
  date: [same('2026-05-01'), same('2026-12-24')],
  text: [same('Double it by 2029'), same('One more plant')],
};

function cellsOf({ key, kind, values }: Column<ColumnKey>): readonly Cell[] {
  // What a commitment or function is called is kept as it is written, beside its code.
  if (key === 'text') return [...labelled(values).map(({ en }) => same(en)), ...typed.text];
  if (values.length > 0) return labelled(values);
  if (kind === 'number' || kind === 'date') return typed[kind];
  return kind === 'rating' ? [same('2'), same('5')] : typed.text;
}

function answersOf(answer: AnswerKind): readonly Cell[] {
  if ('values' in answer) return labelled(answer.values);
  return answer.kind === 'choices' ? answer.lists.flatMap(labelled) : typed[answer.kind];
}

const profileRow: fc.Arbitrary<Row> = fc
  .constantFrom(...profileItems)
  .chain((item) =>
    fc
      .constantFrom(blank, ...answersOf(profileQuestions[item].answer))
      .map((answer) => ({ item: profileQuestions[item].labels, answer })),
  );

const rowOf = (kind: OfferedKind): fc.Arbitrary<Row> =>
  fc.record(
    Object.fromEntries(
      tableOf[kind].columns
        .filter(({ key }) => key !== 'account')
        .map((column) => [column.key, fc.constantFrom(blank, ...cellsOf(column))]),
    ),
  );

const rowsOf = (kind: OfferedKind): fc.Arbitrary<readonly Row[]> =>
  fc.array(kind === 'profile' ? profileRow : rowOf(kind), { minLength: 1, maxLength: 8 });

const tables = fc.record(Object.fromEntries(offeredKinds.map((kind) => [kind, rowsOf(kind)])));

function written(kind: OfferedKind, rows: readonly Row[], locale: Locale): readonly (readonly string[])[] {
  const columns = tableOf[kind].columns.filter(({ key }) => rows.some((row) => key in row));
  return [
    // A competitor is called what the user calls it.
    columns.map(({ key, labels }) => (key === 'competitors' ? 'Rival' : labels[locale])),
    ...rows.map((row) => columns.map(({ key }) => row[key]?.[locale] ?? '')),
  ];
}

function analysed(all: Readonly<Record<string, readonly Row[]>>, locale: Locale): string {
  const grids = offeredKinds.map((kind, index) =>
    gridOf(`Sheet${index + 1}`, written(kind, all[kind] ?? [], locale)),
  );
  const { plan } = readPlan(grids, recognise(grids, {}).tables);
  return JSON.stringify(analyse(plan, { asOf: exampleDay, settings: defaultSettings }));
}

test('P1: offered tables with English and with Chinese labels give the same analysis, byte for byte', () => {
  fc.assert(
    fc.property(tables, (all) => {
      expect(analysed(all, 'zh-CN')).toBe(analysed(all, 'en'));
    }),
    { numRuns: 150 },
  );
});
