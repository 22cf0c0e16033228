// O2: the settings table. Which settings there are stands in src/sheets/settings/catalogue.ts, what they are called in src/text.
import { type Column, words } from '../column';

export const settingsKeys = ['settingGroup', 'setting', 'value', 'standard', 'meaning'] as const;
export type SettingsKey = (typeof settingsKeys)[number];

/** In the order of the template. Only setting and value are read. */
export const settingsColumns = [
  {
    key: 'settingGroup',
    labels: { en: 'Group', 'zh-CN': '分组' },
    synonyms: [],
    hints: [],
    kind: 'text',
    values: [],
    width: 17,
    need: 'wanted',
    help: { en: '', 'zh-CN': '' },
  },
  {
    key: 'setting',
    labels: { en: 'Setting', 'zh-CN': '设置项' },
    synonyms: words('settings | setting name | 设置 | 设置名称'),
    hints: [],
    kind: 'text',
    values: [],
    width: 40,
    need: 'needed',
    help: { en: '', 'zh-CN': '' },
  },
  {
    key: 'value',
    labels: { en: 'Value', 'zh-CN': '取值' },
    synonyms: words('our value | own value | company value | 值 | 公司取值'),
    hints: [],
    kind: 'text',
    values: [],
    width: 34,
    need: 'needed',
    // Each kind of setting has help of its own.
    help: { en: '', 'zh-CN': '' },
  },
  {
    key: 'standard',
    labels: { en: 'Default', 'zh-CN': '默认值' },
    synonyms: [],
    hints: [],
    kind: 'text',
    values: [],
    width: 44,
    need: 'wanted',
    help: { en: '', 'zh-CN': '' },
  },
  {
    key: 'meaning',
    labels: { en: 'Meaning', 'zh-CN': '含义' },
    synonyms: [],
    hints: [],
    kind: 'text',
    values: [],
    width: 50,
    need: 'wanted',
    help: { en: '', 'zh-CN': '' },
  },
] as const satisfies readonly Column<SettingsKey>[];
