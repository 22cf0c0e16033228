// N7：接下来做什么，为什么。
import type { Askable, NextParams, SaidToo } from '../../method/next/nextLine';
import type { Role } from '../../method/ground/words';
import type { Labels } from '../en/labels';
import type { NextSentences } from '../nextSentences';
import { format } from './format';
import { goingIn } from './going';

const { quote, list, shortDate } = format;

const quoted = (texts: readonly string[]): string => texts.map(quote).join('');
const mostNames = 2;
/** The first two, and how many there are. */
const listed = (names: readonly string[]): string =>
  names.length > mostNames
    ? `${names.slice(0, mostNames).join('、')}等 ${format.number(names.length)} 人`
    : names.join('、');
const withNames = (names: readonly string[]): string => (names.length === 0 ? '' : `和${listed(names)}`);

const commitment = ({ text, days, names, isStop, waits, open }: NextParams['commitment']): string => {
  if (waits) return days < 0 || isStop ? `按规定渠道书面申请推迟${quote(text)}。` : `准备${quote(text)}。`;
  if (days < 0) return `${withNames(names)}重新约定${quote(text)}的日期。`;
  if (isStop && open !== '') return `借${quote(text)}${withNames(names.slice(0, 1))}谈清${quote(open)}。`;
  return isStop
    ? `${withNames(names)}把${quote(text)}往后推。`
    : `准备${quote(text)}，${withNames(names)}敲定日期。`;
};

const leaver = ({ name, successor, to, isMet }: NextParams['leaver']): string => {
  if (!isMet) return successor === '' ? `打听由谁接替${name}。` : `结识接替${name}的${successor}。`;
  const targets = [...new Set([...(successor === '' ? [] : [successor]), ...to])];
  return targets.length === 0
    ? `请${name}告诉我们由谁接手，并引见这个人。`
    : `请${name}在离任之前引见${listed(targets)}。`;
};

const against = ({ name, through, about, onPaper }: NextParams['against']): string => {
  if (onPaper) return `${name}要什么，就书面给什么，不多说。`;
  const what = about === '' ? '问清为什么反对' : `当面回应${quote(about)}`;
  return through === '' ? `登门见${name}，${what}。` : `请${through}牵线见${name}，${what}。`;
};

const unmet = ({ name, through, heard }: NextParams['unmet']): string => {
  if (through !== '') return `请${through}引见${name}。`;
  return heard.length === 0 ? `打听${name}听谁的，再请人引见。` : `通过${listed(heard)}找到${name}。`;
};

const verify = ({ text, names, isOurs }: NextParams['verify']): string => {
  if (isOurs) return `先在我们内部核实${quote(text)}。`;
  const [first = ''] = names;
  return first === '' ? `书面核实${quote(text)}。` : `向${first}核实${quote(text)}。`;
};

const askedOf: Readonly<Record<Askable, string>> = {
  offering: '要求怎样衡量、可否等效',
  terms: '价格和条款怎样计分',
  culture: '标书怎样评',
  timing: '哪些日期是定死的',
};

/** 跟在“同一次谈话里还要”之后。 */
const too = ({ kind, params }: SaidToo): string => {
  if (kind === 'unmet' || kind === 'confidant') return `请对方引见${params.name}`;
  if (kind === 'fewContacts') return params.to === '' ? '请对方再介绍一个人' : `请对方引见${params.to}`;
  if (kind === 'against') return params.through === '' ? '问清为什么反对' : `请对方牵线见${params.name}`;
  if (kind === 'verify') return `核实${quote(params.text)}`;
  return kind === 'confirm' ? `核实${quoted(params.texts.slice(0, 1))}` : '';
};

export const nextIn = (labels: Labels): NextSentences => {
  const going = goingIn(labels);
  const roleOf = (role: Role | null): string => (role === null ? '' : labels.rolesInSentences[role]);
  return {
    officialQuestion: ({ about, subjects, until }) => ({
      action:
        about.length + subjects.length === 0
          ? '把我们的问题按规定渠道书面提出。'
          : `按规定渠道书面提问：${[...(about.length === 0 ? [] : [quoted(about)]), ...subjects.map((each) => askedOf[each])].join('；')}。`,
      why: until === null ? '只能走书面澄清。' : `提问截止到${shortDate(until)}。`,
    }),
    commitment: (params) => ({
      action: commitment(params),
      why: params.days < 0 ? `原定${shortDate(params.day)}，已过期。` : `定在${shortDate(params.day)}。`,
    }),
    leaver: (params) => ({ action: leaver(params), why: `${shortDate(params.day)}是最后一天。` }),
    decide: ({ flags, competitor, isOurs }) => ({
      action:
        flags.length === 0
          ? '和经理商定什么必须改变，否则退出。'
          : `和经理商定怎样满足这几项，否则退出：${quoted(flags.slice(0, 2))}。`,
      why: isOurs
        ? '我们决定先停下。'
        : competitor === ''
          ? '分量最重的都对我们不利。'
          : `必须有的我们较弱，“${competitor}”又领先。`,
    }),
    redFlag: ({ text, rating, names, waits }) => ({
      action: waits
        ? `改进${quote(text)}，或按规定渠道书面询问还可以怎样满足。`
        : `改进${quote(text)}，或${withNames(names)}商定别的办法。`,
      why: `必须有的，我们只有 ${rating} 分。`,
    }),
    against: (params) => ({
      action: against(params),
      why: params.role === null ? `${params.name}反对我们。` : `${roleOf(params.role)}反对我们。`,
    }),
    confirm: ({ texts, names, evidence, waits }) => ({
      action: `${waits ? '用书面材料核实' : names[0] === undefined ? '核实' : `先向${names[0]}核实`}：${quoted(texts.slice(0, 2))}${
        texts.length > 2 ? `等 ${format.number(texts.length)} 项` : ''
      }。`,
      why: `已确认的权重只有 ${format.percentDown(evidence)}。`,
    }),
    unmet: (params) => ({ action: unmet(params), why: `${roleOf(params.role)}，我们还没有人接触过。` }),
    confidant: ({ name, of, through }) => ({
      action:
        through === ''
          ? `打听谁能引见${name}，${of}听${name}的。`
          : `请${through}引见${name}，${of}听${name}的。`,
      why: `${labels.rolesInSentences.approver}听谁的，我们还没有人见过。`,
    }),
    fewContacts: ({ names, to, about, isGatekeepers }) => ({
      action:
        about !== ''
          ? `去见${to}，从${quote(about)}谈起。`
          : to === ''
            ? `请${list(names.slice(0, 2))}再介绍一个人。`
            : `请${list(names.slice(0, 2))}引见${to}。`,
      why: isGatekeepers ? '我们认识的人只能挡，不能定。' : '我们全靠这一个联系人。',
    }),
    verify: (params) => ({
      action: verify(params),
      why:
        params.hold === null
          ? '分量重，却只是假设。'
          : `假设或对或错，${format.casesOfTen(params.hold)}策略不变。`,
    }),
    stale: ({ name, role, days }) => ({
      action: `再联系${name}。`,
      why: `${roleOf(role)}已有 ${format.number(days)} 天没有我们的消息。`,
    }),
    missingRole: ({ role }) => ({
      action:
        role === 'owner'
          ? `弄清这件事由谁主导，也就是谁是${labels.rolesInSentences.owner}。`
          : `弄清最后由谁点头，也就是谁是${labels.rolesInSentences.approver}。`,
      why: '表里还没有这样的人。',
    }),
    coverage: ({ coverage, lacksRoles }) => ({
      action: lacksRoles === true ? '逐人写明参与多少、能不能拍板。' : '多接触几位关键人物，先接触能拍板的。',
      why:
        lacksRoles === true
          ? '表里的人还没有角色。'
          : coverage === null
            ? '还看不出我们和谁有联系。'
            : `关键人物覆盖率 ${format.percentDown(coverage)}。`,
    }),
    goals: ({ open }) => ({
      action: '把这个客户的目标补全。',
      why: `还有 ${format.number(open)} 处没有写清。`,
    }),
    condition: ({ reason }) => ({ action: going.reason(reason), why: '这是继续的一个条件。' }),
    whySuggested: ({ action: { advice }, weight, role, day }) => {
      if (day !== null) return `日期是${shortDate(day)}。`;
      if (advice.rule === 'A9') {
        const isFor = advice.quadrant === 'leverage' || advice.quadrant === 'maximise';
        return `权重 ${weight ?? 0}，对我们${isFor ? '有利' : '不利'}。`;
      }
      return role === null ? '' : `${labels.rolesInSentences[role]}。`;
    },
    whyWay: ({ to, steps }) =>
      steps === 1
        ? `办成之后，策略就换成${quote(labels.macros[to])}。`
        : `换到${quote(labels.macros[to])}要 ${format.number(steps)} 步，这是第一步。`,
    too,
    sameTalk: (asked) => `同一次谈话里还要${asked.slice(0, mostNames).join('，')}。`,
    inTurn: (one, other) => `${one}${other}`,
    late: ({ text, since }) =>
      text === '' ? `${shortDate(since)}已过期` : `${quote(text)}${shortDate(since)}已过期`,
    nobody: '还没有人',
    take: '认领',
    by: (day) => `${shortDate(day)}前`,
    title: '接下来做什么',
    more: (count) => `之后还有 ${format.number(count)} 项`,
    states: { suggested: '', open: '进行中', overdue: '已过期' },
  };
};
