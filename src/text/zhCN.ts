import type { en } from './en';
import { format } from './zhCN/format';
import { labels } from './zhCN/labels';
import { pane } from './zhCN/pane';
import { sheets } from './zhCN/sheets';
import { strategy } from './zhCN/strategy';

export const zhCN: typeof en = {
  locale: 'zh-CN',
  labels,
  format,
  strategy,
  sheets,
  pane,
};
