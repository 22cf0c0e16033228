// How much there is of something, by words that are said of anything: of a rating, of control, of a weight (G1, G4).
import { type Modifier, words } from '../column';

export interface Terms<Code extends string> {
  readonly terms: readonly string[];
  readonly grades: readonly string[];
  readonly turned: Readonly<Partial<Record<Modifier, Code>>>;
  readonly alone: readonly Modifier[];
}

export const most = words(
  'full | complete | total | ultimate | sole | huge | great | considerable | substantial | immense | massive | enormous | heavy | big | plenty | lots | much | a lot',
  'entire | whole | crucial | vital | decisive | key | central | dominant | pivotal | top | strongest | biggest | greatest | highest | topmost | utmost | intense | powerful | enough',
  'above average | through the roof | sky high | off the chart | second to none | paramount | all important | indispensable | unlimited | undisputed | tremendous | weighty | heavyweight',
  '充足 | 巨大 | 极多 | 很多 | 大量 | 首要 | 决定性 | 至关重要 | 举足轻重 | 关键性 | 核心 | 主导 | 最大 | 最强 | 最多 | 强大 | 雄厚 | 绝对 | 无比 | 满 | 充分 | 深厚 | 突出 | 头号 | 顶级 | 重头 | 大权 | 高度',
  'tons | loads | heaps | mountains | very big | very large | large | major | maximal | maximum | max | prime | supreme | all of it | hundred per cent | mighty | potent | big time | super | ultra | mega | extensive | far reaching | vast | wide | broad',
  'ample | abundant | overwhelming | outstanding | exceptional | extraordinary | significant | marked | pronounced | profound | principal | leading | uppermost | wholehearted | undivided | unrestricted | unconditional | through and through | to the full',
  'to the max | off the scale | second to nobody | hefty | robust | serious | quite a lot | quite some | no small | no little | sizeable | sizable | good deal | good bit | extreme | critical | severe | top notch | first rate | as much as it gets',
  'as high as it gets | sweeping | colossal | gigantic | whopping | rich | solid | 极大 | 极高 | 极强 | 超高 | 超强 | 特大 | 特高 | 特强 | 极深 | 很深 | 很大 | 很高 | 很强 | 不小 | 不少 | 不低 | 不弱 | 相当大 | 相当高 | 相当强 | 大得很 | 高得很 | 强得很',
  '多得很 | 顶格 | 拉满 | 爆表 | 满格 | 满分 | 十足 | 百分百 | 百分之百 | 数一数二 | 首屈一指 | 无人能及 | 压倒性 | 显著 | 明显 | 可观 | 浓厚 | 强劲 | 旺盛 | 极盛 | 重大 | 莫大 | 极其大 | 非同小可 | 偏高 | 偏强 | 偏大 | 较大',
  '较强 | 较多 | 较深 | 老大 | 头一号 | 第一位 | 头等 | 一等',
  'a great deal | great deal | whole lot | a whole lot | lots and lots | more than enough | more than anyone | more than most | as much as anyone | immeasurable | boundless | limitless | infinite | endless | commanding | towering | unmatched',
  'unrivalled | unparalleled | top level | high level | upper | upper end | high end | higher than most | well above average | elevated | stellar | no end | no limits | peak | at its peak | the lot | very much so | immensely | on a grand scale',
  'by the bucket | bags of it | oodles | stacks | piles | truckloads | first and foremost | right at the top | up there | way up | way up there | as high as can be | exceptionally high | enormously',
);
export const middling = words(
  'middling | average | so so | ok | okay | decent | in between | halfway | half half | fifty fifty | 50 50 | half and half | passable | ordinary | standard | regular | occasional | sometimes',
  'middle of the road | in the middle | acceptable | adequate | not bad | noticeable | mid range | intermediate | bearable | tolerable | usual | temporary',
  '中间 | 一般般 | 还行 | 还可以 | 过得去 | 不大不小 | 不多不少 | 中不溜 | 不好不坏 | 马马虎虎 | 中游 | 平平 | 五五开 | 一半一半 | 普普通通 | 半数 | 差不多 | 说得过去 | 居中 | 有一点 | 可以接受 | 一定 | 时有时无',
  'fair amount | fair bit | a fair bit | mid | medium sized | moderate amount | mixed | varying | varies | sort of | kind of | up to a point | to a point | within bounds | in places | here and there | up and down | neither much nor little',
  'neither high nor low | neither strong nor weak | neither big nor small | certain amount | a certain amount | decent amount | mediocre | comes and goes | midway | partial | middle | mid level | middle ranking | could be more | could be better',
  'could be worse | nothing special | run of the mill | in part | medium rare | not too much | not too high | not too low | fluctuating | neutral | nor high nor low | not high not low | not big not small | tolerably | restrained | measured',
  'some but not all | half way there | half way | half of it | 50 percent | fifty percent | about half | roughly half | partway | fairly normal | unremarkable | normal | 不轻不重 | 不深不浅 | 不咸不淡 | 不温不火 | 不冷不热',
  '可大可小 | 时大时小 | 中等偏上 | 中等偏下 | 中等水平 | 中庸 | 中性 | 中间水平 | 一般水平 | 普通水平 | 一般程度 | 尚可 | 尚好 | 凑合 | 凑合着 | 将就 | 还成 | 还凑合 | 过得去吧 | 算可以 | 勉强 | 有一些 | 有那么一点',
  '一半左右 | 对半 | 对半开 | 四六开 | 半吊子 | 看场合 | 看事情 | 若干 | 适中 | 居于中间 | 一般般吧 | 稀松平常 | 平常 | 寻常 | 平均 | 平均水平 | 中不溜秋 | 半高不低 | 半大不小',
  'okayish | alright | all right | fairish | satisfactory | somewhere in between | somewhere in the middle | not insignificant | not negligible | midrange | within reason | sufficient | on average | in moderation | centre of the scale | medium sort of',
  'middle of the scale | mid table | mid field | midfield | neither nor | so far so good | neither one nor other | nothing to write home about | tepid | fair enough | medium to low | medium to high | average at best | up to average',
  '不高不低 | 不强不弱',
);
export const least = words(
  'little | few | tiny | marginal | faint | poor | scant | scarce | bare | bottom | least | smallest | weakest | zero | nil | none | nothing | nowhere | nobody | negligible | thin | meagre | meager',
  'next to nothing | close to nothing | next to none | hardly any | almost none | almost nothing | as good as none | barely any | below average | insignificant | irrelevant | unimportant | immaterial',
  'no | never | peanuts | remote | slim | modest | rock bottom | practically none | virtually none | light | secondary | minimal | symbolic only | token',
  '微弱 | 极少 | 很少 | 甚少 | 几乎没有 | 微不足道 | 无足轻重 | 可有可无 | 不值一提 | 无关紧要 | 微乎其微 | 忽略不计 | 可忽略不计 | 稀少 | 寥寥 | 为零 | 零 | 毫无 | 薄弱 | 最小 | 最弱 | 最少 | 不足 | 有限得很 | 少许 | 边缘 | 无所谓',
  'hint of | a hint | hint | trace | traces | a trace | feeble | lowish | low ish | restricted | trivial | small | smallish | very small | very little | little to none | little or none | little or no | none to speak of | none whatsoever | none at all',
  'nothing at all | nothing to speak of | not worth mentioning | nominal | on paper only | in name only | only on paper | a shade | a whisper | whisper | a tad | tad | sliver | scrap | crumb | crumbs | drop | speck | sparse | paltry | subdued | dim',
  'next to zero | close to zero | near zero | nearly none | nearly nothing | nearly zero | almost zero | hardly anything | hardly there | zip | nada | zilch | naught | nought | void | empty | missing | absent | missing entirely | wholly missing',
  'not there | is not there | limited at best | at most a little | lower end | at the bottom | bottom of the scale | lowest | minute | puny | pitiful | shallow | flimsy | frail | weakling | non existent | nonexistent | inexistent | unnoticeable',
  'imperceptible | invisible | scarcely any | fringe | borderline none | 很小 | 很弱 | 很低 | 极小 | 极弱 | 极低 | 极浅 | 偏小 | 偏弱 | 偏少 | 偏低 | 较小 | 较弱 | 较少 | 较浅 | 小得很 | 少得很 | 低得很 | 不大 | 不高 | 不强',
  '不多 | 不深 | 没多少 | 没多大 | 没啥 | 谈不上 | 说不上 | 几近于无 | 近乎没有 | 近乎零 | 接近零 | 接近于零 | 趋近于零 | 聊胜于无 | 形同虚设 | 名义上 | 一丁点 | 丁点 | 一星半点 | 点滴 | 微小 | 细微 | 轻微 | 单薄 | 欠缺 | 缺失 | 空白 | 全无 | 压根没有',
  '压根没 | 根本没有 | 根本没 | 完全没有 | 丝毫没有 | 丝毫没 | 一点没有 | 一点也没有 | 一点都没有 | 半点没有 | 半点也没有 | 垫底 | 末位 | 底层 | 末流 | 外围 | 寥寥无几 | 屈指可数 | 所剩无几 | 无几 | 有限 | 相当有限 | 十分有限 | 非常有限 | 小之又小',
  '少之又少 | 不值得提 | 没分量 | 没份量 | 象征性 | 皮毛',
  'bare minimum | minimum | min | only a little | just a bit | precious little | mere | modicum | iota | smidgen | fraction | tiny bit | wee | teeny | sub par | subpar | inferior | lesser | lower | low level | low key | low side | on the low side',
  'reduced | diminished | dwindling | meh | nope | drop in the bucket | small potatoes | bit part | walk on part | supporting role | minor role | extra | none really | not really any | as little as possible | well below average | below par',
  'as good as nothing | as good as nil | barely there | barely noticeable | hardly noticeable | hardly worth it | only just | if at all | nearly nil | scraps | leftovers | pocket money',
);

export const turnedHigh = { not: 'low', slightly: 'low', partly: 'medium' } as const;
