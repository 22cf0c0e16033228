import type { sale as english } from '../en/sale';
import { format } from './format';

export const sale: typeof english = {
  closes: (date) => `预计${date}成交`,
  nextReview: (date) => `下次回顾 ${date}`,
  states: { open: '进行中', won: '已赢单', lost: '已丢单', onHold: '搁置中' },
  title: '这单',
  won: {
    title: '这单已拿下',
    left: ({ complaints, touches, overdue }) => {
      const late = overdue === 0 ? '' : `，其中 ${format.number(overdue)} 位已过期`;
      const parts = [
        ...(complaints === 0 ? [] : [`先解决 ${format.number(complaints)} 项投诉`]),
        ...(touches === 0
          ? []
          : [`${complaints === 0 ? '' : '再'}联系 ${format.number(touches)} 位该有我们消息的人${late}`]),
      ];
      return parts.length === 0 ? '剩下的是兑现答应过的事。' : `剩下的事：${parts.join('，')}。`;
    },
  },
  lost: { title: '这单丢了', left: '这一次不再争了，要紧的是怎样收尾。' },
  onHold: {
    title: (until) => (until === null ? '这单搁置了' : `这单搁置到${until}`),
    left: (isDue) => (isDue ? '日子到了：重新启动，或结束。' : '搁置期间不会有决定。'),
  },
};
