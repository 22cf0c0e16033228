// What the profile asks, and what kind of answer each question takes.
import type { LeadershipPath, ProfileItem, Rung } from '../../method/ground/words';
import { type AllowedValue, words } from '../column';
import { individualNeedValues } from '../people/peopleValues';
import { decisionQuestions } from './decisionQuestions';
import type { AnswerKind, ProfileQuestion } from './question';
import { partingQuestions, saleQuestions } from './saleQuestions';

/** S1 */
export const leadershipValues = [
  {
    code: 'operations',
    labels: { en: 'Operational excellence', 'zh-CN': '有效执行' },
    synonyms: words(
      'operations | operational | lowest cost | efficiency | 运营 | 运营卓越 | 高效执行 | 成本领先',
    ),
  },
  {
    code: 'product',
    labels: { en: 'Product leadership', 'zh-CN': '产品领先' },
    synonyms: words('product | products | innovation | best product | 产品 | 创新 | 技术领先'),
  },
  {
    code: 'customer',
    labels: { en: 'Customer intimacy', 'zh-CN': '客户至上' },
    synonyms: words(
      'customer | customers | service | closeness to customers | 客户 | 服务 | 贴近客户 | 客户亲密',
    ),
  },
] as const satisfies readonly AllowedValue<LeadershipPath>[];

/** S5 */
export const rungValues = [
  {
    code: 'visitor',
    labels: { en: 'Professional visitor', 'zh-CN': '专业拜访者' },
    synonyms: words('visitor | 拜访者'),
  },
  {
    code: 'priceSeller',
    labels: { en: 'Price seller', 'zh-CN': '价格销售者' },
    synonyms: words('price | 价格'),
  },
  {
    code: 'productSeller',
    labels: { en: 'Product seller', 'zh-CN': '产品销售者' },
    synonyms: words('product | 产品'),
  },
  {
    code: 'needSeller',
    labels: { en: 'Need-satisfaction seller', 'zh-CN': '满足需求的销售者' },
    synonyms: words('need | needs | need seller | need satisfaction seller | 需求 | 需求销售者'),
  },
  {
    code: 'adviser',
    labels: { en: 'Trusted business adviser', 'zh-CN': '值得信赖的业务顾问' },
    synonyms: words(
      'adviser | advisor | trusted adviser | trusted advisor | trusted business advisor | 顾问 | 业务顾问',
    ),
  },
] as const satisfies readonly AllowedValue<Rung>[];

const truthValues = [
  {
    code: 'yes',
    labels: { en: 'Yes', 'zh-CN': '是' },
    synonyms: words('y | true | x | √ | ✓ | 有 | 对 | 需要'),
  },
  {
    code: 'no',
    labels: { en: 'No', 'zh-CN': '否' },
    synonyms: words('n | false | 不 | 没有 | 无 | 不是 | 不需要'),
  },
] as const satisfies readonly AllowedValue<'yes' | 'no'>[];

const ladder: AnswerKind = { kind: 'choice', values: rungValues };
const truth: AnswerKind = { kind: 'truth', values: truthValues };

/** In the method's words; every question can also be asked by its short names. */
export const profileQuestions = {
  account: {
    labels: { en: 'What is the account called?', 'zh-CN': '客户叫什么名字？' },
    // 'Customer' and the like head many a list of theirs; only whole questions for a name are this one.
    synonyms: words(
      'account | account name | name of the account | account title | 客户账户 | 账户名称 | 客户账户名称',
    ),
    help: {
      en: 'The name that heads the plan. Where a table has an account column, that column says it.',
      'zh-CN': '计划以此为标题。如果表中有“客户账户”列，则以该列为准。',
    },
    answer: { kind: 'text' },
  },
  ...saleQuestions,
  vision: {
    labels: {
      en: 'Vision: what do we want to be to this customer?',
      'zh-CN': '愿景：几年后我们在这个客户那里要做到什么？',
    },
    synonyms: words(
      'vision | our vision | account vision | 愿景 | 我们的愿景 | 愿景：我们要成为这个客户的什么？',
    ),
    help: {
      en: 'One sentence with a figure in it, such as a share of their purchases or a number of sites.',
      'zh-CN': '一句话，并带一个数字，例如占客户采购的份额或覆盖的工厂数。',
    },
    answer: { kind: 'text' },
  },
  horizonYears: {
    labels: { en: 'How many years ahead does the vision look?', 'zh-CN': '愿景展望多少年？' },
    synonyms: words('horizon | horizon in years | vision horizon | years | 愿景年限 | 展望年数'),
    help: { en: 'A number of years, at least 2.', 'zh-CN': '年数，至少 2 年。' },
    answer: { kind: 'number' },
  },
  visionIssues: {
    labels: {
      en: 'Which business issues of theirs does the vision serve?',
      'zh-CN': '愿景服务于客户的哪些业务问题？',
    },
    synonyms: words(
      'vision issues | business issues served | linked business issues | 愿景关联问题 | 关联业务问题',
    ),
    help: {
      en: 'In the words of the Business issues table; several are separated by semicolons.',
      'zh-CN': '照“业务问题”表的原文写；多个用分号隔开。',
    },
    answer: { kind: 'text' },
  },
  leadership: {
    labels: { en: 'How does the customer want to lead its market?', 'zh-CN': '客户想靠什么领先市场？' },
    synonyms: words('leadership | leadership path | market leadership | 领先方式 | 领先路径'),
    help: {
      en: 'By running best, by its products, or by its closeness to customers.',
      'zh-CN': '靠有效执行、靠产品领先，还是靠客户至上。',
    },
    answer: { kind: 'choice', values: leadershipValues },
  },
  marketTrend: {
    labels: { en: 'How does our market move a year?', 'zh-CN': '我们的市场每年增长多少？' },
    synonyms: words('market trend | our market trend | market growth | 市场趋势 | 市场增长率'),
    help: { en: 'A percentage a year, such as 4 % or -2 %.', 'zh-CN': '每年的百分比，例如 4% 或 -2%。' },
    answer: { kind: 'ratio' },
  },
  customerTrend: {
    labels: { en: 'How does the customer’s own revenue move a year?', 'zh-CN': '客户自身收入每年增长多少？' },
    synonyms: words('customer trend | customer revenue trend | customer growth | 客户趋势 | 客户收入增长率'),
    help: {
      en: 'A percentage a year. Blank: worked out from the sales record, where it holds their revenue.',
      'zh-CN': '每年的百分比。留空时，若销售记录中有客户收入，就按它计算。',
    },
    answer: { kind: 'ratio' },
  },
  ladderToday: {
    labels: { en: 'Where do we stand with them today?', 'zh-CN': '客户今天怎么看我们？' },
    synonyms: words(
      'ladder today | relationship today | today | 关系现状 | 今天的关系 | 我们今天在客户心中是什么？',
    ),
    help: {
      en: 'How they see us today, not how we would like to be seen.',
      'zh-CN': '照客户的看法选，不照我们的愿望选。',
    },
    answer: ladder,
  },
  ladderWanted: {
    labels: { en: 'Where do we want to stand with them?', 'zh-CN': '我们想让客户怎么看我们？' },
    synonyms: words(
      'ladder wanted | relationship wanted | wanted | 期望关系 | 希望的关系 | 我们想成为客户的什么？',
    ),
    help: { en: 'One rung at a time is enough.', 'zh-CN': '一次上一级就够了。' },
    answer: ladder,
  },
  sellerNeed: {
    labels: { en: 'What do you want from this sale, personally?', 'zh-CN': '您本人想从这单得到什么？' },
    synonyms: words(
      'seller need | my need | own need | 销售人员需求 | 本人需求 | 您本人想从这次销售得到什么？',
    ),
    help: {
      en: 'It colours how you see the others, and shows where you meet or clash.',
      'zh-CN': '它会影响您看待别人的方式，也能看出您与谁合拍、与谁相左。',
    },
    answer: { kind: 'choice', values: individualNeedValues },
  },
  highExpectations: {
    labels: {
      en: 'Are their needs complex, or their expectations high?',
      'zh-CN': '客户的需求复杂或期望很高吗？',
    },
    synonyms: words('high expectations | complex needs | 期望很高 | 需求复杂'),
    help: { en: 'Yes or no.', 'zh-CN': '是或否。' },
    answer: truth,
  },
  complexDelivery: {
    labels: {
      en: 'Is the technology deep, the support broad or the delivery complex?',
      'zh-CN': '是否涉及高深技术、广泛支持或复杂交付？',
    },
    synonyms: words('complex delivery | deep technical | broad support | 交付复杂 | 技术复杂'),
    help: { en: 'Yes or no.', 'zh-CN': '是或否。' },
    answer: truth,
  },
  ...partingQuestions,
  ...decisionQuestions,
} as const satisfies Readonly<Record<ProfileItem, ProfileQuestion>>;
