import { grades } from '../method/ground/words';
import { type AllowedValue, words } from './column';

/** G1: the words of a rating. */
export const ratingValues = [
  {
    code: 'high',
    labels: { en: 'High', 'zh-CN': '高' },
    synonyms: words(
      'h | hi | hoch | very high | vh | highest | critical | strong | very strong | major | large',
      'full | fully effective | effective | yes | y | true | x | √ | ✓ | ✔ | ☑ | ● | 很高 | 非常高',
      '极高 | 比较高 | 较高 | 高度 | 强 | 很强 | 较强 | 大 | 很大 | 较大 | 是 | 有 | 完全可控',
      '可控 | 重要 | 十分重要 | 非常重要 | 很重要 | élevé | élevée | elevé | fort | forte | oui',
      'высокий | высокая | высокое | высоко | висок | висока | високо | да | yüksek | evet',
    ),
  },
  {
    code: 'medium',
    labels: { en: 'Medium', 'zh-CN': '中' },
    synonyms: words(
      'm | med | mid | middle | moderate | average | neutral | partial | partly | partially',
      'partially effective | limited | 中等 | 中度 | 一般 | 适中 | 部分 | 部分可控 | 部分有效',
      'moyen | moyenne | modéré | средний | средняя | среднее | средно | среден | средна | orta',
    ),
  },
  {
    code: 'low',
    labels: { en: 'Low', 'zh-CN': '低' },
    synonyms: words(
      'l | lo | very low | vl | lowest | weak | very weak | minor | small | little | none | no | n',
      'false | nil | ineffective | not effective | 很低 | 非常低 | 极低 | 比较低 | 较低 | 低度 | 弱',
      '很弱 | 较弱 | 小 | 很小 | 较小 | 否 | 无 | 没有 | 不可控 | 不重要 | faible | non | низкий',
      'низкая | низкое | ниско | нисък | ниска | нет | не | düşük | hayır',
    ),
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
    code: '5',
    labels: { en: '5', 'zh-CN': '5' },
    synonyms: words(
      'high | h | major | strong | important | very high | vh | critical | mission critical',
      'business critical | extreme | severe | catastrophic | very important | essential | highest',
      '高 | 较高 | 比较高 | 重要 | 大 | 严重 | 很高 | 非常高 | 极高 | 十分重要 | 非常重要 | 很重要',
      '极其重要 | 关键 | 致命 | 非常严重 | 很大',
    ),
  },
  { code: '4', labels: { en: '4', 'zh-CN': '4' }, synonyms: [] },
  {
    code: '3',
    labels: { en: '3', 'zh-CN': '3' },
    synonyms: words('medium | m | med | moderate | average | normal | 中 | 中等 | 一般 | 普通 | 中度 | 适中'),
  },
  { code: '2', labels: { en: '2', 'zh-CN': '2' }, synonyms: [] },
  {
    code: '1',
    labels: { en: '1', 'zh-CN': '1' },
    synonyms: words(
      'low | l | minor | weak | very low | vl | negligible | insignificant | lowest | trivial | 低',
      '较低 | 比较低 | 次要 | 小 | 轻微 | 很低 | 非常低 | 极低 | 不重要 | 很小',
    ),
  },
  { code: '0', labels: null, synonyms: [] },
] as const satisfies readonly AllowedValue[];
