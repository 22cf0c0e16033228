import type { signs as english } from '../en/signs';
import { format } from './format';

export const signs: typeof english = {
  title: '哪些是 Quadrille 的工作表？',
  why: '其他程序或复制弄乱了它们的标记。您说明之前，它们不会被写入。',
  none: '都不是',
  after: '您指明的工作表会重写；行动表里您写的内容保留。其余的都不动。',
  confirm: '就是这样',
  settled: '已记下。下次刷新时更新这些工作表。',
  first: '没有写入任何内容：请先说明哪些是 Quadrille 的工作表。',
  perhaps: (sheets) => `可能是${sheets.map((each) => each.map(format.quote).join('或')).join('；')}。`,
};
