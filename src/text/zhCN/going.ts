import type { GoingReasonName } from '../../method/strategy/going';
import type { Position, Standing } from '../../method/ground/words';
import type { goingIn as english } from '../en/going';
import type { Labels } from '../en/labels';
import { inWords, param, type Params, wordParam } from '../params';
import { format } from './format';

const macro = (params: Params, { macros }: Labels): string => wordParam(params, 'macro', macros);
const competitor = (params: Params): string => param(params, 'competitor');
const percent = (params: Params, key: string): string => format.percentDown(Number(params[key]));

const standings: Readonly<Record<Standing, string>> = {
  firm: '策略稳固：几乎没有哪一处单项变动会改变它。',
  fair: '策略较稳：多数单项变动不会改变它。',
  fragile: '先核实能改变策略的因素：不少单项变动都会改变它。',
  tied: '先再看一遍权重：几种策略同样成立。',
  thin: '先补充因素：计入的太少，策略还靠不住。',
};

const positions: Readonly<Record<Position, (name: string) => string>> = {
  ahead: (name) => `按采购标准，我们领先于“${name}”。`,
  level: (name) => `按采购标准，我们与“${name}”不相上下。`,
  behind: (name) => `先在采购标准上赶上“${name}”，或改变客户看重的标准。`,
};

const reasons: Readonly<Record<GoingReasonName, (params: Params, labels: Labels) => string>> = {
  rethink: () => '分量最重的都对我们不利，需要换一种做法。',
  flagsAndBehind: (params) =>
    `客户必须有的标准中，有 ${param(params, 'count')} 项我们较弱，总分又落后于“${competitor(params)}”。`,
  noVerdict: () => '还没有策略：请先列出因素并评级。',
  cautious: (params, labels) => `策略是“${macro(params, labels)}”：先定好投入多少时间和资金。`,
  unsure: (params) => wordParam(params, 'standing', standings),
  redFlags: (params) => `先解决 ${param(params, 'count')} 处红灯：客户必须有的，我们却较弱。`,
  behind: (params) => positions.behind(competitor(params)),
  coverageUnknown: () => '先写明我们与谁有联系：现在还看不出接触面有多广。',
  coverageLow: (params) =>
    `重要人物中已有联系的占 ${percent(params, 'coverage')}：先达到 ${percent(params, 'limit')}。`,
  strategy: (params, labels) => `策略是“${macro(params, labels)}”，值得投入。`,
  sure: (params) => wordParam(params, 'standing', standings),
  position: (params) =>
    params.position === 'ahead' ? positions.ahead(competitor(params)) : positions.level(competitor(params)),
  noFlags: () => '客户必须有的标准中，已评分的没有一项是我们的弱项。',
  coverage: ({ coverage }) => `重要人物中已有联系的占 ${format.percent(Number(coverage))}。`,
};

export const goingIn: typeof english = (labels) => ({
  title: '是否继续',
  decisions: {
    go: '继续',
    goWithConditions: '有条件地继续',
    stopAndRethink: '停下来重新考虑',
  },
  reasons: inWords(reasons, labels),
  reason: ({ reason, params }) => reasons[reason](params, labels),
  count: (decision, count) => `${count} ${decision === 'goWithConditions' ? '个条件' : '个理由'}`,
});
