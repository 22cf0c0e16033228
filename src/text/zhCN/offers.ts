import type { offers as english } from '../en/offers';
import { textsOf } from '../tableTexts';
import { tables } from './tables';

export const offers: typeof english = {
  heading: '还可以补充',
  add: '添加表格',
  gives: textsOf(tables, 'gives'),
};
