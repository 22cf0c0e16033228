// O2: formats and drop-downs of the settings table: each setting takes a value of its own kind.
import type { Text } from '../../text/text';
import { makeRange, parseRange } from '../grid/address';
import type { Layout } from '../draft';
import { listSettings, type SettingKind } from '../../tables/settings/catalogue';
import type { PlacedColumn } from './placedTable';

type Columns = readonly PlacedColumn[];

/** Runs of neighbouring rows whose settings take the same kind of value. */
function runsOf(
  text: Text,
): readonly { readonly is: SettingKind['is']; readonly row: number; readonly rows: number }[] {
  const runs: { is: SettingKind['is']; row: number; rows: number }[] = [];
  listSettings(text).forEach(({ kind }, row) => {
    const last = runs.at(-1);
    if (last?.is === kind.is) last.rows += 1;
    else runs.push({ is: kind.is, row, rows: 1 });
  });
  return runs;
}

/** The cells of a column that belong to rows of the kinds, run by run. */
function rangesOf(
  columns: Columns,
  key: 'value' | 'standard',
  is: SettingKind['is'],
  text: Text,
): readonly string[] {
  const box = parseRange(columns.find(({ column }) => column.key === key)?.range ?? '');
  if (box === null) return [];
  const runs = runsOf(text).filter((run) => run.is === is);
  return runs.map(({ row, rows }) => makeRange({ ...box, row: box.row + row, rows }));
}

/** Shares as percent; scales as text, or '1-5' would become a date. */
export function settingsFormats(columns: Columns, text: Text): Layout['numberFormats'] {
  const shares = (['value', 'standard'] as const).flatMap((key) => rangesOf(columns, key, 'share', text));
  return [
    ...shares.map((range) => ({ range, format: '0%' })),
    ...rangesOf(columns, 'value', 'scale', text).map((range) => ({ range, format: '@' })),
  ];
}

const scales = ['1-5', '1-10', '0-10', '0-100', '0-1'] as const;

/** A drop-down where there is a choice. */
export function settingsValidations(columns: Columns, text: Text): Layout['validations'] {
  const title = columns.find(({ column }) => column.key === 'value')?.column.labels[text.locale] ?? '';
  const { used, notUsed, yes, no, expected, enter } = text.settings;
  const lists = { scale: scales, use: [used, notUsed], yesNo: [yes, no] } as const;
  return (['scale', 'use', 'yesNo'] as const).flatMap((is) =>
    rangesOf(columns, 'value', is, text).map((range) => ({
      range,
      list: lists[is],
      title,
      help: enter(expected[is](0, 0)),
      strict: false,
    })),
  );
}
