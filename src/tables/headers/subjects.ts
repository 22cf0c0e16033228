// Headers that ask for the records themselves: 'What helps or hurts us', 'Who we talk to', '影响成败的事'.
import { columnOf, nameOf, type SoughtKind } from '../tables';
import type { Judged } from './judge';
import { words } from '../column';
import { tokensOf } from './tokens';

const one = (...lines: readonly string[]): string =>
  words(...lines)
    .map((each) => tokensOf(each).join(' '))
    .sort((first, other) => other.length - first.length)
    .join('|');

/** What a factor does: with 'what' before it, it is the factor that is asked for. */
const does = one(
  'help | hurt | hinder | speak | work | pull | push | drive | influence | affect | decide | determine | matter | count | weigh | block',
  'stop | slow | threaten | favour | support | stand | bother | worry | concern | shape | move | make | break | impact | happen | go | goes',
  'endanger | promote | keep | hold | come | change | play | harm | damage | boost | carry | delay | oppose | restrain | tip | turn | swing | get | in our way | in the way | against us | for us | on our side | behind it | holding | going wrong',
);
/** How somebody comes to know of one: with 'we' before it. */
const notices = one(
  'see | saw | notice | noticed | hear | heard | find | found | learn | learned | learnt | observe | observed | worry about | watch | face',
  'fear | expect | count on | rely on | build on | reckon with | deal with | run into | struggle with | have to watch | must watch | need to watch',
);
const things = one(
  'what | whatever | thing | anything | everything | all | something | point | circumstance',
);
const may = one(
  'may | might | can | could | will | would | should | that | which | else | still | really | most | it is that',
);
/** 'What does it do', 'What kind', 'What level' ask of a record, not for it. */
const whatDoes = new RegExp(`^(the )?(${things})( (${may}))*( (${does}))( |$)`);
const whatWe = new RegExp(
  `^(the )?(${things})( (${may}))* (we|they|people|customer|you)( (${may}|have|had))* (${notices})( |$)`,
);

/** Whom we have to do with; 'Who talks to them' asks who of us does. */
const deals = one(
  'talk | speak | deal | meet | met | face | know | see | convince | contact | visit | sell | approach | win | need | reach | work | address',
);
const whoWe = new RegExp(
  `^(who|whom|people|person|those)( (that|who|whom|else))*( (do|are|must|should|can|have to|need to))* we( (${may}|have to|need to|must|do))* (${deals})( |$)`,
);
const whoIs =
  /^(who|whom)( (is|are|else))*( (it|there|they|this|on the other side|in play|at the customer|at the table))?$/;

/** 有利不利、左右成败的 … : what is said of the factor, and then the thing itself. */
const acts =
  '影响|帮助|帮|有利|不利|利于|阻碍|妨碍|推动|促进|拖累|左右|决定|威胁|牵制|制约|起作用|出问题|出错|关系到|关乎|加分|减分|拖后腿|助力|利弊|成败|担心|担忧|发现|注意到|观察到|听到|看到|了解到';
const generic =
  '事|事情|事项|东西|方面|地方|点|情况|原因|力量|因|事实|条件|环节|内容|要点|现象|局面|缘由|要素|关键|事物|一切|因素|有哪些|是什么|什么|哪些';
const actsOn = new RegExp(`(${acts}).{0,8}的(${generic})$`);
const whatActs = new RegExp(
  `^(有|都有|是)?(什么|哪些|何|啥)(事|东西|因素|情况|在|会|能|可能|地方)*.{0,4}(${acts})|^(会|可能|能)?(会|可能|能)出(什么|啥|哪些)?(问题|错|岔子|状况|毛病)`,
);
const whomWe =
  /^(我们|我方|要|需要)*(打交道|面对|接触|联系|拜访|见|谈|找|说服|争取|沟通)(过|到)?的(人|人物|人员|对象|是谁)?$|^(和|跟|与|找|同)谁(打交道|谈|联系|接触|沟通|见面|对接)$/;

const patterns: Readonly<Partial<Record<SoughtKind, readonly RegExp[]>>> = {
  factors: [whatDoes, whatWe],
  people: [whoWe, whoIs],
};
const chinese: Readonly<Partial<Record<SoughtKind, readonly RegExp[]>>> = {
  factors: [actsOn, whatActs],
  people: [whomWe],
};

/** More words than this tell a story. */
const mostTokens = 9;

/** The column of the names or texts, where the whole header asks for them. */
export function subjectColumn(kind: SoughtKind, bare: string): readonly Judged[] {
  const tokens = tokensOf(bare);
  const asks =
    tokens.length <= mostTokens && (patterns[kind] ?? []).some((pattern) => pattern.test(tokens.join(' ')));
  const asksInChinese =
    tokens.length <= mostTokens * 2 && (chinese[kind] ?? []).some((pattern) => pattern.test(tokens.join('')));
  const column = asks || asksInChinese ? columnOf(kind, nameOf(kind)) : undefined;
  return column ? [{ column, strength: 0.93, hint: false, whole: true }] : [];
}
