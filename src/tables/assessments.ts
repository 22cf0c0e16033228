import type { SecondRating } from '../method/ground/plan';
import { words } from './column';
import { describeTable } from './table';
import { accountColumn } from './shared';
import { directionValues } from './factors/factorValues';
import { controlValues, weightValues } from './ratingValues';

/** A12 */
export const assessments = describeTable({
  found: 'offered',
  page: 'strategy',
  tableName: 'Quadrille_Opinions',
  blankRows: 3,
  names: ['text'],
  // An assessor alone, put above the rows of one, is no record.
  unnamed: { missingIf: ['direction', 'control', 'weight'] },
  // Ratings stay blank: whoever gives a second opinion does not see the first.
  startingRows: ({ plan }) =>
    plan.factors.filter(({ status }) => status === 'open').map(({ account, text }) => ({ account, text })),
  columns: [
    accountColumn,
    {
      key: 'assessor',
      labels: { en: 'Assessor', 'zh-CN': '评估人' },
      synonyms: words('second assessor | assessed by | rated by | 第二评估人 | 评级人 | 评分人'),
      width: 18,
      need: 'needed',
      carried: true,
      help: {
        en: 'Who gives these ratings. Blank: the same person as in the row above.',
        'zh-CN': '由谁评级；留空表示与上一行是同一人。',
      },
    },
    {
      key: 'text',
      labels: { en: 'Factor', 'zh-CN': '因素' },
      synonyms: words('factors | factor description | 因素描述 | 因素名称'),
      width: 60,
      need: 'needed',
      help: {
        en: 'In the words of the Factors table.',
        'zh-CN': '照抄“因素”表中的文字。',
      },
    },
    {
      key: 'direction',
      labels: { en: 'Direction', 'zh-CN': '方向' },
      synonyms: words('for or against | for us or against us | 正面或负面 | 有利或不利'),
      kind: 'direction',
      values: directionValues,
      width: 14,
      need: 'needed',
      silent: true,
      help: {
        en: 'Does it work for us or against us? Blank: no opinion.',
        'zh-CN': '对我们有利还是不利？留空表示不作评价。',
      },
    },
    {
      key: 'control',
      labels: { en: 'Control', 'zh-CN': '控制力' },
      synonyms: words('in our hands | degree of control | 可控度 | 是否可控'),
      kind: 'rating',
      values: controlValues,
      width: 12,
      need: 'needed',
      silent: true,
      help: {
        en: 'Is it in our hands? High: we can change it ourselves.',
        'zh-CN': '是否由我们掌握？高：我们自己就能改变。',
      },
    },
    {
      key: 'weight',
      labels: { en: 'Weight', 'zh-CN': '权重' },
      synonyms: words('importance | weighting | 重要性 | 重要程度'),
      kind: 'weight',
      values: weightValues,
      width: 10,
      silent: true,
      help: {
        en: 'How strongly it pulls on this sale, 1 to 5.',
        'zh-CN': '对这单的影响有多大，1 到 5。',
      },
    },
  ],
  readRow: ({ weight: { weight }, ...row }): SecondRating => ({ ...row, weight }),
});
