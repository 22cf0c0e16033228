// A8: what if? Scenarios are edits of a plan; the plan, and with it the sheet, stays as it is.
import type { FactorMove, Strategy } from './assembled';
import type { Discussion } from './secondOpinions';
import { judgeFactor } from '../factors/factors';
import type { Move } from './moves';
import type { Factor, Person, Plan, Rating } from '../ground/plan';
import type { Settings } from '../ground/settings';
import { assembleStrategy } from './strategy';

export type FactorChange = Partial<Pick<Factor, 'direction' | 'control' | 'weight' | 'evidence' | 'status'>>;
export type PersonChange = Partial<
  Pick<Person, 'involvement' | 'authority' | 'attitude' | 'attitudeKnown' | 'contact' | 'lastContact'>
>;

/** What becomes of one row, which is named by its cell. */
export type Edit =
  | { readonly kind: 'factor'; readonly cell: string; readonly change: FactorChange }
  | { readonly kind: 'person'; readonly cell: string; readonly change: PersonChange };

/** A8: the plan after these edits, made one after the other. A cell that no row has any more changes nothing. */
export function applyScenario(plan: Plan, edits: readonly Edit[]): Plan {
  const people = new Map<string, PersonChange>();
  for (const { kind, cell, change } of edits) {
    if (kind === 'person') people.set(cell, { ...people.get(cell), ...change });
  }
  return {
    ...plan,
    factors: editFactors(plan.factors, edits),
    people: plan.people.map((person) => ({ ...person, ...people.get(person.cell) })),
  };
}

/** A8: the factors after these edits, made one after the other. */
export function editFactors(factors: readonly Factor[], edits: readonly Edit[]): readonly Factor[] {
  const changes = new Map<string, FactorChange>();
  for (const { kind, cell, change } of edits) {
    if (kind === 'factor') changes.set(cell, { ...changes.get(cell), ...change });
  }
  return factors.map((factor) => ({ ...factor, ...changes.get(factor.cell) }));
}

/** As read: what is judged already would keep its old judgement. */
export type ReadFactor = Factor & { readonly quadrant?: never };

/** A8: the strategy of one account's factors after the edits, with its standing but without ways (A6): as quick as a toggle. */
export function judgeEdited(
  factors: readonly ReadFactor[],
  edits: readonly Edit[],
  settings: Settings,
): Strategy {
  return assembleStrategy(editFactors(factors, edits).map(judgeFactor), settings, 'standing');
}

const high: Rating = { level: 'high', borderline: false };
const low: Rating = { level: 'low', borderline: false };

/** A6, A8: a path or setbacks as a scenario to try. */
export function editsOf(moves: readonly FactorMove<Move>[], factors: readonly Factor[]): readonly Edit[] {
  const weights = new Map(factors.map(({ cell, weight }) => [cell, weight ?? 0]));
  return moves.map(({ move, factor: cell }) => {
    const change = changeOf(move, weights.get(cell) ?? 0);
    if (change.weight !== undefined && change.weight !== null) weights.set(cell, change.weight);
    return { kind: 'factor', cell, change };
  });
}

/** A8, A12: the factor as the second person rates it. */
export function editOfOpinion({ factor: cell, theirs }: Pick<Discussion, 'factor' | 'theirs'>): Edit {
  const { direction, control, weight } = theirs;
  const change: FactorChange = {
    ...(direction !== undefined && { direction }),
    ...(control && { control: control === 'high' ? high : low }),
    ...(weight !== undefined && { weight }),
  };
  return { kind: 'factor', cell, change };
}

function changeOf(move: Move, weight: number): FactorChange {
  switch (move) {
    case 'resolve':
    case 'lose':
      return { status: 'resolved' };
    case 'soften':
      return { weight: 1 };
    case 'winControl':
      return { control: high };
    case 'loseControl':
      return { control: low };
    case 'strengthen':
    case 'worsen':
      return { weight: weight + 1 };
  }
}
