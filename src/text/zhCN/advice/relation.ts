// N5: what keeps the relation going once the sale is won.
import type { AdviceTexts } from '../../suggestion';
import { format } from '../format';
import type { Labels } from '../../en/labels';

export const touchIn = ({
  rolesInSentences: { owner, approver, advocate, gatekeeper },
}: Labels): AdviceTexts['touch'] => ({
  owner: (name, when) => ({
    action: `${when}回访${name}：问问成果给其业绩带来了什么。`,
    why: `买来的东西由${owner}负责，下一次也由其拍板。`,
  }),
  approver: (name, when) => ({
    action: `${when}给${name}一页简报：答应了什么，做到了什么。`,
    why: `${approver}多半只在出事时听到供应商，也该听听其余的。`,
  }),
  advocate: (name, when) => ({
    action: `${when}问问${name}日常用得如何，不顺之处马上改。`,
    why: `别人日后抱怨的事，${advocate}最先察觉。`,
  }),
  gatekeeper: (name, when) => ({
    action: `${when}向${name}核实，一切是否都按约定。`,
    why: `下一单的门口，站着的还是${gatekeeper}。`,
  }),
  noRole: (name, when) => ({
    action: `${when}与${name}联系一次。`,
    why: '两单之间冷下来的关系，要从头再来。',
  }),
});

export const touchTime: AdviceTexts['touchTime'] = (due) =>
  due === null ? '现在就' : `${format.date(due)}前`;

export const rungs: AdviceTexts['rungs'] = {
  visitor: {
    action: '每次拜访都带上值得客户花时间的理由。',
    why: '没有理由的拜访，客户转身就忘。',
  },
  priceSeller: {
    action: '进入客户询价的名单。',
    why: '能被询价，才知道客户何时买、向谁买、比什么。',
  },
  productSeller: {
    action: '用客户自己的工作，证明别人做不到的事。',
    why: '因产品而被选中，就不必拼最低价。',
  },
  needSeller: {
    action: '先问决策者为何事操心，再谈方案。',
    why: '需求成形之前就了解，才能参与塑造。',
  },
  adviser: {
    action: '就客户自身的业务出主意，与我们的产品无关也说。',
    why: '不求回报的建议才有人信，也会再来请教。',
  },
};
