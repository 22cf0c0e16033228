import type { deciding as english } from '../en/deciding';
import { format } from './format';

export const deciding: typeof english = {
  open: '另作决定',
  change: '修改',
  renew: '继续有效',
  drop: '撤回决定',
  title: '我们自己的决定',
  decision: '我们怎么定？',
  strategy: '按哪种策略？',
  asComputed: (strategy) => (strategy === '' ? '不选' : `按计算结果：${format.quote(strategy)}`),
  by: '谁定的？',
  reason: '为什么？',
  reasonHint: '写您知道而表里没有写的情况。没有理由，以后就没法评判。',
  write: '写下来',
  cancel: '取消',
  intoProfile: '写入客户概况，并注明今天的日期。之后可以还原。',
  newProfile: '将添加客户概况工作表，并写入这个决定。之后可以还原。',
  decided: '决定已写入客户概况：',
  dropped: '决定已撤回。',
  byHand: '客户概况里没有可写的位置，没有写入任何内容。请自己填写：',
};
