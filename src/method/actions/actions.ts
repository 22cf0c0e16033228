// T7, A9, A10 and N5 as N1's suggested actions: what keeps the relation going after a sale, the moves of the macro strategy, then the
// owners and approvers (those against us or out of contact first), then the factors in A9's order, then the other people.
import { ranking } from '../ground/ranking';
import type { NextSteps } from './nextSteps';
import type { Strategy } from '../strategy/assembled';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { movesOf, type Advice, type SuggestedAction } from './suggestedAction';
import { identify } from '../ground/identity';
import { makeAddresser } from '../factors/asked';
import { adviceQuadrant, isAdvised } from '../factors/ownHands';
import { ownTopicOf } from '../factors/topics/ownTopics';
import type { OwnTopic } from '../ground/settings';
import { isDecidingRole } from '../ground/roles';
import { makeLeadFinder } from '../people/leads';
import { presentOf } from '../people/leaving';
import { whoDecided } from '../people/whoDecided';
import { matchNeed } from '../people/sellerNeed';
import type { IndividualNeed, LeadershipPath, Quadrant } from '../ground/words';

export interface ActionSources {
  readonly account: string | null;
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  /** R6: the strategy that is followed: on a stop rethink, whatever the factors alone would say. */
  readonly strategy: Pick<Strategy, 'macro'>;
  /** T9: the seller's own need; none where it is not said. */
  readonly sellerNeed?: IndividualNeed | null;
  /** S1: how the customer leads its market; none where it is not said. */
  readonly leadership?: LeadershipPath | null;
  /** N3, N5: what comes after the sale, or while it waits. */
  readonly nextSteps?: Pick<NextSteps, 'afterSale' | 'lostSale' | 'onHold'>;
  /** S9: a goal is still to be reached. */
  readonly hasOpenGoal?: boolean;
  /** R4: the competitors by name; none where no criteria are kept. */
  readonly rivals?: readonly string[];
  /** S9: what the sale is worth; none where it is not said. */
  readonly value?: number | null;
  /** O2 */
  readonly ownTopics?: readonly OwnTopic[];
}

/** N1: the suggestions for one account; owner, due and status are those of a new one. */
export function suggestActions(sources: ActionSources): readonly SuggestedAction[] {
  const { pressing, deciding, others } = adviseOnPeople(sources);
  const { touches, rung } = adviseAfterSale(sources);
  const [touch, ...furtherTouches] = touches;
  const unmet = touch === undefined || sources.hasOpenGoal !== true ? [] : firstUnmet(sources, pressing);
  return [
    ...adviseOnRest(sources),
    // S9: one of each first.
    ...(touch === undefined ? [] : [touch]),
    ...unmet,
    ...furtherTouches,
    ...rung,
    ...adviseOnMacro(sources),
    ...pressing.filter((each) => !unmet.includes(each)),
    ...deciding,
    ...adviseOnFactors(sources),
    ...others,
  ];
}

/** T7: one per person with a role, by whose turn it is. Who leads to them is no part of its identity (N1). */
function adviseOnPeople(sources: ActionSources): Readonly<Record<Turn, SuggestedAction[]>> {
  const { account, people, factors, sellerNeed = null } = sources;
  const leadTo = makeLeadFinder(presentOf(people), factors);
  const actions: Record<Turn, SuggestedAction[]> = { pressing: [], deciding: [], others: [] };
  for (const { source: person, id } of identify({ rule: 'T7', account }, people, ({ name }) => name)) {
    const { role, band, individualNeed: need, organisationalNeed: proof, cell: source, name: from } = person;
    if (role === null || person.leaving === 'gone') continue;
    const match = matchNeed(person, sellerNeed);
    const lead = leadTo(person);
    const meant: Advice = {
      ...{ rule: 'T7', role, band, need },
      ...(proof === null ? {} : { proof }),
      ...(match === null ? {} : { seller: match.seller }),
      ...(lead === null ? {} : { lead }),
    };
    actions[turnOf(person)].push(suggest({ id, account, source, from, advice: meant }));
  }
  return actions;
}

type Turn = 'pressing' | 'deciding' | 'others';

function turnOf({ role, band, inContact }: JudgedPerson): Turn {
  if (!isDecidingRole(role)) return 'others';
  return band === 'against' || !inContact ? 'pressing' : 'deciding';
}

/** S9: the first owner or approver whom nobody of us has met. */
function firstUnmet(
  { people }: ActionSources,
  pressing: readonly SuggestedAction[],
): readonly SuggestedAction[] {
  const unmet = new Set(people.filter(({ inContact }) => !inContact).map(({ cell }) => cell));
  return pressing.filter(({ source }) => unmet.has(source)).slice(0, 1);
}

type AfterSaleAdvice = Readonly<Record<'touches' | 'rung', readonly SuggestedAction[]>>;

/** N5: everybody's next touch, overdue ones first, and the next rung. */
function adviseAfterSale({ account, people, nextSteps }: ActionSources): AfterSaleAdvice {
  const afterSale = nextSteps?.afterSale ?? null;
  if (afterSale === null) return { touches: [], rung: [] };
  const { rung, touches } = afterSale;
  const rungs = identify({ rule: 'N5rung', account }, rung === null ? [] : [rung], (each) => each);
  const identified = identify({ rule: 'N5', account }, people, ({ name }) => name);
  const idOf = new Map(identified.map(({ source: { cell }, id }) => [cell, id]));
  const inOrder = [...touches.filter(({ overdue }) => overdue), ...touches.filter(({ overdue }) => !overdue)];
  return {
    touches: inOrder.map(({ cell: source, name: from, role, due, overdue }) => {
      const advice = { rule: 'N5', kind: 'touch', role, due, overdue } as const;
      return suggest({ id: idOf.get(source) ?? '', account, source, from, advice });
    }),
    rung: rungs.map(({ source, id }) => {
      const advice = { rule: 'N5', kind: 'rung', rung: source } as const;
      return suggest({ id, account, source: '', from: '', advice });
    }),
  };
}

/** N3, S9: the plan of a sale that is lost or on hold, and its day. */
function adviseOnRest({ account, people, nextSteps }: ActionSources): readonly SuggestedAction[] {
  const who = whoDecided(people)?.name ?? '';
  const { lostSale = null, onHold = null } = nextSteps ?? {};
  const advice: Extract<Advice, { rule: 'N3' }>[] = [];
  const cells: string[] = [];
  if (lostSale !== null) {
    const { partWell, comeBack: day, due } = lostSale;
    advice.push(
      { rule: 'N3', kind: 'partWell', plan: partWell, who },
      { rule: 'N3', kind: 'comeBack', day, due, who },
    );
    cells.push(lostSale.cells.partWell, lostSale.cells.comeBack);
  }
  if (onHold !== null) {
    const { until: day, due, prepareBy: by } = onHold;
    advice.push({ rule: 'N3', kind: 'wait', day, due, who });
    cells.push(onHold.cell);
    if (day !== null && by !== null) advice.push({ rule: 'N3', kind: 'prepare', day, by, who });
  }
  return identify({ rule: 'N3', account }, advice, ({ kind }) => kind).map(({ source: each, id }, index) =>
    suggest({ id, account, source: cells[index] ?? '', from: '', advice: each }),
  );
}

const compareQuadrants = ranking<Quadrant | null>(['eliminate', 'maximise', 'reduce', 'leverage', null]);

/** A9: one per open factor, rated or not, by weight, then quadrant, then sheet order. What it says is no part of its identity (N1). */
function adviseOnFactors({
  account,
  people,
  factors,
  rivals = [],
  value = null,
  ownTopics = [],
}: ActionSources): readonly SuggestedAction[] {
  const addressOf = makeAddresser({ people, factors, rivals, value });
  return identify({ rule: 'A9', account }, factors, ({ text }) => text)
    .filter(({ source }) => isAdvised(source))
    .map((each) => ({ ...each, quadrant: adviceQuadrant(each.source) }))
    .sort(
      (one, other) =>
        (other.source.weight ?? 0) - (one.source.weight ?? 0) ||
        compareQuadrants(one.quadrant, other.quadrant),
    )
    .map(({ source: factor, id, quadrant }) => {
      const { cell: source, text: from } = factor;
      const own = ownTopicOf(from, ownTopics);
      const text = quadrant === null ? null : (own?.texts[quadrant] ?? null);
      const ownTopic = own && { name: own.name, text };
      const address = addressOf(factor);
      const advice = { rule: 'A9', quadrant, ...address, ...(ownTopic && { ownTopic }) } as const;
      return suggest({ id, account, source, from, advice });
    });
}

/** A10: one per move of the macro strategy. */
function adviseOnMacro(sources: ActionSources): readonly SuggestedAction[] {
  const { account, strategy, leadership = null } = sources;
  if (strategy.macro === null) return [];
  const moves = movesOf(strategy.macro, leadership);
  return identify({ rule: 'A10', account }, moves, ({ macro, move }) => `${macro} ${move}`).map(
    ({ source: advice, id }) => suggest({ id, account, source: '', from: '', advice }),
  );
}

interface Suggestion extends Pick<SuggestedAction, 'id' | 'account' | 'source' | 'from'> {
  readonly advice: Advice;
}

function suggest({ id, account, source, from, advice }: Suggestion): SuggestedAction {
  return { id, rule: advice.rule, account, source, from, advice, owner: '', due: null, status: 'open' };
}
