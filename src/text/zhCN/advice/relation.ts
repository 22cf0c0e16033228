// N5: what keeps the relation going once the sale is won.
import { cut } from '../../sentences';
import type { AdviceTexts } from '../../suggestion';
import { format } from '../format';
import type { Labels } from '../../en/labels';

export const touchIn = ({
  rolesInSentences: { owner, approver, advocate, gatekeeper },
}: Labels): AdviceTexts['touch'] => ({
  owner: (name, when) => ({
    action: `${when}回访${name}：问问用下来对业绩有什么帮助。`,
    why: `买来的东西由${owner}负责，下次买不买还是由这个人定。`,
  }),
  approver: (name, when) => ({
    action: `${when}给${name}一页简报：答应了什么，做到了什么。`,
    why: `${approver}多半只在出事时才听说供应商，好的也该听到。`,
  }),
  advocate: (name, when) => ({
    action: `${when}问问${name}日常用得怎么样，不顺的地方马上改。`,
    why: `别人日后抱怨的事，${advocate}最先察觉。`,
  }),
  gatekeeper: (name, when) => ({
    action: `${when}向${name}核实，一切是否都按约定。`,
    why: `下一单还得过${gatekeeper}这一关。`,
  }),
  noRole: (name, when) => ({
    action: `${when}与${name}联系一次。`,
    why: '两单之间断了联系，下次就要从头再来。',
  }),
});

export const touchTime: AdviceTexts['touchTime'] = (due, overdue) => {
  if (due === null) return '现在就';
  return overdue ? `现在就（原定${format.date(due)}，已过期）` : `${format.date(due)}前`;
};

const parting = '输得有风度，下次才会再被想起。';
const review = '到时候桌上有什么，就按什么定。';
const waiting = '被推迟的决定催不动；有了日期才不会被忘掉。';

const days: Readonly<
  Record<
    'comeBack' | 'wait',
    Record<'now' | 'on', (day: string, who: string) => string> & { none: (who: string) => string }
  >
> = {
  comeBack: {
    now: (day, who) => `原定${day}再来：请与${who || '客户'}联系，问明这个“不”只对那一次，还是以后都不考虑。`,
    on: (day, who) => `${day}再来${who === '' ? '' : `找${who}`}：问明这个“不”只对这一次，还是以后都不考虑。`,
    none: (who) => `与${who || '客户'}约好什么时候可以再来问候，并记下日期。`,
  },
  wait: {
    now: (day, who) => `原定搁置到${day}：请问问${who || '客户'}现在怎么想。`,
    on: (day, who) => `等到${day}，在此之前不要催${who}。`,
    none: (who) => `${who === '' ? '弄清客户' : `向${who}问清`}什么时候重新考虑，并记下日期。`,
  },
};

export const rest: AdviceTexts['rest'] = (advice) => {
  if (advice.kind === 'partWell') {
    const { plan, who } = advice;
    const ours = `${who === '' ? '' : `向${cut(who)}`}问清输在哪里，向与我们共事过的人致谢，把未了的事交接好。`;
    const own = `${who === '' ? '' : `和${cut(who)}`}体面收尾：${cut(plan)}`;
    return { action: plan === '' ? ours : own, why: parting };
  }
  if (advice.kind === 'prepare') {
    const beside = advice.who === '' ? '' : `和${cut(advice.who)}一起`;
    return { action: `${beside}备好${format.date(advice.day)}要看的材料和数字。`, why: review };
  }
  const { day, due, kind } = advice;
  const { now, on, none } = days[kind];
  const who = cut(advice.who);
  const action = day === null ? none(who) : (due ? now : on)(format.date(day), who);
  return { action, why: kind === 'wait' ? waiting : parting };
};

export const rungs: AdviceTexts['rungs'] = {
  visitor: {
    action: '每次拜访都带上值得客户花时间的理由。',
    why: '没有理由的拜访，客户转身就忘。',
  },
  priceSeller: {
    action: '进入客户询价的名单。',
    why: '客户来询价，我们才知道什么时候买、买什么、还问了谁。',
  },
  productSeller: {
    action: '在客户自己的工作里，演示别人做不到的事。',
    why: '因产品而被选中，就不必拼最低价。',
  },
  needSeller: {
    action: '先问决策者为何事操心，再谈方案。',
    why: '需求成形之前就了解，才能参与塑造。',
  },
  adviser: {
    action: '给客户自己的业务出一个主意，不卖东西的地方也说。',
    why: '不图回报的建议，客户才信，也会再来问。',
  },
};
