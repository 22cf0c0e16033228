import type {
  ContactDepth,
  IndividualNeed,
  OrganisationalNeed,
  PersonLevel,
} from '../../method/ground/words';
import { type AllowedValue, words } from '../column';
import { foreignValues } from '../languages/languages';
import { contactTerms } from '../meaning/factorTerms';

export const levelValues = [
  {
    code: 'executive',
    labels: { en: 'Executive', 'zh-CN': '高层' },
    synonyms: words(
      '高管 | 管理高层 | c-level | c level | c-suite | board | top | top management | exec | 最高层 | 高层 | 决策层',
    ),
  },
  {
    code: 'senior',
    labels: { en: 'Senior manager', 'zh-CN': '总监级' },
    synonyms: words(
      '高级管理 | 高级管理层 | senior management | director | vp | vice president | head | 高级 | 中高层 | 总监',
    ),
  },
  {
    code: 'middle',
    labels: { en: 'Middle manager', 'zh-CN': '经理级' },
    synonyms: words(
      '中层管理 | 中层 | middle management | mid | manager | management | 经理 | 中级 | 管理层',
    ),
  },
  {
    code: 'staff',
    labels: { en: 'Staff', 'zh-CN': '基层' },
    synonyms: words('junior | employee | operational | specialist | team | 员工 | 普通员工 | 一线 | 执行层'),
  },
] as const satisfies readonly AllowedValue<PersonLevel>[];

export const individualNeedValues = [
  { code: 'power', labels: { en: 'Power', 'zh-CN': '权力' }, synonyms: words('control | 权利 | 掌控') },
  {
    code: 'achievement',
    labels: { en: 'Achievement', 'zh-CN': '成就' },
    synonyms: words('success | results | 成就感 | 成功'),
  },
  {
    code: 'recognition',
    labels: { en: 'Recognition', 'zh-CN': '被承认' },
    synonyms: words('being recognised | being recognized | 承认 | 认可 | 被认可'),
  },
  {
    code: 'belonging',
    labels: { en: 'Belonging', 'zh-CN': '被接纳' },
    synonyms: words('acceptance | affiliation | being accepted | 接纳 | 归属 | 归属感'),
  },
  {
    code: 'order',
    labels: { en: 'Order', 'zh-CN': '有条理' },
    synonyms: words('structure | predictability | 条理 | 秩序'),
  },
  { code: 'safety', labels: { en: 'Safety', 'zh-CN': '安全感' }, synonyms: words('security | 安全') },
] as const satisfies readonly AllowedValue<IndividualNeed>[];

export const organisationalNeedValues = [
  {
    code: 'financial',
    labels: { en: 'Financial', 'zh-CN': '财务' },
    synonyms: words('finance | finances | cost | money | 成本 | 财务需求'),
  },
  {
    code: 'performance',
    labels: { en: 'Performance', 'zh-CN': '绩效' },
    synonyms: words('efficiency | productivity | 业绩 | 效率 | 绩效需求'),
  },
  {
    code: 'image',
    labels: { en: 'Image', 'zh-CN': '形象' },
    synonyms: words('reputation | brand | 声誉 | 品牌 | 形象需求'),
  },
] as const satisfies readonly AllowedValue<OrganisationalNeed>[];

export const contactValues = [
  {
    ...contactTerms.none,
    code: 'none',
    labels: { en: 'None', 'zh-CN': '没接触过' },
    synonyms: words(
      ...foreignValues.contact.none,
      '没有 | no | never | no contact | not met | not yet | 0 | 无 | 否 | 未接触 | 没有接触 | 从未',
      '未见过',
    ),
  },
  {
    ...contactTerms.brief,
    code: 'brief',
    labels: { en: 'Brief', 'zh-CN': '见过一两次' },
    synonyms: words(
      ...foreignValues.contact.brief,
      '短暂接触 | 简单接触 | once | short | met once | light | email | e-mail | call | 一次 | 简单 | 浅 | 初步接触',
      '见过一次 | 邮件 | 电话',
    ),
  },
  {
    ...contactTerms.several,
    code: 'several',
    labels: { en: 'Several meetings', 'zh-CN': '常见面' },
    synonyms: words(
      ...foreignValues.contact.several,
      '多次会面 | 多次接触 | several times | some | regular | occasional | yes | 多次 | 几次 | 定期 | 经常 | 有 | 是',
    ),
  },
  {
    ...contactTerms.close,
    code: 'close',
    labels: { en: 'Close', 'zh-CN': '关系密切' },
    synonyms: words(
      '密切 | deep | frequent | very close | trusted | strong | often | weekly | 深入 | 紧密 | 频繁 | 密切接触 | 很熟 | 熟悉 | 亲密 | 深度接触',
      ...foreignValues.contact.close,
    ),
  },
] as const satisfies readonly AllowedValue<ContactDepth>[];
