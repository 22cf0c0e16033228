// One of `accounts` of `analyse --json`.
import type { AccountAnalysis } from '../../method/analysis';
import type { Finding } from '../../method/ground/finding';
import type { JudgedFactor, JudgedPerson } from '../../method/ground/judged';
import type { MissingInformation } from '../../method/missingInformation';
import type { NeedMatch } from '../../method/people/sellerNeed';
import { tellNext, type NextTelling, type NextTold } from '../../telling/next';
import type { Text } from '../../text/text';
import type { StandingAction } from '../standingActions';
import { criteria } from './criteria';
import { goals, tellGoals } from './goals';
import { nextSteps } from './nextSteps';
import { assessor, support } from './secondOpinions';
import { params } from './params';
import type { Decided } from '../../method/strategy/decided';
import type { SaleItself } from '../../method/ground/sale';
import { parts, same, shape } from './shape';
import { going, strategy } from './strategy';

const borderlineKeys = ['authority', 'involvement'] as const;

/** G6: the ratings that count by a suggestion. */
const suggestedKeys = ({ suggestions }: Pick<JudgedPerson | JudgedFactor, 'suggestions'>) =>
  suggestions.map(({ key }) => key);

const person = shape<JudgedPerson>()({
  ...same('name', 'cell', 'role', 'decider', 'attitude'),
  borderline: (each) => borderlineKeys.filter((key) => each[key]?.borderline === true),
  suggested: suggestedKeys,
});

const factor = shape<JudgedFactor>()({
  ...same('text', 'cell', 'quadrant'),
  borderline: ({ control }) => control?.borderline === true,
  ...same('weight', 'weightAssumed', 'evidence', 'status'),
  suggested: suggestedKeys,
});

const finding = shape<Finding>()({
  ...same('rule', 'severity', 'cells'),
  ...params(),
  /** R8: how many more of its kind it stands for. */
  more: ({ more = 0 }) => more,
});

const action = shape<StandingAction>()({
  id: ({ suggested }) => suggested.id,
  rule: ({ suggested }) => suggested.rule,
  source: ({ suggested }) => suggested.source,
  text: ({ words }) => words,
  ...same('owner', 'due', 'status'),
});

const missing = shape<MissingInformation>()(same('what', 'cell', 'name', 'effect'));

/** T9 */
const needMatch = shape<NeedMatch>()(same('cell', 'name', 'match', 'seller', 'need'));

/** S9 */
const sale = shape<SaleItself>()({
  value: ({ value }) => value?.amount ?? null,
  ...same('closing', 'owner', 'nextReview', 'state', 'until', 'noContactBefore'),
});

/** A14 */
const decided = shape<Decided>()(same('decision', 'macro', 'by', 'on', 'reason', 'lapsed'));

/** N7 */
const next = shape<NextTold>()({
  text: ({ words }) => words,
  ...same('why'),
  rule: ({ line }) => line.rule,
  cells: ({ line }) => line.cells,
  people: ({ line }) => line.people,
  owner: ({ line }) => line.owner,
  due: ({ line }) => line.due,
  state: ({ line }) => line.state,
});

export const account = shape<ReturnType<typeof tellAccount>>()({
  ...same('account'),
  ...parts({ people: person, factors: factor, strategy }),
  ...same('coverage'),
  ...parts({ goals, findings: finding, actions: action, missing, going, criteria, nextSteps }),
  ...parts({ needMatches: needMatch, support, assessors: assessor, sale, decided, next }),
});

const allOf = ({ first, rest }: NextTelling): readonly NextTold[] => [...first, ...rest];

/** With the actions as they stand, and what is said in this language. */
export const tellAccount = (analysis: AccountAnalysis, actions: readonly StandingAction[], text: Text) => ({
  ...analysis,
  next: allOf(tellNext(analysis, text)),
  goals: tellGoals(analysis),
  // Scripts know second opinions by this name.
  assessors: analysis.secondOpinions,
  actions,
  nextSteps: { ...analysis.nextSteps, proposals: analysis.proposals },
});

export const accountJson = (...given: Parameters<typeof tellAccount>) => account.make(tellAccount(...given));
