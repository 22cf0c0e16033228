import type { FindingParams, PeopleColumn } from '../../method/ground/finding';
import type { Labels } from '../en/labels';
import type { RoleDifference } from '../../method/ground/roleNames';
import { ofKind, type ByKind, type Sentences } from '../sentences';
import { nameCategory } from '../wording';
import { criteria } from './criteria';
import { format } from './format';
import { goals } from './goals';
import { support } from './support';
import { nextSteps } from './nextSteps';

/** T2: the one question that settles which of two roles is right. */
const questions: Readonly<Record<RoleDifference, string>> = {
  involvement: '多数会议他都在场吗？',
  authority: '最后由他点头吗？',
  both: '他既拍板、又常在会上吗？',
};

/** T2, O3 */
const namedRole = ({ named, said }: FindingParams['T2'], { rolesInSentences }: Labels): string => {
  const role = rolesInSentences[named];
  return said === '' ? role : `${format.quote(said)}（相当于${role}）`;
};

/** T6 */
const columns: Readonly<Record<PeopleColumn, string>> = {
  attitude: '态度',
  contact: '联系情况',
  level: '层级',
  reportsTo: '汇报对象',
  influencedBy: '听谁的意见',
};

/** T6l: where a reporting line leads. */
const lines: Sentences<ByKind<FindingParams['T6l']>, Labels> = {
  nobody: ({ name, manager }) => `${name}的汇报对象“${manager}”不在表中：请补上此人，或改正姓名。`,
  several: ({ name, manager }) => `${name}的汇报对象“${manager}”可能指几个人：请写全名。`,
  circle: ({ count, name, manager }) =>
    count === 1
      ? `${name}的汇报对象写成了本人。`
      : `${name}向${manager}汇报，绕一圈又回到${name}：汇报关系成了环。`,
};

/** T10 */
const influence: Sentences<ByKind<FindingParams['T10']>, Labels> = {
  nobody: ({ name }, { rolesInSentences: { approver } }) => `还不知道${approver}${name}听谁的：先打听清楚。`,
  notWon: ({ name, first }, { rolesInSentences: { approver } }) =>
    `${approver}${name}听得进的人里，还没有一个是我们的人：先争取${first}。`,
};

const hygiene: Sentences<ByKind<FindingParams['R3']>, Labels> = {
  bothDirections: ({ text }) => `“${text}”既算有利又算不利：请只留一行，或写清区别。`,
  sameText: ({ text }) => `“${text}”列了不止一次，每次都计入：请只留一行。`,
  tooFew: ({ count }) =>
    `再问问还有什么助力或阻力：目前起作用的因素只有 ${format.number(count)} 项，不足以判断。`,
  tooMany: ({ count }) =>
    `合并小项，办完的标为已了结：目前起作用的因素有 ${format.number(count)} 项，顾不过来。`,
  allPositive: () => '列出的全是有利因素：请问问还有谁、什么事能让这单落空。',
  mostlyAssumed: ({ share }) => `先请客户证实最重的几项：${format.percent(share)} 的权重只凭假设。`,
};

/** T11 */
const leaver = ({ name, on, successor, beside, isMet }: FindingParams['T11']): string => {
  if (!isMet)
    return `${name}${format.date(on)}离任：${successor === '' ? '打听由谁接任' : `去结识接任的${successor}`}。`;
  const named = beside.slice(0, mostNames).join('、');
  const all = beside.length > mostNames ? `${named}等 ${format.number(beside.length)} 人` : named;
  const start = `${name}${format.date(on)}离任。趁他还在`;
  if (successor !== '') return `${start}，请他引见接任的${successor}${all === '' ? '' : `和${all}`}。`;
  return `${start}问清由谁接任${all === '' ? '' : `，并请他引见${all}`}。`;
};
const mostNames = 2;

/** R2: the first few; the factors' view lists them all. */
const categories = ({ categories: all }: FindingParams['R2'], labels: Labels): string => {
  const named = all.slice(0, mostCategories).map((category) => nameCategory(labels, category));
  return `${named.join(' · ')}${all.length > named.length ? ` 等 ${format.number(all.length)} 类` : ''}`;
};
const mostCategories = 4;

/** S2 */
const chains: Sentences<ByKind<FindingParams['S2']>, Labels> = {
  nothingBehind: ({ layer, text }) =>
    layer === 'response'
      ? `“${text}”是客户的应对：请写明外部有什么变化。`
      : `“${text}”是内部的难处：请写明由客户的哪项应对而来。`,
  unknownBehind: ({ text, because }) => `“${text}”的由来“${because}”不在表中：请补上。`,
  noLayer: ({ text }) => `请写明“${text}”属于外部变化、客户的应对，还是内部挑战。`,
};

/** A11 */
const openDuties = (params: FindingParams['A11']): string => {
  const duties = params.duties.map((duty) => support.dutiesInSentences[duty]);
  return duties.length === 0 ? `您自定的 ${format.number(params.count)} 项职能` : duties.join('、');
};

const who = (assessor: string): string => (assessor === '' ? '第二评估人' : assessor);

/** A12 */
const secondOpinions: Sentences<ByKind<FindingParams['A12']>, Labels> = {
  one: ({ assessor, text, to }, labels) =>
    `${who(assessor)}对“${text}”的评级不同，请两人先对一对。${to === null ? '' : `按那个评级，策略是${format.quote(labels.macros[to])}。`}`,
  several: ({ assessor, count }) =>
    `${who(assessor)}对 ${format.factors(count)}的评级不同，每一项都会改变策略：请两人先对这几项。`,
  together: ({ assessor, count }) =>
    `${who(assessor)}对 ${format.factors(count)}的评级不同，合在一起会改变策略：请两人先对这几项。`,
};

export const findings: Sentences<FindingParams, Labels> = {
  S2: ofKind(chains),
  S6: ({ count }) => goals.gate.open(count),
  T2: (params, labels) =>
    `${params.name}标为${namedRole(params, labels)}，按评级应为${labels.rolesInSentences[params.computed]}：${questions[params.differsIn]}`,
  T5: ({ name, days, limit }) =>
    `再联系${name}：上次联系是 ${format.number(days)} 天前，超过 ${format.number(limit)} 天就算久未联系。`,
  T6a: (_, { rolesInSentences: { owner } }) => `还不知道谁是${owner}：名单里没有人既深入参与又能拍板。`,
  T6b: (_, { rolesInSentences: { approver } }) => `还不知道谁是${approver}：名单里没有参与不深却能拍板的人。`,
  T6c: (_, { rolesInSentences: { advocate } }) =>
    `没有支持我们的${advocate}：我们不在场时，没有知情的人替我们说话。`,
  T6d: ({ name }) => `我们在客户那里的联系全靠${name}一个人。`,
  T6e: (params, { rolesInSentences: { gatekeeper } }) =>
    `与我们有联系的 ${format.number(params.count)} 人全是${gatekeeper}。`,
  T6f: ({ role, name }, labels) => `我们还没有人见过${labels.rolesInSentences[role]}${name}。`,
  T6g: ({ role, name }, labels) => `${labels.rolesInSentences[role]}${name}反对我们。`,
  T6h: ({ name, manager }) => `我们越过${name}直接找上级${manager}：请也去见见${name}。`,
  T6i: ({ count }) => `基层 ${format.number(count)} 人我们一个也没见过：用得好不好，他们最清楚。`,
  T6j: ({ name, group, count }) =>
    name === ''
      ? `“${group}”里有 ${format.number(count)} 人可能说不：组里人人都要满意。`
      : `“${group}”里${name}可能说不：组里人人都要满意。`,
  T6k: () => '名单里没有高层，也没有客户的客户：找一个人把我们带到高层。',
  T6l: ofKind(lines),
  T6m: ({ name }, { rolesInSentences: { advocate } }) =>
    `${advocate}${name}反对我们：问清原因，带着答复再谈。`,
  T6n: ({ level, count }, { personLevels }) =>
    `层级为“${personLevels[level]}”的 ${format.number(count)} 人，我们一个也没见过：先见其中一位。`,
  T6: (params) =>
    `请补上${params.columns.map((column) => columns[column]).join('、')}：缺了这些，有些缺口看不出来。`,
  T10: ofKind(influence),
  T11: leaver,
  R2: (params, labels) => `这几类还没考虑：${categories(params, labels)}。`,
  R3: ofKind(hygiene),
  R4: ofKind(criteria.findings),
  R7: ({ role, name }, labels) =>
    `还看不出这单对${labels.rolesInSentences[role]}${name}有什么好处：找到他操心的一个业务问题。`,
  A11: (params) => `这个客户靠一位销售顾不过来。还没有安排人的：${openDuties(params)}。`,
  A12: ofKind(secondOpinions),
  A14: ({ by }) => `请补上理由：${by === '' ? '我们' : by}的决定与计算结果不同，还没有写明为什么。`,
  N2: ofKind(nextSteps.commitmentGaps),
  N3: ofKind(nextSteps.planGaps),
  N6: ofKind(nextSteps.uncovered),
};

/** R8 */
export const withMore = (sentence: string, more: number): string =>
  `${sentence}另有 ${format.number(more)} 处也是这样。`;
