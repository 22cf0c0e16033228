// Step N and T9 of `analyse --json`: commitments, what comes after the sale, what actions that are done propose, and needs that meet.
import type { AccountAnalysis } from '../../method/analysis';
import type { AfterSale } from '../../method/actions/afterSale';
import type { CommitmentsReport, JudgedCommitment } from '../../method/actions/commitments';
import type { LostSale } from '../../method/actions/setbackPlans';

/** N2–N5: each part null where the workbook has nothing of it; cells as everywhere. */
export function nextStepsJson({ nextSteps, proposals }: AccountAnalysis) {
  const { outcome, commitments, lostSale, afterSale } = nextSteps;
  return {
    outcome,
    commitments: commitments === null ? null : commitmentsJson(commitments),
    proposals: proposals.map(({ actions, factor, move, weight, before, after }) => ({
      actions: actions.map(({ cell }) => cell),
      factor,
      move,
      weight,
      before,
      after,
    })),
    lostSale: lostSale === null ? null : lostSaleJson(lostSale),
    afterSale: afterSale === null ? null : afterSaleJson(afterSale),
  };
}

const commitmentsJson = ({ list, next, overdue, passedOver }: CommitmentsReport) => ({
  list: list.map(commitmentJson),
  next: next?.cell ?? null,
  overdue: overdue.map(({ cell }) => cell),
  passedOver: passedOver.map(({ earlier, later }) => ({ earlier: earlier.cell, later: later.cell })),
});

function commitmentJson(commitment: JudgedCommitment) {
  const { cell, commitment: code, text, state, planned, actual, evidence, earlySign, ifItFails } = commitment;
  return { cell, commitment: code, text, state, planned, actual, evidence, earlySign, ifItFails };
}

const lostSaleJson = ({ partWell, comeBack, due }: LostSale) => ({ partWell, comeBack, due });

const afterSaleJson = ({ touches, rung }: AfterSale) => ({
  touches: touches.map(({ cell, name, role, last, due, overdue }) => ({
    cell,
    name,
    role,
    last,
    due,
    overdue,
  })),
  rung,
});

/** T9 */
export const needMatchesJson = ({ needMatches }: AccountAnalysis) =>
  needMatches.map(({ cell, name, match, seller, need }) => ({ cell, name, match, seller, need }));
