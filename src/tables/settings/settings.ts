import { settingsRows } from './settingsRows';
// O2: the settings table. Which settings there are stands in src/sheets/settings/catalogue.ts, what they are called in src/text.
import { words } from '../column';
import { describeTable } from '../table';

export const settings = describeTable({
  found: 'offered',
  page: 'tables',
  tableName: 'Quadrille_Settings',
  blankRows: 0,
  names: ['setting'],
  unnamed: 'missing',
  meantBy: 'setting',
  startingRows: ({ text }) => settingsRows(text),
  columns: [
    {
      key: 'settingGroup',
      labels: { en: 'Group', 'zh-CN': '分组' },
      synonyms: [],
      width: 17,
    },
    {
      key: 'setting',
      labels: { en: 'Setting', 'zh-CN': '设置项' },
      synonyms: words('settings | setting name | 设置 | 设置名称'),
      width: 40,
      need: 'needed',
    },
    {
      key: 'value',
      labels: { en: 'Value', 'zh-CN': '取值' },
      synonyms: words('our value | own value | company value | 值 | 公司取值'),
      width: 34,
      need: 'needed',
      // Each kind of setting has help of its own.
    },
    {
      key: 'standard',
      labels: { en: 'Default', 'zh-CN': '默认值' },
      synonyms: [],
      width: 44,
    },
    {
      key: 'meaning',
      labels: { en: 'Meaning', 'zh-CN': '含义' },
      synonyms: [],
      width: 50,
    },
  ],
  // Read before all others, which are read by what it says (src/sheets/settings).
  readRow: null,
});
