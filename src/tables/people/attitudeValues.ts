import { type AllowedValue, words } from '../column';

/** T3, also one-hot headers and the states of engagement grids. */
export const attitudeValues = [
  {
    code: '3',
    labels: { en: '+3 sells for us', 'zh-CN': '+3 替我们推动' },
    synonyms: words(
      '+3 | 3 | sells for us | sponsor | champion | mentor | leading | leader | lead',
      'strongly support | strongly supportive | strong support | strong supporter | strongly for',
      'enthusiastic | advocate for us | 领导 | 引领 | 主导 | 强烈支持 | 坚决支持 | 大力支持',
      '非常支持 | 赞助者 | 导师 | 替我们推动',
    ),
  },
  {
    code: '2',
    labels: { en: '+2 supports us', 'zh-CN': '+2 支持我们' },
    synonyms: words(
      '+2 | 2 | supports us | promoter | supporter | supportive | support | supports | supporting | for',
      'for us | in favour | in favor | positive | pro | friend | ally | 支持 | 支持者 | 支持型',
      '赞成 | 支持我们 | 积极 | 😀 | 🙂 | 😊 | 👍',
    ),
  },
  {
    code: '1',
    labels: { en: '+1 leans to us', 'zh-CN': '+1 偏向我们' },
    synonyms: words(
      '+1 | 1 | leans to us | leaning for | somewhat supportive | slightly supportive',
      'slightly for | slightly positive | open | 偏向我们 | 略支持 | 比较支持 | 较支持 | 偏支持',
      '基本支持',
    ),
  },
  {
    code: '0',
    labels: { en: '0 neutral', 'zh-CN': '0 中立' },
    synonyms: words(
      '0 | neutral | mixed | undecided | indifferent | ambivalent | 中立 | 中性 | 观望 | 摇摆 | 😐',
    ),
  },
  {
    code: '-1',
    labels: { en: '−1 doubts us', 'zh-CN': '-1 有疑虑' },
    synonyms: words(
      '-1 | doubts us | sceptical | skeptical | sceptic | doubtful | reluctant | leaning against',
      'slightly against | slightly negative | 有疑虑 | 略反对 | 比较反对 | 偏反对 | 怀疑',
    ),
  },
  {
    code: '-2',
    labels: { en: '−2 opposes us', 'zh-CN': '-2 反对我们' },
    synonyms: words(
      '-2 | opposes us | detractor | opponent | opposed | opposing | oppose | resistant | resistance',
      'resistent | resisting | resister | against | against us | negative | unsupportive',
      'not supportive | anti | 抵制 | 反对 | 反对者 | 抗拒 | 抵触 | 不支持 | 反对我们 | 消极 | 🙁',
      '☹ | 👎 | 😠',
    ),
  },
  {
    code: '-3',
    labels: { en: '−3 works against us', 'zh-CN': '-3 与我们作对' },
    synonyms: words(
      '-3 | works against us | enemy | hostile | strongly against | strongly opposed',
      'strongly oppose | strong opponent | strongly resistant | 敌人 | 敌对 | 强烈反对 | 坚决反对',
      '与我们作对',
    ),
  },
  {
    code: 'unknown',
    labels: null,
    synonyms: words(
      'unaware | unware | not aware | unknown | not known | tbd | tbc | n/a | na | ? | - | 不知晓',
      '不了解 | 不知道 | 未知 | 不详 | 待定',
    ),
  },
] as const satisfies readonly AllowedValue[];

/** The initials of the engagement grid; only read where the column holds nothing but these. */
export const engagementInitials: Readonly<Record<string, string>> = {
  u: 'unknown',
  r: '-2',
  n: '0',
  s: '2',
  l: '3',
};
