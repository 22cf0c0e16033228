import { grades } from '../method/ground/words';
import { type AllowedValue, words } from './column';
import { foreignValues } from './languages/languages';
import { controlTerms } from './meaning/controlTerms';
import { ratingTerms } from './meaning/ratingTerms';
import { weightTerms } from './meaning/weightTerms';

const { grades: foreign, truth } = foreignValues;

/** How much of something there is, in a rating as in a weight. */
const gradeWords = {
  high: [
    ...words(
      'h | hi | strong | major | large | big | important | significant | higher',
      'very high | vh | highest | critical | very strong | very important | very large | extreme | extremely high',
      'mission critical | business critical | essential | top | maximum | max | rather high | upper',
      '比较高 | 较高 | 高度 | 强 | 较强 | 大 | 较大 | 重要 | 偏高 | 高等 | 高级 | 比较重要 | 较重要 | 显著 | 比较大 | 比较强',
      '很高 | 非常高 | 极高 | 很强 | 非常强 | 极强 | 很大 | 极大 | 十分重要 | 非常重要 | 很重要 | 极其重要 | 关键 | 最高 | 特别高',
    ),
    ...foreign.veryHigh,
    ...foreign.high,
  ],
  medium: [
    ...words(
      'm | med | mid | middle | moderate | average | normal | mediocre | fair',
      '中等 | 中度 | 一般 | 适中 | 普通 | 中级 | 平均 | 居中 | 一般般 | 尚可',
    ),
    ...foreign.medium,
  ],
  low: [
    ...words(
      'l | lo | weak | minor | small | little | slight | lower | modest',
      'very low | vl | lowest | very weak | very small | negligible | insignificant | trivial | minimal | minimum | min',
      '比较低 | 较低 | 低度 | 弱 | 较弱 | 小 | 较小 | 次要 | 偏低 | 轻微 | 低级 | 比较小 | 比较弱',
      '很低 | 非常低 | 极低 | 很弱 | 非常弱 | 很小 | 非常小 | 极小 | 不重要 | 最低 | 微小 | 可忽略 | 特别低',
    ),
    ...foreign.veryLow,
    ...foreign.low,
  ],
};

/** G1: the words of a rating. */
export const ratingValues = [
  {
    ...ratingTerms.high,
    code: 'high',
    labels: { en: 'High', 'zh-CN': '高' },
    synonyms: [
      ...gradeWords.high,
      ...words(
        'full | fully | fully effective | effective | yes | y | true | x | √ | ✓ | ✔ | ☑ | ● | total | complete | much',
        '是 | 有 | 完全可控 | 可控 | 能 | 可以 | 完全 | 全部 | 多 | 很多 | 深 | 会',
      ),
      ...truth.yes,
    ],
  },
  {
    ...ratingTerms.medium,
    code: 'medium',
    labels: { en: 'Medium', 'zh-CN': '中' },
    synonyms: [
      ...gradeWords.medium,
      ...words(
        'neutral | partial | partly | partially | partially effective | limited | some | somewhat | in part | shared',
        '部分 | 部分可控 | 部分有效 | 有限 | 有一些 | 有些',
      ),
    ],
  },
  {
    ...ratingTerms.low,
    code: 'low',
    labels: { en: 'Low', 'zh-CN': '低' },
    synonyms: [
      ...gradeWords.low,
      ...words(
        'none | no | n | false | nil | ineffective | not effective | not at all | nothing | hardly | zero',
        '否 | 无 | 没有 | 不可控 | 不能 | 不可以 | 少 | 浅 | 完全不可控 | 不会',
      ),
      ...truth.no,
      ...truth.none,
    ],
  },
] as const satisfies readonly AllowedValue[];

/** By whose hands it is in: no grades, so that denied they are the other. */
const inOurHands = words(
  'internal | inside | ours | our own | us | we | in-house | our side | we can | can | ours to change | own | controllable | controlled',
  'in our hands | under our control | within our control | manageable | by us | with us | up to us',
  '内部 | 我方 | 我们 | 我方可控 | 自己 | 己方 | 我司 | 内 | 能控制 | 能改变 | 可以控制 | 可以改变 | 可改变 | 自身 | 可掌控 | 由我们',
);

/** G1: whether it is in our hands, also by whose hands it is in. */
export const controlValues = [
  {
    ...ratingValues[0],
    ...controlTerms.high,
    terms: [...controlTerms.high.terms, ...inOurHands],
    synonyms: [...ratingValues[0].synonyms, ...inOurHands],
  },
  { ...ratingValues[1], ...controlTerms.medium },
  {
    ...ratingValues[2],
    ...controlTerms.low,
    synonyms: [
      ...ratingValues[2].synonyms,
      ...words(
        'external | outside | theirs | their own | them | they | customer | client | the customer | customer side | cannot | can not',
        "we cannot | can't | market | third party | others | not ours | uncontrollable | not controllable | out of our control",
        'beyond our control | outside our control | out of our hands | not in our hands | by them | up to them | competitor',
        '外部 | 客户 | 客户方 | 对方 | 他们 | 甲方 | 第三方 | 市场 | 外 | 外界 | 不能控制 | 不能改变 | 无法控制 | 无法改变 | 不由我们 | 不可改变 | 不可掌控',
        '竞争对手 | 无法掌控 | 非我方',
      ),
    ],
  },
] as const satisfies readonly AllowedValue[];

/** R4: ratings of 1–5; the drop-down offers the numbers themselves. */
export const scoreValues = grades.map(String).map((code) => ({
  code,
  labels: { en: code, 'zh-CN': code },
  synonyms: [],
})) satisfies readonly AllowedValue[];

/** G4: weights; the drop-down offers the numbers themselves. */
export const weightValues = [
  {
    ...weightTerms.high,
    code: '5',
    labels: { en: '5', 'zh-CN': '5' },
    synonyms: [
      'high',
      '高',
      ...gradeWords.high,
      ...words(
        'severe | very severe | serious | very serious | catastrophic | disastrous | fatal | show-stopper',
        'urgent | must',
        '严重 | 致命 | 非常严重 | 很严重 | 灾难性 | 重大 | 紧急 | 非常紧急 | 较严重 | 比较严重',
      ),
    ],
  },
  { code: '4', labels: { en: '4', 'zh-CN': '4' }, synonyms: [] },
  {
    ...weightTerms.medium,
    code: '3',
    labels: { en: '3', 'zh-CN': '3' },
    synonyms: ['medium', '中', ...gradeWords.medium],
  },
  { code: '2', labels: { en: '2', 'zh-CN': '2' }, synonyms: [] },
  {
    ...weightTerms.low,
    code: '1',
    labels: { en: '1', 'zh-CN': '1' },
    synonyms: [
      'low',
      '低',
      ...gradeWords.low,
      ...words('light | very light | nice to have | 不严重 | 不紧急'),
    ],
  },
  { code: '0', labels: null, synonyms: [] },
] as const satisfies readonly AllowedValue[];
