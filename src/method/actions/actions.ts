// T7, A9, A10 and N5 as N1's suggested actions: what keeps the relation going after a sale, the moves of the macro strategy, then the
// owners and approvers (those against us or out of contact first), then the factors in A9's order, then the other people.
import { ranking } from '../ground/ranking';
import type { AfterSale } from './afterSale';
import type { Strategy } from '../strategy/assembled';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import type { Advice, SuggestedAction } from './suggestedAction';
import { isCounted, type CountedFactor } from '../factors/factors';
import { identify, type Identified } from '../ground/identity';
import { topicOf } from '../factors/topics/topicOf';
import { macroMoves } from '../strategy/macros';
import { isDecidingRole } from '../ground/roles';
import { matchNeed } from '../people/sellerNeed';
import type { IndividualNeed, Quadrant } from '../ground/words';

export interface ActionSources {
  readonly account: string | null;
  readonly people: readonly JudgedPerson[];
  readonly factors: readonly JudgedFactor[];
  readonly strategy: Pick<Strategy, 'macro'>;
  /** T9: the seller's own need; none where it is not said. */
  readonly sellerNeed?: IndividualNeed | null;
  /** R4: the competitors by name; none where no criteria are kept. */
  readonly rivals?: readonly string[];
  /** N5: null unless the sale is won. */
  readonly afterSale?: AfterSale | null;
}

/** N1: the suggestions for one account; owner, due and status are those of a new one. */
export function suggestActions(sources: ActionSources): readonly SuggestedAction[] {
  const { pressing, deciding, others } = adviseOnPeople(sources);
  return [
    ...adviseAfterSale(sources),
    ...adviseOnMacro(sources),
    ...pressing,
    ...deciding,
    ...adviseOnFactors(sources),
    ...others,
  ];
}

/** T7: one per person with a role, by whose turn it is. */
function adviseOnPeople(sources: ActionSources): Readonly<Record<Turn, SuggestedAction[]>> {
  const { account, people, sellerNeed = null } = sources;
  const actions: Record<Turn, SuggestedAction[]> = { pressing: [], deciding: [], others: [] };
  for (const { source: person, id } of identify({ rule: 'T7', account }, people, ({ name }) => name)) {
    const { role, band, individualNeed: need, cell: source, name: from } = person;
    if (role === null) continue;
    const match = matchNeed(person, sellerNeed);
    const advice = { rule: 'T7', role, band, need } as const;
    const meant: Advice = match === null ? advice : { ...advice, seller: match.seller };
    actions[turnOf(person)].push(suggest({ id, account, source, from, advice: meant }));
  }
  return actions;
}

type Turn = 'pressing' | 'deciding' | 'others';

function turnOf({ role, band, inContact }: JudgedPerson): Turn {
  if (!isDecidingRole(role)) return 'others';
  return band === 'against' || !inContact ? 'pressing' : 'deciding';
}

/** N5: the next rung, then everybody's next touch, the most pressing first. */
function adviseAfterSale({ account, people, afterSale = null }: ActionSources): readonly SuggestedAction[] {
  if (afterSale === null) return [];
  const { rung, touches } = afterSale;
  const rungs = identify({ rule: 'N5rung', account }, rung === null ? [] : [rung], (each) => each);
  const identified = identify({ rule: 'N5', account }, people, ({ name }) => name);
  const idOf = new Map(identified.map(({ source: { cell }, id }) => [cell, id]));
  return [
    ...rungs.map(({ source, id }) => {
      const advice = { rule: 'N5', kind: 'rung', rung: source } as const;
      return suggest({ id, account, source: '', from: '', advice });
    }),
    ...touches.map(({ cell: source, name: from, role, due }) => {
      const advice = { rule: 'N5', kind: 'touch', role, due } as const;
      return suggest({ id: idOf.get(source) ?? '', account, source, from, advice });
    }),
  ];
}

const compareQuadrants = ranking<Quadrant>(['eliminate', 'maximise', 'reduce', 'leverage']);

/** A9: one per factor in the sums, by weight, then quadrant, then sheet order. What it says is no part of its identity (N1). */
function adviseOnFactors({ account, factors, rivals = [] }: ActionSources): readonly SuggestedAction[] {
  return identify({ rule: 'A9', account }, factors, ({ text }) => text)
    .filter(isOfCounted)
    .sort(
      ({ source: one }, { source: other }) =>
        other.weight - one.weight || compareQuadrants(one.quadrant, other.quadrant),
    )
    .map(({ source: { quadrant, people, cell: source, text: from }, id }) => {
      const advice = { rule: 'A9', topic: topicOf(from, rivals), quadrant, people } as const;
      return suggest({ id, account, source, from, advice });
    });
}

function isOfCounted(identified: Identified<JudgedFactor>): identified is Identified<CountedFactor> {
  return isCounted(identified.source);
}

/** A10: one per move of the macro strategy. */
function adviseOnMacro({ account, strategy: { macro } }: ActionSources): readonly SuggestedAction[] {
  if (macro === null) return [];
  const moves = Array.from({ length: macroMoves[macro] }, (_, move) => move);
  return identify({ rule: 'A10', account }, moves, (move) => `${macro} ${move}`).map(
    ({ source: move, id }) => {
      return suggest({ id, account, source: '', from: '', advice: { rule: 'A10', macro, move } });
    },
  );
}

interface Suggestion extends Pick<SuggestedAction, 'id' | 'account' | 'source' | 'from'> {
  readonly advice: Advice;
}

function suggest({ id, account, source, from, advice }: Suggestion): SuggestedAction {
  return { id, rule: advice.rule, account, source, from, advice, owner: '', due: null, status: 'open' };
}
