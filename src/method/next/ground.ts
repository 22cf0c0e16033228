// N7: what the ranking looks at, and small questions about it.
import type { CommitmentsReport } from '../actions/commitments';
import type { SuggestedAction } from '../actions/suggestedAction';
import type { CriteriaReport } from '../factors/criteria';
import { makeConfirmer, type FindConfirmer } from '../factors/confirmer';
import { isCounted, type CountedFactor } from '../factors/factors';
import { makeOpponentFinder } from '../factors/overhead';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { groupBy, groupByAny } from '../ground/groups';
import { once } from '../ground/once';
import { makeNameFinder, personCalled, type FindName } from '../ground/names';
import type { ActionRecord } from '../ground/plan';
import type { SaleItself } from '../ground/sale';
import { byDecisiveness } from '../ground/roles';
import type { Settings } from '../ground/settings';
import type { GoalsReport } from '../goals/goalsReport';
import type { Strategy } from '../strategy/assembled';
import { makeIntroducerFinder, type FindIntroducer } from '../people/introducer';
import type { GoingOn } from './going';

export interface NextSources {
  readonly account: string | null;
  /** ISO date. */
  readonly asOf: string;
  readonly settings: Settings;
  /** T11: those for whom the rules hold. */
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  readonly strategy: Strategy;
  readonly going: GoingOn | null;
  /** R6, A14: the decision that leads is to stop. */
  readonly isStop: boolean;
  readonly criteria: CriteriaReport | null;
  /** R4: the competitors by name. */
  readonly rivals: readonly string[];
  readonly commitments: CommitmentsReport | null;
  readonly coverage: number | null;
  /** null where no goals are kept. */
  readonly gate: GoalsReport['gate'] | null;
  readonly sale: SaleItself;
  /** S9: nobody may talk with the customer's people yet. */
  readonly waits: boolean;
  readonly hasOpenGoal: boolean;
  /** Who coordinates (A11); '' for nobody. */
  readonly coordinator: string;
  /** What is suggested anyway. */
  readonly actions: readonly SuggestedAction[];
  /** The rows of the action table. */
  readonly records: readonly ActionRecord[];
  /** Identities of the lines that somebody takes by this run. */
  readonly taking: readonly string[];
}

export interface NextGround extends NextSources {
  readonly find: FindName<JudgedPerson>;
  readonly introducerOf: FindIntroducer;
  /** A9: who confirms what is only assumed. */
  readonly confirmerOf: FindConfirmer;
  readonly counted: readonly CountedFactor[];
  /** Those that stand in that cell. */
  readonly countedAt: (cell: string) => readonly CountedFactor[];
  /** What is suggested of the factor or person in that cell. */
  readonly actionOf: (cell: string) => SuggestedAction | null;
  /** Open factors that name somebody. */
  readonly factorsNaming: (person: JudgedPerson) => readonly CountedFactor[];
  /** Against us, and somebody below this person to whom they listen, or who reports to them; in the order of the rows. */
  readonly opponentsBelow: (person: JudgedPerson) => readonly JudgedPerson[];
  /** In contact and not against us: with whom something can be settled; null for nobody. `isAsked`: of these only. */
  readonly mostDecisiveMet: (isAsked?: (person: JudgedPerson) => boolean) => JudgedPerson | null;
}

export function groundOf(sources: NextSources): NextGround {
  const byCell = new Map(
    sources.actions.filter(({ rule }) => rule === 'A9' || rule === 'T7').map((each) => [each.source, each]),
  );
  const find = makeNameFinder(sources.people);
  const counted = sources.factors.filter(isCounted);
  const met = once(() =>
    byDecisiveness(sources.people.filter(({ inContact, band }) => inContact && band !== 'against')),
  );
  const { people, factors, rivals } = sources;
  const introducerOf = makeIntroducerFinder(people, find, factors);
  const confirmer = once(() => makeConfirmer({ people, factors, introducerOf, rivals }));
  return {
    ...sources,
    find,
    introducerOf,
    confirmerOf: (factor) => confirmer()(factor),
    counted,
    countedAt: makeCellFinder(counted),
    actionOf: (cell) => byCell.get(cell) ?? null,
    factorsNaming: makeFactorFinder(counted, find),
    opponentsBelow: makeOpponentFinder(sources.people, find),
    mostDecisiveMet: (isAsked = () => true) => met().find(isAsked) ?? null,
  };
}

function makeCellFinder(counted: readonly CountedFactor[]): NextGround['countedAt'] {
  const byCell = once(() => groupBy(counted, ({ cell }) => cell));
  return (cell) => byCell().get(cell) ?? [];
}

function makeFactorFinder(
  counted: readonly CountedFactor[],
  find: FindName<JudgedPerson>,
): NextGround['factorsNaming'] {
  const byPerson = once(() => groupByAny(counted, (factor) => [...new Set(linkedPeople(factor, { find }))]));
  return (person) => byPerson().get(person) ?? [];
}

/** Sheet order decides between equals: array sort is stable. */
export const byWeight = <Weighed extends { readonly weight: number | null }>(
  factors: readonly Weighed[],
): readonly Weighed[] => [...factors].sort((one, other) => (other.weight ?? 0) - (one.weight ?? 0));

/** R2: the people whom a factor names, as far as the table has them. */
export const linkedPeople = (
  { people }: Pick<JudgedFactor, 'people'>,
  { find }: Pick<NextGround, 'find'>,
): readonly JudgedPerson[] => people.flatMap((name) => personCalled(name, find) ?? []);
