import type { earlier as english } from '../en/earlier';
import { format } from './format';

const thenAndNow = (then: string, now: string): string =>
  `当时是${format.quote(then)}，现在是${format.quote(now)}。`;

export const earlier: typeof english = {
  standings: {
    firm: '稳固',
    fair: '较稳',
    fragile: '易变',
    tied: '持平',
    unproven: '未经证实',
    thin: '依据不足',
  },
  title: (sheet) => `工作表“${sheet}”是按旧版规则写的。现在与当时不同的地方（包括此后改过的内容）：`,
  strategy: (then, now) => `策略：${thenAndNow(then, now)}`,
  newStrategy: (now) => `策略：当时还没有结论，现在是${format.quote(now)}。`,
  noStrategy: (then) => `策略：当时是${format.quote(then)}，现在还没有结论。`,
  standing: (then, now) => `把握：${thenAndNow(then, now)}`,
  decision: (then, now) => `是否继续：${thenAndNow(then, now)}`,
  noDecision: (then) => `是否继续：当时是${format.quote(then)}，现在还不能定。`,
  leads: (now) => `是否继续现在排在策略之前：${format.quote(now)}。`,
  suggested: (rows) => `有 ${format.number(rows)} 行缺评级，现在按建议值计入（≈）。`,
  same: (sheet) => `工作表“${sheet}”是按旧版规则写的。它对策略的说法仍然成立。`,
  unread: (sheet) => `工作表“${sheet}”是按旧版规则写的。策略、把握和是否继续，现在看来可能不同。`,
};
