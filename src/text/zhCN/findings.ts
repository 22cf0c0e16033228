import type { HygieneKind } from '../../method/ground/finding';
import type { findings as english } from '../en/findings';
import type { Labels } from '../en/labels';
import type { RoleDifference } from '../../method/ground/roleNames';
import { inWords, param, type Params, wordParam } from '../params';
import { criteria } from './criteria';
import { format } from './format';
import { goals } from './goals';
import { support } from './support';
import { nextSteps } from './nextSteps';

const name = (params: Params): string => param(params, 'name');
const role = (params: Params, { rolesInSentences }: Labels, key = 'role'): string =>
  wordParam(params, key, rolesInSentences);

/** T2: the one question that settles which of two roles is right. */
const questions: Readonly<Record<RoleDifference, string>> = {
  involvement: '会议上多半在场吗？',
  authority: '最后是否由其点头？',
  both: '是否既拍板又常在场？',
};

/** T2, O3 */
const namedRole = (params: Params, labels: Labels): string => {
  const named = role(params, labels, 'named');
  return params.said === '' ? named : `${format.quote(param(params, 'said'))}（相当于${named}）`;
};

const missingNeeds: Readonly<Record<string, string>> = {
  individual: '个人需求',
  organisational: '机构需求',
  both: '个人需求和机构需求',
};

/** T6l: where a reporting line leads. */
const lines: Readonly<Record<string, (params: Params) => string>> = {
  nobody: (params) =>
    `${name(params)}的汇报对象“${param(params, 'manager')}”不在表中：请补上此人，或改正姓名。`,
  several: (params) => `${name(params)}的汇报对象“${param(params, 'manager')}”可能指几个人：请写全名。`,
  circle: (params) =>
    params.count === 1
      ? `${name(params)}的汇报对象写成了本人。`
      : `${name(params)}向${param(params, 'manager')}汇报，绕一圈又回到${name(params)}：汇报关系成了环。`,
};

/** T10: with the person to win first, where there is one. */
const influence = (params: Params, { rolesInSentences: { approver } }: Labels): string => {
  const first = params.first === '' ? '' : `：请先争取${param(params, 'first')}`;
  return params.kind === 'nobody'
    ? `还不知道名单里谁能影响${approver}${name(params)}${first}。`
    : `${approver}${name(params)}听得进话的人，没有一个既支持我们又有联系${first}。`;
};

const hygiene: Readonly<Record<HygieneKind, (params: Params) => string>> = {
  bothDirections: (params) => `“${param(params, 'text')}”既算有利又算不利：请只留一行，或写清区别。`,
  sameText: (params) => `“${param(params, 'text')}”列了不止一次，每次都计入：请只留一行。`,
  tooFew: (params) => `未解决的因素只有 ${param(params, 'count')} 项，不足以判断：请再问有什么助力或阻力。`,
  tooMany: (params) => `未解决的因素有 ${param(params, 'count')} 项，多得顾不过来：请合并小项，了结已办的。`,
  allPositive: () => '列出的全是有利因素：请问问还有谁、什么事能让这单落空。',
  mostlyAssumed: (params) =>
    `${format.percent(Number(params.share))} 的权重只凭假设：请先让客户证实最重的几项。`,
};

/** A sentence by its kind; an unknown kind shows as '?', as a missing parameter does. */
const byKind = (params: Params, sentences: Readonly<Record<string, (params: Params) => string>>): string => {
  const kind = param(params, 'kind');
  return Object.hasOwn(sentences, kind) ? (sentences[kind]?.(params) ?? '?') : '?';
};

/** R2: the first few; the factors' view lists them all. */
const categories = (params: Params, labels: Labels): string => {
  const all = param(params, 'categories').split(',');
  const named = all
    .slice(0, mostCategories)
    .map((category) => wordParam({ category }, 'category', labels.categories));
  return `${named.join(' · ')}${all.length > named.length ? ` 等 ${all.length} 类` : ''}`;
};
const mostCategories = 4;

/** S2 */
const chains: Readonly<Record<string, (params: Params) => string>> = {
  nothingBehind: (params) =>
    params.layer === 'response'
      ? `“${param(params, 'text')}”是客户的应对：请写明外部有什么变化。`
      : `“${param(params, 'text')}”是内部的难处：请写明由客户的哪项应对而来。`,
  unknownBehind: (params) =>
    `“${param(params, 'text')}”的由来“${param(params, 'because')}”不在表中：请补上。`,
  noLayer: (params) => `请写明“${param(params, 'text')}”属于外部变化、客户的应对，还是内部挑战。`,
};

/** A11 */
const openDuties = (params: Params): string => {
  const duties = param(params, 'duties')
    .split(',')
    .filter((duty) => duty !== '')
    .map((duty) => wordParam({ duty }, 'duty', support.dutiesInSentences));
  return duties.length === 0 ? `您自定的 ${param(params, 'count')} 项职能` : duties.join('、');
};

const macro = (params: Params, { macros }: Labels): string => wordParam(params, 'to', macros);
const assessor = (params: Params): string =>
  params.assessor === '' ? '第二评估人' : param(params, 'assessor');

/** A12 */
const secondOpinions: Readonly<Record<string, (params: Params, labels: Labels) => string>> = {
  one: (params, labels) =>
    `${assessor(params)}对“${param(params, 'text')}”另有看法${params.to === '' ? '' : `，照此策略会变成“${macro(params, labels)}”`}：请先谈清楚。`,
  several: (params) =>
    `${assessor(params)}对 ${format.factors(Number(params.count))}另有看法，每一项都会改变策略：请先谈这几项。`,
  together: (params) =>
    `${assessor(params)}对 ${format.factors(Number(params.count))}另有看法，合在一起会改变策略：请先谈这几项。`,
};

export const findings: typeof english = {
  S2: (params) => byKind(params, chains),
  S3: goals.missingMeasures,
  S6: (params) => goals.gate.open(Number(params.count)),
  T2: (params, labels) =>
    `${name(params)}标为${namedRole(params, labels)}，按评级应为${role(params, labels, 'computed')}：${wordParam(params, 'differsIn', questions)}`,
  T4: (params) => `还不了解${name(params)}的${wordParam(params, 'missing', missingNeeds)}。`,
  T5: (params) =>
    `距上次联系${name(params)}已有 ${param(params, 'days')} 天，上限为 ${param(params, 'limit')} 天。`,
  T6a: (_, { rolesInSentences: { owner } }) => `还不知道谁是${owner}：名单里没有人既深入参与又能拍板。`,
  T6b: (_, { rolesInSentences: { approver } }) => `还不知道谁是${approver}：名单里没有参与不深却能拍板的人。`,
  T6c: (_, { rolesInSentences: { advocate } }) =>
    `没有支持我们的${advocate}：我们不在场时，没有知情的人替我们说话。`,
  T6d: (params) => `所有联系都只靠${name(params)}一个人。`,
  T6e: (params, { rolesInSentences: { gatekeeper } }) =>
    `与我们有联系的 ${param(params, 'count')} 人全是${gatekeeper}。`,
  T6f: (params, labels) => `我们还没有人见过${role(params, labels)}${name(params)}。`,
  T6g: (params, labels) => `${role(params, labels)}${name(params)}反对我们。`,
  T6h: (params) =>
    `我们越过${name(params)}直接找上级${param(params, 'manager')}：请也去见见${name(params)}。`,
  T6i: (params) => `基层 ${param(params, 'count')} 人我们一个也没见过：用得好不好，由这些人说了算。`,
  T6j: (params) =>
    params.name === ''
      ? `“${param(params, 'group')}”里有 ${param(params, 'count')} 人可能说不：组里人人都要满意。`
      : `“${param(params, 'group')}”里${name(params)}可能说不：组里人人都要满意。`,
  T6k: () => '名单里没有高层，也没有客户的客户：我们够不着最上面。',
  T6l: (params) => byKind(params, lines),
  T10: influence,
  R2: (params, labels) => `还没有人看过：${categories(params, labels)}。`,
  R3: (params) => byKind(params, hygiene),
  R4: (params) => byKind(params, criteria.findings),
  R7: (params, labels) =>
    `${role(params, labels)}${name(params)}觉得事不关己：请把其关心的业务问题与这单联系起来。`,
  A11: (params) => `这个客户靠一位销售顾不过来。我方内部还缺：${openDuties(params)}。`,
  A12: (params, labels) => byKind(params, inWords(secondOpinions, labels)),
  N2: (params) => byKind(params, nextSteps.commitmentGaps),
  N3: (params) => byKind(params, nextSteps.planGaps),
  N6: (params, labels) => byKind(params, inWords(nextSteps.uncovered, labels)),
};
