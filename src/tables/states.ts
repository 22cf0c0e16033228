// Columns that are headed by one of their own values, with yes and no below (T3 for attitudes).
import { type State, words } from './column';

export const statusStates = [
  {
    headers: words(
      'resolved | done | closed | completed | complete | finished | fixed | solved | settled | dealt with | cleared | gone | over',
      'status | state | open/closed | open or closed | closed/open | 状态 | no longer valid | eliminated | removed | handled | ticked off | erledigt | gelöst | résolu | clos | resuelto | cerrado',
      '已解决 | 解决 | 已关闭 | 关闭 | 已完成 | 完成 | 已处理 | 处理完 | 已消除 | 已结束 | 已了结 | 已排除 | решено | закрыто | решен | çözüldü | kapandı',
    ),
    yes: 'resolved',
    no: 'open',
  },
  {
    headers: words(
      'open | still open | active | still active | still valid | unresolved | pending | ongoing | still relevant | offen | ouvert | abierto',
      '未解决 | 仍存在 | 存在 | 有效 | 未关闭 | 未完成 | открыто | açık',
    ),
    yes: 'open',
    no: 'resolved',
  },
] as const satisfies readonly State[];

export const evidenceStates = [
  {
    headers: words(
      'verified | confirmed | proven | validated | checked | fact | certain | sure | proof | evidence | substantiated | documented',
      'bestätigt | belegt | vérifié | confirmé | verificado | confirmado | подтверждено | потвърдено | doğrulandı',
      '已核实 | 核实 | 已确认 | 确认 | 已证实 | 证实 | 已验证 | 验证 | 属实 | 事实 | 有依据 | 有证据',
    ),
    yes: 'confirmed',
    no: 'assumed',
  },
  {
    headers: words(
      'assumption | assumed | guess | unverified | unconfirmed | hypothesis | hearsay | presumed | only assumed | annahme | hypothèse',
      'supuesto | предположение | varsayım | 假设 | 推测 | 未确认 | 未核实 | 猜测 | 传闻 | 未证实',
    ),
    yes: 'assumed',
    no: 'confirmed',
  },
] as const satisfies readonly State[];

export const contactStates = [
  {
    headers: words(
      'contacted | met | met before | met already | met in person | in contact | spoken to | spoken with | talked to | visited | known',
      'known to us | know them | called | reached | approached | kontaktiert | getroffen | contacté | rencontré | contactado',
      '已联系 | 联系 | 联系过 | 已接触 | 接触 | 接触过 | 已拜访 | 拜访 | 拜访过 | 见过 | 见过面 | 已见面 | 见面 | 认识 | 已沟通 | 沟通过',
    ),
    yes: 'several',
    no: 'none',
    blankIsNo: true,
  },
  {
    headers: words(
      'not met | not contacted | not yet met | not yet contacted | unknown to us | 未联系 | 未接触 | 未拜访 | 未见过',
    ),
    yes: 'none',
    no: 'several',
  },
] as const satisfies readonly State[];

export const attitudeStates = [
  {
    headers: words('sponsor | champion | mentor | sells for us | pushes for us | 替我们推动 | 铁杆支持者'),
    yes: '3',
    no: '0',
  },
  {
    headers: words(
      'supporter | supports us | supportive | supports | for us | in favour | in favor | ally | friend | promoter | friendly | with us',
      'on our side | backs us | positive | unterstützer | partisan | partidario | сторонник | поддръжник | destekçi',
      '支持者 | 支持 | 支持我们 | 支持我方 | 赞成 | 盟友 | 拥护者 | 友好',
    ),
    yes: '2',
    no: '0',
  },
  {
    headers: words(
      'opponent | against us | opposes us | opposes | opposed | detractor | resistant | blocker | adversary | critic | against | hostile to us',
      'resister | gegner | opposant | opositor | противник | muhalif | 反对者 | 反对 | 反对我们 | 反对我方 | 抵制 | 抵制者 | 阻挠者',
    ),
    yes: '-2',
    no: '0',
  },
  {
    headers: words('enemy | hostile | works against us | 敌人 | 敌对 | 与我们作对 | 强烈反对'),
    yes: '-3',
    no: '0',
  },
  { headers: words('neutral | undecided | 中立 | 观望'), yes: '0', no: 'unknown' },
] as const satisfies readonly State[];

export const directionStates = [
  {
    headers: words(
      'positive | for us | favourable | favorable | helps us | good for us | works for us | advantage | in our favour | in our favor',
      'helpful | 有利 | 对我方有利 | 对我们有利 | 正面 | 有帮助 | 利好',
    ),
    yes: 'positive',
    no: 'negative',
  },
  {
    headers: words(
      'against us | negative | unfavourable | unfavorable | hinders us | harmful | works against us | bad for us | disadvantage',
      '不利 | 对我方不利 | 对我们不利 | 负面 | 有害',
    ),
    yes: 'negative',
    no: 'positive',
  },
] as const satisfies readonly State[];

export const controlStates = [
  {
    headers: words(
      'out of our control | beyond our control | outside our control | uncontrollable | not controllable | external | out of our hands',
      'not in our hands | 不可控 | 无法控制 | 外部 | 外部因素',
    ),
    yes: 'low',
    no: 'high',
  },
  {
    headers: words(
      'internal | ours | in our hands | up to us | in our control | under our control | 内部 | 我方 | 内部因素',
    ),
    yes: 'high',
    no: 'low',
  },
] as const satisfies readonly State[];
