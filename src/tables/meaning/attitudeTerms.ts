// T3: what says where somebody stands, among other words.
import { type Modifier, words } from '../column';

type Degree = '3' | '2' | '1' | '0' | '-1' | '-2' | '-3' | 'unknown';
interface Terms {
  readonly terms: readonly string[];
  readonly turned?: Readonly<Partial<Record<Modifier, Degree>>>;
}

export const attitudeTerms: Readonly<Record<Degree, Terms>> = {
  '3': {
    terms: words(
      'champion | champions us | our champion | biggest fan | big fan | huge fan | raving fan | a fan | loves us | in love with us | fights for us | campaigns for us | fully on board | all in | totally on board | fully behind us | right behind us | promotes us',
      'pushes us | pushes hard for us | lobbies for us | our voice inside | our advocate | our promoter | true believer | sells us internally | sells us inside | recommends us | speaks up for us | enthusiast | enthusiastic | wildly enthusiastic | passionate supporter',
      'one of us | best friend | staunch supporter | staunch ally | strong ally | staunch | ardent | devoted | loyal | goes to bat for us | drives it for us | sings our praises | praises us | coach | our coach | insider | best ally | convinced of us | wants only us',
      '铁杆 | 铁杆粉丝 | 死忠 | 忠实拥护 | 忠实支持 | 力挺 | 鼎力支持 | 鼎力相助 | 极力推荐 | 主动推荐 | 大力推荐 | 强烈推荐 | 力荐 | 竭力支持 | 不遗余力 | 为我们说话 | 替我们说话 | 帮我们推动 | 帮我们说话 | 为我们奔走 | 主推 | 力推 | 强力支持 | 全心支持 | 坚定盟友',
      '坚定不移 | 热烈支持 | 热烈拥护 | 自己人 | 内线 | 教练 | 粉丝 | 推崇 | 非我不可 | 非我们不可 | 一心向着我们 | 热情支持 | 狂热 | 毫无保留支持 | 无条件支持',
    ),
    turned: { rather: '2', partly: '1', slightly: '1' },
  },
  '2': {
    terms: words(
      'on board | on our side | our side | in favour | in favor | in favour of us | backs | back us | backing us | behind us | likes us | like | likes | wants us | prefers us | prefer us | prefers our | favours us | favors us | friendly | friend | well disposed | well inclined',
      'kindly disposed | good terms | sympathetic | sympathises | sympathizes | sympathizes with us | pleased | happy | happy with us | satisfied | trusts us | believes in us | convinced | won over | willing | welcomes us | welcomes | approves | approving | pro us | in our camp',
      'votes for us | speaks for us | helps us | willing to help | benevolent | well meaning | encouraging | appreciates us | appreciative | good feeling | thumbs up | gives thumbs up | cooperative | for it | in agreement | yes | our man | keen | thinks well of us | respects us',
      '支持 | 赞成 | 看好 | 看好我们 | 喜欢 | 欣赏 | 信任 | 信赖 | 满意 | 站在我们这边 | 站在我方 | 站我们 | 向着我们 | 站我方 | 友善 | 友好 | 愿意帮忙 | 愿意合作 | 愿意支持 | 配合 | 乐意 | 欢迎 | 肯定 | 认可我们 | 认可我方 | 认同我们 | 中意 | 青睐 | 帮我们 | 挺我们 | 挺我方',
      '同情 | 亲近 | 亲我方 | 好评 | 正向 | 接受 | 乐见 | 拥护 | 站队我方 | 推荐 | 信得过 | 愿意推动 | 点头 | 想用我们 | 有利我方 | 选我们',
    ),
    turned: { not: '-2', much: '3', rather: '1', partly: '1', slightly: '1' },
  },
  '1': {
    terms: words(
      'leaning our way | leans our way | leaning towards us | leans towards us | leaning in favour | leaning | inclined | inclined to us | inclined towards us | warming up | warming | warming to us | warm | open to us | open minded | open to it | open to our offer',
      'curious | interested | interested in us | tends to us | tends our way | tends towards us | tending to us | tilts our way | tilts towards us | slightly in favour | mildly positive | cautiously positive | cautiously optimistic | more for than against | more yes than no',
      'receptive | coming round | coming around | well disposed for now | could be won | can be won | winnable | persuadable | likes some of it | half convinced | almost convinced | nearly convinced | softly for | soft support | cautious support',
      '偏我们 | 倾向我们 | 倾向我方 | 倾向于我们 | 倾向于我方 | 偏向我方 | 略有好感 | 有好感 | 有些好感 | 有兴趣 | 感兴趣 | 可争取 | 可以争取 | 愿意听 | 愿意了解 | 开放 | 态度开放 | 偏正面 | 偏积极 | 谨慎乐观 | 谨慎支持 | 初步认可 | 初步支持 | 基本认可 | 基本赞成 | 半信服',
      '有意 | 有意向 | 口头支持 | 偏友好 | 有所松动 | 略偏我方 | 偏赞成 | 稍偏我方',
    ),
    turned: { slightly: '1', partly: '1' },
  },
  '0': {
    terms: words(
      'neutral | on the fence | sits on the fence | sitting on the fence | fence sitter | fence | undecided | no opinion | no preference | no view | impartial | unbiased | balanced | could go either way | either way | fifty fifty | 50 50 | open ended | wait and see | waits',
      'waits and sees | waiting | wavering | wavers | torn | swing voter | swing vote | swinging | does not care | doesn’t care | don’t care | not committed | uncommitted | noncommittal | non committal | neither for nor against | neither nor | neither | for nor against',
      'no side | takes no side | not taking sides | in the middle | middle ground | without opinion | has no opinion | unmoved | hasn’t decided | has not decided | not decided | not yet decided | has no preference | even handed | disinterested | lets others decide | sits it out',
      'no strong opinion | no strong feelings | no clear position | indifferent | shrugs | passive',
      '中立 | 观望 | 摇摆 | 摇摆不定 | 墙头草 | 骑墙 | 骑墙派 | 两可 | 模棱两可 | 无所谓 | 不置可否 | 不偏不倚 | 两边不靠 | 左右摇摆 | 举棋不定 | 犹豫不决 | 还没想好 | 没想好 | 没有意见 | 无意见 | 没有倾向 | 无倾向 | 没有立场 | 无立场 | 不站队 | 未站队 | 没表态 | 尚未表态',
      '还未表态 | 没有表态 | 静观其变 | 随大流 | 随波逐流 | 两边都行 | 都可以 | 都行 | 中间 | 不明确 | 待观察 | 置身事外 | 不关心 | 不偏向 | 既不支持也不反对 | 不支持也不反对 | 不反对也不支持 | 持平 | 平淡',
    ),
  },
  '-1': {
    terms: words(
      'has doubts | doubts | doubter | doubting | doubtful | not convinced | unconvinced | unsure about us | sceptical | skeptical | hesitant | hesitates | hesitating | reluctant | reserved | cool | lukewarm | cautious | wary | careful | worried | concerned | suspicious',
      'has concerns | has reservations | reservations | distrusts a little | uneasy | needs convincing | to be convinced | not sold | not sold on us | mildly against | cautiously against | leaning against | leaning away | leans away | leans against | leans to the competitor',
      'leans towards the competitor | leaning to the competitor | drifting away | more against than for | more no than yes | tends against | tends to the other side | critical questions | raises eyebrows | dragging feet | drags his feet | has questions',
      '有疑虑 | 有顾虑 | 存疑 | 存有疑虑 | 心存疑虑 | 将信将疑 | 半信半疑 | 有保留 | 持保留意见 | 保留意见 | 持怀疑态度 | 怀疑 | 不放心 | 不太放心 | 担心 | 担忧 | 顾虑重重 | 不太看好 | 不看好 | 不太认可 | 不大认可 | 信心不足 | 不太信任 | 冷淡 | 偏冷淡 | 不太热心 | 不太积极',
      '偏负面 | 偏消极 | 倾向对手 | 偏向对手 | 倾向竞争对手 | 有点抵触 | 略有抵触 | 有些抵触 | 有意见 | 疑虑重重 | 有些不满 | 略有不满 | 勉强 | 不情愿 | 犹疑',
    ),
    turned: { rather: '-1', slightly: '-1', partly: '-1', much: '-1' },
  },
  '-2': {
    terms: words(
      'against | against us | against it | opposed | opposes | opposing us | dislikes us | dislikes | dislike | prefers the competitor | prefers competitor | prefers a competitor | prefers another | prefers others | favours the competitor | favors the competitor | wants another',
      'wants the competitor | wants somebody else | in the other camp | other camp | other side | on the other side | competitor’s friend | rejects us | rejects | rejecting | resists | resisting | blocks | blocking | objects | objector | unfriendly | unwilling | unhappy',
      'dissatisfied | disappointed | distrusts us | distrusts | distrust | no fan | not a fan | disapproves | says no | thumbs down | votes against us | negative about us | speaks against us | complains | annoyed | antipathy | averse | unfavourable | not on board | not on our side',
      'obstructs | disinclined | works with the competitor | competitor friend | pro competitor | not our friend',
      '反对 | 反感 | 不喜欢 | 不赞成 | 不同意 | 不认同 | 不满 | 不满意 | 不信任 | 排斥 | 拒绝 | 抵触 | 抵制 | 唱反调 | 站在对手一边 | 站在对手那边 | 站在竞争对手 | 支持对手 | 支持竞争对手 | 向着对手 | 偏爱对手 | 属意对手 | 看好对手 | 不欢迎 | 不配合 | 不愿合作 | 不友善 | 负面 | 阻拦',
      '站对手 | 站在对面 | 对立 | 不待见 | 有成见 | 讨厌 | 厌恶 | 挑刺 | 找茬 | 否定 | 不接受 | 不利我方 | 亲对手 | 排挤我方',
    ),
    turned: { much: '-3', rather: '-1', partly: '-1', slightly: '-1' },
  },
  '-3': {
    terms: words(
      'hates us | hate | hates | enemy | our enemy | sworn enemy | arch enemy | foe | sabotages | sabotages us | sabotage | saboteur | fights us | fights against us | fighting us | fights | actively against | works against us | working against us | out to get us | wants us out',
      'declared enemy | hostile | openly hostile | bitter opponent | fierce opponent | staunch opponent | arch opponent | determined opponent | strong opponent | dead set against | dead against | vehemently against | would never buy from us | undermines us | undermines | torpedoes | torpedoes us',
      'pushes the competitor | sells the competitor | lobbies against us | campaigns against us | badmouths us | talks us down | does everything to stop us | wants to stop us',
      '死对头 | 死敌 | 对头 | 敌人 | 敌意 | 敌视 | 敌对 | 仇视 | 作对 | 对着干 | 跟我们对着干 | 和我们对着干 | 拆台 | 使绊子 | 暗中破坏 | 破坏 | 搅局 | 处处作对 | 处处为难 | 处处刁难 | 公开反对 | 死硬反对 | 坚决不同意 | 坚决抵制 | 誓死反对 | 百般阻挠 | 竭力反对 | 全力反对 | 势不两立 | 水火不容',
      '极端反感 | 极度反感 | 痛恨 | 恨 | 排除我们 | 推对手 | 力推对手 | 力挺对手',
    ),
    turned: { rather: '-2' },
  },
  unknown: {
    terms: words(
      'unknown | not known | no idea | do not know | don’t know | we do not know | hard to say | hard to tell | cannot say | cannot tell | unclear | not clear | to be found out | find out | unread | no information | no info | not yet known',
      '不清楚 | 不知道 | 不了解 | 未知 | 不明 | 不详 | 没接触过 | 看不出来 | 说不清 | 摸不清 | 尚不清楚 | 还不清楚 | 待了解 | 待摸清 | 尚不明确 | 不好说 | 难说 | 没摸清',
    ),
  },
};
