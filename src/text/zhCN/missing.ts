import type { MissingItem } from '../../method/missingInformation';
import type { missing as english } from '../en/missing';
import { format } from './format';

const factor = (name: string): string => (name === '' ? '各项因素' : format.quote(name));
const person = (name: string): string => (name === '' ? '各位人物' : name);
const goal = (name: string): string => (name === '' ? '各项目标' : format.quote(name));
const criterion = (name: string): string => (name === '' ? '各项采购标准' : format.quote(name));
const issue = (name: string): string => (name === '' ? '各项业务问题' : format.quote(name));

const questions: Readonly<Record<MissingItem, (name: string) => string>> = {
  direction: (name) => `${factor(name)}对我们有利还是不利？`,
  control: (name) => `${factor(name)}我们自己能改变吗？`,
  weight: (name) => `${factor(name)}对这单影响有多大？`,
  evidence: (name) => `客户方谁能证实${factor(name)}？`,
  lastSeen: (name) => `${factor(name)}还成立吗？很久没有人核实了。`,
  category: (name) => `${factor(name)}属于哪一类：价格、人，还是时机？`,
  authority: (name) => `${person(name)}能否拍板、签字或叫停？`,
  involvement: (name) => `${person(name)}参与得有多深？`,
  attitude: (name) => `${person(name)}支持还是反对我们？`,
  contact: (name) => `我们与${person(name)}熟到什么程度？`,
  influencedBy: (name) => (name === '' ? '签字的人听得进谁的话？' : `${name}听得进谁的话？`),
  individualNeed: (name) => `${person(name)}个人最想要什么？`,
  organisationalNeed: (name) => `${person(name)}想为机构得到什么？`,
  measure: (name) => `${goal(name)}用什么衡量？`,
  baseline: (name) => `${goal(name)}现在是多少？`,
  target: (name) => `${goal(name)}要达到多少？`,
  due: (name) => `${goal(name)}什么时候要达到？`,
  layer: (name) => `${issue(name)}属于外部变化、客户的应对，还是内部挑战？`,
  because: (name) => `${issue(name)}从何而来？`,
  belief: (name) => `${criterion(name)}真会左右选择吗？`,
  demand: (name) => `${criterion(name)}是必须有，还是有则更好？`,
  ourRating: (name) => `${criterion(name)}我们能得几分（1 到 5）？`,
};

export const missing: typeof english = {
  question: (what, name) => questions[what](name),
  effects: {
    verdict: '可能改变策略',
    going: '可能改变是否继续',
    role: '决定此人的角色',
    gaps: '可能多出或补上一个缺口',
    coverage: '算得出覆盖率',
    sums: '使它计入总和',
    comparison: '看清与对手的差距',
    confidence: '使策略更可靠',
    goal: '使目标可以检验',
    advice: '使建议更贴切',
  },
};
