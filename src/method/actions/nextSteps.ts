// N2, N3 and N5: what step N comes to for one account beside its actions. Each report is there only where the user has what it is about.
import { planAfterSale, type AfterSale } from './afterSale';
import type { Strategy } from '../strategy/assembled';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import type { SuggestedAction } from './suggestedAction';
import { findCommitmentGaps, judgeCommitments, type CommitmentsReport } from './commitments';
import type { Finding } from '../ground/finding';
import type { GoalsReport } from '../goals/goalsReport';
import { findIdle, findUncovered } from './openActions';
import type { Viewpoint } from '../people/people';
import type { OfferedTables } from '../ground/plan';
import { findMissingPlans } from './setbackPlans';
import {
  findLostSaleGaps,
  findOnHoldGaps,
  planLostSale,
  planOnHold,
  type LostSale,
  type SaleOnHold,
} from './restingSale';
import { isResting, saleOf } from '../ground/sale';
import type { SaleState } from '../ground/words';

export interface NextSteps {
  readonly state: SaleState;
  /** N2: null without a table of commitments. */
  readonly commitments: CommitmentsReport | null;
  /** N3: null unless the sale is lost. */
  readonly lostSale: LostSale | null;
  /** N3: null unless the sale is on hold. */
  readonly onHold: SaleOnHold | null;
  /** N5: null unless the sale is won. */
  readonly afterSale: AfterSale | null;
}

interface Ground {
  readonly milestones: OfferedTables['milestones'];
  readonly people: readonly JudgedPerson[];
  readonly goalsReport: Pick<GoalsReport, 'profile' | 'ladder'>;
}

export function reportNextSteps(
  { milestones, people, goalsReport: { profile, ladder } }: Ground,
  viewpoint: Viewpoint,
): NextSteps {
  const { asOf, settings } = viewpoint;
  const sale = saleOf(profile);
  const { state } = sale;
  const awaiting = { asOf, decided: state !== 'open', order: settings.commitments };
  return {
    state,
    commitments: milestones === undefined ? null : judgeCommitments(milestones, awaiting),
    lostSale: state === 'lost' ? planLostSale(profile, asOf) : null,
    onHold: state === 'onHold' ? planOnHold(profile, asOf) : null,
    afterSale: state === 'won' ? planAfterSale(people, ladder, viewpoint) : null,
  };
}

export interface ActionGround {
  readonly account: string | null;
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  readonly strategy: Pick<Strategy, 'critical'>;
  readonly goalsReport: Pick<GoalsReport, 'profile'>;
  readonly nextSteps: NextSteps;
  readonly actions: readonly SuggestedAction[];
  readonly records: OfferedTables['actions'];
}

/** N2, N3, N6: once the sale is won, factors need no action; once it is lost or on hold, nobody does. */
export function findActionGaps(ground: ActionGround, { asOf, settings }: Viewpoint): readonly Finding[] {
  const { account, people, factors, strategy, goalsReport, nextSteps, actions, records } = ground;
  const { state, commitments, lostSale, onHold } = nextSteps;
  const sources = { factors, critical: strategy.critical, commitments };
  const actable = { account, people, factors: state === 'won' ? [] : factors, actions, asOf };
  const isIdle = records !== undefined && !isResting({ state });
  const uncovered = isIdle ? findUncovered({ ...actable, records }, settings) : [];
  return [
    ...(commitments === null ? [] : findCommitmentGaps(commitments, asOf)),
    ...(state === 'open' ? findMissingPlans(sources, settings) : []),
    ...(lostSale === null ? [] : findLostSaleGaps(lostSale, goalsReport.profile)),
    ...(onHold === null ? [] : findOnHoldGaps(onHold, goalsReport.profile)),
    ...uncovered,
    ...(isIdle ? findIdle(records, { asOf, uncovered }) : []),
  ];
}
