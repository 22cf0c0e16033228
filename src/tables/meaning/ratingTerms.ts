// G1, G4: what says how much there is of something, among other words: of a rating, of control, of a weight.
import { type Modifier, words } from '../column';

interface Terms<Code extends string> {
  readonly terms: readonly string[];
  readonly grades: readonly string[];
  readonly turned: Readonly<Partial<Record<Modifier, Code>>>;
  readonly alone: readonly Modifier[];
}

const most = words(
  'full | complete | total | ultimate | sole | huge | great | considerable | substantial | immense | massive | enormous | heavy | big | plenty | lots | much | a lot',
  'entire | whole | crucial | vital | decisive | key | central | dominant | pivotal | top | strongest | biggest | greatest | highest | topmost | utmost | intense | powerful | enough',
  'above average | through the roof | sky high | off the chart | second to none | paramount | all important | indispensable | unlimited | undisputed | tremendous | weighty | heavyweight',
  '充足 | 巨大 | 极多 | 很多 | 大量 | 首要 | 决定性 | 至关重要 | 举足轻重 | 关键性 | 核心 | 主导 | 最大 | 最强 | 最多 | 强大 | 雄厚 | 绝对 | 无比 | 满 | 充分 | 深厚 | 突出 | 头号 | 顶级 | 重头 | 大权 | 高度',
);
const middling = words(
  'middling | average | so so | ok | okay | decent | in between | halfway | half half | fifty fifty | 50 50 | half and half | passable | ordinary | standard | regular | occasional | sometimes',
  'middle of the road | in the middle | acceptable | adequate | not bad | noticeable | mid range | intermediate | bearable | tolerable | usual | temporary',
  '中间 | 一般般 | 还行 | 还可以 | 过得去 | 不大不小 | 不多不少 | 中不溜 | 不好不坏 | 马马虎虎 | 中游 | 平平 | 五五开 | 一半一半 | 普普通通 | 半数 | 差不多 | 说得过去 | 居中 | 有一点 | 可以接受 | 一定 | 时有时无',
);
const least = words(
  'little | few | tiny | marginal | faint | poor | scant | scarce | bare | bottom | least | smallest | weakest | zero | nil | none | nothing | nowhere | nobody | negligible | thin | meagre | meager',
  'next to nothing | close to nothing | next to none | hardly any | almost none | almost nothing | as good as none | barely any | below average | insignificant | irrelevant | unimportant | immaterial',
  'no | never | peanuts | remote | slim | modest | rock bottom | practically none | virtually none | light | secondary | minimal | symbolic only | token',
  '微弱 | 极少 | 很少 | 甚少 | 几乎没有 | 微不足道 | 无足轻重 | 可有可无 | 不值一提 | 无关紧要 | 微乎其微 | 忽略不计 | 可忽略不计 | 稀少 | 寥寥 | 为零 | 零 | 毫无 | 薄弱 | 最小 | 最弱 | 最少 | 不足 | 有限得很 | 少许 | 边缘 | 无所谓',
);

const turnedHigh = { not: 'low', slightly: 'low', partly: 'medium' } as const;

/** What people do who decide and take part, who only have a word in it, who do not. */
const acts = {
  high: words(
    'decides | decide | decider | deciding | final say | final word | last word | final decision | signs | sign | signs off | sign off | signature | signatory | approves | approve | veto | vetoes',
    'calls the shots | pulls the strings | runs the show | in charge | has the final word | holds the budget | budget holder | owns the budget | controls the budget | holds the purse | purse strings | can stop it',
    'can say no | can say yes | can block | can kill it | makes the decision | decision maker | has the power | all powerful | almighty | key person | top person | at the top | the one who counts | boss of it all | leads | rules',
    'nothing happens without | nothing goes without | goes without him | final authority | casting vote | heavyweight | full power | full authority | word is law | everybody listens | green light | dictates | gatekeeper',
    'at every meeting | every meeting | all meetings | always there | always present | daily | every day | day to day | day in day out | constantly | hands on | deep in it | right in the middle | in the thick of it | closely involved',
    'deeply involved | heavily involved | fully involved | intensely | intense | passionate | keen | eager | enthusiastic | lives and breathes | at the heart | close to it | very close | uses it daily | works with it | directly affected',
    'all in | fully engaged | committed | driving force | drives it | actively | active | at the core | in every detail | personally involved | full time | front and centre | front and center | burning interest | hooked | dedicated | invested',
    '说了算 | 拍板 | 能拍板 | 可拍板 | 一锤定音 | 一言九鼎 | 最终决定 | 最终拍板 | 一票否决 | 否决 | 签字 | 审批 | 定夺 | 大权在握 | 掌权 | 有权 | 握有 | 做主 | 当家 | 能做主 | 一把手 | 说话算数 | 决定 | 批准 | 掌管 | 拥有决定权 | 主导 | 话语权大',
    '一手遮天 | 举足轻重 | 左右大局 | 能叫停 | 可否决 | 掌握预算 | 拍板人 | 决策者 | 决策人 | 有决定权 | 有话语权 | 有决策权 | 最高决策 | 说一不二',
    '每会必到 | 每次会议 | 每次都来 | 全程参与 | 全程 | 天天 | 每天 | 日常使用 | 亲自 | 亲力亲为 | 深度参与 | 深入参与 | 全情投入 | 全力投入 | 密切 | 积极参与 | 高度关注 | 十分关心 | 主动 | 热心 | 热情高 | 直接使用 | 直接相关 | 息息相关',
    '场场必到 | 紧密 | 密切参与 | 密切关注 | 紧盯 | 非常上心 | 很上心 | 切身 | 切身相关 | 核心成员 | 深度介入 | 主力 | 骨干 | 全身心 | 贴身 | 直接参与 | 亲身参与 | 热衷 | 积极',
  ),
  medium: words(
    'has a say | has a word | is asked | asked | gets asked | consulted | is consulted | is heard | heard | co decides | co-decides | decides with others | one of several | shares the decision | advises | recommends | advisor | adviser',
    'can advise | gives advice | has a voice | voice among several | voice among others | one voice among | one vote | one among several | one among many | gives input | has input | input only | co signs | joint | jointly | shared | proposes',
    'now and then | from time to time | on and off | off and on | every now and then | some meetings | sometimes there | occasional | occasionally | once in a while | when needed | when asked | if asked | as needed | part time | at times',
    'in some phases | at milestones | moderately | half hearted | half involved | so so | partly affected | indirectly affected | comes and goes | follows it | every other meeting',
    '参谋 | 建议 | 有建议权 | 建议权 | 参与决策 | 参与讨论 | 共同决定 | 共同 | 会被征求意见 | 被征求意见 | 征求意见 | 会被问到 | 被咨询 | 咨询 | 能说上话 | 说得上话 | 有一定话语权 | 有发言权 | 提意见 | 可以建议 | 半决策',
    '偶尔参与 | 偶尔 | 时不时 | 有时参加 | 时有 | 间或 | 断断续续 | 部分参与 | 阶段性 | 阶段性参与 | 间接 | 间接参与 | 间接影响 | 适当参与 | 适度 | 需要时 | 按需 | 半参与 | 不时 | 隔三差五 | 偶有',
  ),
  low: words(
    'no say | nothing to say | has nothing to say | no voice | no influence | powerless | toothless | executes | executes only | carries out | follows orders | does what he is told | is told | told | informed | is informed | only informed',
    'kept informed | is only told | rubber stamp | bystander | onlooker | spectator | observer | observes | outsider | on the sidelines | sidelines | sideline | on the fringe | at the edge | far away | far off | far from it | remote | distant | detached',
    'uninvolved | not involved | uninterested | disinterested | not interested | indifferent | absent | never there | never present | never shows up | rarely there | no interest | no part in it | no role | out of the loop | kept out | not part of it',
    'passive | could not care less | couldn’t care less | bored | does not care | ignores it | not affected | unaffected | no skin in the game | no stake | stays out of it | keeps out of it | keeps away | hands off | looks on | watches',
    '没有发言权 | 没有话语权 | 无权 | 没权 | 没有决定权 | 说不上话 | 插不上话 | 人微言轻 | 无话语权 | 无发言权 | 无决策权 | 无决定权 | 执行 | 只执行 | 仅执行 | 听命 | 听命行事 | 只被告知 | 被告知 | 只知情 | 知情 | 旁观 | 旁观者 | 旁听 | 局外人',
    '不管事 | 做不了主 | 不做主 | 没有实权 | 无实权 | 有名无实 | 挂名 | 走过场 | 跑腿 | 说了不算 | 打酱油',
    '不参与 | 没参与 | 未参与 | 很少参与 | 极少参与 | 不关心 | 不感兴趣 | 没兴趣 | 无兴趣 | 漠不关心 | 事不关己 | 不闻不问 | 不过问 | 置身事外 | 不上心 | 冷淡 | 无关 | 不相关 | 不涉及 | 缺席 | 从不出席 | 很少出席 | 被动 | 边缘 | 边缘人 | 远离 | 懒得管 | 不在意 | 不在乎',
  ),
};

export const ratingTerms: Readonly<Record<'high' | 'medium' | 'low', Terms<'high' | 'medium' | 'low'>>> = {
  high: { terms: acts.high, grades: most, turned: turnedHigh, alone: ['much'] },
  medium: {
    terms: acts.medium,
    grades: middling,
    turned: { not: 'low', partly: 'medium', slightly: 'medium' },
    alone: ['partly'],
  },
  low: {
    terms: acts.low,
    grades: least,
    turned: { slightly: 'low', partly: 'low' },
    alone: ['not', 'slightly'],
  },
};

/** Of control only: whose hands it is in. */
export const controlTerms: typeof ratingTerms = {
  high: {
    ...ratingTerms.high,
    terms: words(
      'ours | in our hands | our hands | our own hands | in our own hands | we decide | we can | we can change | can change | can fix | we can fix it | fix it ourselves | ourselves | by ourselves | on our own | can do it alone | can steer | we steer',
      'within reach | under control | our decision | our call | our choice | up to us | depends on us | our own doing | home made | homemade | self made | manageable | solvable | fixable | controllable | changeable | easy to change | our job | our turf | in our power',
      'within our power | in our court | our court | we hold the reins | at our discretion | we own it | easily changed | can handle it | at will | full control | own decision',
      '我们自己 | 自己能改 | 自己能定 | 自己说了算 | 我们说了算 | 我方说了算 | 我们能定 | 我们能改 | 我方能定 | 由我们决定 | 由我方决定 | 在我们手中 | 在我方手中 | 手中 | 掌握在我们手里 | 我们手里 | 手里 | 我方掌控 | 我方主导 | 由我方',
      '自己掌握 | 自主 | 自主可控 | 可自主 | 能掌控 | 能把控 | 可把控 | 可以左右 | 能左右 | 可左右 | 能搞定 | 搞得定 | 我方可定 | 我方能控 | 完全掌握 | 自己解决 | 能自己解决 | 尽在掌握 | 把握得住 | 可调整 | 能调整 | 可解决 | 取决于我们 | 看我们',
    ),
  },
  medium: {
    ...ratingTerms.medium,
    terms: words(
      'shared | jointly | joint | together | together with | with help | with their help | with some help | only with | in part ours | half ours | half | influence it | can influence | we can influence | negotiable | within limits | to be negotiated | both sides',
      'half in our hands | partly ours | partly in our hands | only indirectly | indirectly | takes two | we can nudge | can nudge | some room | some leeway | with effort',
      '共同 | 双方 | 双方共同 | 各占一半 | 一半一半 | 一半 | 需协商 | 可协商 | 需要配合 | 能影响 | 可影响 | 能施加影响 | 间接 | 半可控 | 部分由我们 | 部分由我方 | 要看配合 | 需配合 | 有一定把握 | 可争取 | 能争取 | 需要协调 | 在一定范围内',
    ),
  },
  low: {
    ...ratingTerms.low,
    terms: words(
      'theirs | their hands | in their hands | others hands | in others hands | out of our hands | beyond us | beyond our reach | out of reach | out of our reach | beyond our power | outside our power | fate | force of nature | act of god | given | a given',
      'nothing we can do | nothing to be done | can not be changed | can’t be changed | cannot be changed | cannot change it | cannot change | not ours to change | up to them | up to the customer | their decision | their call | their choice | depends on them',
      'depends on others | depends on the market | fixed | set in stone | carved in stone | the market decides | decided elsewhere | others decide | they decide | customer decides | powerless | helpless | no control | we just have to live with it | live with it',
      'unchangeable | uncontrollable | beyond control | out of control | no way to change',
      '对方决定 | 客户决定 | 客户说了算 | 对方说了算 | 他们说了算 | 别人说了算 | 由客户 | 由对方 | 在对方手中 | 在客户手中 | 听天由命 | 天意 | 无能为力 | 束手无策 | 爱莫能助 | 鞭长莫及 | 没办法 | 毫无办法 | 管不了 | 改变不了 | 控制不了 | 左右不了 | 无法左右',
      '改不了 | 身不由己 | 不由我方 | 不在我们手中 | 不在我方手中 | 取决于对方 | 取决于客户 | 取决于市场 | 看对方 | 看客户 | 力所不及 | 够不着 | 力不能及 | 不受控 | 失控 | 无从下手 | 只能接受 | 不归我们管 | 不归我方管 | 外界决定 | 市场决定',
    ),
  },
};

/** G4: of a weight, by its number. */
export const weightTerms = {
  high: {
    terms: words(
      'deal breaker | dealbreaker | make or break | showstopper | show stopper | game changer | decisive | decides everything | life or death | matters most | matters a lot | matters greatly | counts most | counts a lot | weighs heavily | heavy',
      'deciding | knock out | knockout | killer | burning | fatal | cannot be ignored | can’t be ignored | must have | top of the list | number one | no 1 | first priority | red hot | existential | grave | dramatic | devastating | enormous | huge | essential',
      'tips the scales | swings the deal | central | pressing | alarming | drastic',
      '决定性 | 决定成败 | 生死攸关 | 成败在此 | 成败关键 | 一票否决 | 头等大事 | 重中之重 | 首要 | 首位 | 头号 | 分量很重 | 很重 | 沉重 | 重 | 巨大 | 不可忽视 | 不容忽视 | 举足轻重 | 影响很大 | 影响极大 | 影响巨大 | 迫切 | 要命 | 重大影响 | 要紧 | 很要紧 | 左右全局 | 必须',
    ),
    grades: most,
    turned: { not: '1', slightly: '1', partly: '3' },
    alone: ['much'],
  },
  medium: {
    terms: words(
      'noticeable | worth noting | matters somewhat | matters a bit | plays a role | plays a part | counts somewhat | one of several | one among several | bearable | tangible | appreciable | middleweight | should have | visible',
      '有影响 | 有所影响 | 有些影响 | 值得注意 | 需要注意 | 可感 | 有一定影响 | 一定影响 | 不轻不重 | 略重 | 需关注 | 值得关注 | 有分量 | 有一些影响',
    ),
    grades: middling,
    turned: { not: '1', partly: '3', slightly: '3' },
    alone: ['partly'],
  },
  low: {
    terms: words(
      'footnote | side note | detail | a detail | nuisance | hardly matters | barely matters | scarcely matters | does not matter | doesn’t matter | matters little | counts little | of no importance | of little importance | peripheral | side issue | cosmetic',
      'nice to know | harmless | forgettable | ignorable | can be ignored | could be ignored | minor point | featherweight | lightweight | feather weight | drop in the ocean | trifle | trifling | petty | unimportant | small beer | not worth mentioning | pinprick',
      '小事 | 小事一桩 | 细枝末节 | 鸡毛蒜皮 | 不要紧 | 不打紧 | 没什么影响 | 没有影响 | 无影响 | 影响不大 | 影响很小 | 影响甚微 | 分量很轻 | 很轻 | 轻 | 皮毛 | 无关痛痒 | 无伤大雅 | 小节 | 次要 | 无关大局 | 小打小闹 | 不碍事 | 可忽视 | 参考即可 | 锦上添花',
    ),
    grades: least,
    turned: { slightly: '1', partly: '1' },
    alone: ['not', 'slightly'],
  },
} satisfies Readonly<Record<string, Terms<'1' | '3'>>>;
