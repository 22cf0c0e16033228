import type { restoring as english } from '../en/restoring';
import { format } from './format';

export const restoring: typeof english = {
  press: '还原',
  menu: '还原：撤回上一次写入',
  takesBack: (sheets) => `上一次写入了：${format.list(sheets)}。`,
  nothing: '没有可以撤回的写入。',
  emptiesUndo: '之后 Excel 自己的撤销列表会清空。',
  restored: '上一次写入已撤回。',
  notRestored: (sheets) =>
    sheets.length === 0
      ? '已没有可以撤回的写入。'
      : `没有撤回任何内容。写入之后有人改动过：${format.list(sheets)}。`,
  renamesTabs: '改选语言后，下次刷新会给结果工作表改名，Excel 自己的撤销列表随之清空。',
};
