import type { GoingParams } from '../../method/next/going';
import type { GoingDecision, Position, Standing } from '../../method/ground/words';
import type { Computed } from '../../method/strategy/decided';
import type { goingIn as english } from '../en/going';
import type { Labels } from '../en/labels';
import { inWords, sayGoing, type Sentences } from '../sentences';
import { format } from './format';

const standings: Readonly<Record<Standing, string>> = {
  firm: '策略稳固：几乎改哪一项评级，策略都不变。',
  fair: '策略较稳：多数情况下只改一项评级，策略不变。',
  fragile: '先核实关键因素：不少评级一改，策略就会变。',
  tied: '先再看一遍权重：几种策略同样成立。',
  unproven: '先核实最重的假设：大部分权重还只是听说。',
  thin: '先补充因素：计入的太少，策略还靠不住。',
};

const positions: Readonly<Record<Position, (name: string) => string>> = {
  ahead: (name) => `按采购标准，我们领先于“${name}”。`,
  level: (name) => `按采购标准，我们与“${name}”不相上下。`,
  behind: (name) => `先在采购标准上赶上“${name}”，或改变客户看重的标准。`,
};

const reasons: Sentences<GoingParams, Labels> = {
  rethink: () => '分量最重的都对我们不利，需要换一种做法。',
  flagsAndBehind: ({ count, competitor }) =>
    `客户必须有的标准中，我们有 ${format.number(count)} 项较弱，总分又落后于“${competitor}”。`,
  noVerdict: () => '先列出因素并评级：现在还没有策略。',
  rethinkUnsure: () => '先准备另一种做法：目前分量最重的都对我们不利，还没有弄清。',
  cautious: ({ macro, isShaky }, labels) =>
    isShaky === true
      ? macro === 'takeARisk'
        ? '弄清之前少投入：目前分量最重的都由别人掌握。'
        : '先小步走：目前分量最重的都要求谨慎。'
      : `先定好投入多少时间和资金：策略是“${labels.macros[macro]}”。`,
  unsure: ({ standing, suggested }) =>
    suggested === undefined
      ? standings[standing]
      : `先确认建议的评级：${format.percent(suggested)} 的权重靠它们。`,
  hearsay: ({ hold }) => `先核实最重的假设：假设或对或错，${format.casesOfTen(hold)}策略不变。`,
  redFlags: ({ count }) => `先解决 ${format.number(count)} 处红灯：客户必须有的，我们较弱。`,
  unsureMusts: ({ count, text }) =>
    count === 1
      ? `先弄清${format.quote(text)}是不是真的必须有：这一项我们较弱。`
      : `先弄清 ${format.number(count)} 项是不是真的必须有，从${format.quote(text)}开始：这几项我们较弱。`,
  behind: ({ competitor }) => positions.behind(competitor),
  against: ({ count, name, role, isUnmet }, labels) =>
    count === 1
      ? isUnmet === true
        ? `先认识并争取反对我们的${labels.rolesInSentences[role]}${name}：我们还没有人接触过他。`
        : `先争取反对我们的${labels.rolesInSentences[role]}${name}。`
      : `先争取 ${format.number(count)} 位能拍板却反对我们的人，从${name}开始。`,
  withoutContact: ({ count, name, role }, labels) =>
    count === 1
      ? `先认识${labels.rolesInSentences[role]}${name}：我们还没有人接触过他。`
      : `先认识 ${format.number(count)} 位能拍板而我们没接触过的人，从${name}开始。`,
  noOwner: (_, { rolesInSentences }) => `先弄清这件事由谁主导：还不知道谁是${rolesInSentences.owner}。`,
  noApprover: (_, { rolesInSentences }) => `先弄清最后由谁点头：还不知道谁是${rolesInSentences.approver}。`,
  coverageUnknown: ({ lacksRoles }) =>
    lacksRoles === true
      ? '先写明每个人在决策中的角色：没有角色，算不出覆盖率。'
      : '先写明我们与谁有联系：现在还算不出覆盖率。',
  coverageLow: ({ coverage, limit }) =>
    `关键人物覆盖率 ${format.percentDown(coverage)}（按角色加权）：先达到 ${format.percentDown(limit)} 再投入。`,
  gateOpen: ({ open }) => `先把目标补全：还有 ${format.number(open)} 处没有写清。`,
  overdue: ({ count, text }) =>
    count === 1
      ? `给“${text}”重新约定日期：原定的日期已过。`
      : `给 ${format.number(count)} 项已过期的承诺重新约定日期，先约“${text}”。`,
  strategy: ({ macro }, labels) => `策略是“${labels.macros[macro]}”，值得投入。`,
  sure: ({ standing }) => standings[standing],
  position: ({ position, competitor }) =>
    position === 'ahead' ? positions.ahead(competitor) : positions.level(competitor),
  noFlags: () => '客户必须有的标准中，已评分的没有一项是我们的弱项。',
  coverage: ({ coverage }) => `关键人物覆盖率 ${format.percent(coverage)}（按角色加权）。`,
};

const decisions: Readonly<Record<GoingDecision, string>> = {
  go: '继续',
  goWithConditions: '有条件地继续',
  stopAndRethink: '停下来重新考虑',
};

const verdict = ({ decision, macro }: Computed, { macros }: Labels): string => {
  const parts = [decision && decisions[decision], macro && format.quote(macros[macro])];
  return parts.filter((part) => part !== null).join('，') || '还没有结论';
};

export const goingIn: typeof english = (labels) => ({
  title: '是否继续',
  decisions,
  reason: sayGoing(inWords(reasons, labels)),
  stopFirst: (macro) => `先换一种做法：已决定停下来。只看因素，策略是${format.quote(labels.macros[macro])}。`,
  own: ({ decision, macro }) =>
    [decision && decisions[decision], macro && labels.macros[macro]]
      .filter((part) => part !== null)
      .join(' · '),
  ownWhy: ({ by, on, reason }) => {
    const who = [on === null ? '' : format.date(on), by === '' ? '' : `由${by}`].join('');
    const said = `${who === '' ? '我们自己' : who}决定`;
    return reason === '' ? `${said}。` : `${said}：${format.quote(reason)}`;
  },
  computed: (computed) => `计算结果：${verdict(computed, labels)}。`,
  decided: (decided, computed) => {
    const { by, on, reason } = decided;
    const who = [on === null ? '' : format.date(on), by === '' ? '' : `由${by}`].join('');
    const why = reason === '' ? '' : `。理由：${format.quote(reason)}`;
    return `${who}${who === '' ? '我们' : ''}决定：${verdict(decided, labels)}${why}。计算结果：${verdict(computed, labels)}。`;
  },
  renew: '请再看一遍这个决定：此后计算结果变了。',
  count: (decision, count) =>
    `${format.number(count)} ${decision === 'goWithConditions' ? '个条件' : '个理由'}`,
});
