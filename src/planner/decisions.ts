// N4: the user's decisions on proposals as a flag in the document: others may have edited it, so it is read with care.
import * as v from 'valibot';
import { decisionKinds, type Decision } from '../method/actions/decisions';
import { sellerMoves } from '../method/strategy/moves';

/** Flag of Quadrille in the document; there from the first decision on. */
export const decisionsFlag = 'decisions';

const decision = v.object({
  kind: v.picklist(decisionKinds),
  action: v.string(),
  stamp: v.string(),
  move: v.picklist(sellerMoves),
  weight: v.nullable(v.number()),
});

/** One that cannot be read is left out by itself. */
const decisions = v.array(v.fallback(v.nullable(decision), null));

export function makeDecisionsFlag(value: readonly Decision[]): string {
  return JSON.stringify(value);
}

/** What cannot be read was not decided: it is proposed once more. */
export function parseDecisionsFlag(flag: string | undefined): readonly Decision[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), decisions), flag ?? '[]');
  return parsed.success ? parsed.output.filter((each) => each !== null) : [];
}
