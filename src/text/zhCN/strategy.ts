import type { Labels } from '../en/labels';
import type { strategyIn as english } from '../en/strategy';
import { mostMoves, runsOf, type SellerMove, type SetbackMove } from '../../method/strategy/moves';
import type { MacroStrategy, Quadrant } from '../../method/ground/words';
import { mostNamed, type FactorMoves } from '../moves';
import { cut } from '../sentences';
import { format } from './format';
import { goingIn } from './going';

const reasons: Record<MacroStrategy, string> = {
  moveFast: '无论是否由我们掌握，分量最重的都对我们有利。',
  rethink: '无论是否由我们掌握，分量最重的都对我们不利。',
  takeARisk: '无论有利不利，分量最重的都不由我们掌握。',
  persevere: '不利的由我们掌握，有利的也由我们掌握。',
  proceedWithCare: '有利的不由我们掌握，不利的却由我们掌握。',
  sellThrough: '有利的由我们掌握，不利的却不由我们掌握。',
};

const oneQuadrant: Record<Quadrant, string> = {
  leverage: '计入的都对我们有利，但都不由我们掌握。',
  maximise: '计入的都对我们有利，并且都由我们掌握。',
  reduce: '计入的都对我们不利，也都不由我们掌握。',
  eliminate: '计入的都对我们不利，但都由我们掌握。',
};

const reasonIn =
  ({ quadrants }: Labels): ReturnType<typeof english>['reason'] =>
  (macro, [first, second], loads) => {
    if (first === undefined || second === undefined) return '';
    const loaded = (quadrant: Quadrant): string => `“${quadrants[quadrant]}”（${loads[quadrant]}）`;
    return loads[second] === 0
      ? `权重全在${loaded(first)}：${oneQuadrant[first]}`
      : `最重的是${loaded(first)}和${loaded(second)}：${reasons[macro]}`;
  };

const holds = (robustness: number): string =>
  `任改一项评级，${format.percentDown(robustness)} 的情况下策略不变`;

const doTo = ({ factor, moves }: FactorMoves<SellerMove>): string => {
  const what: Record<SellerMove, string> = {
    resolve: '解决',
    soften: '淡化',
    winControl: '争取掌握',
    strengthen: '加强',
  };
  const all = runsOf(moves).map(({ move, times }) => `${what[move]}${by(times)}`);
  return `${all.join('、')}${format.quote(cut(factor))}`;
};

const befalls = ({ factor, moves }: FactorMoves<SetbackMove>): string => {
  if (moves.includes('lose')) return `失去${format.quote(cut(factor))}这一优势`;
  const what: Record<Exclude<SetbackMove, 'lose'>, string> = {
    loseControl: '不再由我们掌握',
    worsen: '加重',
  };
  const all = runsOf(moves).map(({ move, times }) => (move === 'lose' ? '' : `${what[move]}${by(times)}`));
  return `${format.quote(cut(factor))}${all.join('并')}`;
};

const by = (times: number): string => (times === 1 ? '' : ` ${times} 级`);

export const strategyIn: typeof english = (labels) => ({
  reason: reasonIn(labels),
  holds,
  standing: (standing, robustness) =>
    robustness === null ? labels.standings[standing] : `${labels.standings[standing]}：${holds(robustness)}`,
  share: (share) => `最重的两个象限占总权重的 ${format.percent(share)}。`,
  margin: (margin) =>
    margin === 0
      ? '第二位与第三位权重相同。'
      : `第二位领先第三位，差距为总权重的 ${format.percent(margin)}。`,
  balance: ({ for: inFavour, against }) =>
    `对我们有利的权重 ${format.number(inFavour)}，不利的 ${format.number(against)}。`,
  evidence: (evidence) =>
    evidence === null
      ? '请逐项注明是已确认还是假设：现在一项也没有注明。'
      : `${format.percent(evidence)} 的权重已确认。`,
  hold: (hold) => {
    if (hold === 1) return '无论哪些假设落空，策略都不变。';
    return `假设或对或错，${format.casesOfTen(hold)}策略不变。`;
  },
  ifTrue: (meaning) => `若都属实：${meaning}`,
  runnerUp: (macro) =>
    macro === null ? '没有别的策略与它接近。' : `次选策略：${format.quote(labels.macros[macro])}`,
  tie: (candidates) =>
    `这些策略同样成立：${candidates.map((macro) => format.quote(labels.macros[macro])).join('')}。这里取最谨慎的一种。`,
  critical: (count) =>
    count === 0
      ? '任改一项因素的评级，策略都不变。'
      : `请先核实这 ${format.number(count)} 项因素：其中任改一项的评级，策略就可能改变。`,
  path: (to, steps) => {
    const strategy = format.quote(labels.macros[to]);
    if (steps === null) return `${strategy}：${mostMoves} 步之内换不到。`;
    const all = steps.map(doTo);
    return all.length === 1
      ? `${all.join('')}，策略就变成${strategy}。`
      : `${all.join('。')}。做到这几件，策略就变成${strategy}。`;
  },
  inSteps: (to, steps) => `分 ${format.number(steps)} 步换到“${labels.macros[to]}”：`,
  move: doTo,
  outOfReach: (macros) =>
    `${mostMoves} 步之内换不到：${macros.map((macro) => format.quote(labels.macros[macro])).join('')}。`,
  noBetter: '没有比这更大胆的策略：保住支撑它的因素就好。',
  setbacks: (setbacks) => {
    if (setbacks === null) return `再出 ${mostMoves} 项不利变化，策略也不会变得更谨慎。`;
    const strategy = `策略就变成${format.quote(labels.macros[setbacks.to])}`;
    const all = setbacks.steps.map(befalls);
    return all.length === 1
      ? `一旦${all.join('')}，${strategy}。`
      : `如果下面几件事都发生，${strategy}。${all.join('。')}。`;
  },
  confirmedOnly: (macro, because) => {
    const alone =
      macro === null
        ? '还没有一项是证实过的，策略靠不住'
        : `只看已确认的因素，策略是${format.quote(labels.macros[macro])}`;
    if (because.length === 0) return `${alone}${macro === null ? '' : '，与全部因素得出的相同'}。`;
    const named = because
      .slice(0, mostNamed)
      .map((text) => format.quote(cut(text)))
      .join('');
    const more = because.length > mostNamed ? `等 ${format.number(because.length)} 项` : '';
    return `${alone}。先核实${named}${more}。`;
  },
  coverage: (coverage) => `关键人物覆盖率 ${format.percent(coverage)}`,
  coverageMeaning: '我们与多少关键人物有联系，按角色加权：能拍板的人权重最高。',
  going: goingIn(labels),
  noVerdict: {
    title: '还没有策略',
    reason: (factorCount) =>
      factorCount === 0
        ? '没有可以判断的因素。'
        : `${factorCount === 1 ? '仅有的一项因素' : `${format.factors(factorCount)}都`}没有计入：已了结、未评级或没有权重。`,
    help: (factorCount) =>
      factorCount === 0
        ? '请列出对这单有利和不利的因素，再刷新：策略由它们的权重得出。'
        : '请填好方向、控制力和权重，再刷新：三项齐全、还有效的因素才会计入。',
  },
});
