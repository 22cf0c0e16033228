import type { sale as english } from '../en/sale';

export const sale: typeof english = {
  closes: (date) => `预计${date}成交`,
  nextReview: (date) => `下次回顾 ${date}`,
  states: { open: '进行中', won: '已赢单', lost: '已丢单', onHold: '搁置中' },
};
