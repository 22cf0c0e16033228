// G4: how heavy a factor is.
import { words } from '../column';
import { least, middling, most, type Terms } from './degrees';

/** G4: of a weight, by its number. */
export const weightTerms = {
  high: {
    terms: words(
      'important | relevant | significant | serious | severe | urgent | weighty | crucial | key | core | fundamental | high priority | top | main',
      '最重要 | 决定因素 | heavily weighted | 重要 | 关键 | 严重 | 紧急 | 要紧 | 显著 | 重大 | 重点 | 核心 | 必不可少 | 不可或缺 | 必须满足 | 必备 | 不可替代 | 影响深 | 后果严重 | 主要 | 首要 | 最高',
      'deal breaker | dealbreaker | make or break | showstopper | show stopper | game changer | decisive | decides everything | life or death | matters most | matters a lot | matters greatly | counts most | counts a lot | weighs heavily | heavy',
      'deciding | knock out | knockout | killer | burning | fatal | cannot be ignored | can’t be ignored | must have | top of the list | number one | no 1 | first priority | red hot | existential | grave | dramatic | devastating | enormous | huge | essential',
      'tips the scales | swings the deal | central | pressing | alarming | drastic',
      '决定性 | 决定成败 | 生死攸关 | 成败在此 | 成败关键 | 一票否决 | 头等大事 | 重中之重 | 首要 | 首位 | 头号 | 分量很重 | 很重 | 沉重 | 重 | 巨大 | 不可忽视 | 不容忽视 | 举足轻重 | 影响很大 | 影响极大 | 影响巨大 | 迫切 | 要命 | 重大影响 | 要紧 | 很要紧 | 左右全局 | 必须',
      'breaks the deal | makes or breaks it | kills the deal | wins the deal | decides the deal | decides the sale | decides it | turns the deal | all or nothing | everything depends on it | everything hangs on it | hinges on it | it all hinges on this',
      'heaviest | heavyweight | weighs most | weighs a ton | matters hugely | matters enormously | counts double | counts heavily | cannot be overlooked | can’t be overlooked | not to be ignored | non negotiable | nonnegotiable | key issue | core issue',
      'main issue | main thing | biggest issue | big deal | big thing | huge deal | real deal breaker | burning issue | urgent | most urgent | top priority | highest priority | priority one | number 1 | first in line | first of all | above all | explosive',
      'dynamite | lethal | deadly | catastrophic | disastrous | critical | hot | hurts badly | hits hard | hard hitting | powerful | mighty | far reaching | big lever | big hammer | massive impact | high stakes | at the very top | 命门 | 命脉 | 要害 | 致命',
      '致命伤 | 生死线 | 成败所系 | 成败系于此 | 关系成败 | 关乎成败 | 事关成败 | 事关全局 | 牵动全局 | 影响全局 | 决定胜负 | 决定输赢 | 胜负手 | 分水岭 | 重头戏 | 重磅 | 重量级 | 头等 | 头等要事 | 头等重要 | 第一位 | 第一要务 | 首要问题 | 核心问题',
      '主要矛盾 | 关键点 | 最关键 | 最要紧 | 最重 | 特重 | 极重 | 超重要 | 特别重要 | 极其重要 | 异常重要 | 万分重要 | 非常要紧 | 不能忽视 | 不能不管 | 忽视不得 | 马虎不得 | 大意不得 | 不可小视 | 不可小觑 | 不容小觑 | 非同小可 | 火烧眉毛 | 十万火急',
      '刻不容缓 | 燃眉之急 | 迫在眉睫 | 急如星火 | 压倒一切 | 一锤定音 | 分量足 | 分量大 | 分量十足 | 分量极重 | 影响深远 | 影响重大 | 冲击大 | 杀伤力大 | 大事 | 天大的事 | 要事 | 硬伤',
    ),
    grades: most,
    turned: { not: '1', slightly: '1', partly: '3' },
    alone: ['much'],
  },
  medium: {
    terms: words(
      'noticeable | worth noting | matters somewhat | matters a bit | plays a role | plays a part | counts somewhat | one of several | one among several | bearable | tangible | appreciable | middleweight | should have | visible',
      '有影响 | 有所影响 | 有些影响 | 值得注意 | 需要注意 | 可感 | 有一定影响 | 一定影响 | 不轻不重 | 略重 | 需关注 | 值得关注 | 有分量 | 有一些影响',
      'has some weight | carries some weight | some weight | matters to a degree | matters to some extent | matters in part | counts a bit | counts in part | of some importance | of some weight | of medium importance | worth a look | worth watching',
      'worth keeping in mind | keep in mind | one among many | one of many | one factor of several | should be considered | to be considered | to be kept in mind | so so | middling | neither here nor there | not decisive | not decisive but noticeable | felt',
      'palpable | moderate impact | has some effect | some effect | nice plus | in the mix | part of the picture | part of the mix | average weight | medium heavy | second priority | second in line | can wait | 有些分量 | 有点分量 | 有一定分量 | 分量一般',
      '分量中等 | 分量适中 | 中等分量 | 有些重 | 偏重 | 稍重 | 不算重 | 不算轻 | 不算小 | 不算大 | 可大可小 | 可轻可重 | 有点影响 | 略有影响 | 稍有影响 | 影响一般 | 影响中等 | 影响适中 | 影响有限但存在 | 需考虑 | 要考虑 | 值得考虑 | 需留意 | 值得留意',
      '要留意 | 要注意 | 不能完全忽视 | 参考因素 | 之一 | 因素之一 | 一个因素 | 其中之一 | 有所谓 | 起些作用 | 起一定作用 | 有些作用 | 有点作用 | 有一定作用 | 半轻不重 | 一般重要 | 中等重要 | 有点重要 | 比较一般 | 第二位 | 第二位的 | 缓一缓 | 可缓',
    ),
    grades: middling,
    turned: { not: '1', partly: '3', slightly: '3' },
    alone: ['partly'],
  },
  low: {
    terms: words(
      'can be neglected | could be neglected | could have | side factor | secondary | weak | light | no priority | not a priority | last priority',
      '次要 | 不急 | 不紧要 | 非关键 | 非重点 | 非核心 | 边缘问题 | 影响不明显 | 没有多大影响 | 没有太大影响 | 没多少影响 | 最低',
      'footnote | side note | detail | a detail | nuisance | hardly matters | barely matters | scarcely matters | does not matter | doesn’t matter | matters little | counts little | of no importance | of little importance | peripheral | side issue | cosmetic',
      'nice to know | harmless | forgettable | ignorable | can be ignored | could be ignored | minor point | featherweight | lightweight | feather weight | drop in the ocean | trifle | trifling | petty | unimportant | small beer | not worth mentioning | pinprick',
      '小事 | 小事一桩 | 细枝末节 | 鸡毛蒜皮 | 不要紧 | 不打紧 | 没什么影响 | 没有影响 | 无影响 | 影响不大 | 影响很小 | 影响甚微 | 分量很轻 | 很轻 | 轻 | 皮毛 | 无关痛痒 | 无伤大雅 | 小节 | 次要 | 无关大局 | 小打小闹 | 不碍事 | 可忽视 | 参考即可 | 锦上添花',
      'matters hardly | matters not | little matter | small matter | small thing | small stuff | little thing | no big deal | no great matter | of no consequence | without consequence | inconsequential | insignificant | of no weight | no weight',
      'weighs nothing | weighs little | weightless | feather | feather light | light as a feather | crumbs | peanuts | background noise | noise | just noise | side show | sideshow | side matter | sideline | footnote only | for completeness',
      'only for completeness | last on the list | bottom of the list | low on the list | could be left out | can be left out | can be forgotten | could be forgotten | forget it | not an issue | non issue | hardly an issue | hardly counts | barely counts',
      'does not count | doesn’t count | counts for little | counts for nothing | no difference | makes no difference | makes little difference | hardly noticeable | barely noticeable | not noticeable | nobody minds | nobody cares | no one cares | who cares',
      'so what | nice but not needed | decoration | cherry on the cake | icing on the cake | a mere detail | mere detail | minor detail | small detail | small print | fine print | bagatelle | triviality | trivial | marginalia | 不足挂齿 | 不足道 | 不足为虑',
      '不足为惧 | 不在话下 | 没分量 | 没有分量 | 无分量 | 分量轻 | 分量小 | 分量不大 | 分量不重 | 分量极轻 | 没多少分量 | 没什么分量 | 轻微 | 轻得很 | 很轻微 | 轻如鸿毛 | 鸿毛 | 九牛一毛 | 毛毛雨 | 小菜一碟 | 小问题 | 小毛病 | 小细节 | 细节 | 细节问题',
      '小插曲 | 插曲 | 小因素 | 小节问题 | 旁枝末节 | 枝节 | 枝节问题 | 末节 | 末梢 | 边角料 | 边缘因素 | 背景因素 | 陪衬 | 点缀 | 装饰 | 无所谓 | 没所谓 | 没啥影响 | 没啥关系 | 没多大影响 | 没多大关系 | 没大影响 | 没太大影响 | 几乎没影响 | 几乎无影响',
      '影响小 | 影响极小 | 影响轻微 | 影响有限 | 不影响 | 不影响大局 | 不影响成败 | 没关系 | 关系不大 | 不算什么 | 算不了什么 | 算不上什么 | 不算事 | 不是事 | 不叫事 | 不重要 | 不太重要 | 不大重要 | 不怎么重要 | 不关键 | 不起眼 | 不显眼 | 不值得 | 不必在意',
      '不用在意 | 不必理会 | 不用管 | 不必管 | 可不管 | 可以不管 | 可以忽略 | 可忽略 | 能忽略 | 能忽略不计 | 排不上 | 排不上号 | 排在最后 | 最后再说 | 以后再说 | 有没有都行 | 可有可无的 | 聊备一格 | 聊胜于无',
    ),
    grades: least,
    turned: { slightly: '1', partly: '1' },
    alone: ['not', 'slightly'],
  },
} satisfies Readonly<Record<string, Terms<'1' | '3'>>>;
