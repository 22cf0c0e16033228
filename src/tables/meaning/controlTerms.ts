// R1: whose hands a factor is in.
import { pairs, words } from '../column';
import { ratingTerms } from './ratingTerms';

/** Who else may have it in hand, and who of us. */
const others = words(
  'customer | client | others | other people | third party | third parties | competitor | competition | government | market | head office | headquarters',
  'regulator | supplier | law | somebody else | buyer | management | customer side | other side',
);
const inTheirHands = words(
  'controlled by | decided by | determined by | driven by | depends on | dependent on | depending on | in the hands of | up to | lies with | set by | owned by',
);
const otherSides = words(
  '客户 | 对方 | 甲方 | 第三方 | 别人 | 他们 | 对手 | 竞争对手 | 政府 | 政策 | 市场 | 总部 | 外部 | 外界 | 上级 | 集团 | 领导 | 供应商',
);
const ourSides = words('我们 | 我方 | 我司 | 自己 | 己方 | 咱们 | 我们自己');
const rules = words('决定 | 控制 | 掌控 | 掌握 | 主导 | 说了算 | 把控 | 做主 | 负责 | 管');
const hangsOn = words('由 | 取决于 | 归 | 看 | 靠 | 依赖 | 依靠 | 全看 | 全靠 | 完全由 | 主要由 | 主要看');
const ruledBy = (sides: readonly string[]): readonly string[] => [
  ...pairs(hangsOn, sides, ''),
  ...pairs(sides, rules, ''),
  ...pairs(pairs(hangsOn, sides, ''), rules, ''),
];

/** Of control only: whose hands it is in. */
export const controlTerms: typeof ratingTerms = {
  high: {
    ...ratingTerms.high,
    terms: [
      ...ruledBy(ourSides),
      ...words(
        'controllable | controlled | controlled by us | manageable | able to control | able to change it | can act on it | can be acted upon | can control it | can control this',
        'can change it | can change this | can resolve it | can fix this | can steer it | can influence it directly | directly influenceable | influence it directly | we can influence it directly',
        'under our control | within our control | in our control | under our own control | within our own control | our control | direct control | full control | total control | complete control',
        'own responsibility | our responsibility | within our remit | within our scope | within our authority | within our team | in our team’s hands | depends only on us | solely up to us',
        'changed | solved | steered | handled | managed | improved | fixed | easy to control | easy to change | easy to influence | can easily change | highly influenceable',
        '可控 | 可控制 | 可以控制 | 能控制 | 能够控制 | 能够掌控 | 可以掌控 | 能掌控 | 在掌控之中 | 在掌控中 | 在控制之中 | 在控制范围内 | 在我方控制范围内 | 在我们控制范围内 | 在我们能力范围内',
        '在我方能力范围内 | 主动权在手 | 我方主动 | 自己决定 | 属于我方 | 属于我们 | 归我方 | 归我们 | 我方能力范围 | 易控 | 直接可控 | 自主控制',
        'ours | in our hands | our hands | our own hands | in our own hands | we decide | we can | we can change | can change | can fix | we can fix it | fix it ourselves | ourselves | by ourselves | on our own | can do it alone | can steer | we steer',
        'within reach | under control | our decision | our call | our choice | up to us | depends on us | our own doing | home made | homemade | self made | manageable | solvable | fixable | controllable | changeable | easy to change | our job | our turf | in our power',
        'within our power | in our court | our court | we hold the reins | at our discretion | we own it | easily changed | can handle it | at will | full control | own decision',
        '我们自己 | 自己能改 | 自己能定 | 自己说了算 | 我们说了算 | 我方说了算 | 我们能定 | 我们能改 | 我方能定 | 由我们决定 | 由我方决定 | 在我们手中 | 在我方手中 | 手中 | 掌握在我们手里 | 我们手里 | 手里 | 我方掌控 | 我方主导 | 由我方',
        '自己掌握 | 自主 | 自主可控 | 可自主 | 能掌控 | 能把控 | 可把控 | 可以左右 | 能左右 | 可左右 | 能搞定 | 搞得定 | 我方可定 | 我方能控 | 完全掌握 | 自己解决 | 能自己解决 | 尽在掌握 | 把握得住 | 可调整 | 能调整 | 可解决 | 取决于我们 | 看我们',
        'we fix it | we can solve it | can solve | we can handle | we can do it | can do | doable | feasible | our own job | our own matter | our own business | our homework | homework | home turf | on our table | on our desk | on us | lies with us',
        'is with us | down to us | it is on us | in our gift | we set it | we set the pace | we choose | we own this | our lever | our levers | our steering | we are in charge | in charge | at our command | at our fingertips | at our disposal',
        'within our reach | within our grasp | within our means | we have it in hand | in hand | firmly in hand | easy | easily done | easy to fix | easy fix | quick fix | quick win | can be changed | can be fixed | can be solved | can be steered',
        'can be done | fully ours | all ours | ours alone | ours to change | ours to fix | ours to decide | ours to solve | own hands | own power | own effort | own doing | in house | inhouse | internal | we pull the strings | we hold the key',
        'we hold the lever | lies in our hands | matter of our will | only needs us | 自家的事 | 自己的事 | 我们的事 | 我方的事 | 我方份内 | 份内事 | 分内事 | 我们份内 | 自己做主 | 我们做主 | 我方做主 | 自己定 | 我们定 | 我方定 | 自己拍板 | 我们拍板',
        '我方拍板 | 自己搞定 | 我们搞定 | 我方能搞定 | 自己能解决 | 我们能解决 | 我方能解决 | 我方可解决 | 自己能控制 | 我们能控制 | 我方可控 | 自己可控 | 完全可控 | 全可控 | 尽在我手 | 在手里 | 在自己手里 | 自己手里 | 攥在手里 | 握在手里 | 掌握主动',
        '主动权在我 | 主动权在我方 | 主动权在我们 | 随时能改 | 说改就改 | 想改就改 | 容易改 | 好改 | 好办 | 好解决 | 易解决 | 易改 | 能改变 | 可改变 | 能改 | 可改 | 能变 | 可变 | 改得了 | 管得了 | 管得住 | 控得住 | 控制得住 | 拿得住 | 拿捏得住 | 说得算',
        '做得到 | 办得到 | 力所能及 | 力能所及 | 使得上劲 | 使得上力 | 我方内部 | 内部可解决 | 我方负责 | 归我们管 | 归我方管 | 归自己管 | 在我 | 在我们 | 在我方 | 靠自己 | 靠我们 | 全靠我们 | 全看我们 | 看我方 | 取决于我方 | 取决于自己 | 得心应手 | 游刃有余',
        '了如指掌 | 尽在掌控 | 尽在把握',
      ),
    ],
  },
  medium: {
    ...ratingTerms.medium,
    terms: words(
      'influenced | can be influenced | influenceable | indirectly influenceable | influence it somewhat | influence it indirectly | jointly controlled | shared with customer',
      'shared with the customer | shared between us | shared with client | depends on both of us | depends on both sides | together with customer | needs customer help | needs the customer’s help',
      'with customer’s help | controllable with effort | semi controllable | half controllable | limited control | partial control | some control | indirectly controllable | hard but doable',
      '有限可控 | 中度可控 | 中等可控 | 能间接影响 | 可间接影响 | 共同决定 | 共同控制 | 双方决定 | 双方控制 | 双方共同决定 | 需双方配合 | 需要双方配合 | 需客户协助 | 需要客户协助 | 需要客户配合 | 需与客户协商 | 需要协商',
      '可协调 | 可沟通 | 可施加影响 | 可以施加影响 | 可施加一定影响 | 能施加一定影响 | 可控性一般 | 可控性中等 | 可影响但不可控 | 能影响但不能控制 | 不能完全掌控 | 不能完全控制 | 不完全由我方 | 不完全由我们',
      '难度不大但需配合 | 有难度但可控 | 半可控 | 能部分影响 | 可部分影响',
      'shared | jointly | joint | together | together with | with help | with their help | with some help | only with | in part ours | half ours | half | influence it | can influence | we can influence | negotiable | within limits | to be negotiated | both sides',
      'half in our hands | partly ours | partly in our hands | only indirectly | indirectly | takes two | we can nudge | can nudge | some room | some leeway | with effort',
      '共同 | 双方 | 双方共同 | 各占一半 | 一半一半 | 一半 | 需协商 | 可协商 | 需要配合 | 能影响 | 可影响 | 能施加影响 | 间接 | 半可控 | 部分由我们 | 部分由我方 | 要看配合 | 需配合 | 有一定把握 | 可争取 | 能争取 | 需要协调 | 在一定范围内',
      'half and half | partly in our power | partly up to us | up to both | depends on both | with allies | with partners | with support | with their support | with the customer | together with the customer | together with them | if they help',
      'needs their help | needs help | need help | needs cooperation | by talking to them | can talk about it | can be discussed | can be talked about | discussable | up for discussion | up for negotiation | can negotiate | to some extent ours | can push',
      'can soften | can ease | can lessen | can reduce | can mitigate | can contribute | can help | we can help | can do something | something can be done | can do a bit | a little can be done | can nudge it | via others | through others',
      'through our sponsor | through our champion | with difficulty | hard but possible | difficult but possible | not easy | not alone | only together | only partly | in parts | to be worked on | some influence | some control | some say | shared control',
      'shared responsibility | joint responsibility | co decided | indirect | 半由我们 | 半由我方 | 半在我们 | 各半 | 我方客户各半 | 双方各半 | 对半 | 一半在我们 | 一半在我方 | 一半看我们 | 一半看对方 | 两边都有 | 双方都有 | 要双方 | 要一起 | 一起 | 一同',
      '合力 | 合作才行 | 配合才行 | 要客户配合 | 需客户配合 | 需对方配合 | 要对方配合 | 客户配合才行 | 借助外力 | 需借力 | 借力 | 要借力 | 要帮忙 | 需要帮忙 | 有人帮忙 | 可谈 | 能谈 | 可商量 | 有得谈 | 有得商量 | 好商量 | 可以争取 | 可以影响 | 能影响一些',
      '影响一些 | 能使点劲 | 使点劲 | 能做一些 | 能做点 | 可做一些 | 做些工作 | 可做工作 | 能缓解 | 可缓解 | 能减轻 | 可减轻 | 能推动 | 可推动 | 能促进 | 半主动 | 有余地 | 有空间 | 有些余地 | 有点办法 | 有些办法 | 办法不多 | 不全在我们 | 不全在我方',
      '不完全由我们 | 不完全可控 | 不能完全控制 | 有条件可控 | 间接可控 | 间接影响 | 部分能控 | 部分可改 | 难但可能',
    ),
  },
  low: {
    ...ratingTerms.low,
    terms: [
      ...ruledBy(otherSides),
      ...pairs(inTheirHands, others),
      ...pairs(
        inTheirHands,
        others.map((each) => `the ${each}`),
      ),
      ...words(
        'in customer’s hands | in the customer’s hands | in other people’s hands | in the competitor’s hands | customer’s hands | externally determined | external factor | market driven',
        'uncontrollable | difficult to control | hard to control | hard to change | hard to influence | difficult to change | difficult to influence | fully external | purely external',
        'entirely external | lack of control | little control | hardly any control | no influence on it | weak control',
        '客观因素 | 客观环境 | 客观条件 | 无力改变 | 无力控制 | 难控 | 难控制 | 很难控制 | 难以控制 | 难以改变 | 难以影响 | 控制力差 | 可控性低 | 可控性差 | 可控性弱 | 可控度低 | 掌控力弱 | 控制力弱 | 超出控制',
        '超出我们控制 | 超出我方控制 | 超出控制范围 | 超出我们的控制 | 超出我方的控制 | 超出我们能力 | 不在掌控之中 | 不在控制范围 | 客户说了才算 | 无能为力的 | 外部决定的',
        'theirs | their hands | in their hands | others hands | in others hands | out of our hands | beyond us | beyond our reach | out of reach | out of our reach | beyond our power | outside our power | fate | force of nature | act of god | given | a given',
        'nothing we can do | nothing to be done | can not be changed | can’t be changed | cannot be changed | cannot change it | cannot change | not ours to change | up to them | up to the customer | their decision | their call | their choice | depends on them',
        'depends on others | depends on the market | fixed | set in stone | carved in stone | the market decides | decided elsewhere | others decide | they decide | customer decides | powerless | helpless | no control | we just have to live with it | live with it',
        'unchangeable | uncontrollable | beyond control | out of control | no way to change',
        '对方决定 | 客户决定 | 客户说了算 | 对方说了算 | 他们说了算 | 别人说了算 | 由客户 | 由对方 | 在对方手中 | 在客户手中 | 听天由命 | 天意 | 无能为力 | 束手无策 | 爱莫能助 | 鞭长莫及 | 没办法 | 毫无办法 | 管不了 | 改变不了 | 控制不了 | 左右不了 | 无法左右',
        '改不了 | 身不由己 | 不由我方 | 不在我们手中 | 不在我方手中 | 取决于对方 | 取决于客户 | 取决于市场 | 看对方 | 看客户 | 力所不及 | 够不着 | 力不能及 | 不受控 | 失控 | 无从下手 | 只能接受 | 不归我们管 | 不归我方管 | 外界决定 | 市场决定',
        'nothing to do about it | nothing we could do | nothing can be done | can do nothing | we can do nothing | can’t do anything | cannot do anything | can not do anything | can’t help it | cannot help it | can’t fix | cannot fix | can’t fix it',
        'can not be fixed | not fixable | can’t steer | cannot steer | can’t influence | cannot influence | can not influence | hands tied | our hands are tied | at their mercy | at the mercy of | at the mercy of others | in the hands of others',
        'in other hands | in foreign hands | others hold it | somebody else decides | someone else decides | someone else’s call | head office decides | government decides | the law decides | law of nature | external | outside | from outside | imposed',
        'imposed on us | forced on us | decreed | dictated | dictated from outside | have to accept | must accept | to be accepted | just accept | take it or leave it | given fact | hard fact | immovable | unmovable | immutable | unalterable | unavoidable',
        'inevitable | not movable | no lever | no levers | no leverage | no handle | no way in | no influence | no chance | no say | without our say | far away from us | beyond our control | beyond our influence | outside our control | outside our influence',
        'outside our reach | outside our hands | not in our hands | not in our power | not ours | not our call | not our decision | not up to us | theirs alone | theirs to decide | customer’s decision | customer’s call | the customer’s call | up to others',
        'up to the market | up to fate | up to heaven | written in the stars | weather | like the weather | uninfluenceable | can only watch | only watch | only wait | wait and see | wait and hope | only hope | prayers | pray | 没招 | 没辙 | 没法 | 没法子',
        '没法改 | 没法管 | 没法控制 | 没法左右 | 没法影响 | 无法改变 | 无法控制 | 无法影响 | 无法掌控 | 无计可施 | 无可奈何 | 无奈 | 奈何不了 | 一点办法没有 | 没有办法 | 动不了 | 碰不得 | 碰不了 | 说不上话 | 插不上手 | 使不上劲 | 使不上力 | 够不到 | 帮不上',
        '帮不上忙 | 做不了什么 | 做不了 | 干不了 | 做不了主 | 做不到 | 办不到 | 管不着 | 管不住 | 控不住 | 拿不住 | 拿捏不住 | 由不得我们 | 由不得我方 | 由不得 | 轮不到我们 | 不在我们 | 不在我方 | 不在我 | 不由我们 | 不由自己 | 不归我们 | 不看我们',
        '与我方无关 | 超出我方能力 | 超出能力 | 超出范围 | 超出掌控 | 不可控 | 不可抗力 | 不可抗 | 不可改 | 不可变 | 不可改变 | 改不动 | 变不了 | 既成事实 | 已成定局 | 定局 | 既定 | 铁板一块 | 铁板钉钉 | 天注定 | 看天 | 看天吃饭 | 靠天 | 老天说了算 | 听命',
        '认命 | 顺其自然 | 听之任之 | 随他去 | 只能看着 | 只能等 | 只能认 | 只能忍 | 只能被动接受 | 只能应对 | 被动 | 被动接受 | 任人摆布 | 受制于人 | 受制于对方 | 客户定 | 对方定 | 他们定 | 别人定 | 上面定 | 上头定 | 总部定 | 总部决定 | 政府决定 | 政策决定',
        '法规决定 | 外部决定 | 外部因素 | 外界因素 | 大环境 | 看市场 | 看政策 | 看总部 | 看别人 | 看他们 | 靠对方 | 靠客户 | 全看对方 | 全看客户 | 客户手里 | 对方手里 | 别人手里 | 在对方 | 在客户 | 客户内部 | 对方内部 | 主动权在对方 | 主动权在客户',
      ),
    ],
  },
};
