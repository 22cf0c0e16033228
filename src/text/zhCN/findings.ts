import type { FindingParams, PeopleColumn } from '../../method/ground/finding';
import type { Labels } from '../en/labels';
import type { RoleDifference } from '../../method/ground/roleNames';
import { ofKind, type ByKind, type Sentences } from '../sentences';
import { criteria } from './criteria';
import { format } from './format';
import { goals } from './goals';
import { support } from './support';
import { nextSteps } from './nextSteps';

/** T2: the one question that settles which of two roles is right. */
const questions: Readonly<Record<RoleDifference, string>> = {
  involvement: '会议上多半在场吗？',
  authority: '最后是否由其点头？',
  both: '是否既拍板又常在场？',
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
  tooFew: ({ count }) => `未解决的因素只有 ${count} 项，不足以判断：请再问有什么助力或阻力。`,
  tooMany: ({ count }) => `未解决的因素有 ${count} 项，多得顾不过来：请合并小项，了结已办的。`,
  allPositive: () => '列出的全是有利因素：请问问还有谁、什么事能让这单落空。',
  mostlyAssumed: ({ share }) => `${format.percent(share)} 的权重只凭假设：请先让客户证实最重的几项。`,
};

/** T11 */
const leaver = ({ name, on, successor, beside, isMet }: FindingParams['T11']): string => {
  if (!isMet)
    return `${name}${format.date(on)}离任：${successor === '' ? '打听由谁接任' : `去结识接任的${successor}`}。`;
  const named = beside.slice(0, mostNames).join('、');
  const all = beside.length > mostNames ? `${named}等 ${beside.length} 人` : named;
  const start = `${name}${format.date(on)}离任：请趁还在`;
  if (successor !== '') return `${start}，请其引见接任的${successor}${all === '' ? '' : `和${all}`}。`;
  return `${start}问清由谁接任${all === '' ? '' : `，并请其引见${all}`}。`;
};
const mostNames = 3;

/** R2: the first few; the factors' view lists them all. */
const categories = ({ categories: all }: FindingParams['R2'], labels: Labels): string => {
  const named = all.slice(0, mostCategories).map((category) => labels.categories[category]);
  return `${named.join(' · ')}${all.length > named.length ? ` 等 ${all.length} 类` : ''}`;
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
  return duties.length === 0 ? `您自定的 ${params.count} 项职能` : duties.join('、');
};

const who = (assessor: string): string => (assessor === '' ? '第二评估人' : assessor);

/** A12 */
const secondOpinions: Sentences<ByKind<FindingParams['A12']>, Labels> = {
  one: ({ assessor, text, to }, labels) =>
    `${who(assessor)}对“${text}”另有看法${to === null ? '' : `，照此策略会变成“${labels.macros[to]}”`}：请先谈清楚。`,
  several: ({ assessor, count }) =>
    `${who(assessor)}对 ${format.factors(count)}另有看法，每一项都会改变策略：请先谈这几项。`,
  together: ({ assessor, count }) =>
    `${who(assessor)}对 ${format.factors(count)}另有看法，合在一起会改变策略：请先谈这几项。`,
};

export const findings: Sentences<FindingParams, Labels> = {
  S2: ofKind(chains),
  S6: ({ count }) => goals.gate.open(count),
  T2: (params, labels) =>
    `${params.name}标为${namedRole(params, labels)}，按评级应为${labels.rolesInSentences[params.computed]}：${questions[params.differsIn]}`,
  T5: ({ name, days, limit }) => `距上次联系${name}已有 ${days} 天，上限为 ${limit} 天。`,
  T6a: (_, { rolesInSentences: { owner } }) => `还不知道谁是${owner}：名单里没有人既深入参与又能拍板。`,
  T6b: (_, { rolesInSentences: { approver } }) => `还不知道谁是${approver}：名单里没有参与不深却能拍板的人。`,
  T6c: (_, { rolesInSentences: { advocate } }) =>
    `没有支持我们的${advocate}：我们不在场时，没有知情的人替我们说话。`,
  T6d: ({ name }) => `所有联系都只靠${name}一个人。`,
  T6e: (params, { rolesInSentences: { gatekeeper } }) =>
    `与我们有联系的 ${params.count} 人全是${gatekeeper}。`,
  T6f: ({ role, name }, labels) => `我们还没有人见过${labels.rolesInSentences[role]}${name}。`,
  T6g: ({ role, name }, labels) => `${labels.rolesInSentences[role]}${name}反对我们。`,
  T6h: ({ name, manager }) => `我们越过${name}直接找上级${manager}：请也去见见${name}。`,
  T6i: ({ count }) => `基层 ${count} 人我们一个也没见过：用得好不好，由这些人说了算。`,
  T6j: ({ name, group, count }) =>
    name === ''
      ? `“${group}”里有 ${count} 人可能说不：组里人人都要满意。`
      : `“${group}”里${name}可能说不：组里人人都要满意。`,
  T6k: () => '名单里没有高层，也没有客户的客户：我们够不着最上面。',
  T6l: ofKind(lines),
  T6m: ({ name }, { rolesInSentences: { advocate } }) =>
    `${advocate}${name}反对我们：问清原因，带着答复再谈。`,
  T6n: ({ level, count }, { personLevels }) =>
    `层级为“${personLevels[level]}”的 ${count} 人，我们一个也没见过：先见其中一位。`,
  T6: (params) =>
    `请补上${params.columns.map((column) => columns[column]).join('、')}：缺了这些，有些缺口看不出来。`,
  T10: ofKind(influence),
  T11: leaver,
  R2: (params, labels) => `还没有人看过：${categories(params, labels)}。`,
  R3: ofKind(hygiene),
  R4: ofKind(criteria.findings),
  R7: ({ role, name }, labels) =>
    `还看不出这单对${labels.rolesInSentences[role]}${name}有什么好处：找到${name}操心的一个业务问题。`,
  A11: (params) => `这个客户靠一位销售顾不过来。我方内部还缺：${openDuties(params)}。`,
  A12: ofKind(secondOpinions),
  A14: ({ by }) => `${by === '' ? '我们' : by}自己作了决定，却没有写明理由：请补上。`,
  N2: ofKind(nextSteps.commitmentGaps),
  N3: ofKind(nextSteps.planGaps),
  N6: ofKind(nextSteps.uncovered),
};

/** R8 */
export const withMore = (sentence: string, more: number): string => `${sentence}另有 ${more} 处也是这样。`;
