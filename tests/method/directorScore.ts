// How near the product comes to what a director decided and would do first.
import { analyse } from '../../src/method/analyse';
import type { AccountAnalysis } from '../../src/method/analysis';
import { defaultSettings } from '../../src/method/ground/settings';
import type { Decision, DirectorAccount } from '../directors/account';
import { kindsOf } from './directorActs';
import { planOf } from './directorPlan';

export interface Score {
  readonly id: string;
  /** Decision and strategy as they come out. */
  readonly decision: Decision;
  readonly strategy: string;
  /** A decision that the director objects to. */
  readonly isContradicted: boolean;
  /** A strategy that the director would not accept, where they accept any and it is told as one to rely on. */
  readonly isOtherStrategy: boolean;
  /** Of the three first actions, how many have their subject or person among the first five lines. */
  readonly named: number;
  /** Of these, how many where that line also does a thing of the director's kind. */
  readonly hits: number;
  readonly findings: number;
  readonly suggestions: number;
}

const firstLines = 5;
const shaky: readonly (string | null)[] = ['thin', 'unproven', 'tied', null];

export function scoreOf(account: DirectorAccount): Score {
  const viewpoint = { asOf: account.today, settings: defaultSettings };
  const [judged] = analyse(planOf(account), viewpoint).accounts;
  if (judged === undefined) throw new Error(`nothing judged of ${account.id}`);
  const { decision, alsoAcceptable, strategies, firstActions } = account.expected;
  const made = decisionOf(judged);
  const { macro, standing } = judged.strategy;
  const spoken = judged.next.slice(0, firstLines).map((line) => ({
    names: namesIn(line.cells, line.people, judged),
    kinds: [line, ...line.also].flatMap((each) => kindsOf(each, judged)),
  }));
  const linesAbout = (about: readonly string[]) =>
    spoken.filter(({ names }) => names.some((name) => about.includes(name)));
  return {
    id: account.id,
    decision: made,
    strategy: `${macro ?? 'none'} (${standing ?? 'none'})`,
    isContradicted: ![decision, ...alsoAcceptable].includes(made),
    isOtherStrategy:
      strategies.length > 0 && !shaky.includes(standing) && !strategies.some((each) => each === macro),
    named: firstActions.filter(({ about }) => linesAbout(about).length > 0).length,
    hits: firstActions.filter(({ about, kind }) =>
      linesAbout(about).some(({ kinds }) => kinds.includes(kind)),
    ).length,
    findings: judged.findings.length,
    suggestions: judged.actions.length,
  };
}

function decisionOf({ going, sale }: AccountAnalysis): Decision {
  if (sale.state === 'won') return 'after sale';
  if (sale.state === 'lost') return 'part well';
  if (sale.state === 'onHold') return 'wait';
  if (going === null) return 'none';
  return ({ go: 'go', goWithConditions: 'go with conditions', stopAndRethink: 'stop and rethink' } as const)[
    going.decision
  ];
}

/** A commitment is called by its code in the corpus. */
function namesIn(
  cells: readonly string[],
  people: readonly string[],
  { people: rows, factors, criteria, nextSteps }: AccountAnalysis,
): readonly string[] {
  const named = [
    ...rows.map(({ cell, name }) => ({ cell, name })),
    ...[...factors, ...(criteria?.criteria ?? [])].map(({ cell, text }) => ({ cell, name: text })),
    ...(nextSteps.commitments?.list ?? []).map(({ cell, commitment }) => ({ cell, name: commitment ?? '' })),
  ];
  return [...people, ...named.filter(({ cell }) => cells.includes(cell)).map(({ name }) => name)];
}
