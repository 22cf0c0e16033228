import type { findings as english } from '../en/findings';
import type { Role } from '../../method/words';
import { param, wordParam } from '../params';
import type { Params } from '../params';
import { labels } from './labels';

const name = (params: Params): string => param(params, 'name');
const role = (params: Params, key = 'role'): string => wordParam(params, key, labels.rolesInSentences);

const decides: readonly string[] = ['owner', 'approver'] satisfies Role[];
const takesPart: readonly string[] = ['advocate', 'owner'] satisfies Role[];

/** T2: the one question that settles which of two roles is right. */
const question = (params: Params): string => {
  const named = param(params, 'named');
  const computed = param(params, 'computed');
  const sameSay = decides.includes(named) === decides.includes(computed);
  const samePart = takesPart.includes(named) === takesPart.includes(computed);
  if (sameSay) return '会议上多半在场吗？';
  return samePart ? '最后是否由其点头？' : '是否既拍板又常在场？';
};

const missingNeeds: Readonly<Record<string, string>> = {
  individual: '个人需求',
  organisational: '机构需求',
  both: '个人需求和机构需求',
};

export const findings: typeof english = {
  T2: (params) =>
    `${name(params)}标为${role(params, 'named')}，按评级应为${role(params, 'computed')}：${question(params)}`,
  T4: (params) => `还不了解${name(params)}的${wordParam(params, 'missing', missingNeeds)}。`,
  T5: (params) =>
    `距上次联系${name(params)}已有 ${param(params, 'days')} 天，上限为 ${param(params, 'limit')} 天。`,
  T6a: () => '还不知道谁是拥有者：名单里没有人既深入参与又能拍板。',
  T6b: () => '还不知道谁是批准者：名单里没有参与不深却能拍板的人。',
  T6c: () => '没有支持我们的倡导者：我们不在场时，没有知情的人替我们说话。',
  T6d: (params) => `所有联系都只靠${name(params)}一个人。`,
  T6e: (params) => `与我们有联系的 ${param(params, 'count')} 人全是把关者。`,
  T6f: (params) => `我们还没有人见过${role(params)}${name(params)}。`,
  T6g: (params) => `${role(params)}${name(params)}反对我们。`,
};
