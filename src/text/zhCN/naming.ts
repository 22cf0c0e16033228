import type { naming as english } from '../en/naming';
import { format } from './format';

export const naming: typeof english = {
  open: '命名',
  field: '客户名称',
  write: '写入',
  cancel: '取消',
  cell: (cell) => `写入 ${cell}，之后可以还原。`,
  sheet: (sheet) => `将添加工作表${format.quote(sheet)}并写入名称，之后可以还原。`,
  named: '客户已命名：',
  byHand: '客户概况表里没有可写名称的空单元格，请自己填写：',
};
