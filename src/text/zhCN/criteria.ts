import type { CriterionCheck, Speaker } from '../../method/factors/criteria';
import type { FindingParams } from '../../method/ground/finding';
import type { Comparison } from '../../method/factors/scores';
import type { Position } from '../../method/ground/words';
import type { criteria as english } from '../en/criteria';
import type { Labels } from '../en/labels';
import { inWords, type ByKind, type Sentences } from '../sentences';
import { format } from './format';

const findings: Sentences<ByKind<FindingParams['R4']>, Labels> = {
  redFlag: ({ text, rating }) =>
    `${format.quote(text)}是客户必须有的，我们只有 ${rating} 分（满分 5 分）。请改进，或商定别的办法来满足。`,
  behind: (params) => {
    const most = params.text === '' ? '' : `失分最多的是${format.quote(params.text)}。`;
    return `按采购标准落后于“${params.competitor}”（${scores(params)}）。${most}`;
  },
  unsure: ({ text }) => `${format.quote(text)}是否真会左右选择，还不确定：请先核实，再下功夫。`,
};

const scores = ({ ours, theirs }: Pick<Comparison, 'ours' | 'theirs'>): string =>
  `${format.score(ours)} 对 ${format.score(theirs)}`;

const speaker = (speakers: readonly Speaker[], labels: Labels): string => {
  if (speakers.length === 0) return '先写明是谁提出的：他个人想要什么，可能左右这项标准。';
  if (speakers.every(({ need }) => need === null)) {
    const names = format.list(speakers.map(({ name }) => name));
    return `弄清${names}个人最想要什么：这可能左右这项标准。`;
  }
  const each = speakers.map(({ name, need }) => {
    return `${name}（${need === null ? labels.attitudeUnknown : labels.individualNeeds[need]}）`;
  });
  return `个人需求可能左右这项标准：${format.list(each)}。请问问别人是否同样看重。`;
};

const checks: Readonly<Record<CriterionCheck, (speakers: readonly Speaker[], labels: Labels) => string>> = {
  speaker,
  trust: () => '问一问：信任我们的客户还会补充什么？真正的理由也许在后面。',
  trial: () => '试报一个方案：减一项功能，而不是让价。对方舍不得的，才真正算数。',
};

const positions: Readonly<Record<Position, (competitor: string) => string>> = {
  ahead: (competitor) => `领先于“${competitor}”`,
  level: (competitor) => `与“${competitor}”不相上下`,
  behind: (competitor) => `落后于“${competitor}”`,
};

export const criteria: typeof english = {
  title: '采购标准',
  position: (comparison) =>
    comparison === null
      ? '还无法比较：请在算数的标准上，为我们和至少一家对手评分。'
      : `${positions[comparison.position](comparison.competitor)}：${scores(comparison)}`,
  findings,
  checks,
  unsure: '还不确定',
  andThen: '然后：',
  comparison: '各方在采购标准上的评分',
  criterion: '标准',
  us: '我们',
  score: '总分',
  rated: (rated, all) => `${all} 项中已评 ${rated} 项`,
  redFlag: '红灯',
  uncounted: '不计入',
  unrated: '未评分',
};

export const criteriaIn = (labels: Labels) => ({ ...criteria, checks: inWords(checks, labels) });
