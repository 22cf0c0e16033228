// R4 of `analyse --json`: how we stand on the customer's own terms; null without buying criteria.
import {
  criterionChecks,
  type CompetitorScore,
  type CriteriaReport,
  type JudgedCriterion,
  type PartyScore,
  type UnsureCriterion,
} from '../../method/factors/criteria';
import { parts, same, shape } from './shape';

const rating = shape<JudgedCriterion['ratings'][number]>()(same('competitor', 'rating'));

const criterion = shape<JudgedCriterion>()({
  ...same('text', 'cell', 'demand', 'believed', 'weight', 'weightAssumed', 'pull', 'ourRating'),
  ...parts({ ratings: rating }),
  ...same('redFlag'),
});

/** Each with its three checks; the first names who brought it up. */
const unsure = shape<UnsureCriterion>()({
  text: (each) => each.criterion.text,
  cell: (each) => each.criterion.cell,
  checks: ({ speakers }) =>
    criterionChecks.map((check) => (check === 'speaker' ? { check, speakers } : { check })),
});

const us = shape<PartyScore>()(same('score', 'rated'));

const competitor = shape<CompetitorScore>()(same('competitor', 'score', 'rated'));

const comparison = shape<NonNullable<CriteriaReport['comparison']>>()(
  same('position', 'competitor', 'ours', 'theirs'),
);

export const criteria = shape<CriteriaReport>()(
  parts({ us, competitors: competitor, comparison, criteria: criterion, unsure }),
);
