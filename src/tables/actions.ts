import type { ActionStatus } from '../method/ground/words';
import { type AllowedValue, words } from './column';
import { describeTable } from './table';

/** N1 */
const statusValues = [
  {
    code: 'open',
    labels: { en: 'Open', 'zh-CN': '进行中' },
    synonyms: words('未完成 | 待办 | 未开始 | todo | to do | in progress | started | planned'),
  },
  {
    code: 'done',
    labels: { en: 'Done', 'zh-CN': '已完成' },
    synonyms: words('完成 | finished | complete | completed | closed | 已关闭'),
  },
  {
    code: 'dropped',
    labels: { en: 'Dropped', 'zh-CN': '已放弃' },
    synonyms: words('放弃 | 取消 | 已取消 | cancelled | canceled | abandoned'),
  },
] as const satisfies readonly AllowedValue<ActionStatus>[];

/** N1: some columns are ours and rewritten by every run, the others are the user's. */
export const actions = describeTable({
  found: 'written',
  page: 'actions',
  tableName: 'Quadrille_Actions',
  blankRows: 0,
  names: ['action'],
  unnamed: 'kept',
  columns: [
    { key: 'account', labels: { en: 'Account', 'zh-CN': '客户账户' }, synonyms: [], width: 18, ours: true },
    { key: 'from', labels: { en: 'From', 'zh-CN': '来源' }, synonyms: [], width: 28, ours: true },
    { key: 'action', labels: { en: 'Action', 'zh-CN': '行动' }, synonyms: [], width: 42, ours: true },
    { key: 'why', labels: { en: 'Why', 'zh-CN': '理由' }, synonyms: [], width: 42, ours: true },
    { key: 'owner', labels: { en: 'Owner', 'zh-CN': '负责人' }, synonyms: [], width: 14 },
    { key: 'due', labels: { en: 'Due', 'zh-CN': '期限' }, synonyms: [], kind: 'date', width: 12 },
    {
      key: 'status',
      labels: { en: 'Status', 'zh-CN': '状态' },
      synonyms: [],
      kind: 'choice',
      values: statusValues,
      width: 11,
    },
    { key: 'notes', labels: { en: 'Notes', 'zh-CN': '备注' }, synonyms: [], width: 32 },
    // Hidden ones carry names that no user gives a column of their own.
    {
      key: 'id',
      labels: { en: 'Quadrille ID', 'zh-CN': 'Quadrille 标识' },
      synonyms: [],
      width: 12,
      ours: true,
      hidden: true,
    },
    {
      key: 'order',
      labels: { en: 'Quadrille order', 'zh-CN': 'Quadrille 顺序' },
      synonyms: [],
      width: 12,
      ours: true,
      hidden: true,
    },
  ],
  // Read where it stands, together with what its hidden cells remember (src/sheets/actions).
  readRow: null,
});
