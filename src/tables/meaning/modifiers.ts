// Words of a value that say nothing by themselves, by what they do to those that do.
import { type Modifier, words } from '../column';

/** `noun`: what is measured; `stop`: it takes back, or speaks of somebody else; `filler`: nothing. */
export type Part = Modifier | 'noun' | 'stop' | 'filler';
type Common = Exclude<Part, 'rival' | 'due'>;

/** The surest first: 'not' denies, 'not very' denies a little, which only steps to either side tell apart (T3). */
export const modifiers: readonly Modifier[] = [
  'not',
  'rival',
  'due',
  'hardly',
  'slightly',
  'partly',
  'rather',
  'much',
];

/** T3, R1: what is for them is against us. */
export const rivalWords = words(
  'competitor | competitors | competition | rival | rivals | incumbent | the incumbent | other vendor | another vendor | other supplier | another supplier',
  'other vendors | other suppliers | current supplier | existing supplier | current vendor | existing vendor | 竞争对手 | 竞争者 | 竞品 | 友商 | 对手',
  '别家 | 其他供应商 | 其它供应商 | 别的供应商 | 现有供应商 | 原供应商 | 其他厂商 | 其他厂家 | 别的厂家 | 竞争厂商',
);

/** Of what may be settled: on its way, or still wanted. */
export const dueWords = words(
  'to be | yet to be | still to be | has yet to be | needs to be | need to be | has to be | have to be | must be | being | needs | need | awaiting',
  'waiting for | awaits | in need of | to get | needs further | 待 | 有待 | 尚待 | 仍待 | 还待 | 等待 | 等着 | 等客户 | 待客户 | 需 | 需要 | 仍需 | 尚需 | 还需',
  '还需要 | 须 | 正 | 正在 | 正待 | 将 | 即将 | 拟 | 准备 | 计划 | 有待进一步 | 待进一步 | 需进一步 | 需要进一步 | 仍在 | 还在 | 尚在',
);

export const partWords: Readonly<Record<Common, readonly string[]>> = {
  hardly: words(
    'not really | not much | not very | not very much | not too | not so | not quite | not entirely | not fully | not completely | not totally | not wholly | not exactly | not overly | not particularly',
    'less | least | hard to | difficult to | not easy to | not particularly | 难 | 很难 | 较难 | 不易 | 不容易 | 不是很 | 较不',
    'not especially | not all that | not that | not truly | not altogether | not necessarily | hardly | barely | scarcely | less than | anything but a | not always | not yet fully | not yet quite',
    '不太 | 不怎么 | 不大 | 不很 | 不十分 | 不是很 | 不那么 | 并不太 | 谈不上 | 说不上 | 不完全 | 不全 | 不甚 | 不够 | 欠 | 不算 | 称不上 | 没那么 | 并不很 | 不特别 | 不是特别 | 不是太 | 不见得',
  ),
  not: words(
    'no | not | never | none of | no longer | not any more | not yet | hardly any | hardly ever | rarely | seldom | without | lacks',
    'cannot | can’t | can not | don’t | doesn’t | isn’t | aren’t | won’t | haven’t | hasn’t | wasn’t | do not | does not | is not | are not | have not | has not',
    'not at all | lacking | far from | non | insufficient | missing',
    '不 | 没 | 没有 | 无 | 未 | 尚未 | 还没 | 还没有 | 还未 | 从不 | 从未 | 从没 | 并不 | 并非 | 不是 | 没什么 | 几乎没有 | 几乎不 | 几乎没 | 几乎无',
    '很少 | 极少 | 不能 | 不会 | 无法 | 毫无 | 毫不 | 不再 | 难以 | 缺乏 | 缺少 | 从来不 | 从来没有 | 基本没有 | 基本不 | 基本无 | 不可 | 尚无 | 暂无 | 暂未',
    '不了 | 不住 | 不动 | 不足 | 不充分 | 非 | 不具 | 不具备 | 暂不 | 尚不 | 仍未 | 仍不 | 还不 | 还没能 | 未能 | 未曾 | 未有 | 没怎么 | 最不 | 无力 | 并无 | 并未',
  ),
  slightly: words(
    'slightly | a little | a bit | a touch | mildly | marginally | faintly | cautiously | tentatively | vaguely',
    '略 | 略微 | 稍 | 稍微 | 稍稍 | 有点 | 有点儿 | 有一点 | 一点 | 一点点 | 轻度 | 谨慎 | 略有 | 稍有 | 些微',
    'mild | weak | light | lightly | weakly | tentative | timid | timidly | a tad | a shade | just about | by a hair | a trifle | minimally | subtly | quietly | half heartedly | 微 | 微微 | 略为 | 稍许 | 少许 | 些许 | 有那么点 | 有那么一点 | 一丝 | 几分',
    '有几分 | 轻微',
  ),
  partly: words(
    'partly | partially | somewhat | some | in part | in parts | to a degree | to some degree | to some extent | to a certain extent | sometimes | at times',
    'now and then | from time to time | once in a while | occasionally | half | halfway | moderately | certain | limited | reasonable | fair | a fair | so so',
    'reasonably | half | semi | conditional | 有限度 | 弱 | 有些 | 若干',
    '部分 | 一定 | 一定程度 | 有些 | 一些 | 某些 | 有时 | 有时候 | 偶尔 | 适度 | 局部 | 半 | 一半 | 中等 | 有限 | 有一定 | 时而 | 间或 | 不时',
    'up to a point | in places | mixed | on and off | half way | in some respects | in some ways | here and there | to a limited extent | within limits | conditionally | with conditions | with reservations | 某种程度 | 某种程度上 | 某些方面 | 一部分',
    '有条件 | 有条件地 | 有保留 | 有保留地 | 时好时坏 | 一半一半',
  ),
  rather: words(
    'rather | fairly | quite | pretty | mostly | mainly | largely | generally | basically | more or less | relatively | tends to be | usually | inclined',
    '较 | 比较 | 较为 | 偏 | 基本 | 基本上 | 大体 | 大体上 | 大致 | 总体 | 相对 | 还算 | 还 | 倾向 | 倾向于 | 偏向 | 多半 | 大多 | 大部分 | 挺',
    'lean | leans | leaning | tends | tending | tend | tilts | tilting | edging | edges | veering | veers | swaying | drifting | gravitates | gravitating | turning | becoming | slowly | gradually | on balance | all in all | by and large | more like',
    'kind of | sort of | somehow | broadly | roughly | soft | softly | moderate | 略偏 | 稍偏 | 偏于 | 趋向 | 趋于 | 渐渐 | 逐渐 | 慢慢 | 总的来说 | 整体 | 整体上 | 总体上 | 算是 | 大概 | 多少有些',
  ),
  much: words(
    'very | very much | really | extremely | strongly | highly | fully | completely | totally | absolutely | entirely | deeply | truly | clearly | firmly',
    'greatly | heavily | massively | actively | openly | wholly | always | a lot of | lots of | a lot | a great deal of | a great deal | plenty of | so | too | most | real | loudly | fiercely | hugely | enormous',
    '很 | 非常 | 十分 | 极 | 极其 | 极为 | 特别 | 相当 | 完全 | 强烈 | 坚决 | 坚定 | 大力 | 全力 | 极力 | 高度 | 深度 | 最 | 太 | 真正 | 绝对 | 积极 | 公开 | 全面 | 充分 | 始终 | 一直 | 总是 | 颇 | 全 | 都',
    'utterly | vehemently | thoroughly | passionately | intensely | vigorously | decidedly | definitely | certainly | perfectly | unconditionally | unreservedly | wholeheartedly | dead | super | ultra | downright | outright | through and through',
    'without reservation | exceptionally | terribly | awfully | ever so | full | fierce | staunch | ardent | 百分百 | 百分之百 | 毫无保留 | 彻底 | 彻彻底底 | 由衷 | 万分 | 异常 | 格外 | 尤其 | 分外 | 超 | 超级 | 无比 | 极度 | 极端 | 竭力 | 尽力 | 拼命',
    'biggest | greatest | strongest | loudest | best | chief | outspoken | vocal | loud | solid | solidly | sworn | avowed | bitterly | deadly | relentless | confirmed | convinced',
    'utter | absolute | flatly | categorically | resolutely | fervent | fervently | zealous | lobby | lobbies | lobbying | campaigns | campaigning | crusades | crusading | hard | publicly',
    '100 | 100 percent | 100 per cent | easily | easy to | readily | overwhelmingly | critically | vitally | keenly | directly | firm | committed',
    '容易 | 易 | 易于 | 强力 | 强硬 | 直接 | 每次 | 次次 | 每会 | 场场 | 天天',
    '铁了心 | 一心 | 全心 | 全心全意 | 满心 | 处处 | 时时 | 拼死 | 死命 | 狠狠',
  ),
  noun: words(
    'say | influence | power | authority | control | interest | involvement | voice | weight | impact | clout | sway | effect | role | part | mandate | leverage',
    'engagement | participation | commitment | attention | contribution | decision | approval | level | degree | chance | options | possibility | importance | relevance',
    'priority | access | right | right to decide | interested | involved | engaged | relevant | concerned | controllable | care | cares | stake | effort | time',
    '影响 | 影响力 | 权力 | 权限 | 话语权 | 发言权 | 决定权 | 决策权 | 兴趣 | 关注 | 参与 | 参与度 | 关注度 | 投入 | 作用 | 分量 | 控制 | 控制力 | 程度 | 水平 | 权 | 关系 | 力度 | 意义 | 影响度 | 余地',
    'participate | participates | participated | participating | attend | attends | attending | attendance | join | joins | joining | use | uses | using',
    '参加 | 参会 | 出席 | 过问 | 露面 | 到会 | 到场 | 使用 | 重视 | 积极性 | 决策',
    '关心 | 感兴趣 | 上心 | 介入 | 重视 | 空间 | 把握 | 主动权 | 否决权 | 审批权 | 签字权 | 拍板权 | 可控 | 掌控 | 掌握 | 作为 | 办法 | 能力 | 在意 | 在乎 | 热情 | 涉及 | 权威 | 干预',
  ),
  stop: words(
    'but | unless | until | if | else | someone else | somebody else | others | other than | except | although | though | however | used to | once was | boss | her boss | his boss | both | depends',
    'previously | in the past | depending | or | either | vs | versus | maybe not | instead | formerly | only if | would | should | could | asks whether | question',
    '以前 | 从前 | 但 | 但是 | 不过 | 除非 | 如果 | 若 | 曾经 | 曾 | 原来 | 其他人 | 别人 | 否则 | 还是 | 或 | 或者 | 视 | 取决于 | 看情况 | 虽然 | 应该 | 本该',
  ),
  filler: words(
    'a | an | the | this | that | these | those | our | their | his | her | its | your | my | it | they | them | we | us | he | she | him | i | you | who | which',
    'is | are | was | be | been | being | do | does | has | have | had | will | can | may | get | gets | got | still | currently | now | already | just | only | also | all | any | every | each',
    'of | in | on | over | to | towards | toward | with | within | about | by | from | at | into | regarding | for | as | around | behind | here | there | and | so far | up | today',
    'project | purchase | deal | sale | offer | solution | matter | case | topic | thing | things | account | customer | person | people | team | side | company | issue | point | meeting | meetings',
    'way | direction | idea | plan | change | work | job | own | what | how | when | where | yes | one | ones | own | again | then',
    'ish | range | ground | sized | band | tier | bracket | zone | end | sort | type | kind | size | scale | position | spot | area | region | category',
    'exchanged | swapped | shared | made | did | gave | took | held | paid | dropped | sent | quick | little more',
    'grade | mark | value | label | state | stage | status | mode | form | line | class | side | end of scale | so to say | so to speak | as it were',
    '的 | 地 | 得 | 了 | 着 | 过 | 是 | 有 | 在 | 对 | 对于 | 于 | 和 | 与 | 我 | 我们 | 我方 | 他 | 她 | 他们 | 对方 | 此人 | 本人 | 这 | 那 | 其 | 之 | 也 | 就 | 会 | 能 | 可 | 可以 | 被 | 由 | 让 | 给 | 跟',
    '项 | 类 | 型 | 性 | 面 | 侧 | 处 | 边 | 派 | 些 | 样 | 端 | 力 | 点 | 向 | 态 | 级 | 档 | 等 | 家 | 局 | 份 | 头 | 般 | 呀 | 吧 | 呢 | 啦 | 哦 | 嘛 | 咯',
    'client | email | e mail | phone | remain | stay | stayed | as yet | 暂时 | 口头',
    'nor | stance | view | views | opinion | opinions | attitude | standpoint | posture | factor | factors | force | contact | contacts | relationship | relation | connection',
    'ties | rapport | touchpoint | conversation | discussion | dialogue | interaction | encounter | information | info | bid | proposal | product | quote | based',
    '效应 | 效果 | 贡献 | 力量 | 一边',
    '持 | 抱 | 抱有 | 抱着 | 怀有 | 怀着 | 心存 | 存有 | 带有 | 态度 | 立场 | 观点 | 表示 | 表明 | 表现 | 处于 | 属于 | 属 | 显得 | 感到 | 得到 | 经 | 经过 | 评价',
    '接触 | 联系 | 沟通 | 交流 | 往来 | 来往 | 会面 | 见面 | 拜访 | 互动 | 会谈 | 洽谈 | 交情 | 因素 | 投标 | 报价 | 会议 | 会 | 之中 | 其中 | 当中 | 明确 | 范围',
    '权重 | 优先级 | 优先 | 重要性 | 重要程度 | 可控性 | 可控度 | 兴趣度 | 相关度 | 进行 | 环节 | 阶段 | 工作',
    '销售 | 成交 | 成单 | 签单 | 签约 | 拿单 | 赢单 | 单子 | 此单 | 本单 | 这单 | 咱们 | 咱 | 中标 | 胜出 | 达成 | 交易 | 卖方 | 己方 | 本方 | 合作 | 生意',
    '项目 | 此事 | 方案 | 采购 | 事 | 这件事 | 事情 | 上 | 中 | 里 | 方面 | 目前 | 当前 | 现在 | 已 | 已经 | 仍 | 仍然 | 依然 | 来 | 去 | 个 | 只 | 只是 | 仅 | 所有 | 全部 | 每 | 什么 | 任何 | 到 | 为 | 比 | 者 | 人 | 一个 | 我司',
  ),
};
