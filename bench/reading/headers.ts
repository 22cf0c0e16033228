// The headers of a table: words that are known (ours and those seen in real sheets), or phrases of words.ts, with the dirt that headers have.
import { words } from '../../src/tables/column';
import type { Locale } from '../../src/text/text';
import type { Key, Kind, Wording } from './case';
import type { Random } from './random';
import { foreignHeaders, type Phrases } from './words';

type Known = Readonly<Record<Kind, Readonly<Record<string, Phrases>>>>;

const known: Known = {
  people: {
    account: {
      en: words('Account | Account name | Customer name'),
      'zh-CN': words('客户账户 | 客户名称 | 客户公司'),
    },
    firstName: { en: words('First name | Given name'), 'zh-CN': words('名') },
    name: {
      en: words(
        'Name | Stakeholder | Stakeholder Name | Full name | Person | Key person | Stakeholder Name (or Group)',
      ),
      'zh-CN': words('姓名 | 干系人 | 联系人 | 关键人物 | 干系人姓名 | 相关方'),
    },
    title: {
      en: words('Title | Role | Job title | Position | Function | Project Role | Work Function'),
      'zh-CN': words('职务 | 职位 | 岗位 | 头衔 | 部门及职务'),
    },
    department: { en: words('Department | Dept. | Division'), 'zh-CN': words('部门 | 所属部门') },
    authority: {
      en: words(
        'Authority | Influence | Power | Level of Influence | Influence Level | Power/Influence | Decision power',
      ),
      'zh-CN': words('决策权 | 影响力 | 权力 | 影响度 | 权力大小'),
    },
    involvement: {
      en: words(
        'Involvement | Interest | Interest Level | Level of Interest | Interest in Project | Stake in Project',
      ),
      'zh-CN': words('参与度 | 关注度 | 参与程度 | 利益 | 关注程度'),
    },
    attitude: {
      en: words('Attitude | Current State | Support | Stance | Attitude to us | Support level'),
      'zh-CN': words('态度 | 支持度 | 立场 | 当前态度'),
    },
    contact: { en: words('Contact depth | Level of contact'), 'zh-CN': words('接触程度 | 联系程度') },
    ownedBy: { en: words('Our contact | Owned by | Account owner'), 'zh-CN': words('我方负责人 | 跟进人') },
    reportsTo: { en: words('Reports to | Manager'), 'zh-CN': words('汇报对象 | 上级') },
    notes: { en: words('Notes | Comments | Remarks | Additional notes'), 'zh-CN': words('备注 | 说明') },
  },
  factors: {
    account: { en: words('Account | Account name | Customer'), 'zh-CN': words('客户账户 | 客户名称 | 客户') },
    text: {
      en: words('Factor | Factor description | Key factor | Influencing factor | Success factor'),
      'zh-CN': words('因素 | 因素描述 | 影响因素 | 关键因素'),
    },
    risk: {
      en: words(
        'Risk | Risk Description | Risk Name | Risks | Risk event | Key risks | Risk factors | Potential risk event',
      ),
      'zh-CN': words('风险 | 风险描述 | 风险名称 | 风险事件 | 主要风险 | 潜在风险'),
    },
    category: {
      en: words('Category | Factor category | Risk Category | Kind of factor'),
      'zh-CN': words('类别 | 分类 | 类型'),
    },
    direction: {
      en: words('Direction | For or against | +/- | Positive/Negative | Pro/Con | For / Against'),
      'zh-CN': words('方向 | 正面/负面 | 有利/不利'),
    },
    control: {
      en: words('Control | Degree of Control | Can we change it? | Level of control | Our control'),
      'zh-CN': words('控制力 | 可控度 | 是否可控 | 可控性'),
    },
    weight: {
      en: words('Weight | Importance | Impact | Priority | Criticality | Severity | Importance Rating'),
      'zh-CN': words('权重 | 重要性 | 影响程度 | 优先级 | 严重程度 | 风险等级'),
    },
    evidence: {
      en: words('Evidence | Fact or assumption | Basis'),
      'zh-CN': words('依据 | 证据 | 确认情况'),
    },
    status: { en: words('Status | State | Current status'), 'zh-CN': words('状态 | 当前状态') },
    people: { en: words('People | Key people | Linked people'), 'zh-CN': words('相关人物 | 相关人员') },
    owner: { en: words('Risk owner | Action owner'), 'zh-CN': words('处理人 | 风险责任人') },
    response: {
      en: words('Response | Mitigation | Response strategy'),
      'zh-CN': words('应对措施 | 应对策略'),
    },
    notes: { en: words('Notes | Comments | Remarks | Other notes'), 'zh-CN': words('备注 | 评论') },
  },
};

export interface HeaderWish {
  readonly kind: Kind;
  readonly locale: Locale;
  /** Of the concept: a key, or `risk`, `owner`, `response`. */
  readonly concept: Key | 'risk' | 'owner' | 'response';
  readonly wording: Wording;
}

/** A header; of words that are not ours where there are such for the concept. */
export function pickHeader(
  random: Random,
  wish: HeaderWish,
): { readonly text: string; readonly wording: Wording } {
  const { kind, locale, concept, wording } = wish;
  const phrases: Readonly<Record<string, Phrases>> = foreignHeaders[kind];
  const foreign = wording === 'theirs' ? phrases[concept === 'risk' ? 'text' : concept]?.[locale] : undefined;
  if (foreign) return { text: random.pick(foreign), wording };
  const text = random.pick(known[kind][concept]?.[locale] ?? [concept]);
  return { text, wording: 'ours' };
}

/** What people do to a header without changing what it says. */
const dirt: readonly ((text: string, locale: Locale) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => `${text} `,
  (text) => ` ${text}\u00a0`,
  (text) => `${text}\u200b`,
  (text) => `${text}*`,
  (text) => `${text}:`,
  (text) => `[${text}]`,
  (text, locale) => (locale === 'en' ? text.replaceAll(' ', '_') : text),
  (text, locale) =>
    locale === 'en' ? text.replace(/ (\p{L})/gu, (_, letter: string) => letter.toUpperCase()) : text,
  (text, locale) => (locale === 'en' ? text.replace(' ', '\n') : `${text}\n`),
  (text, locale) => (locale === 'en' ? `${text} (please fill in)` : `${text}（必填）`),
];

export function soil(random: Random, text: string, locale: Locale): string {
  return random.pick(dirt)(text, locale);
}
