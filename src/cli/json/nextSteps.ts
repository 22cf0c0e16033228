// N2–N5 of `analyse --json`: each part null where the workbook has nothing of it; cells as everywhere.
import type { AfterSale, NextTouch } from '../../method/actions/afterSale';
import type { CommitmentsReport, JudgedCommitment } from '../../method/actions/commitments';
import type { Proposal } from '../../method/actions/proposals';
import type { LostSale, SaleOnHold } from '../../method/actions/restingSale';
import type { AccountAnalysis } from '../../method/analysis';
import { parts, same, shape } from './shape';

const commitment = shape<JudgedCommitment>()(
  same('cell', 'commitment', 'text', 'state', 'planned', 'actual', 'evidence', 'earlySign', 'ifItFails'),
);

const passedOver = shape<CommitmentsReport['passedOver'][number]>()({
  earlier: ({ earlier }) => earlier.cell,
  later: ({ later }) => later.cell,
});

const commitments = shape<CommitmentsReport>()({
  ...parts({ list: commitment }),
  next: ({ next }) => next?.cell ?? null,
  overdue: ({ overdue }) => overdue.map(({ cell }) => cell),
  ...parts({ passedOver }),
});

const proposal = shape<Proposal>()({
  actions: ({ actions }) => actions.map(({ cell }) => cell),
  ...same('factor', 'move', 'weight', 'before', 'after'),
});

const lostSale = shape<LostSale>()(same('partWell', 'comeBack', 'due'));

const onHold = shape<SaleOnHold>()(same('until', 'due'));

const touch = shape<NextTouch>()(same('cell', 'name', 'role', 'last', 'due', 'overdue'));

const afterSale = shape<AfterSale>()({ ...parts({ touches: touch }), ...same('rung') });

export const nextSteps = shape<AccountAnalysis['nextSteps'] & Pick<AccountAnalysis, 'proposals'>>()({
  // Scripts know it by this name.
  outcome: ({ state }) => state,
  ...parts({ commitments, proposals: proposal, lostSale, afterSale, onHold }),
});
