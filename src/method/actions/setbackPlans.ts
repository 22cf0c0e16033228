// N3: what is to be done when something goes wrong, and what shows it early: for each commitment still awaited, and for each factor
// that could turn the strategy.
import type { JudgedFactor } from '../ground/judged';
import type { CommitmentsReport } from './commitments';
import type { Finding, PlanGap } from '../ground/finding';
import type { Settings } from '../ground/settings';

interface Planned {
  readonly earlySign: string;
  readonly ifItFails: string;
}

function gapOf({ earlySign, ifItFails }: Planned): PlanGap | null {
  if (earlySign === '') return ifItFails === '' ? 'both' : 'earlySign';
  return ifItFails === '' ? 'ifItFails' : null;
}

export interface SetbackSources {
  readonly factors: readonly JudgedFactor[];
  /** A5: cells of the critical factors. */
  readonly critical: readonly string[];
  readonly commitments: CommitmentsReport | null;
}

/** N3: while the sale is open; silent for whoever keeps neither commitments nor plans. */
export function findMissingPlans(
  { factors, critical, commitments }: SetbackSources,
  settings: Settings,
): readonly Finding[] {
  const hasPlans = factors.some((factor) => gapOf(factor) !== 'both');
  const isKept = commitments !== null && commitments.list.length > 0;
  if (!hasPlans && !isKept) return [];
  const awaited = (commitments?.list ?? []).filter(({ state }) => state !== 'reached');
  const ofCommitments = awaited.flatMap((commitment): readonly Finding[] => {
    const missing = gapOf(commitment);
    if (missing === null) return [];
    const params = { kind: 'commitment', text: commitment.text, missing } as const;
    return [{ rule: 'N3', severity: 'low', cells: [commitment.cell], params }];
  });
  const cells = new Set(critical);
  const turning = factors.filter(({ cell }) => cells.has(cell));
  // Who writes no plans at all is told once.
  const ofFactors = hasPlans
    ? turning.flatMap((factor) => missingPlan(factor, settings))
    : offerColumns(turning);
  return [...ofCommitments, ...ofFactors];
}

function missingPlan(factor: JudgedFactor, { heavyFrom }: Settings): readonly Finding[] {
  const missing = gapOf(factor);
  if (missing === null) return [];
  const { cell, text, weight } = factor;
  const severity = (weight ?? 0) >= heavyFrom ? 'medium' : 'low';
  return [{ rule: 'N3', severity, cells: [cell], params: { kind: 'factor', text, missing } }];
}

function offerColumns(turning: readonly JudgedFactor[]): readonly Finding[] {
  if (turning.length === 0) return [];
  const cells = turning.map(({ cell }) => cell);
  return [{ rule: 'N3', severity: 'low', cells, params: { kind: 'columns', count: turning.length } }];
}
