import type { Problem } from '../../src/method/ground/problem';
import { isDarkColour } from '../../src/taskpane/look/appearance';
import { noPreferences, keepPreferences, readPreferences } from '../../src/taskpane/look/preferences';
import { problemLines } from '../../src/sheets/problemLines';
import {
  columnOptions,
  correctColumn,
  correctScale,
  missingColumns,
} from '../../src/taskpane/views/tables/tableColumns';
import { textOf } from '../../src/text/text';
import type { SoughtKind } from '../../src/tables/tables';
import type { FoundTable } from '../../src/sheets/grid/table';

const table: FoundTable<SoughtKind> = {
  kind: 'factors',
  sheetId: '1',
  sheet: 'Analysis',
  tableName: null,
  box: { row: 3, column: 1, rows: 15, columns: 6 },
  range: 'B4:G18',
  headerRows: [4, 4],
  rows: 14,
  columns: { text: 'B', direction: 'C', weight: 'G' },
  headers: { text: 'Factor', direction: '+/-', weight: 'Importance' },
  unused: [{ column: 'E', header: 'Who' }],
  scales: { weight: '1-5' },
  confidence: 0.9,
  headed: 'factor | +/- | who | importance',
  account: null,
  title: '',
  choice: null,
};

const blank = (cell: string): Problem => ({
  code: 'missingRating',
  severity: 'error',
  cell,
  params: { column: 'control', table: 'factors' },
});

beforeEach(() => window.localStorage.clear());

test('the same sentence for many cells is one line with many cells', () => {
  const lines = problemLines([blank('Analysis!D5'), blank('Analysis!D6')], textOf('en'));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.cells).toStrictEqual(['Analysis!D5', 'Analysis!D6']);
});

test('a problem names its column in the language of the pane', () => {
  const [line] = problemLines([blank('Analysis!D5')], textOf('zh-CN'));
  expect(line?.sentence).toContain('控制力');
});

test('errors come before warnings, warnings before notes', () => {
  const ofWeight = { column: 'weight', table: 'factors' } as const;
  const ofDirection = { direction: 'negative', column: 'direction', table: 'factors' } as const;
  const note: Problem = { code: 'assumedWeight', severity: 'note', cell: 'Analysis!G5', params: ofWeight };
  const warning: Problem = {
    code: 'assumedDirection',
    severity: 'warning',
    cell: 'Analysis!C5',
    params: ofDirection,
  };
  const lines = problemLines([note, warning, blank('Analysis!D5')], textOf('en'));
  expect(lines.map(({ severity }) => severity)).toStrictEqual(['error', 'warning', 'note']);
});

test('the columns to choose from stand in the order of the sheet', () => {
  expect(columnOptions(table).map(({ letters }) => letters)).toStrictEqual(['B', 'C', 'E', 'G']);
});

test('a column that the method needs and the table lacks is named', () => {
  const params = { column: 'control', table: 'factors' } as const;
  const lacking: Problem = { code: 'missingColumn', severity: 'error', cell: 'Analysis!B4', params };
  expect(missingColumns(table, [lacking])).toStrictEqual(['control']);
});

test('a column is not missing where other words of the table say it, or only another table lacks it', () => {
  const params = { column: 'control', table: 'factors' } as const;
  const other: Problem = { code: 'missingColumn', severity: 'error', cell: 'Risks!B4', params };
  expect(missingColumns(table, [])).toStrictEqual([]);
  expect(missingColumns(table, [other])).toStrictEqual([]);
});

test('a correction keeps the table where it was found, and earlier corrections', () => {
  const first = correctColumn(table, { key: 'control', letters: 'E' });
  const second = correctScale({ ...table, choice: first }, { key: 'control', scale: '1-3' });
  expect(second).toStrictEqual({
    use: 'read',
    sheetId: '1',
    sheet: 'Analysis',
    headers: 'factor | +/- | who | importance',
    range: 'B4:G18',
    columns: { control: { letters: 'E', header: 'Who' } },
    scales: { control: '1-3' },
    pointed: false,
    exact: false,
    turned: [],
    left: [],
  });
});

test('a scale goes back to what was found', () => {
  const chosen = correctScale(table, { key: 'weight', scale: '1-10' });
  expect(correctScale({ ...table, choice: chosen }, { key: 'weight', scale: null }).scales).toStrictEqual({});
});

test('preferences are kept and read again', () => {
  expect(readPreferences()).toStrictEqual(noPreferences);
  expect(keepPreferences({ locale: 'zh-CN', appearance: 'dark' })).toBe(true);
  expect(readPreferences()).toStrictEqual({ locale: 'zh-CN', appearance: 'dark' });
});

test('preferences that hold something else, or cannot be read, are none', () => {
  window.localStorage.setItem('quadrille.preferences', '{"locale":"fr","appearance":7');
  expect(readPreferences()).toStrictEqual(noPreferences);
  const blocked = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(keepPreferences(noPreferences)).toBe(false);
  blocked.mockRestore();
});

test.each([
  ['#1f1f1f', true],
  ['#ffffff', false],
  ['', null],
])('the ground %s is dark: %s', (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});
