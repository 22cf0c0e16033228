// N6: whoever decides, and whatever weighs much, has an open action; an action that somebody is to do, by a day still to come.
import { highestGrade } from '../ground/words';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { namesNobody } from '../ground/names';
import type { SuggestedAction } from './suggestedAction';
import { isCounted } from '../factors/factors';
import type { Finding } from '../ground/finding';
import { normalise } from '../ground/text';
import { actionsOfMoves } from './moveActions';
import type { ActionRecord } from '../ground/plan';
import { isDecidingRole } from '../ground/roles';
import type { Settings } from '../ground/settings';

export interface CoveredGround {
  readonly account: string | null;
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  readonly actions: readonly SuggestedAction[];
  /** The rows of the action table. */
  readonly records: readonly ActionRecord[];
  /** ISO date. */
  readonly asOf: string;
}

/** N6: people who decide, then factors of much weight, for whom nothing is under way. */
export function findUncovered(ground: CoveredGround, { heavyFrom }: Settings): readonly Finding[] {
  const day = { asOf: ground.asOf };
  const isCovered = coverageTest(ground, (action) => isUnderWay(action, day));
  const isLate = coverageTest(ground, (action) => isToDo(action) && isOverdue(action, day));
  const people = ground.people.flatMap((person): readonly Finding[] => {
    const { cell, name, role, band } = person;
    if (!isDecidingRole(role) || isCovered(cell, name)) return [];
    const severity = band === 'against' ? 'medium' : 'low';
    return [
      {
        rule: 'N6',
        severity,
        cells: [cell],
        params: { kind: 'person', name, role, late: isLate(cell, name) },
      },
    ];
  });
  const factors = ground.factors.flatMap((factor): readonly Finding[] => {
    if (!isCounted(factor) || factor.weight < heavyFrom) return [];
    const { cell, text, weight } = factor;
    if (isCovered(cell, text)) return [];
    const severity = weight >= highestGrade ? 'medium' : 'low';
    return [
      {
        rule: 'N6',
        severity,
        cells: [cell],
        params: { kind: 'factor', text, weight, late: isLate(cell, text) },
      },
    ];
  });
  return [...people, ...factors];
}

type Day = Readonly<{ asOf: string }>;

/** N6: still to be done, and its source is there. */
const isToDo = ({ status, gone }: ActionRecord): boolean => status === 'open' && !gone;
const isOverdue = ({ due }: ActionRecord, { asOf }: Day): boolean => due !== null && due < asOf;

/** N6: an action counts as open when it has an owner or a due date and is not overdue. */
const isUnderWay = (action: ActionRecord, day: Day): boolean =>
  isToDo(action) && !isOverdue(action, day) && (action.due !== null || !namesNobody(action.owner));

/** So many are named. */
const mostNamed = 3;

interface IdleGround extends Day {
  /** For whom and for what nothing is under way is said already. */
  readonly uncovered: readonly Finding[];
}

/** N6: what is overdue, and what nobody has taken, a line of each. */
export function findIdle(
  records: readonly ActionRecord[],
  { uncovered, ...day }: IdleGround,
): readonly Finding[] {
  const said = new Set(uncovered.flatMap(wordsOf));
  const lineOf = (kind: 'overdue' | 'ownerless', rows: readonly ActionRecord[]): readonly Finding[] => {
    const names = rows.map(({ from, text }) => (from.trim() === '' ? text : from)).slice(0, mostNamed);
    const severity = kind === 'overdue' ? 'medium' : 'low';
    const cells = rows.map(({ cell }) => cell);
    return rows.length === 0
      ? []
      : [{ rule: 'N6', severity, cells, params: { kind, count: rows.length, names } }];
  };
  const toDo = records.filter(isToDo);
  return [
    ...lineOf(
      'overdue',
      toDo.filter((action) => isOverdue(action, day)),
    ),
    ...lineOf(
      'ownerless',
      toDo.filter(({ owner, from }) => namesNobody(owner) && !said.has(normalise(from))),
    ),
  ];
}

const wordsOf = ({ rule, params }: Finding): readonly string[] => {
  if (rule !== 'N6') return [];
  return params.kind === 'person'
    ? [normalise(params.name)]
    : params.kind === 'factor'
      ? [normalise(params.text)]
      : [];
};

type CoverageTest = (cell: string, words: string) => boolean;

/** By a suggestion made of it, or by a row that says it comes from it. */
function coverageTest(
  { account, factors, actions, records }: CoveredGround,
  covers: (action: ActionRecord) => boolean,
): CoverageTest {
  const open = records.filter(covers);
  const ids = new Set(open.flatMap(({ id }) => id ?? []));
  const words = new Set(open.map(({ from }) => normalise(from)));
  // Every move on every factor has an identity: they are made only where one stands in the table.
  const holdsMoves = open.some(({ id }) => id?.startsWith('A6') === true);
  const known = [...actions, ...(holdsMoves ? actionsOfMoves({ account, factors }) : [])];
  const covering = known.filter((action) => ids.has(action.id));
  const sources = new Set(covering.map(({ source }) => source));
  return (cell, name) => sources.has(cell) || words.has(normalise(name));
}
