// S1–S7 of `analyse --json`: ratios a year, `passed` null where too little is said to tell.
import type { AccountAnalysis } from '../../method/analysis';
import { briefOf } from '../../method/brief';
import type { Check, GoalsReport } from '../../method/goals/goalsReport';
import type { ChainLink } from '../../method/goals/issues';
import type { LadderReport } from '../../method/goals/ladder';
import type { SalesTrends, Trend } from '../../method/goals/sales';
import { params } from './params';
import { parts, same, shape } from './shape';

const check = shape<Check>()({ ...same('rule', 'check', 'reason', 'passed', 'cell'), ...params() });

const link = shape<ChainLink>()({ cell: ({ issue }) => issue.cell, ...same('depth', 'gap') });

const growth = shape<GoalsReport['growth'][number]>()(same('cell', 'perYear', 'missing'));

const trend = shape<Trend>()(same('perYear', 'from', 'to'));

const sales = shape<SalesTrends>()(parts({ ours: trend, customer: trend }));

const comparisons = shape<GoalsReport['comparisons']>()({
  ...same('market', 'customer', 'customerFrom'),
  ...parts({ sales }),
  ...same('buyingAlone', 'sellingAlone'),
});

const gate = shape<GoalsReport['gate']>()(same('complete', 'open'));

const ladder = shape<LadderReport>()(same('today', 'wanted', 'next'));

const openQuestion = shape<Check>()(same('check', 'cell'));

export const goals = shape<ReturnType<typeof tellGoals>>()({
  ...parts({ gate, checks: check, chain: link, growth, comparisons, ladder }),
  ...same('research'),
  ...parts({ openQuestions: openQuestion }),
});

/** With what to bring to a talk about them. */
export const tellGoals = (analysis: AccountAnalysis) => ({
  ...analysis.goalsReport,
  openQuestions: briefOf(analysis).openQuestions,
});
