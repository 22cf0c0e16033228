import { type AllowedValue, words } from '../column';
import { foreignValues } from '../languages/languages';
import { attitudeTerms } from '../meaning/attitudeTerms';

/** T3, also one-hot headers and the states of engagement grids. */
export const attitudeValues = [
  {
    ...attitudeTerms['3'],
    code: '3',
    labels: { en: '+3 sells for us', 'zh-CN': '+3 替我们推动' },
    synonyms: words(
      ...foreignValues.attitude['3'],
      '+3 | 3 | sells for us | sponsor | champion | mentor | leading | leader | lead',
      'driving it | pushes for us | promotes us | fan | ambassador | evangelist | strongest supporter | very supportive | very positive | strongly positive | strongly in favour',
      '铁杆支持 | 全力支持 | 坚定支持 | 极力支持 | 完全支持 | 极力推荐 | 拥护 | 铁杆 | 大力推动 | 积极推动',
      'strongly support | strongly supportive | strong support | strong supporter | strongly for',
      'enthusiastic | advocate for us | 领导 | 引领 | 主导 | 强烈支持 | 坚决支持 | 大力支持',
      '非常支持 | 赞助者 | 导师 | 替我们推动',
    ),
  },
  {
    ...attitudeTerms['2'],
    code: '2',
    labels: { en: '+2 supports us', 'zh-CN': '+2 支持我们' },
    synonyms: words(
      ...foreignValues.attitude['2'],
      '+2 | 2 | supports us | promoter | supporter | supportive | support | supports | supporting | for',
      'agrees | agree | backer | with us | proponent | advocate | favourable | favorable | in our favour | helpful',
      '赞同 | 同意 | 认可 | 友好 | 正面 | 拥护者 | 赞成者 | 认同',
      'for us | in favour | in favor | positive | pro | friend | ally | 支持 | 支持者 | 支持型',
      '赞成 | 支持我们 | 积极 | 😀 | 🙂 | 😊 | 👍',
    ),
  },
  {
    ...attitudeTerms['1'],
    code: '1',
    labels: { en: '+1 leans to us', 'zh-CN': '+1 偏向我们' },
    synonyms: words(
      '+1 | 1 | leans to us | leaning for | somewhat supportive | slightly supportive',
      'rather for | somewhat positive | leaning towards us | leaning to us | 略有好感 | 有好感 | 略偏向我们 | 倾向支持 | 有点支持',
      'slightly for | slightly positive | open | 偏向我们 | 略支持 | 比较支持 | 较支持 | 偏支持',
      '基本支持',
    ),
  },
  {
    ...attitudeTerms['0'],
    code: '0',
    labels: { en: '0 neutral', 'zh-CN': '0 中立' },
    synonyms: words(
      ...foreignValues.attitude['0'],
      '50/50 | 50-50 | 0 | neutral | mixed | undecided | indifferent | ambivalent | 中立 | 中性 | 观望 | 摇摆 | 无所谓 | 不表态 | 摇摆不定 | 中间派 | 未表态 | 保持中立 | 😐',
    ),
  },
  {
    ...attitudeTerms['-1'],
    code: '-1',
    labels: { en: '−1 doubts us', 'zh-CN': '-1 有疑虑' },
    synonyms: words(
      'rather against | somewhat negative | somewhat against | mildly opposed | hesitant | cautious | wary | unconvinced | leaning away',
      '有顾虑 | 有保留 | 保留 | 犹豫 | 倾向反对 | 质疑 | 不太支持 | 疑虑',
      '-1 | doubts us | sceptical | skeptical | sceptic | doubtful | reluctant | leaning against',
      'slightly against | slightly negative | 有疑虑 | 略反对 | 比较反对 | 偏反对 | 怀疑',
    ),
  },
  {
    ...attitudeTerms['-2'],
    code: '-2',
    labels: { en: '−2 opposes us', 'zh-CN': '-2 反对我们' },
    synonyms: words(
      ...foreignValues.attitude['-2'],
      '-2 | opposes us | detractor | opponent | opposed | opposing | oppose | resistant | resistance',
      'disagrees | disagree | critic | critical | adversary | foe of the project | not in favour | blocks us | blocker | unfavourable | unfavorable',
      '负面 | 不同意 | 抵触者 | 阻挠 | 阻碍 | 不友好 | 反感 | 不认可',
      'resistent | resisting | resister | against | against us | negative | unsupportive',
      'not supportive | anti | 抵制 | 反对 | 反对者 | 抗拒 | 抵触 | 不支持 | 反对我们 | 消极 | 🙁',
      '☹ | 👎 | 😠',
    ),
  },
  {
    ...attitudeTerms['-3'],
    code: '-3',
    labels: { en: '−3 works against us', 'zh-CN': '-3 与我们作对' },
    synonyms: words(
      ...foreignValues.attitude['-3'],
      '-3 | works against us | enemy | hostile | strongly against | strongly opposed',
      'very negative | strongly negative | very much against | fights us | 极力反对 | 激烈反对 | 完全反对 | 强烈抵制 | 死敌 | 坚决抵制 | 极度反对',
      'strongly oppose | strong opponent | strongly resistant | 敌人 | 敌对 | 强烈反对 | 坚决反对',
      '与我们作对',
    ),
  },
  {
    ...attitudeTerms.unknown,
    code: 'unknown',
    labels: null,
    synonyms: words(
      ...foreignValues.attitude.unknown,
      'unaware | unware | not aware | unknown | not known | tbd | tbc | n/a | na | ? | - | 不知晓',
      '不了解 | 不清楚 | 未表明 | 待了解 | 不知道 | 未知 | 不详 | 待定',
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
