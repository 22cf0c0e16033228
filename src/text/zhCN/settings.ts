import type { Expectation } from '../../method/ground/problem';
import type { FigureName } from '../../method/ground/settings';
import type { settings as english } from '../en/settings';
import { isWritten, settingNames, type NameWords, type SettingGroup } from '../settingNames';
import { format } from './format';
import { labels } from './labels';

const { roles, standings } = labels;

const words: NameWords = {
  figures: {
    'staleDays.advocate': `联系过期天数：${roles.advocate}`,
    'staleDays.owner': `联系过期天数：${roles.owner}`,
    'staleDays.gatekeeper': `联系过期天数：${roles.gatekeeper}`,
    'staleDays.approver': `联系过期天数：${roles.approver}`,
    staleDaysWithoutRole: '联系过期天数：尚无角色',
    'coverageWeights.advocate': `覆盖率权重：${roles.advocate}`,
    'coverageWeights.owner': `覆盖率权重：${roles.owner}`,
    'coverageWeights.gatekeeper': `覆盖率权重：${roles.gatekeeper}`,
    'coverageWeights.approver': `覆盖率权重：${roles.approver}`,
    fewestFactors: '因素最少项数',
    mostFactors: '因素最多项数',
    mostAssumed: '假设所占权重上限',
    mostSuggested: '建议评级所占权重上限',
    firmFrom: `${standings.firm}的下限`,
    fairFrom: `${standings.fair}的下限`,
    leavingDays: '离任前多少天',
    unseenDays: '因素多少天未核实',
    visionYears: '愿景最少年数',
    growthNeedingProof: '需要论证的增幅',
    levelWithin: '总分持平的差距',
    redFlagUpTo: '红灯的上限',
    goCoverage: '继续所需的覆盖率',
    heavyFrom: '重要因素的下限',
    keyPeopleForSupport: '需要内部支持的人数',
  },
  scales: {
    authority: '量表：决策权',
    involvement: '量表：参与度',
    control: '量表：控制力',
    weight: '量表：权重',
  },
  categoryInUse: (category) => `启用的类别：${category}`,
  commitments: '客户承诺',
  labelGroups: {
    role: '角色',
    quadrant: '象限',
    macro: '策略',
    standing: '稳固程度',
    category: '类别',
    individualNeed: '个人需求',
    organisationalNeed: '机构需求',
    level: '层级',
    contact: '接触程度',
    rung: '关系阶梯',
    layer: '问题层次',
    path: '领先之道',
  },
  label: (group, label) => `${group}：${label}`,
  advice: (about, isReason) => `${isReason ? '理由' : '建议'}：${about.join(' · ')}`,
  anyFactor: '任何因素',
  need: '需求',
  sameNeed: '与我方需求相同',
  clashingNeed: '与我方需求相冲',
  touch: '成交之后',
  noRole: '尚无角色',
  climb: '升到',
  move: '做法',
  moves: { resolve: '解决', soften: '淡化', winControl: '争取掌握', strengthen: '加强' },
  meaning: '含义',
  doing: (number) => `要做 ${number}`,
  avoiding: (number) => `避免 ${number}`,
};

const figureNotes: Readonly<Record<FigureName, string>> = {
  staleDays: '超过这么多天没有联系，就算过期。',
  staleDaysWithoutRole: '还没有角色的人，同上。',
  coverageWeights: '这类人在覆盖率中占多大分量。',
  fewestFactors: '因素少于这个数，策略就算依据不足。',
  mostFactors: '未解决的因素多于这个数，就顾不过来。',
  mostAssumed: '只凭假设的权重超过这个比例，就会提示。',
  mostSuggested: '靠建议评级的权重超过这个比例，策略最多算“易变”。',
  firmFrom: '稳健度达到这个值，策略就算稳固。',
  fairFrom: '稳健度达到这个值，策略就算较稳。',
  leavingDays: '在这么多天内离任的人，请趁还在时用好。',
  unseenDays: '超过这么多天没有核实的因素，会问还成立吗。',
  visionYears: '愿景至少要看到这么多年以后。',
  growthNeedingProof: '年增幅超出客户自身这么多，就需要论证。',
  levelWithin: '采购标准的总分相差不超过这个数，就算持平。',
  redFlagUpTo: '可信的必备标准，我们只得这个分或更低，就是红灯。',
  goCoverage: '覆盖率低于这个比例，继续就有条件。',
  heavyFrom: '权重达到这个数的因素要有进行中的行动；关键的还要有预案。',
  keyPeopleForSupport: '关键人物达到这么多，一位销售就顾不过来。',
};

const expected: Readonly<Record<Expectation, (least: number, most: number) => string>> = {
  whole: (least, most) => ` ${least} 到 ${most} 的整数`,
  number: (least, most) => ` ${least} 到 ${most} 的数`,
  share: (least, most) => ` ${format.percent(least)} 到 ${format.percent(most)} 的百分比`,
  scale: () => '量表，如 1 到 5 或 0 到 100',
  use: () => '用或不用',
  list: (_, most) => `最多 ${most} 项，互不相同，以分号隔开`,
  text: (_, most) => `最多 ${most} 个字符的文字`,
};

const groupNotes: Readonly<Record<Exclude<SettingGroup, 'thresholds'>, string>> = {
  scales: '列标题和面板都没有指定量表时，按此读取。',
  labels: '中英文界面都这样显示。',
  categories: '不用的类别不再追问，也不再列出供选。',
  commitments: '用贵公司的承诺代替原有的，按先后排列。',
  advice: '中英文界面都这样显示。',
};

export const settings: typeof english = {
  name: settingNames(words, labels),
  groups: {
    thresholds: '界限',
    scales: '量表',
    labels: '名称',
    categories: '类别',
    commitments: '承诺',
    advice: '建议',
  },
  expected,
  enter: (what) => `请填${what}。`,
  note: (group, key) => {
    if (group === 'thresholds') return figureNotes[key.split('.')[0] as FigureName] ?? '';
    return isWritten(key) ? '中英文界面都这样显示，表格里也认得。' : groupNotes[group];
  },
  nameMark: '要写人名的地方写 {姓名}。',
  whenMark: '要写时间的地方写 {时间}。',
  scaleFound: '自动识别',
  used: '用',
  notUsed: '不用',
  listJoiner: '；',
};
