// O2: the settings that a workbook changes, as people read them.
import type { ChangedSetting } from '../../method/ground/settings';
import type { Text } from '../../text/text';
import { parseOwnKey } from '../../method/ground/ownKeys';
import { isShare } from '../../tables/settings/catalogue';

export interface ChangedLine {
  /** 'Firm from = 80 %' */
  readonly words: string;
  readonly cell: string;
}

export function changedLines(changed: readonly ChangedSetting[], text: Text): readonly ChangedLine[] {
  return changed.map(({ key, value, cell }) => ({
    words: `${text.settings.name(key)} = ${say(key, value, text)}`,
    cell,
  }));
}

function say(key: string, value: ChangedSetting['value'], { settings, format }: Text): string {
  if (parseOwnKey(key)?.part === 'winControl') return settings.no;
  if (typeof value === 'number') return isShare(key) ? format.percent(value) : format.number(value);
  return key.startsWith('category.') ? settings.notUsed : value;
}
