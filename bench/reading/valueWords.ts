// What people write into the cells of their own tables that is on none of our lists (src/tables), by what a careful reader takes it for.
import { words } from '../../src/tables/column';
import type { Phrases } from './words';

/** By concept, then by what is meant: a band of a rating, a direction, T3's degrees, G4's weights, a status. */
export const foreignValues = {
  rating: {
    high: {
      en: words('Considerable | Substantial | Very big | A great deal | A lot | Quite high | Huge | Great'),
      'zh-CN': words('相当大 | 非常大 | 挺高 | 相当高 | 巨大'),
    },
    medium: {
      en: words('Middling | In between | So-so | Neither high nor low | Medium-ish'),
      'zh-CN': words('不高不低 | 中等水平 | 不大不小 | 中间'),
    },
    low: {
      en: words('Hardly any | Not much | Very little | Next to none | Rather low | Quite small'),
      'zh-CN': words('几乎没有 | 不大 | 不高 | 很少 | 微弱'),
    },
  },
  weight: {
    '5': {
      en: words('Make or break | Crucial | Vital | Of the utmost importance | Extremely important'),
      'zh-CN': words('决定性 | 至关重要 | 生死攸关 | 举足轻重'),
    },
    '3': {
      en: words('Middling | Of medium importance | Neither big nor small'),
      'zh-CN': words('中等水平 | 不大不小 | 不轻不重'),
    },
    '1': {
      en: words('Hardly matters | Unimportant | Tiny | Of no importance'),
      'zh-CN': words('无关紧要 | 微不足道 | 可以忽略'),
    },
  },
  direction: {
    positive: {
      en: words(
        'Works for us | Helps us | Beneficial | Tailwind | To our advantage | Speaks for us | Plus point | On our side',
      ),
      'zh-CN': words('对我们有利 | 有帮助 | 加分的地方 | 利于我方 | 帮助我们'),
    },
    negative: {
      en: words(
        'Counts against us | Hinders us | Detrimental | Headwind | To our disadvantage | Speaks against us | Minus point',
      ),
      'zh-CN': words('对我们不利 | 有妨碍 | 减分的地方 | 不利于我方 | 妨碍我们'),
    },
  },
  attitude: {
    '3': {
      en: words('Fights for us | Pushes our case everywhere'),
      'zh-CN': words('力挺我们 | 全力推动我们'),
    },
    '2': {
      en: words('On our side | Likes us | Backs us | In favour of us'),
      'zh-CN': words('站在我们这边 | 认可我们 | 赞同我们'),
    },
    '1': {
      en: words('Leaning our way | Rather positive | Mildly supportive'),
      'zh-CN': words('倾向我们 | 稍微支持'),
    },
    '0': {
      en: words('On the fence | Impartial | No preference | Neither for nor against'),
      'zh-CN': words('不偏不倚 | 没有倾向 | 不支持也不反对'),
    },
    '-1': {
      en: words('Has doubts | Rather negative | Not convinced yet'),
      'zh-CN': words('心存疑虑 | 有点反对'),
    },
    '-2': {
      en: words('Dislikes us | Does not want us | Opposes our offer'),
      'zh-CN': words('不赞成 | 不认可我们 | 反对我们的方案'),
    },
    '-3': {
      en: words('Fights against us | Determined to stop us'),
      'zh-CN': words('处处阻挠我们 | 坚决抵制我们'),
    },
    unknown: {
      en: words('No idea | Not yet clear | To be found out'),
      'zh-CN': words('尚不清楚 | 还没摸清'),
    },
  },
  status: {
    open: {
      en: words('Still open | Unresolved | Outstanding | Being worked on | Not settled yet'),
      'zh-CN': words('仍未解决 | 还在处理 | 尚在跟进 | 悬而未决'),
    },
    resolved: {
      en: words('Dealt with | Settled | Taken care of | Sorted out | No longer an issue'),
      'zh-CN': words('已处理完 | 搞定 | 不再是问题 | 已作了断'),
    },
  },
  evidence: {
    confirmed: {
      en: words(
        'Customer told us | Documented | Heard from the customer | Confirmed by the customer | We saw it ourselves',
      ),
      'zh-CN': words('客户亲口说的 | 有书面材料 | 有据可查 | 亲眼所见'),
    },
    assumed: {
      en: words('Our guess | Hunch | Gut feeling | Only a rumour | Not checked yet | We think so'),
      'zh-CN': words('我们猜的 | 凭感觉 | 还没核实 | 道听途说'),
    },
  },
  category: {
    offering: { en: words('Our products and services'), 'zh-CN': words('我们的产品和服务') },
    terms: { en: words('Prices and terms'), 'zh-CN': words('价格和条款') },
    history: { en: words('Our shared history'), 'zh-CN': words('过去的合作') },
    competition: { en: words('Rival suppliers'), 'zh-CN': words('其他供应商的竞争') },
    culture: { en: words('Their company culture'), 'zh-CN': words('客户的企业文化') },
    timing: { en: words('Market and timing'), 'zh-CN': words('市场和时机') },
  },
  contact: {
    none: { en: words('Never met | Never spoken'), 'zh-CN': words('素未谋面 | 从没见过') },
    brief: { en: words('Met just once'), 'zh-CN': words('只见过一面') },
    several: { en: words('Met several times'), 'zh-CN': words('见过好几次') },
    close: { en: words('Very close to us'), 'zh-CN': words('来往密切') },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Phrases>>>>;
