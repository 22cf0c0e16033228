// O2: rows of a settings table → what they change. A blank value, and one equal to the default, changes nothing.
import type { CellComplaints, Complaint } from '../../method/ground/problem';
import type { Settings } from '../../method/ground/settings';
import type { Text } from '../../text/text';
import type { SettingBook } from './book';
import type { Setting } from '../../tables/settings/catalogue';
import { normalise } from '../../method/ground/text';
import { openName, parseOwnKey } from '../../method/ground/ownKeys';
import { partIncomplete } from './own';
import { partClashes } from './clashes';
import type { Change } from './change';
import { parseValue } from './value';
import { cellText, errorIn } from '../grid/cells';
import { cellOf, complain, type Context, type RecordPlace, textOf, valueOf } from '../read/context';
import { listFilledRows } from '../read/rows/filledRows';

/** What the defaults are, and in which languages. */
export interface SettingsReader {
  readonly book: SettingBook;
  readonly settings: Settings;
  readonly texts: readonly Text[];
}

/** Every change that can be carried out, in sheet order; all others are problems of their cells. */
export function readSettings(context: Context, { book, settings, texts }: SettingsReader): readonly Change[] {
  const places = new Map<string, string>();
  const changes = listFilledRows(context).flatMap((record): readonly Change[] => {
    if (cellText(valueOf(context, 'value', record)) === '') return [];
    const setting = book.find(textOf(context, 'setting', record));
    if (setting === null) return complainOfSetting(context, record);
    const cell = cellOf(context, 'value', record);
    const other = places.get(normalise(setting.key));
    if (other !== undefined)
      return complainOf(context, cell, 'settingTwice', { setting: setting.key, other });
    places.set(normalise(setting.key), cell);
    return readChange(context, { record, setting, cell }, book);
  });
  const { kept: together, clashes } = partClashes(changes, settings, texts);
  for (const { change, other } of clashes)
    complainOf(context, change.cell, 'settingClash', { setting: change.setting.key, other });
  const { kept, incomplete } = partIncomplete(together);
  for (const { change, lacks } of incomplete) {
    // Where that row is there, what is wrong with it is said already.
    if (!places.has(normalise(lacks)))
      complainOf(context, change.cell, 'ownIncomplete', { setting: change.setting.key, lacks });
  }
  return kept;
}

interface Row {
  readonly record: RecordPlace;
  readonly setting: Setting;
  readonly cell: string;
}

function readChange(context: Context, { record, setting, cell }: Row, book: SettingBook): readonly Change[] {
  const said = valueOf(context, 'value', record);
  const text = cellText(said);
  if (errorIn(said) !== null) return complainOf(context, cell, 'errorValue', { value: text });
  const value = parseValue(setting.kind, said);
  if (book.isStandard(setting, { text, value })) return [];
  if (parseOwnKey(setting.key)?.name === openName)
    return complainOf(context, cell, 'ownUnnamed', { setting: setting.key });
  if (value === null) return complainOf(context, cell, 'badSetting', { value: text, ...expected(setting) });
  return [{ setting, value, cell }];
}

/** What the sentence says that it has to be. */
function expected({ key, kind }: Setting): Omit<CellComplaints['badSetting'], 'value'> {
  const bounds = 'least' in kind ? { least: kind.least, most: kind.most } : {};
  const most =
    kind.is === 'list' || kind.is === 'words'
      ? { most: kind.most }
      : kind.is === 'text'
        ? { most: kind.longest }
        : {};
  return { setting: key, expected: kind.is, ...bounds, ...most };
}

function complainOfSetting(context: Context, record: RecordPlace): readonly Change[] {
  const said = valueOf(context, 'setting', record);
  const cell = cellOf(context, 'setting', record);
  const value = cellText(said);
  if (value === '') return complainOf(context, cell, 'missingName', {});
  const code = errorIn(said) === null ? 'unknownSetting' : 'errorValue';
  return complainOf(context, cell, code, { value });
}

function complainOf<Code extends keyof CellComplaints>(
  context: Context,
  cell: string,
  code: Code,
  params: CellComplaints[Code],
): readonly never[] {
  const key = code === 'unknownSetting' || code === 'missingName' ? 'setting' : 'value';
  const complaint: Complaint<Code> = { code, severity: 'warning', params };
  complain(context, key, cell, complaint);
  return [];
}
