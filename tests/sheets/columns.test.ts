import { textOf, type Locale } from '../../src/text/text';
import { allowedLabels, columnLabel, columnOf, tableKinds, tableOf } from '../../src/tables/tables';
import { parseChoice } from '../../src/tables/choice';
import { normalise } from '../../src/method/ground/text';

const locales: readonly Locale[] = ['en', 'zh-CN'];
const everyColumn = tableKinds.flatMap((kind) => tableOf[kind].columns.map((column) => ({ kind, column })));

test('what a drop-down offers is read back as the value it stands for, in each language', () => {
  for (const { kind, column } of everyColumn) {
    for (const locale of locales) {
      const read = column.values.map(
        (value) => value.labels && parseChoice(column.values, value.labels[locale]),
      );
      expect([kind, column.key, ...read]).toEqual([
        kind,
        column.key,
        ...column.values.map((value) => value.labels && value.code),
      ]);
    }
  }
});

test('no word stands for two values of one column', () => {
  for (const { kind, column } of everyColumn) {
    const codes = new Map<string, string>();
    for (const { code, labels, synonyms } of column.values) {
      for (const word of [code, ...Object.values(labels ?? {}), ...synonyms]) {
        expect([kind, column.key, word, codes.get(normalise(word)) ?? code]).toEqual([
          kind,
          column.key,
          word,
          code,
        ]);
        codes.set(normalise(word), code);
      }
    }
  }
});

test('no header surely means two columns of one kind of table, unless their values tell them apart', () => {
  const closed = new Set([
    'rating',
    'attitude',
    'choice',
    'choices',
    'direction',
    'weight',
    'date',
    'number',
  ]);
  for (const kind of tableKinds) {
    const owners = new Map<string, string>();
    for (const column of tableOf[kind].columns.filter((each) => !closed.has(each.kind))) {
      for (const word of [...Object.values(column.labels), ...column.synonyms]) {
        expect([word, owners.get(normalise(word)) ?? column.key]).toEqual([word, column.key]);
        owners.set(normalise(word), column.key);
      }
    }
  }
});

test('keys of a kind are unique, and each column has both labels and a width', () => {
  for (const kind of tableKinds) {
    const keys = tableOf[kind].columns.map((column) => column.key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const column of tableOf[kind].columns) {
      expect([column.labels.en, column.labels['zh-CN']]).not.toContain('');
      expect(column.width).toBeGreaterThanOrEqual(8);
    }
  }
});

test('drop-downs and result sheets use the same words', () => {
  for (const locale of locales) {
    const { labels } = textOf(locale);
    const offered = (kind: 'people' | 'factors', key: string) => allowedLabels(columnOf(kind, key)!, locale);
    expect(offered('factors', 'category')).toEqual(Object.values(labels.categories));
    expect(offered('factors', 'evidence')).toEqual(Object.values(labels.evidences));
    expect(offered('factors', 'status')).toEqual(Object.values(labels.factorStatuses));
    expect(offered('people', 'role')).toEqual(Object.values(labels.roles));
    expect(offered('people', 'level')).toEqual(Object.values(labels.personLevels));
    expect(offered('people', 'individualNeed')).toEqual(Object.values(labels.individualNeeds));
    expect(offered('people', 'organisationalNeed')).toEqual(Object.values(labels.organisationalNeeds));
    expect(offered('people', 'contact')).toEqual(Object.values(labels.contactDepths));
  }
});

test('the label of a key depends on its table', () => {
  expect(columnLabel('factors', 'text', 'en')).toBe('Factor');
  expect(columnLabel('goals', 'text', 'zh-CN')).toBe('目标');
  expect(columnLabel('people', 'nothing', 'en')).toBe('nothing');
});
