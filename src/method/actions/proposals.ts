// N4: closing the loop. An action that is done has changed something, and its factor is to say so: a proposal, which the user
// accepts or declines. Nothing of it is worked out where no action on a factor is done.
import { highestGrade, lowestGrade, type MacroStrategy, type Quadrant } from '../ground/words';
import type { JudgedFactor } from '../ground/judged';
import { judgeFactor } from '../factors/factors';
import { identify } from '../ground/identity';
import { canWinControl, sellerMoves, type OwnCategories, type SellerMove } from '../strategy/moves';
import type { ActionRecord, Factor } from '../ground/plan';
import { editFactors, editsOf } from '../strategy/scenario';
import type { Settings } from '../ground/settings';
import { assembleStrategy } from '../strategy/strategy';

/** A row of the action table behind a proposal. */
export interface ProposingAction {
  readonly id: string;
  readonly cell: string;
  /** What the user wrote beside it: a row that is taken up again says something else here. */
  readonly stamp: string;
}

export interface Proposal {
  /** One or more that are done, in sheet order. */
  readonly actions: readonly ProposingAction[];
  /** Cell and text of the factor. */
  readonly factor: string;
  readonly text: string;
  /** A6's: what became of the factor. */
  readonly move: SellerMove;
  /** soften, strengthen: the weight afterwards; else null. */
  readonly weight: number | null;
  /** The verdict as the table stands, and once it says so; null: none. */
  readonly before: MacroStrategy | null;
  readonly after: MacroStrategy | null;
}

/** An account as read. */
interface ReadAccount {
  readonly account: string | null;
  readonly factors: readonly Factor[];
  readonly actions?: readonly ActionRecord[];
}

/** The same factors judged, and the verdict on them. */
interface JudgedAccount {
  readonly factors: readonly JudgedFactor[];
  readonly macro: MacroStrategy | null;
}

/** N4: what the actions that are done propose, in the order of the action table; nothing without one. */
export function proposeChanges(
  { account, factors: read, actions: records = [] }: ReadAccount,
  { factors, macro }: JudgedAccount,
  settings: Settings,
): readonly Proposal[] {
  const done = records.filter(({ id, status, gone }) => id !== null && status === 'done' && !gone);
  if (done.length === 0) return [];
  const proposals = new Map<string, Proposal>();
  const seen = new Set<string>();
  const find = makeFinder({ account, factors }, done);
  for (const record of done) {
    const id = record.id ?? '';
    const target = seen.has(id) ? null : find(id);
    seen.add(id);
    if (target === null || !isOpenTo(target.move, target.factor, settings)) continue;
    const key = `${target.move} ${target.factor.cell}`;
    const proposal = proposals.get(key) ?? propose(target, { read, macro }, settings);
    proposals.set(key, { ...proposal, actions: [...proposal.actions, actionOf(id, record)] });
  }
  return [...proposals.values()];
}

const actionOf = (id: string, record: ActionRecord): ProposingAction => {
  return { id, cell: record.cell, stamp: stampOf(record) };
};

/** What the user wrote beside an action. Its own text is no part of it: that is ours, and follows language and quadrant. */
export const stampOf = ({ owner, due }: ActionRecord): string => `${due ?? ''} ${owner}`.trim();

interface Target {
  readonly factor: JudgedFactor;
  readonly move: SellerMove;
}

/** A9: what has been done once a factor of that quadrant has got its action. */
const moveOfQuadrant: Readonly<Record<Quadrant, SellerMove>> = {
  eliminate: 'resolve',
  reduce: 'soften',
  leverage: 'winControl',
  maximise: 'strengthen',
};

/** From an action's identity to its factor and what it did there; only the rules that occur are looked up. */
function makeFinder(
  { account, factors }: { readonly account: string | null; readonly factors: readonly JudgedFactor[] },
  done: readonly ActionRecord[],
): (id: string) => Target | null {
  const occurs = (rule: string): boolean => done.some(({ id }) => id?.startsWith(`${rule}:`) === true);
  const targets = new Map<string, Target>();
  const add = (rule: string, moveOf: (factor: JudgedFactor) => SellerMove | null): void => {
    if (!occurs(rule)) return;
    for (const { source, id } of identify({ rule, account }, factors, ({ text }) => text)) {
      const move = moveOf(source);
      if (move !== null) targets.set(id, { factor: source, move });
    }
  };
  add('A9', ({ quadrant }) => (quadrant === null ? null : moveOfQuadrant[quadrant]));
  for (const move of sellerMoves) add(`A6${move}`, () => move);
  return (id) => targets.get(id) ?? null;
}

/** Is there anything left to say: the factor is open, and not so already? */
export function isOpenTo(move: SellerMove, factor: Factor, own: OwnCategories): boolean {
  const { status, direction, control, weight, category } = factor;
  if (status === 'resolved') return false;
  switch (move) {
    case 'resolve':
      return direction !== 'positive';
    case 'soften':
      return direction !== 'positive' && weight !== null && weight > 1;
    case 'winControl':
      return control?.level !== 'high' && canWinControl(category, own);
    case 'strengthen':
      return direction !== 'negative' && weight !== null && weight >= lowestGrade && weight < highestGrade;
  }
}

function propose(
  { factor: { cell: factor, text }, move }: Target,
  { read, macro: before }: { readonly read: readonly Factor[]; readonly macro: MacroStrategy | null },
  settings: Settings,
): Proposal {
  const edits = editsOf([{ move, factor }], read);
  const weight = edits[0]?.kind === 'factor' ? (edits[0].change.weight ?? null) : null;
  // Only the strategy's name is told: what takes trials would be worked out for nothing.
  const { macro: after } = assembleStrategy(editFactors(read, edits).map(judgeFactor), settings, 'verdict');
  return { actions: [], factor, text, move, weight, before, after };
}
