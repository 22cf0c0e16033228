// N7：接下来做什么，为什么。
import type { Askable, NextParams, PutOffUntil, SaidToo } from '../../method/next/nextLine';
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

/** N2：建议书是送去的，其余是一次会面。 */
const called = ({ which, text }: Pick<NextParams['commitment'], 'which' | 'text'>): string =>
  which === 'requestProposal' ? '建议书' : quote(text);

const commitment = (params: NextParams['commitment']): string => {
  const { text, days, names, isStop, waits, open, present, show, shownBy, which, frozen } = params;
  if (waits) return days < 0 || isStop ? `按规定渠道书面申请推迟${quote(text)}。` : `准备${quote(text)}。`;
  if (frozen !== '')
    return `${called(params)}发出之前，先${withNames(names.slice(0, 1))}谈清${quote(frozen)}。`;
  if (days < 0) return `${withNames(names)}重新约定${quote(text)}的日期。`;
  if (isStop && open !== '') return `借${quote(text)}${withNames(names.slice(0, 1))}谈清${quote(open)}。`;
  if (isStop) return `${withNames(names)}把${quote(text)}往后推。`;
  if (which === 'requestProposal') {
    const all = [...new Set([...present, ...names])];
    return all.length === 0 ? '备好建议书，当面递交。' : `把建议书当面交给${listed(all)}。`;
  }
  const there =
    present.length === 0
      ? `${show === '' ? withNames(names) : ''}准备${quote(text)}。`
      : `${quote(text)}要请${listed(present)}到场。`;
  const shown = `${shownBy.length === 0 ? '当场讲' : `让${listed(shownBy)}来讲`}${quote(show)}。`;
  return show === '' ? there : `${there}${shown}`;
};

const whyCommitment = ({ day, days, then, clear, frozen, which, show }: NextParams['commitment']): string => {
  const when = days < 0 ? `原定${shortDate(day)}，已过期。` : `定在${shortDate(day)}。`;
  if (frozen !== '') return when;
  const before = clear === '' ? '' : `此前先解决${quote(clear)}。`;
  const first = which === 'requestProposal' && show !== '' ? `开头就讲${quote(show)}。` : '';
  return `${when}${first}${before}${then === '' ? '' : `结束时约定${quote(then)}。`}`;
};

const until: Readonly<Record<PutOffUntil, (params: NextParams['putOff']) => string>> = {
  confirmed: ({ about }) => `等核实了${quote(about)}再做。`,
  settled: ({ about }) => `等解决了${quote(about)}再做。`,
  seen: ({ name }) => `等见过${name}再做。`,
  met: ({ name }) => `等认识了${name}再做。`,
  other: () => '等换一个人去。',
  earlier: () => '',
  noContact: ({ day }) => (day === null ? '' : `等到${shortDate(day)}再做。`),
  onHold: ({ day }) => (day === null ? '等到客户再审时再说。' : `等到${shortDate(day)}再做。`),
  never: () => '',
  decided: () => '等定下还做不做再说。',
  forMoney: () => '',
  forName: () => '',
};

/** 用户自己定的事，和它的日期。 */
const planned = ({ text, planned: day }: NextParams['putOff']): string =>
  `${quote(text)}${day === null ? '' : `（${shortDate(day)}）`}`;

const putOff = (params: NextParams['putOff']): string => {
  const { about, day, refused } = params;
  const what = planned(params);
  if (params.until === 'never') return `${what}不要做，并和经理说定。`;
  if (params.until === 'earlier')
    return `把${what}提前，赶在${day === null ? quote(about) : shortDate(day)}之前。`;
  if (params.until === 'forMoney') return `${what}换一样：给${params.name}算清能省多少、多赚多少。`;
  if (params.until === 'forName') return `${what}换一样：给${params.name}讲对口碑有什么好处。`;
  const instead = refused === '' ? '和经理商定这一点。' : `和经理商定由谁代替${refused}出面。`;
  return `${what}先放一放。${until[params.until](params)}${instead}`;
};

const whyPutOff: Readonly<Record<PutOffUntil, (params: NextParams['putOff']) => string>> = {
  confirmed: () => '底细还没摸清，就先花钱或许诺了。',
  settled: () => '在这之前，办不成。',
  seen: ({ name }) => `绕过${name}，反对只会更硬。`,
  met: () => '拍板的人没见过我们，只剩价格可比。',
  other: ({ name }) => `${name}不见原定去的人。`,
  earlier: ({ about }) => `过了这一天就晚了：${quote(about)}。`,
  noContact: () => '在这一天之前不得接触客户的人。',
  onHold: () => '被推迟的决定催不动。',
  never: () => '挽不回这一单，还会断了下一次。',
  decided: () => '还没定做不做，就先花钱或让步了。',
  forMoney: ({ name }) => `技术数据打动不了${name}，要看的是钱。`,
  forName: ({ name }) => `技术数据打动不了${name}，在意的是口碑。`,
};

const goOrNot = ({ on, text }: NextParams['goOrNot']): string => {
  if (on === 'answer') return '答复公布当天，和经理商定还做不做、报什么价。';
  return on === 'must'
    ? `和经理商定为满足${quote(text)}最多花多少，否则退出。`
    : '和经理商定：拿出一个大胆方案，花多少钱、多少天封顶，否则退出。';
};

const whyGoOrNot = ({ on, text, offer }: NextParams['goOrNot']): string => {
  if (on === 'late') return `日子不多，别人又领先。${offer === '' ? '' : `方案要靠${quote(offer)}。`}`;
  return on === 'answer' ? `${quote(text)}我们较弱，投标又费工夫。` : '必须有的，我们较弱。';
};

const leaver = ({ name, successor, to, isMet }: NextParams['leaver']): string => {
  if (!isMet) return successor === '' ? `打听由谁接替${name}。` : `结识接替${name}的${successor}。`;
  const targets = [...new Set([...(successor === '' ? [] : [successor]), ...to])];
  return targets.length === 0
    ? `请${name}告诉我们由谁接手，并引见这个人。`
    : `请${name}在离任之前引见${listed(targets)}。`;
};

/** 反对我们、又该先知道的人。 */
const telling = (tell: string): string => (tell === '' ? '' : `事先告诉${tell}。`);

const against = (params: NextParams['against']): string => {
  const { name, names, through, about, isTheirOwn, tell } = params;
  const what = isTheirOwn
    ? '提出一起做，保留对方自己的那一份'
    : about === ''
      ? '问清为什么反对'
      : `当面回应${quote(about)}`;
  const action =
    through === '' ? `登门见${listed(names)}，${what}。` : `请${through}牵线见${name}，${what}。`;
  return `${action}${telling(tell)}`;
};

const unmet = ({ name, names, through, heard, about, isHeard, tell, after }: NextParams['unmet']): string => {
  if (through !== '') {
    if (after === '') return `请${through}引见${listed(names)}。${telling(tell)}`;
    return `见过${after}之后，再请${through}引见${listed(names)}。请${after}到场，或事先告诉${after}。`;
  }
  if (tell !== '') {
    const what = about === '' ? '' : isHeard ? `，听出${quote(about)}靠不靠得住` : `，谈${quote(about)}`;
    return `请我们自己的高层去见${name}${what}。${telling(tell)}`;
  }
  return heard.length === 0 ? `打听${name}听谁的，再请人引见。` : `通过${listed(heard)}找到${name}。`;
};

const askedOf: Readonly<Record<Askable, string>> = {
  offering: '要求怎样衡量、可否等效',
  terms: '价格和条款怎样计分',
  culture: '标书怎样评',
  timing: '哪些日期是定死的',
};

/** 关于对方自己的话，不当面求证。 */
const inQuestion = ({ text, confirm }: NextParams['verify']): string =>
  confirm?.how === 'openly'
    ? `听出${quote(text)}靠不靠得住`
    : confirm?.how === 'stillOpen'
      ? `问清${quote(text)}还赶不赶得上`
      : `核实${quote(text)}`;

const toConfirm = (params: NextParams['verify']): string => {
  const { confirm } = params;
  const what = inQuestion(params);
  return confirm?.through === undefined ? what : `请对方引见${confirm.who}，${what}`;
};

/** 跟在“同一次谈话里还要”之后。 */
const too = ({ kind, params, twin, follows }: SaidToo): string => {
  if (kind === 'unmet' || kind === 'confidant') return `请对方引见${params.name}`;
  if (kind === 'fewContacts') return params.to === '' ? '请对方再介绍一个人' : `请对方引见${params.to}`;
  if (kind === 'against') return params.through === '' ? '问清为什么反对' : `请对方牵线见${params.name}`;
  if (kind === 'coverage') return '问清谁签字、谁每次到会';
  if (kind === 'suggested' && twin === true) {
    const factor = quote(params.action.from);
    return follows === true ? `问清${factor}之后会怎样` : `谈清${factor}`;
  }
  if (kind === 'verify') return toConfirm(params);
  return kind === 'confirm' ? `核实${quoted(params.texts.slice(0, 1))}` : '';
};

const settled = ({ kind, params, inMoney }: SaidToo): string => {
  if (kind === 'goOrNot')
    return `同时商定：拿出一个大胆方案${params.offer === '' ? '' : `，要靠${quote(params.offer)}`}；否则退出。`;
  if (kind === 'suggested' && inMoney === true)
    return `把这一条也折成钱算进去：${quote(params.action.from)}。`;
  if (kind !== 'putOff') return '';
  const what = planned(params);
  return params.until === 'forMoney' || params.until === 'forName'
    ? `用它代替${what}。`
    : `在此之前先放一放：${what}。`;
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
    commitment: (params) => ({ action: commitment(params), why: whyCommitment(params) }),
    leaver: (params) => ({ action: leaver(params), why: `${shortDate(params.day)}是最后一天。` }),
    decide: ({ flags, competitor, isOurs, waiting }) => ({
      action:
        flags.length === 0
          ? '和经理商定什么必须改变，否则退出。'
          : `和经理商定怎样满足这几项，否则退出：${quoted(flags.slice(0, 2))}。`,
      why: `${
        isOurs
          ? '我们决定先停下。'
          : competitor === ''
            ? '分量最重的都对我们不利。'
            : `必须有的我们较弱，“${competitor}”又领先。`
      }${waiting.length === 0 ? '' : `在此之前先放一放：${listed(waiting.map(quote))}。`}`,
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
      why: `${labels.rolesInSentences.approver}听这个人的，我们还没有人见过。`,
    }),
    fewContacts: ({ names, to, about, after, isGatekeepers }) => ({
      action:
        about !== ''
          ? `去见${to}，从${quote(about)}谈起。${after === '' ? '' : `再请对方引见${after}。`}`
          : to === ''
            ? `请${list(names.slice(0, 2))}再介绍一个人。`
            : `请${list(names.slice(0, 2))}引见${to}。`,
      why: isGatekeepers ? '我们认识的人只能挡，不能定。' : '我们全靠这一个联系人。',
    }),
    verify: (params) => ({
      // 问谁、怎么问，照因素建议的那句说；不得接触之前只能书面核实。
      action: `书面核实${quote(params.text)}。`,
      why: params.turns ? '少了它，策略就是另一个，可它只是假设。' : '策略也算上了它，却只是假设。',
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
    coverage: ({ coverage, lacksRoles, name }) => ({
      action:
        lacksRoles === true
          ? name === undefined
            ? '打听清楚谁签字、谁每次到会。'
            : `和${name}把人逐个过一遍：谁提、谁定、谁签，各要什么。`
          : '多接触几位关键人物，先接触能拍板的。',
      why:
        lacksRoles === true
          ? '表里的人都还未定角色。'
          : coverage === null
            ? '还看不出我们和谁有联系。'
            : `关键人物覆盖率 ${format.percentDown(coverage)}。`,
    }),
    goals: ({ open }) => ({
      action: '把这个客户的目标补全。',
      why: `还有 ${format.number(open)} 处没有写清。`,
    }),
    putOff: (params) => ({ action: putOff(params), why: whyPutOff[params.until](params) }),
    goOrNot: (params) => ({ action: goOrNot(params), why: whyGoOrNot(params) }),
    review: ({ name, day, promise }) => ({
      action: `问清${name}：${shortDate(day)}由谁上会、看哪几个数。`,
      why: promise === '' ? '到时候桌上有什么，就按什么定。' : `顺便核实${quote(promise)}。`,
    }),
    keepProof: ({ text, names }) => ({
      action:
        names.length === 0
          ? `每月接着记下数字：${quote(text)}。`
          : `每月给${listed(names)}一页数字：${quote(text)}。`,
      why: '不打扰人，到时候就是证明。',
    }),
    thank: ({ name }) => ({
      action: `单独谢谢${name}，以后常聊行业里的事，不打听评选的经过。`,
      why: '替我们说过话的人，不能因我们为难。',
    }),
    comeBackAfter: ({ name, text, day }) => ({
      action: `${name === '' ? '' : `和${name}`}约好${format.date(day)}之后回访，问问近况。`,
      why: `选这一天的缘由：${quote(text)}。`,
    }),
    condition: ({ reason }) => ({ action: going.reason(reason), why: '这是继续的一个条件。' }),
    whySuggested: ({ action: { advice, from }, weight, role, day, isCounted }, isNamed) => {
      const about = isNamed ? '' : `${quote(from)}：`;
      if (day !== null) return `${about}要赶在${shortDate(day)}之前。`;
      if (advice.rule === 'A9') {
        // 还要问有利还是不利，就不说权重站在哪一边。
        if (advice.quadrant === null) return '';
        const isFor = advice.quadrant === 'leverage' || advice.quadrant === 'maximise';
        const side = isFor ? '有利' : '不利';
        return isCounted
          ? `${about}权重 ${weight ?? 0}，对我们${side}。`
          : `${about}对我们${side}，缺评级，还没计入。`;
      }
      return role === null ? '' : `${labels.rolesInSentences[role]}。`;
    },
    whyWay: ({ action: { from }, to, steps }, isNamed) =>
      steps === 1
        ? `${isNamed ? '' : `${quote(from)}：`}离${quote(labels.macros[to])}只差这一步。`
        : `${isNamed ? '' : `${quote(from)}：`}换到${quote(labels.macros[to])}要 ${format.number(steps)} 步，这是第一步。`,
    too,
    there: (params) => `见面时${inQuestion(params)}。`,
    sameTalk: (asked) => `同一次谈话里还要${asked.slice(0, mostNames).join('，')}。`,
    settled,
    andThen: (action) => `然后：${action}`,
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
