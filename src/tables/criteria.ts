import type { Criterion } from '../method/ground/plan';
import type { CriterionBelief, CriterionDemand } from '../method/ground/words';
import { type AllowedValue, words } from './column';
import { describeTable } from './table';
import { accountColumn, notesColumn } from './shared';
import { scoreValues, weightValues } from './ratingValues';

/** R4 */
const demandValues = [
  {
    code: 'must',
    labels: { en: 'Must', 'zh-CN': '必须有' },
    synonyms: words(
      'm | must have | must-have | mandatory | required | requirement | essential | needed | need | obligatory | knock-out',
      '必须 | 必备 | 必需 | 必要 | 硬性 | 硬性要求 | 强制 | 否决项',
    ),
  },
  {
    code: 'nice',
    labels: { en: 'Nice to have', 'zh-CN': '有则更好' },
    synonyms: words(
      'n | nice | nice-to-have | optional | should | could | wish | wanted | want | desirable | desired | bonus',
      '最好有 | 加分 | 加分项 | 可选 | 期望 | 希望 | 锦上添花',
    ),
  },
] as const satisfies readonly AllowedValue<CriterionDemand>[];

/** R4 */
const beliefValues = [
  {
    code: 'yes',
    labels: { en: 'Yes', 'zh-CN': '是' },
    synonyms: words(
      'y | true | x | √ | ✓ | ✔ | believed | sure | certain | confirmed | 相信 | 确定 | 有 | 对',
    ),
  },
  {
    code: 'no',
    labels: { en: 'No', 'zh-CN': '否' },
    synonyms: words('n | false | not believed | pretext | excuse | 不相信 | 不信 | 不是 | 没有 | 借口'),
  },
  {
    code: 'unsure',
    labels: { en: 'Unsure', 'zh-CN': '不确定' },
    synonyms: words(
      '? | ？ | not sure | uncertain | unclear | unknown | maybe | perhaps | possibly | partly | in part',
      '未知 | 不清楚 | 不知道 | 也许 | 可能 | 存疑 | 待定 | 部分',
    ),
  },
] as const satisfies readonly AllowedValue<CriterionBelief>[];

/** R4 */
export const criteria = describeTable({
  found: 'offered',
  page: 'factors',
  tableName: 'Quadrille_Criteria',
  blankRows: 8,
  names: ['text'],
  unnamed: 'missing',
  columns: [
    accountColumn,
    {
      key: 'text',
      labels: { en: 'Buying criterion', 'zh-CN': '采购标准' },
      synonyms: words(
        'buying criteria | criterion | criteria | decision criterion | decision criteria | purchasing criterion',
        'purchasing criteria | selection criterion | selection criteria | evaluation criterion | evaluation criteria',
        '购买标准 | 决策标准 | 选择标准 | 评选标准 | 评价标准 | 评估标准 | 标准 | 准则',
      ),
      width: 40,
      need: 'needed',
      help: {
        en: 'One thing that the customer chooses by, in the customer’s own words.',
        'zh-CN': '客户据以选择的一件事，用客户自己的话写。',
      },
    },
    {
      key: 'demand',
      labels: { en: 'Must or nice', 'zh-CN': '必须与否' },
      synonyms: words(
        'must or nice to have | must/nice | must / nice | must have | must-have | must | demand | mandatory | requirement',
        '要求程度 | 是否必须 | 必须 | 硬性要求 | 要求',
      ),
      kind: 'choice',
      values: demandValues,
      width: 16,
      help: {
        en: 'Without a must nobody is chosen; a nice-to-have only tips the scales.',
        'zh-CN': '缺了“必须有”的就不会入选；“有则更好”的只是加分。',
      },
    },
    {
      key: 'believed',
      labels: { en: 'Believed', 'zh-CN': '是否相信' },
      synonyms: words(
        'believed? | do we believe it | do we believe this | belief | credible | genuine | sure | 相信 | 可信 | 是否可信 | 我们相信吗',
      ),
      kind: 'choice',
      values: beliefValues,
      width: 12,
      help: {
        en: 'Will it really decide? What is not believed counts nothing, what is unsure counts half.',
        'zh-CN': '真会左右选择吗？不相信的不计，不确定的算一半。',
      },
    },
    {
      key: 'weight',
      labels: { en: 'Weight', 'zh-CN': '权重' },
      synonyms: words(
        'weighting | importance | how important | priority | relevance | 重要性 | 重要程度 | 优先级',
      ),
      kind: 'weight',
      values: weightValues,
      width: 10,
      help: {
        en: 'How much it counts for the customer, 1 to 5. Blank counts as 3.',
        'zh-CN': '客户有多看重，1 到 5。留空按 3 计。',
      },
    },
    {
      key: 'ourRating',
      labels: { en: 'Our rating', 'zh-CN': '我方评分' },
      synonyms: words(
        'our score | our fit | our rating (1-5) | us | we | ourselves | our company | our offer',
        '我方得分 | 我方分数 | 我方 | 我们 | 我们的评分 | 我们的得分 | 我司',
      ),
      kind: 'score',
      values: scoreValues,
      width: 12,
      need: 'needed',
      help: {
        en: 'How well we meet it in the customer’s eyes, 1 to 5.',
        'zh-CN': '在客户眼里我们做得如何，1 到 5。',
      },
    },
    {
      key: 'competitors',
      labels: { en: 'Competitors', 'zh-CN': '竞争对手' },
      headings: [
        { en: 'Competitor A', 'zh-CN': '竞争对手甲' },
        { en: 'Competitor B', 'zh-CN': '竞争对手乙' },
      ],
      synonyms: [],
      kind: 'score',
      values: scoreValues,
      width: 14,
      help: {
        en: 'How well this competitor meets it, 1 to 5. Write its name into the header; add or delete columns as you need.',
        'zh-CN': '这家对手做得如何，1 到 5。标题改成对手的名称；列可以增删。',
      },
    },
    {
      key: 'people',
      labels: { en: 'Raised by', 'zh-CN': '提出人' },
      synonyms: words('brought up by | said by | from whom | who raised it | 提出者 | 谁提出 | 由谁提出'),
      kind: 'names',
      width: 22,
      help: {
        en: 'Who brought it up: names in the People table, separated by commas.',
        'zh-CN': '谁提出的：“人物”表中的姓名，以逗号分隔。',
      },
    },
    notesColumn,
  ],
  readRow: ({ weight, competitors, ...row }): Criterion => ({ ...row, ...weight, ratings: competitors }),
});
