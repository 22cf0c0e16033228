// N6: whoever decides, and whatever weighs much, has an open action.
import { highestGrade } from '../ground/words';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
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
  /** Those whose rows the run under way adds. */
  readonly isComing: (action: SuggestedAction) => boolean;
  /** The rows of the action table. */
  readonly records: readonly ActionRecord[];
}

/** N6: people who decide, then factors of much weight, for whom no action is open. */
export function findUncovered(ground: CoveredGround, { heavyFrom }: Settings): readonly Finding[] {
  const isCovered = coverageTest(ground);
  const people = ground.people.flatMap((person): readonly Finding[] => {
    const { cell, name, role, band } = person;
    if (!isDecidingRole(role) || isCovered(cell, name)) return [];
    const severity = band === 'against' ? 'medium' : 'low';
    return [{ rule: 'N6', severity, cells: [cell], params: { kind: 'person', name, role } }];
  });
  const factors = ground.factors.flatMap((factor): readonly Finding[] => {
    if (!isCounted(factor) || factor.weight < heavyFrom) return [];
    const { cell, text, weight } = factor;
    if (isCovered(cell, text)) return [];
    const severity = weight >= highestGrade ? 'medium' : 'low';
    return [{ rule: 'N6', severity, cells: [cell], params: { kind: 'factor', text, weight } }];
  });
  return [...people, ...factors];
}

type CoverageTest = (cell: string, words: string) => boolean;

/** By a suggestion made of it, or by a row that says it comes from it. */
function coverageTest({ account, factors, actions, isComing, records }: CoveredGround): CoverageTest {
  const open = records.filter(({ status, gone }) => status === 'open' && !gone);
  const ids = new Set(open.flatMap(({ id }) => id ?? []));
  const words = new Set(open.map(({ from }) => normalise(from)));
  // Every move on every factor has an identity: they are made only where one stands in the table.
  const holdsMoves = open.some(({ id }) => id?.startsWith('A6') === true);
  const known = [...actions, ...(holdsMoves ? actionsOfMoves({ account, factors }) : [])];
  const covering = known.filter((action) => ids.has(action.id) || isComing(action));
  const sources = new Set(covering.map(({ source }) => source));
  return (cell, name) => sources.has(cell) || words.has(normalise(name));
}
