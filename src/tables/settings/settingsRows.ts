// O2: the settings table as it is handed out: every setting with its default and meaning, the value left blank.
import { defaultSettings } from '../../method/ground/settings';
import type { Text } from '../../text/text';
import { listSettings, type Setting, type SettingKind } from './catalogue';
import { showStandard, standardsIn } from './standards';

interface SettingsRow {
  readonly settingGroup: string;
  readonly setting: string;
  readonly standard: string | number;
  readonly meaning: string;
}

/** One row for each setting, in the order of the catalogue. */
export function settingsRows(text: Text): readonly SettingsRow[] {
  const standardOf = standardsIn(text, defaultSettings);
  return listSettings(text).map((setting) => ({
    settingGroup: text.settings.groups[setting.group],
    setting: text.settings.name(setting.key),
    standard: showStandard(setting, standardOf(setting), text),
    meaning: meaningOf(setting, text),
  }));
}

function meaningOf({ key, group, kind }: Setting, { settings, sheets }: Text): string {
  const isTouch = key.startsWith('advice.touch.');
  const ofName = isTouch || key.startsWith('advice.person.') ? settings.nameMark : '';
  const ofFactor = isOfFactor(key) ? settings.factorMark : '';
  const ofTime = isTouch ? settings.whenMark : '';
  // How long a text may be is said where one is too long.
  const toEnter = kind.is === 'text' ? '' : settings.enter(expectation(kind, settings));
  return sheets.join(settings.note(group, key), toEnter, ofName, ofTime, ofFactor);
}

/** A9 */
const isOfFactor = (key: string): boolean =>
  (/^advice\.(topic|factor)\./.test(key) && !key.endsWith('.why')) || /^ownTopic\.(?!words\.)/.test(key);

const expectation = (kind: SettingKind, { expected }: Text['settings']): string =>
  expected[kind.is](
    'least' in kind ? kind.least : 0,
    'most' in kind ? kind.most : 'longest' in kind ? kind.longest : 0,
  );
