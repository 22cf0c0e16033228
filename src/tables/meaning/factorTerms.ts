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
      'speeds it up | gives us an edge | edge | our edge | plays for us | pro | pro us | yes for us | a help | big help | brings us closer | brings us forward | gets us there | pulls our way | our way | in our direction | towards us | up | upward | uplift',
      'lift | push | pull our way | supportive | backs us | argues for us | counts for us | adds points | plus for us | a plus | strengthen | makes us strong | facilitates | facilitating | smooths the way | paves the way | clears the way | wins for us',
      'winning | rewards us | pays off | positive effect | positive influence | for our offer | favours us | favors us | favour | favoring us | favouring us | sunny side | sunny | bright side | green | rising | improving | contributing | contributes',
      'constructive | conducive | sweetener | blessing | gift | 加持 | 撑腰 | 靠山 | 后盾 | 护航 | 保驾护航 | 推一把 | 帮一把 | 拉一把 | 使劲 | 给力 | 出力 | 助攻 | 助阵 | 助势 | 助益 | 借力 | 得力 | 增益 | 增色 | 加码 | 添翼 | 如虎添翼 | 福音 | 喜讯 | 福',
      '吉 | 甜头 | 红利 | 本钱 | 资本 | 王牌 | 底牌 | 法宝 | 利器 | 有利因素 | 有利面 | 有利条件 | 有利方 | 有利于己 | 利己 | 向好 | 看涨 | 涨 | 上升 | 往上 | 朝上 | 向上 | 正能量 | 好的方面 | 好的一面 | 好的 | 好 | 积极面 | 积极因素 | 往前推 | 往前 | 向前',
      '前进 | 顺 | 顺利 | 顺势 | 顺水 | 顺水推舟 | 顺水行舟 | 加强 | 强化 | 提振 | 成全 | 成就 | 利我 | 利我方 | 站我们这边 | 站我方 | 帮得上 | 帮上忙 | 帮我 | 帮我方 | 助我 | 助我方 | 助我们 | 往我们这边 | 朝我们这边 | 朝我方 | 拉我们 | 推我们 | 推我们一把',
      '绿灯 | 推手 | 推动作用 | 推动力 | 促进作用 | 积极作用 | 正作用 | 正面作用 | 正面影响 | 正影响 | 好影响 | 增分 | 涨分 | 拿分 | 得分项 | 添分 | 加点 | 利 | 增 | 进 | 帮 | 助 | 推 | 赢面 | 胜算 | 有胜算 | 有助力 | 有推动 | 有促进',
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
      'slows it down | gives them an edge | their edge | plays against us | con | con for us | counts against us | takes points | takes away points | minus for us | a minus | argues against us | pulls away | away from us | drives us away',
      'in their direction | down | downward | downer | drag on us | dragging | dragging us down | weight around our neck | ball and chain | weakening | makes us weak | blocks the way | closes the way | bars the way | negative effect | negative influence',
      'against our offer | favours them | favors them | favours others | favours the competitor | favors the competitor | dark side | dark | shady side | red | falling | worsening | unfavourable effect | destructive | curse | nuisance | spoils it | spoiler',
      'spoils | sours | kills it | killer | breaks it | costs | cost | bites us | bites | stings | sting | pinch | scares them | frightens them | repels | repels them | discourages | discouraging | dampens | dampener | damper | sand in the gears | grit',
      'pit | trap | pitfall | snag | stopper | blocker | stumble | hitch | deters | block | pulls the other way | works for the competitor | plays for the competitor | 掣肘 | 绊 | 绊子 | 拆台 | 添乱 | 捣乱 | 搅局 | 拖 | 拖延 | 拉后腿 | 拽后腿 | 拖住 | 阻',
      '挡 | 挡道 | 挡道的 | 拦 | 拦着 | 卡 | 卡脖子 | 卡壳 | 卡住 | 卡点 | 堵 | 堵点 | 堵心 | 压力 | 打压 | 压制 | 唱反调 | 作对 | 噩耗 | 凶 | 弊 | 害 | 有弊 | 祸 | 祸患 | 祸害 | 损 | 亏 | 亏损 | 痛点 | 痛处 | 命门 | 死穴 | 漏洞 | 缺口 | 缺陷 | 缺憾 | 瑕疵',
      '毛病 | 问题 | 难题 | 难关 | 难点 | 坎 | 坎坷 | 坑 | 陷阱 | 雷 | 暗礁 | 暗雷 | 地雷 | 炸弹 | 定时炸弹 | 拖油瓶 | 负担 | 负累 | 负资产 | 减分因素 | 不利因素 | 不利面 | 不利条件 | 不利方 | 消极面 | 消极因素 | 坏的方面 | 坏的一面 | 坏的 | 坏 | 反向',
      '反作用 | 副作用 | 反面 | 逆 | 逆势 | 逆水 | 逆水行舟 | 往下 | 朝下 | 向下 | 下滑 | 后退 | 往后拉 | 往后 | 向后 | 拉我们下来 | 扯 | 扯皮 | 害我们 | 坑我们 | 伤我们 | 伤 | 削 | 打折扣 | 泼冷水 | 冷水 | 寒流 | 寒风 | 红灯 | 黄牌 | 红牌 | 利于他人',
      '利他人 | 利对方 | 帮对手 | 帮了对手 | 让对手占便宜 | 向着对手 | 利对手 | 负作用 | 消极作用 | 负面作用 | 负面影响 | 负影响 | 坏影响 | 阻碍作用 | 抑制作用 | 阻碍因素 | 制约因素 | 拖累我们 | 拖我们后腿 | 拖累作用 | 掉分 | 丢分项 | 失分项 | 减 | 退 | 反',
      '没好处的 | 添麻烦 | 惹麻烦 | 招麻烦 | 糟 | 糟糕 | 糟心 | 闹心 | 头疼 | 头痛 | 棘手 | 败笔 | 有阻力 | 有阻碍 | 有妨碍',
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
      'from the horse | straight from them | straight from the customer | from their own mouth | own eyes | with own eyes | own ears | heard ourselves | seen ourselves | read it | read it ourselves | in the minutes | minuted | in the contract | in the files',
      'filed | logged | recorded | on tape | witnesses | two sources | several sources | cross referenced | audited | inspected | counted | calculated | backed up | backed | supported by data | supported by facts | evidenced | attested | certified',
      'guaranteed | hundred per cent sure | 100 percent sure | absolutely sure | quite sure | very sure | dead certain | no question | without question | unquestionable | undeniable | plain | plain fact | plain to see | obvious | evident | common knowledge',
      'public | published | in the press release | announced | officially announced | signed off | acknowledged | admitted | they admitted | stated | stated by the customer | given to us in writing | by email from them | by letter | on good authority',
      'verified twice | tried and tested | reality | real | actual | happened | it happened | 听到本人说 | 本人说的 | 本人亲口 | 本人确认 | 当面说 | 当面说过 | 当面确认 | 当面核实 | 当面听到 | 会上说 | 会上说过 | 会上确认 | 会议纪要 | 有纪要 | 纪要 | 有记录',
      '有记录可查 | 记录在案 | 在案 | 有录音 | 有邮件 | 邮件确认 | 书面确认 | 书面证实 | 合同里有 | 写进合同 | 合同写明 | 文件里有 | 文件为证 | 有图有真相 | 有实据 | 有真凭实据 | 真凭实据 | 证据确凿 | 确凿 | 确凿无疑 | 铁板钉钉 | 铁定 | 已定 | 定了 | 公开',
      '已公开 | 公告 | 已公告 | 公布 | 已公布 | 发布 | 已发布 | 多方印证 | 印证 | 已印证 | 多方核实 | 多方确认 | 两处印证 | 反复核实 | 反复确认 | 亲自核实 | 亲自确认 | 亲自问过 | 问过 | 问过本人 | 问清楚 | 已问清 | 已问过 | 打听清楚 | 摸清 | 已摸清 | 摸准',
      '弄清 | 已弄清 | 查清 | 已查清 | 查明 | 已查明 | 看到 | 看见 | 亲见 | 亲闻 | 实测 | 实测过 | 测过 | 试过 | 实地看过 | 现场看过 | 眼见为实 | 有目共睹 | 众所周知 | 心里有数 | 有数 | 笃定 | 有把握 | 很有把握 | 十拿九稳 | 准的 | 准信 | 实情 | 真事 | 真实',
      '实有其事 | 确有其事',
      '毋庸置疑 | 不容置疑 | 毫无悬念 | 无可争议 | 无可辩驳 | 没有疑问 | 毫无疑义 | 没错 | 错不了 | 不会错 | 可以确定 | 能确定 | 可以肯定 | 能肯定 | 敢肯定 | 听客户说 | 听客户亲口说 | 客户亲口说 | 亲耳听说 | 亲耳所闻 | 对方亲口 | 亲口承认 | 亲口告诉',
      '亲口告知 | 告诉我们 | 客户告诉 | 客户透露 | 客户告知 | 据客户说 | 客户自己说 | 不是猜的 | 不是传闻 | 并非猜测 | 不是猜测',
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
      'from the grapevine | through the grapevine | word has it | word of mouth | word on the street | so they say | they say | people say | some say | it is said | said to be | rumoured | rumored | rumor has it | a rumour | tittle tattle | chatter | talk',
      'only talk | small talk | hot air | whispers | whispered | heard it said | heard from others | heard through others | heard in passing | overheard | picked up somewhere | picked up | from the press | read somewhere | from the web | web | social media',
      'from a competitor | wild guess | best guess | rough guess | guessing | we are guessing | guesstimate | intuition | instinct | inkling | hint | hints | signs | some signs | sense | we sense | we feel | feels like | looks like | looks as if',
      'seems like | supposedly | reportedly | purportedly | ostensibly | conceivably | plausible | plausibly | hopeful | wishful thinking | wish | expectation | we expect | expected | forecast | projection | prediction | thesis | hypothesis',
      'premise | presumption | presumed | inference | inferred | deduced | deduction | conclusion of ours | our reading | our interpretation | interpretation | interpreted | our take | take | personal view | personal opinion | own view | own opinion',
      'subjective | verify | needs verification | needs proof | needs confirmation | confirmation pending | awaiting confirmation | pending confirmation | to be proven | to be proved | to be seen | still open | open to question | questionable | dubious',
      'shaky | thin | weak | weak source | unreliable | unreliable source | one source | one source only | single source | anonymous | undocumented | nothing in writing | nothing on paper | not in writing | not on paper | not on record | off the record',
      'unofficial | unofficially | informal | informally | not official | not checked | not verified | not confirmed | not seen | not documented | never checked | never verified | who knows | don’t know | do not know | we don’t know | no idea | not known',
      'unknown | could be wrong | may be wrong | provisional | provisionally | preliminary | for now | 听人说 | 听人说的 | 听别人说 | 听别人讲 | 听同事说 | 听来 | 耳闻 | 有所耳闻 | 传说 | 据传闻 | 据称 | 据悉 | 据了解 | 有人说 | 有人讲 | 有人称 | 人家说',
      '坊间传闻 | 坊间 | 江湖传闻 | 八卦 | 捕风捉影 | 空穴来风 | 以讹传讹 | 闲聊听到 | 闲聊 | 饭桌上听说 | 饭局听说 | 网上看到 | 网上说 | 网传 | 媒体说 | 间接得知 | 间接了解 | 间接消息 | 旁人说 | 旁证 | 第三方说 | 转述的 | 非正式 | 非官方 | 私下说',
      '私下听说 | 私下透露 | 口说无凭 | 空口无凭 | 无凭无据 | 没凭没据 | 没凭据 | 无凭据 | 拍脑袋 | 拍脑门 | 脑补 | 想象 | 想当然 | 自己想的 | 自己猜的 | 我猜 | 我们猜 | 我们猜的 | 瞎想 | 瞎估 | 估 | 估计的 | 粗估 | 大致估计 | 毛估 | 预计 | 预测 | 预期',
      '推论 | 推理 | 推测的 | 推断的 | 推断出来 | 推测出来 | 凭经验 | 凭印象 | 凭猜测 | 经验判断 | 主观臆断 | 主观推测 | 主观感受 | 直觉判断 | 感觉上 | 感觉是 | 看起来 | 看上去 | 看样子 | 貌似 | 仿佛 | 似是 | 想必 | 恐怕 | 兴许 | 没准 | 没准儿 | 未必',
      '不一定 | 说不好 | 很难说 | 难说 | 有可能 | 可能是 | 应该 | 应该会 | 按理说 | 按说 | 理论上 | 待考 | 待考证 | 待求证 | 待查实 | 待验证 | 待了解 | 待确认 | 待核实 | 要核实 | 要查 | 要确认 | 还要查 | 还要问 | 还没查 | 还没核实 | 还没确认 | 没核实',
      '没核实过 | 没确认 | 没确认过 | 没验证 | 没问过 | 没查证 | 未核 | 未核实 | 未查 | 未查证 | 未求证 | 未经查证 | 未经验证 | 尚待核实 | 尚待确认 | 尚待证实 | 尚未核实 | 尚未确认 | 尚未证实 | 存有疑问 | 有疑问 | 打问号 | 问号 | 不详 | 不实 | 不可靠',
      '不太可靠 | 来源不明 | 来路不明 | 一家之言 | 一面之词 | 单方面说法 | 孤证',
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
      '卡着 | 卡住 | 卡在那 | 僵着 | 僵持 | 拖着 | 一直拖着 | 没动静 | 没进展 | 无进展 | 没着落 | 没下文 | 没结果 | 没结论 | 无结论 | 尚无结论 | 尚无结果 | 等结果 | 等回复 | 等消息 | 等待中 | 等待 | 等着 | 在等 | 在办 | 在谈 | 在查 | 在跟 | 在推 | 在推进',
      '在处理 | 在解决 | 在跟进 | 在协调 | 协调中 | 沟通中 | 磋商中 | 排查中 | 落实中 | 整改中 | 修复中 | 开放 | 开启 | 打开 | 新建 | 新开 | 新增 | 刚发现 | 刚出现 | 刚提出 | 未启动 | 没启动 | 待启动 | 待处理 | 待解决 | 待落实 | 待协调 | 待谈 | 待答复',
      '待回复 | 还没谈 | 还没办 | 还没动 | 还没弄 | 没弄好 | 没办完 | 没做完 | 没谈妥 | 没谈拢 | 没摆平 | 没搞定 | 还没搞定 | 未搞定 | 未办结 | 未完成 | 未结 | 未结案 | 未闭环 | 没闭环 | 依然在 | 依旧在 | 还是老样子 | 还是那样 | 反复 | 又来了 | 复发 | 再现',
      '留着 | 留待 | 悬 | 悬空 | 有待解决 | 有待处理 | 有待落实 | 迟迟未决 | 迟迟未解决 | 迟迟没解决 | 冒头 | 发酵 | 发酵中 | 蔓延',
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
      '没事了 | 没事 | 没问题了 | 无需处理 | 不用处理 | 不必处理 | 不再处理 | 无需再管 | 不用再管 | 不用管了 | 不必再管 | 不再跟进 | 无需跟进 | 不用跟进 | 不再是问题 | 不复存在 | 不再有影响 | 无碍 | 已无碍 | 已无 | 已除 | 已平 | 平了 | 过了 | 已过',
      '翻过去了 | 放下了 | 不提了 | 已撤销 | 撤销 | 取消 | 已取消 | 销案 | 已销案 | 归档 | 已归档 | 清零 | 已清零 | 清掉 | 已清掉 | 清除 | 已清除 | 去掉 | 已去掉 | 拔掉 | 拔除 | 了账 | 结清 | 已结清 | 两清 | 谈妥 | 已谈妥 | 谈拢 | 已谈拢 | 敲定 | 已敲定',
      '定下来了 | 板上钉钉 | 办好 | 已办好 | 做完 | 做好了 | 弄好 | 弄好了 | 修好 | 已修好 | 修复 | 已修复 | 补上 | 已补上 | 补齐 | 已补齐 | 妥善解决 | 圆满解决 | 彻底解决 | 基本解决 | 打住 | 画上句号 | 划上句号 | 收工 | 收官 | 完事 | 完事了 | 齐活',
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
      'nobody of us | none of us | nobody has met | no one has met | nobody has met them | we have never met | never crossed paths | never had contact | never got through | can’t get through | cannot reach | can’t reach | out of reach | untouched | unmet',
      'total stranger | perfect stranger | dark | in the dark | not a word | radio silence | silence | zip | nil | zero | nothing | not at all | no meeting | no meeting so far | no talk | no talks | no call | no calls | never called | never visited',
      'not visited | name only | only by name | know the name only | only the name | heard of only | only heard of | just a name | 没碰过面 | 没碰过 | 没打过照面 | 没说过话 | 没聊过 | 没聊过天 | 没拜访过 | 未拜访 | 未拜访过 | 没去过 | 没交集 | 没有交集',
      '无交集 | 毫无交集 | 零交集 | 零交流 | 零沟通 | 没沟通 | 没沟通过 | 没有沟通 | 无沟通 | 没交流 | 没交流过 | 没交情 | 没有交情 | 无交情 | 没关系 | 没有关系 | 无关系 | 没人认识 | 无人认识 | 没人见过 | 只闻其名 | 只知其名 | 只知道名字 | 只听过名字',
      '听过名字 | 生人 | 生面孔 | 从未接触 | 从未联系 | 从没联系 | 从没接触 | 完全陌生 | 完全不熟 | 完全不认识 | 一点不熟 | 毫不相识 | 素不相识 | 互不相识 | 不相识 | 搭不上话 | 搭不上线 | 没搭上线 | 没联系上 | 未联系上',
    ),
  },
  brief: {
    terms: words(
      'met once | once | one meeting | one call | a call | one visit | a single meeting | single meeting | only once | briefly | brief | short | short talk | short call | small talk | shook hands | a handshake | handshake | hello only | said hello | introduced | just introduced | introduction | e mails only',
      'emails only | email only | mail only | by email | by mail | by phone only | phone only | phone | call | seen at a fair | met at a fair | met in passing | in passing | nodding acquaintance | superficial | superficially | distant | loose | first contact | first meeting | first call | exchanged cards | card exchanged',
      'know by sight | by sight | hardly know | barely know | casual | a few words | a word or two | one chat | occasional mail | light | linkedin only | early days | just started | shallow | fleeting | now and then by mail',
      '见过一面 | 一面之缘 | 一面之交 | 打过照面 | 点头之交 | 泛泛之交 | 初次接触 | 初次见面 | 初步 | 初识 | 刚认识 | 认识不久 | 换过名片 | 交换过名片 | 加过微信 | 加了微信 | 通过电话 | 通过一次电话 | 打过电话 | 打过招呼 | 寒暄过 | 寒暄 | 短暂 | 简短 | 浅浅 | 浅层 | 浅尝辄止 | 偶遇 | 匆匆一面 | 匆匆',
      '聊过一次 | 聊过几句 | 说过几句话 | 说过话 | 见过一次面 | 见过一回 | 一次会面 | 一次见面 | 只通邮件 | 仅邮件 | 邮件往来 | 只打过电话 | 面熟 | 略有接触 | 稍有接触 | 接触不多 | 联系不多 | 不太熟 | 不太熟悉 | 有过一次 | 少量',
      'one coffee | a coffee | coffee once | one lunch | a lunch | one mail | one e mail | one email | a mail | an email | a short chat | chat | a chat | quick chat | quick call | quick word | a quick word | quick hello | hello | hi and bye | a nod | nod',
      'waved | bumped into | ran into | ran into once | crossed paths | crossed paths once | saw once | seen once | spoke once | spoken once | talked once | called once | visited once | visit once | one visit only | one talk | one conversation',
      'a conversation | single call | single visit | single talk | first impression | introductory | introductory call | introductory meeting | intro call | intro meeting | intro | kick off only | kickoff only | only at the kickoff | at one event',
      'one event | met at an event | at an event | trade fair | at the fair | business cards only | swapped cards | exchanged business cards | exchanged emails | some emails | a few emails | few emails | a couple of emails | a few mails | mails only',
      'by letter | written only | text messages | messages only | video call once | one video call | remote only | fleetingly | skin deep | thin | weak | minor | limited | little | a little | a bit | few | hardly | hardly any | sporadic | rare | rarely',
      'seldom | 喝过一次咖啡 | 吃过一次饭 | 一起吃过一次饭 | 吃过一顿饭 | 通过邮件 | 发过邮件 | 发过微信 | 发过消息 | 互加微信 | 加过好友 | 微信好友 | 只有微信 | 只加微信 | 只有电话 | 只通过电话 | 通过一次话 | 通话一次 | 聊过 | 简单聊过 | 简单聊过几句',
      '简单接触 | 简单沟通 | 简单沟通过 | 简单交流 | 浅聊 | 浅谈 | 浅交 | 一面 | 见过 | 见了一面 | 见过一次 | 只见过一次 | 只见过一面 | 仅见一面 | 仅一面 | 仅一面之缘 | 会上见过 | 会上见过一次 | 展会见过 | 展会上见过 | 活动上见过 | 饭局见过 | 路上碰到过',
      '碰过一次 | 碰过一次面 | 碰过面 | 偶尔碰面 | 偶尔联系 | 偶尔接触 | 偶有联系 | 偶有接触 | 很少联系 | 很少接触 | 很少见面 | 联系少 | 联系很少 | 接触少 | 接触很少 | 接触有限 | 联系有限 | 打过一次交道 | 打过一次招呼 | 拜访过一次 | 去过一次 | 来过一次',
      '一次拜访 | 一次通话 | 一次沟通 | 一次交流 | 有一面 | 刚接触 | 刚接上 | 刚接上头 | 刚搭上 | 刚搭上话 | 刚搭上线 | 刚联系上 | 新认识 | 才认识 | 认识而已 | 仅认识 | 只是认识 | 脸熟 | 混个脸熟 | 半生不熟 | 不算熟 | 不很熟 | 不怎么熟 | 生疏 | 较生疏',
    ),
    turned: { not: 'none', rather: 'brief' },
  },
  several: {
    terms: words(
      'several | several meetings | several talks | several visits | several calls | a few meetings | a few times | a few talks | a few visits | a few calls | some meetings | some visits | met several times | met a few times | met repeatedly | repeatedly | repeated | many meetings | more than once | multiple meetings | multiple',
      'multiple times | regular | regularly | regular meetings | monthly | every month | quarterly | every quarter | now and then | occasionally | occasional meetings | from time to time | two or three times | two meetings | three meetings | twice | met twice | a couple of meetings | a couple of times | met in person',
      'well acquainted | acquainted | good contact | good | solid | steady | know them | known | known to us | in contact | in touch | in exchange | normal | working relationship | business like | recurring | ongoing',
      '见过几次 | 见过多次 | 见过好几次 | 见过几面 | 见过多面 | 多次见面 | 多次会面 | 多次拜访 | 多次沟通 | 多次交流 | 几次见面 | 几次会面 | 几次拜访 | 好几次 | 数次 | 若干次 | 三四次 | 两三次 | 常有往来 | 常有联系 | 有来往 | 有往来 | 有联系 | 有接触 | 保持联系 | 保持接触 | 定期见面 | 定期沟通 | 定期联系 | 定期拜访',
      '每月 | 每月一次 | 每季度 | 每月见面 | 比较熟 | 较熟 | 较熟悉 | 打过几次交道 | 打过交道 | 多次打交道 | 认识 | 时有往来 | 时有联系 | 不时联系 | 聊过几次 | 聊过多次 | 拜访过几次 | 拜访过多次 | 见面数次 | 接触较多 | 接触过几次 | 接触过多次',
    ),
    turned: { hardly: 'brief' },
  },
  close: {
    terms: words(
      'close | very close | know well | known well | knows us well | we know them well | know each other well | well known to us | friends | friend | good friends | friendly terms | on first name terms | first name terms | personal | personal friend | weekly | every week | daily | every day | almost daily',
      'trusted | trusts us | trusting | trust | full trust | full of trust | deep | deep trust | intense | intensive | constant | constantly | all the time | in constant touch | in constant contact | speak often | talk often | often | meet often | very often | frequently | frequent | strong | intimate | tight | thick as thieves | thick',
      'like family | partner | partners | long standing | long standing friends | for years | old friend | old friends | open door | any time | anytime | direct line | hotline | confidant | confidential | warm | excellent | very good | close friends | best terms | good terms | excellent terms | golf buddies | buddies | dinner',
      '很熟 | 熟识 | 非常熟 | 十分熟悉 | 相熟 | 老熟人 | 熟人 | 老朋友 | 好朋友 | 朋友 | 铁哥们 | 哥们 | 私交 | 私交好 | 私交甚好 | 私交很好 | 无话不谈 | 无话不说 | 知根知底 | 深交 | 至交 | 关系好 | 关系很好 | 关系密切 | 关系紧密 | 来往密切 | 往来密切 | 联系密切 | 联系紧密 | 联系频繁 | 来往频繁 | 往来频繁 | 走得近',
      '走得很近 | 亲近 | 互信 | 信任 | 高度信任 | 每周 | 每周见面 | 每周联系 | 每天 | 天天联系 | 经常见面 | 经常联系 | 经常沟通 | 常见面 | 常联系 | 常来往 | 随时 | 随时联系 | 随时可联系 | 老交情 | 交情深 | 交情很深 | 合作多年 | 相识多年 | 多年 | 打得火热 | 称兄道弟 | 莫逆 | 亲如一家 | 深厚 | 牢固 | 稳固',
    ),
    turned: { hardly: 'several', rather: 'close' },
  },
} as const satisfies Readonly<Record<string, Terms<'none' | 'brief' | 'several' | 'close'>>>;
