// O2: the settings table as it is handed out, and templates in a company's words.
import { emptyPlan } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { parseRange } from '../../src/sheets/grid/address';
import type { SheetDraft } from '../../src/sheets/draft';
import { makeOwnWords } from '../../src/sheets/settings/ownWords';
import { listSettings } from '../../src/tables/settings/catalogue';
import { makeCompany } from '../../src/sheets/settings/company';
import type { Change } from '../../src/sheets/settings/change';
import { draftTemplate } from '../../src/sheets/template/template';
import type { TableKind } from '../../src/tables/tables';
import { textOf } from '../../src/text/text';

const template = (kinds: readonly TableKind[], locale: 'en' | 'zh-CN', ...changes: readonly Change[]) =>
  draftTemplate({
    text: textOf(locale),
    kinds,
    sample: null,
    plan: emptyPlan,
    takenSheets: [],
    takenTables: [],
    grids: [],
    ownWords: makeOwnWords(makeCompany(defaultSettings, changes)),
  });

const [english, chinese] = (['en', 'zh-CN'] as const).map(
  (locale) => template(['settings'], locale)[0] as SheetDraft,
);
const all = listSettings(textOf('en'));
const body = (draft: SheetDraft | undefined) => draft?.values.slice(4) ?? [];

test.each([
  [english, ['Group', 'Setting', 'Value', 'Default', 'Meaning']],
  [chinese, ['分组', '设置项', '取值', '默认值', '含义']],
])('O2: the table has a row for every setting, its value left blank', (draft, headers) => {
  expect(draft?.values[3]?.slice(1)).toEqual(headers);
  expect(body(draft)).toHaveLength(all.length);
  for (const [, group, name, value, standard, meaning] of body(draft)) {
    expect(value).toBeNull();
    for (const cell of [group, name, standard, meaning]) expect([null, '', undefined]).not.toContain(cell);
  }
});

test('O2: thresholds first, then scales, names, categories, commitments and advice', () => {
  const groups = body(english).map((row) => row[1]);
  expect([...new Set(groups)]).toEqual([
    ...['Thresholds', 'Scales', 'Names', 'Categories', 'Commitments', 'Advice'],
  ]);
  expect(groups).toEqual([...groups].sort((one, other) => groups.indexOf(one) - groups.indexOf(other)));
});

test('O2: a default is a number where it is one, else as people read it', () => {
  const standards = new Map(body(english).map((row) => [row[2], row[4]]));
  expect(standards.get('Stale after days: Owner')).toBe(60);
  expect(standards.get('Firm from')).toBe(0.9);
  expect(standards.get('Scale: Weight')).toBe('as found');
  expect(standards.get('Role: Owner')).toBe('Owner');
  expect(standards.get('Category in use: The seller')).toBe('used');
  expect(standards.get('Commitments of the customer')).toMatch(/^Attend a briefing; Take part in a study; /);
  expect(standards.get('Advice: Owner · against us')).toBe(
    'Meet {name} alone, and take up the objections one by one.',
  );
});

test('O2: rows for categories and topics of the company’s own show how they are written', () => {
  const rows = body(english).filter((row) => String(row[2]).includes('…'));
  expect(rows.map((row) => row.slice(1, 5))).toEqual([
    ['Categories', 'Own category: …', null, 'none'],
    ['Categories', 'Own category: … · control can be won', null, 'yes'],
    ['Advice', 'Own topic: …', null, 'none'],
    ['Advice', 'Own topic: … · Leverage', null, 'none'],
    ['Advice', 'Own topic: … · Maximise', null, 'none'],
    ['Advice', 'Own topic: … · Reduce', null, 'none'],
    ['Advice', 'Own topic: … · Eliminate', null, 'none'],
  ]);
  expect(rows.filter((row) => String(row[5]).includes('{factor}'))).toHaveLength(4);
});

test('O2: shares are shown as percent, scales kept as text, and choices offered', () => {
  const settingsAt = (range: string): readonly unknown[] => {
    const box = parseRange(range);
    return english?.values.slice(box?.row, (box?.row ?? 0) + (box?.rows ?? 0)).map((row) => row[2]) ?? [];
  };
  const percent = english?.layout.numberFormats.filter(({ format }) => format === '0%') ?? [];
  expect([...new Set(percent.flatMap(({ range }) => settingsAt(range)))].sort()).toEqual(
    [
      ...['Coverage to go on', 'Fair from', 'Firm from', 'Growth that needs proof'],
      ...['Minimum confirmed weight', 'Maximum weight on assumptions', 'Maximum weight on suggestions'],
    ].sort(),
  );
  const text = english?.layout.numberFormats.filter(({ format }) => format === '@') ?? [];
  const scales = ['Scale: Authority', 'Scale: Involvement', 'Scale: Control', 'Scale: Weight'];
  expect(text.flatMap(({ range }) => settingsAt(range))).toEqual(scales);
  const offered = english?.layout.validations.map(({ list, range }) => [list, settingsAt(range).length]);
  expect(offered).toEqual([
    [['1-5', '1-10', '0-10', '0-100', '0-1'], 4],
    [['used', 'not used'], 7],
    [['yes', 'no'], 1],
  ]);
});

const change = (key: string, value: Change['value']): Change => {
  const setting = all.find((each) => each.key === key);
  if (setting === undefined) throw new Error(`no setting ${key}`);
  return { setting, value, cell: 'Settings!D5' };
};

test.each(['en', 'zh-CN'] as const)(
  'O2: new templates offer the company’s words in place of ours (%s)',
  (locale) => {
    const changes = [
      change('label.role.owner', 'Business lead'),
      change('label.category.terms', 'Commercials'),
    ];
    const lists = (...made: Parameters<typeof template>) =>
      (template(...made).find(({ kind }) => kind === 'lists') as SheetDraft).values.flat();
    const { roles, categories } = textOf(locale).labels;
    const before = lists(['people', 'factors'], locale);
    const after = lists(['people', 'factors'], locale, ...changes);
    expect(before).toEqual(expect.arrayContaining([roles.owner, categories.terms]));
    expect(after).toEqual(expect.arrayContaining(['Business lead', 'Commercials', roles.approver]));
    expect(after).not.toContain(roles.owner);
    expect(after).not.toContain(categories.terms);
  },
);
