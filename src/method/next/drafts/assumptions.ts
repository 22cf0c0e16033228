// A4, A13: what is only assumed, and who confirms it.
import type { ConfirmFirst } from '../../factors/confirmer';
import type { CountedFactor } from '../../factors/factors';
import type { JudgedFactor, JudgedPerson } from '../../ground/judged';
import { personCalled } from '../../ground/names';
import { isConfirmed } from '../../strategy/confirmed';
import { tallyOf } from '../../strategy/tally';
import { judgeTally, type Verdict } from '../../strategy/verdict';
import { byWeight, type NextGround } from '../ground';
import type { Draft } from './draft';

/** A4: the fewest, heaviest assumed factors whose confirmation makes the strategy no longer unproven. */
export function confirmDrafts(ground: NextGround): readonly Draft[] {
  const { strategy, counted, settings } = ground;
  if (!strategy.isUnproven || strategy.evidence === null) return [];
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  let confirmed = strategy.evidence * whole;
  const chosen: CountedFactor[] = [];
  for (const factor of byWeight(counted.filter((each) => !isConfirmed(each)))) {
    if (confirmed / whole >= settings.leastEvidence) break;
    chosen.push(factor);
    confirmed += factor.weight;
  }
  const [first] = chosen;
  // The first of them is ours to know: then nobody of theirs is named first.
  const asked = first === undefined || confirmOf(first, ground)?.by === 'us' ? [] : chosen;
  const people = [...new Set(asked.flatMap((factor) => confirmersOf(factor, ground).slice(0, 1)))];
  const params = {
    texts: chosen.map(({ text }) => text),
    names: people.map(({ name }) => name),
    evidence: strategy.evidence,
    waits: ground.waits,
  };
  const cells = chosen.map(({ cell }) => cell);
  return chosen.length === 0
    ? []
    : [{ said: { kind: 'confirm', params }, rule: 'A4', cells, people, day: null }];
}

/** A13: how often the strategy holds, and whether it is another without this assumption; null where nothing hangs on it alone. */
type Hanging = Readonly<{ hold: number; turns: boolean }> | null;

export function verifyDraft(factor: CountedFactor, ground: NextGround, hanging: Hanging): Draft {
  const people = confirmersOf(factor, ground);
  const hangs = { hold: hanging?.hold ?? null, turns: hanging?.turns === true };
  const params = { text: factor.text, confirm: confirmOf(factor, ground), ...hangs };
  return { said: { kind: 'verify', params }, rule: 'A13', cells: [factor.cell], people, day: null };
}

/** A9; null before the no-contact date, when nobody may be asked. */
const confirmOf = (factor: JudgedFactor, { confirmerOf, waits }: NextGround): ConfirmFirst | null => {
  const confirm = confirmerOf(factor);
  return waits && confirm?.by !== 'us' ? null : (confirm ?? { by: 'them', who: '' });
};

/** Somebody can be asked, or it is ours to know; a second source that is still to be found is no next step. */
export const confirmedBySomebody = (factor: JudgedFactor, ground: NextGround): boolean => {
  const confirm = confirmOf(factor, ground);
  return confirm === null || confirm.by === 'us' || confirm.who !== '';
};

/** With whom it is confirmed: first who brings us there, where none of us has met them. */
const confirmersOf = (factor: JudgedFactor, ground: NextGround): readonly JudgedPerson[] => {
  const { who = '', through = '' } = confirmOf(factor, ground) ?? {};
  return [through, who].flatMap((name) => personCalled(name, ground.find) ?? []);
};

/** A13: hold under the limit: the assumption, for us first, without which the verdict is another; else the one that moves the margin most. */
export function hearsayDrafts(ground: NextGround): readonly Draft[] {
  const { strategy, counted, settings } = ground;
  const { hold, macro, margin } = strategy;
  if (hold === null || hold >= settings.firmFrom) return [];
  const assumed = counted.filter((factor) => !isConfirmed(factor));
  // The sums know no more of a factor: those of one quadrant and weight leave the same.
  const verdicts = new Map<string, Verdict | null>();
  const verdictWithout = (factor: CountedFactor): Verdict | null => {
    const pull = `${factor.quadrant} ${factor.weight}`;
    const known = verdicts.get(pull);
    if (known !== undefined) return known;
    const without = judgeTally(tallyOf(counted.filter((each) => each !== factor)));
    verdicts.set(pull, without);
    return without;
  };
  const askable = assumed.filter((factor) => confirmedBySomebody(factor, ground));
  const weighed = askable.map((factor) => {
    const without = verdictWithout(factor);
    return {
      factor,
      turns: without?.macro !== macro,
      isForUs: factor.direction === 'positive',
      moves: Math.abs((margin ?? 0) - (without?.margin ?? 0)),
    };
  });
  return weighed
    .sort(
      (one, other) =>
        Number(other.turns) - Number(one.turns) ||
        Number(other.isForUs) - Number(one.isForUs) ||
        other.moves - one.moves ||
        other.factor.weight - one.factor.weight,
    )
    .map(({ factor, turns }, index) => verifyDraft(factor, ground, index === 0 ? { hold, turns } : null));
}
