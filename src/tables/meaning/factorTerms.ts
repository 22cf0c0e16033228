// R1–R4: what says where a factor pulls, how sure it is, how far it has come and what it is about, among other words.
import { type Modifier, words } from '../column';

interface Terms<Code extends string> {
  readonly terms: readonly string[];
  readonly turned?: Readonly<Partial<Record<Modifier, Code>>>;
}

export const directionTerms = {
  positive: {
    terms: words(
      'helps | helping | help | works for us | for us | tailwind | tail wind | wind in our sails | boost | boosts us | boosts | pushes us | pushes | pulls for us | plus point | plus | good | good news | good sign | bonus | asset | benefit | beneficial | benefits us | in our favour',
      'in our favor | speaks for us | our friend | friend | ally | strong point | strong suit | advantage for us | our advantage | to our advantage | upside | supports | supporting | promotes | promoting | promising | positive | encouraging | enabler | enables | booster | carries us | lifts us',
      'strengthens us | strengthens our position | makes it easier | opens doors | door opener | lever | accelerator | accelerates | speeds us up | strengthening | win | gain | gains | chance | opening | pro argument | argument for us | reason to buy | moves us forward | forward | fuel | engine',
      'useful | profitable | plays into our hands | on our side | good for us | makes us stronger | wins points | scores points | improves our chances | raises our chances | green light',
      '有利 | 有利于我们 | 有利于我方 | 帮助 | 有帮助 | 帮我们 | 助力 | 推动 | 推进 | 促进 | 利好 | 好事 | 好消息 | 加分 | 加分项 | 顺风 | 东风 | 助推 | 助推力 | 正向 | 正面 | 积极 | 优势 | 强项 | 长处 | 亮点 | 有益 | 受益 | 支持 | 帮忙 | 对我们好 | 对我方好 | 利于我们 | 利于我方',
      '向着我们 | 拉动 | 提升 | 增强 | 有好处 | 好处 | 占优 | 占便宜 | 机会 | 机遇 | 契机 | 突破口 | 敲门砖 | 抓手 | 筹码 | 动力 | 推力 | 拉力 | 添砖加瓦 | 锦上添花 | 有助于 | 有助 | 得分 | 利多 | 益处 | 优点 | 对我们有利 | 对我方有利',
    ),
  },
  negative: {
    terms: words(
      'hurts | hurting | hurt | works against us | against us | against | headwind | head wind | drag | drags us down | drags | slows us down | slows us | slows | brake | brakes | holds us back | holding back | minus point | minus | bad | bad news | bad sign | problem | burden',
      'liability | drawback | setback | hindrance | hinders | hindering | hampers | impedes | blocks us | stands in the way | in the way | in our way | obstacle | hurdle | stumbling block | roadblock | barrier | weakens us | weakens our position | weak point | weak spot | sore point | downside',
      'disadvantage for us | our disadvantage | to our disadvantage | speaks against us | damages us | damages | damaging | harms us | harms | threatens us | threatens | endangers | dangerous | danger | costs us | cost us points | costs points | loses points | loss | trouble | worry | makes it harder | makes it difficult',
      'closes doors | argument against us | reason not to buy | pushes us back | pushes back | backward | pulls us down | pulls against us | plays into the competitor hands | helps the competitor | good for the competitor | lowers our chances | unhelpful | harmful | detrimental | negative | thorn | millstone | stumbling stone',
      'not in our favour | not in our favor | bad for us | deterrent | poison | red flag | makes us weaker | pain | handicap | risk | threat',
      '不利 | 不利于我们 | 不利于我方 | 阻碍 | 妨碍 | 阻挠 | 拖累 | 拖后腿 | 拖慢 | 扯后腿 | 利空 | 坏事 | 坏消息 | 减分 | 减分项 | 扣分 | 扣分项 | 逆风 | 逆向 | 负向 | 负面 | 消极 | 劣势 | 弱项 | 短板 | 短处 | 软肋 | 有害 | 损害 | 伤害 | 反对 | 阻力 | 障碍 | 绊脚石 | 拦路虎 | 包袱 | 累赘 | 隐患',
      '对我们不好 | 对我方不好 | 对我们不利 | 对我方不利 | 不利我方 | 有坏处 | 坏处 | 不好 | 吃亏 | 失分 | 丢分 | 麻烦 | 威胁 | 风险 | 危险 | 危机 | 削弱 | 制约 | 抑制 | 牵制 | 帮倒忙 | 利于对手 | 有利于对手 | 对对手有利 | 没好处 | 没有好处 | 碍事 | 挡路 | 缺点 | 弊端 | 难处 | 没有帮助 | 添堵',
    ),
  },
} as const satisfies Readonly<Record<string, Terms<'positive' | 'negative'>>>;

export const evidenceTerms = {
  confirmed: {
    terms: words(
      'in writing | seen in writing | written | on paper | black on white | black and white | in black and white | signed | documented | on record | on file | told us | they told us | they said so | said so | said it | customer said so | customer confirmed | heard it from them',
      'first hand | firsthand | from the horse’s mouth | certain | sure | for sure | known for sure | know for sure | we know | we know it | known | checked | double checked | cross checked | checked with | hard fact | hard facts | solid | rock solid | proved | proven | shown | we saw it | saw it ourselves',
      'seen | witnessed | measured | backed by data | backed by figures | data | evidence | with evidence | proof | have proof | facts | fact | secured | established | beyond doubt | no doubt | without doubt | undisputed | definite | definitely | official | officially | black | agreed | verified | validated | confirmed | true',
      'undoubtedly | demonstrated | tested | from the customer | from the source | reliable | reliable source | well founded | well documented | substantiated | clear',
      '白纸黑字 | 书面 | 有书面 | 有文件 | 有据可查 | 有凭有据 | 有据 | 有凭据 | 亲口 | 亲口说 | 客户亲口 | 亲耳听到 | 亲眼所见 | 亲眼看到 | 亲历 | 一手 | 第一手 | 一手信息 | 已查证 | 查证 | 查实 | 核对 | 已核对 | 确证 | 确知 | 确切 | 确实 | 千真万确 | 确定无疑 | 毫无疑问 | 无疑 | 板上钉钉 | 铁证 | 实锤 | 有证据',
      '有数据 | 数据支持 | 数据支撑 | 有数据支撑 | 官方 | 官宣 | 已知 | 明确 | 已明确 | 肯定 | 客户说的 | 客户说过 | 对方说过 | 客户确认 | 对方确认 | 客户证实 | 坐实 | 可靠 | 来源可靠 | 事实 | 已证明 | 证明 | 有证明 | 验证过 | 核实过 | 确认过 | 证实过 | 查过 | 已落实 | 有依据 | 属实 | 真的 | 亲证',
    ),
    turned: { not: 'assumed', partly: 'assumed' },
  },
  assumed: {
    terms: words(
      'guess | guessed | guesswork | only a guess | just a guess | our guess | educated guess | gut feeling | gut feel | gut | hunch | rumour | rumor | rumours | gossip | grapevine | we think | think so | we think so | we believe | believe | belief | we suppose | supposed | suppose | suspected | suspicion | we suspect',
      'probably | likely | perhaps | maybe | possibly | possible | presumably | apparently | allegedly | it seems | seems | seems so | might be | may be | could be | we hope | hope | feeling | impression | our impression | our view | our opinion | opinion | speculation | speculative | speculated',
      'second hand | third hand | hearsay | heard somewhere | from others | from a third party | to check | to be checked | to be verified | to verify | needs checking | needs checking | need to check | unproven | unchecked | unconfirmed | unverified | unclear | uncertain | unsure | doubtful | vague | open question | question',
      'not sure | not certain | no proof | no evidence | without proof | without evidence | theory | in theory | hypothetical | assumption | assumed | estimate | estimated | our estimate | conjecture | reading between the lines | to be confirmed | tentative | not proven',
      '猜 | 猜的 | 猜测 | 猜想 | 瞎猜 | 凭感觉 | 感觉 | 直觉 | 凭直觉 | 印象 | 据说 | 听说 | 听来的 | 道听途说 | 传言 | 传闻 | 小道消息 | 风闻 | 谣传 | 流言 | 估摸 | 估计 | 推断 | 推测 | 推想 | 揣测 | 臆测 | 臆断 | 我们认为 | 我们觉得 | 觉得 | 认为 | 可能 | 或许 | 也许 | 大概 | 大概率 | 疑似',
      '似乎 | 好像 | 应该是 | 据传 | 二手 | 二手消息 | 二手信息 | 转述 | 待查 | 待查证 | 待核 | 待核对 | 待证 | 待证实 | 待确定 | 有待核实 | 有待确认 | 有待证实 | 需核实 | 需确认 | 存疑 | 不确定 | 不肯定 | 不明 | 说不准 | 说不定 | 没把握 | 无依据 | 没有依据 | 没依据 | 无证据 | 没证据 | 没有证据 | 没查过',
      '主观 | 主观判断 | 个人看法 | 个人判断 | 假设 | 假定 | 设想 | 假想 | 未经证实 | 未经核实 | 未经确认 | 尚无定论 | 拿不准 | 八成 | 据猜 | 预估 | 判断',
    ),
    turned: { much: 'assumed', rather: 'assumed', slightly: 'assumed', partly: 'assumed' },
  },
} as const satisfies Readonly<Record<string, Terms<'confirmed' | 'assumed'>>>;

export const statusTerms = {
  open: {
    terms: words(
      'still there | still here | there | still around | around | alive | still alive | still running | running | runs | being worked on | worked on | working on it | we are on it | on it | in work | work in progress | wip | in hand | in process | in discussion | under discussion | under review | under way',
      'underway | outstanding | unfinished | unresolved | unsolved | unsettled | undecided | continues | continuing | lives on | live | to do | todo | to be done | to be solved | to be settled | pending | waiting | awaited | not yet | open | ongoing | active | in play | current | on the table | on the agenda | hanging',
      'unchanged | as before | as ever | persists | persistent | lasting | remains | remaining | in the air | up in the air | bubbling | hot | burning | started | begun | just begun | in negotiation | still valid | valid | applies | still applies | being handled | being dealt with | being solved | in treatment | unanswered',
      'on our list | not off the table | still an issue | still a topic | an issue',
      '还在 | 仍在 | 还有 | 仍有 | 依旧 | 照旧 | 存在 | 还存在 | 悬而未决 | 悬着 | 没解决 | 还没解决 | 未了结 | 未了 | 没完 | 没完成 | 未落实 | 未决 | 待定 | 待办 | 待处置 | 待跟进 | 跟进中 | 正在 | 正在处理 | 正在解决 | 正在跟进 | 推进中 | 办理中 | 解决中 | 处理中 | 进行中 | 协商中 | 谈判中',
      '讨论中 | 观察中 | 跟踪 | 处置中 | 攻关中 | 持续 | 持续中 | 继续 | 活跃 | 生效 | 有效 | 仍有效 | 遗留 | 搁置 | 挂起 | 开着 | 没关 | 未关 | 未消除 | 没消除 | 未排除 | 未处理 | 没处理 | 尚存 | 犹存 | 老样子 | 未变 | 没变 | 着手 | 着手处理 | 刚开始 | 应对中 | 未平 | 依然存在',
    ),
    turned: { not: 'resolved', much: 'open', rather: 'open', partly: 'open' },
  },
  resolved: {
    terms: words(
      'sorted | sorted out | off the table | dealt with | no longer an issue | no longer a topic | no longer there | no longer relevant | no longer applies | not an issue any more | no issue any more | history | past | in the past | behind us | taken care of | settled | done and dusted',
      'done | gone | ended | over | over and done | cleared | cleared up | out of the way | out of the world | finished | wrapped up | wrapped | laid to rest | put to bed | ticked off | crossed off | struck off | closed | solved | resolved | fixed | repaired | eliminated | removed | averted | disappeared',
      'vanished | put right | straightened out | ironed out | completed | concluded | archived | obsolete | void | lapsed | expired | no more | mission accomplished | job done | under the bridge | overcome | defused | handled | remedied | cured | finalised | finalized | dropped | outdated | worked out',
      '搞定 | 已搞定 | 摆平 | 已摆平 | 了结 | 已了结 | 已了 | 了却 | 解决了 | 已解决 | 解决 | 处理完 | 处理好 | 处理完了 | 处理掉 | 办妥 | 已办妥 | 妥了 | 办完 | 办结 | 已办结 | 完结 | 已完结 | 结案 | 已结案 | 结束 | 终结 | 消失 | 已消失 | 没了 | 没有了 | 不存在 | 已不存在 | 不再存在 | 不再有 | 过去了 | 已过去',
      '成为过去 | 已成过去 | 已成历史 | 翻篇 | 已翻篇 | 化解 | 已化解 | 消除 | 排除 | 解除 | 平息 | 落实 | 已落实 | 收尾 | 已收尾 | 关掉 | 关了 | 已关 | 划掉 | 已划掉 | 告一段落 | 作废 | 已作废 | 过期 | 失效 | 已闭环 | 闭环 | 销项 | 已销项 | 尘埃落定 | 不成问题 | 不是问题 | 克服 | 已克服 | 完成 | 完毕',
    ),
    turned: { not: 'open', partly: 'open', slightly: 'open', much: 'resolved', rather: 'open' },
  },
} as const satisfies Readonly<Record<string, Terms<'open' | 'resolved'>>>;

export const contactTerms = {
  none: {
    terms: words(
      'never met | not met | no contact | not yet met | never spoken | never seen | never talked | do not know them | do not know him | do not know her | don’t know them | don’t know him | don’t know her | stranger | strangers | complete stranger | unknown to us | unknown | cold | zero contact | no access',
      'no relationship | no relation | no connection | no touch | nobody knows them | no one knows them | out of touch | lost touch | still to meet | to be met | unreached | not reached | haven’t met | never contacted | not contacted | not approached | blank | white spot',
      '素未谋面 | 没见过 | 未见过面 | 没见过面 | 从未见过 | 从未见面 | 不认识 | 陌生 | 陌生人 | 没联系 | 没有联系 | 无联系 | 未联系 | 没接触 | 没接触过 | 零接触 | 毫无接触 | 没打过交道 | 未打过交道 | 没来往 | 没有来往 | 无往来 | 没往来 | 尚未接触 | 尚未联系 | 尚未见面 | 未曾谋面 | 够不着 | 接触不到 | 联系不上 | 空白 | 不熟',
    ),
  },
  brief: {
    terms: words(
      'met once | once | one meeting | one call | a call | one visit | a single meeting | single meeting | only once | briefly | brief | short | short talk | short call | small talk | shook hands | a handshake | handshake | hello only | said hello | introduced | just introduced | introduction | e mails only',
      'emails only | email only | mail only | by email | by mail | by phone only | phone only | phone | call | seen at a fair | met at a fair | met in passing | in passing | nodding acquaintance | superficial | superficially | distant | loose | first contact | first meeting | first call | exchanged cards | card exchanged',
      'know by sight | by sight | hardly know | barely know | casual | a few words | a word or two | one chat | occasional mail | light | linkedin only | early days | just started | shallow | fleeting | now and then by mail',
      '见过一面 | 一面之缘 | 一面之交 | 打过照面 | 点头之交 | 泛泛之交 | 初次接触 | 初次见面 | 初步 | 初识 | 刚认识 | 认识不久 | 换过名片 | 交换过名片 | 加过微信 | 加了微信 | 通过电话 | 通过一次电话 | 打过电话 | 打过招呼 | 寒暄过 | 寒暄 | 短暂 | 简短 | 浅浅 | 浅层 | 浅尝辄止 | 偶遇 | 匆匆一面 | 匆匆',
      '聊过一次 | 聊过几句 | 说过几句话 | 说过话 | 见过一次面 | 见过一回 | 一次会面 | 一次见面 | 只通邮件 | 仅邮件 | 邮件往来 | 只打过电话 | 面熟 | 略有接触 | 稍有接触 | 接触不多 | 联系不多 | 不太熟 | 不太熟悉 | 有过一次 | 少量',
    ),
  },
  several: {
    terms: words(
      'several | several meetings | several talks | several visits | several calls | a few meetings | a few times | a few talks | a few visits | a few calls | some meetings | some visits | met several times | met a few times | met repeatedly | repeatedly | repeated | many meetings | more than once | multiple meetings | multiple',
      'multiple times | regular | regularly | regular meetings | monthly | every month | quarterly | every quarter | now and then | occasionally | occasional meetings | from time to time | two or three times | two meetings | three meetings | twice | met twice | a couple of meetings | a couple of times | met in person',
      'well acquainted | acquainted | good contact | good | solid | steady | know them | known | known to us | in contact | in touch | in exchange | normal | working relationship | business like | recurring | ongoing',
      '见过几次 | 见过多次 | 见过好几次 | 见过几面 | 见过多面 | 多次见面 | 多次会面 | 多次拜访 | 多次沟通 | 多次交流 | 几次见面 | 几次会面 | 几次拜访 | 好几次 | 数次 | 若干次 | 三四次 | 两三次 | 常有往来 | 常有联系 | 有来往 | 有往来 | 有联系 | 有接触 | 保持联系 | 保持接触 | 定期见面 | 定期沟通 | 定期联系 | 定期拜访',
      '每月 | 每月一次 | 每季度 | 每月见面 | 比较熟 | 较熟 | 较熟悉 | 打过几次交道 | 打过交道 | 多次打交道 | 认识 | 时有往来 | 时有联系 | 不时联系 | 聊过几次 | 聊过多次 | 拜访过几次 | 拜访过多次 | 见面数次 | 接触较多 | 接触过几次 | 接触过多次',
    ),
  },
  close: {
    terms: words(
      'close | very close | know well | known well | knows us well | we know them well | know each other well | well known to us | friends | friend | good friends | friendly terms | on first name terms | first name terms | personal | personal friend | weekly | every week | daily | every day | almost daily',
      'trusted | trusts us | trusting | trust | full trust | full of trust | deep | deep trust | intense | intensive | constant | constantly | all the time | in constant touch | in constant contact | speak often | talk often | often | meet often | very often | frequently | frequent | strong | intimate | tight | thick as thieves | thick',
      'like family | partner | partners | long standing | long standing friends | for years | old friend | old friends | open door | any time | anytime | direct line | hotline | confidant | confidential | warm | excellent | very good | close friends | best terms | good terms | excellent terms | golf buddies | buddies | dinner',
      '很熟 | 熟识 | 非常熟 | 十分熟悉 | 相熟 | 老熟人 | 熟人 | 老朋友 | 好朋友 | 朋友 | 铁哥们 | 哥们 | 私交 | 私交好 | 私交甚好 | 私交很好 | 无话不谈 | 无话不说 | 知根知底 | 深交 | 至交 | 关系好 | 关系很好 | 关系密切 | 关系紧密 | 来往密切 | 往来密切 | 联系密切 | 联系紧密 | 联系频繁 | 来往频繁 | 往来频繁 | 走得近',
      '走得很近 | 亲近 | 互信 | 信任 | 高度信任 | 每周 | 每周见面 | 每周联系 | 每天 | 天天联系 | 经常见面 | 经常联系 | 经常沟通 | 常见面 | 常联系 | 常来往 | 随时 | 随时联系 | 随时可联系 | 老交情 | 交情深 | 交情很深 | 合作多年 | 相识多年 | 多年 | 打得火热 | 称兄道弟 | 莫逆 | 亲如一家 | 深厚 | 牢固 | 稳固',
    ),
  },
} as const satisfies Readonly<Record<string, Terms<'none' | 'brief' | 'several' | 'close'>>>;
