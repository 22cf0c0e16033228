// N7: what only we can do: what of ours is not certain or not allowed yet while a day hangs on it, and whether to go on at all.
import type { CountedFactor } from '../factors/factors';
import { daysBetween } from '../ground/days';
import { isDecidingRole } from '../ground/roles';
import { isConfirmed } from '../strategy/confirmed';
import { isInOurHands } from '../strategy/moves';
import { verifyDraft } from './drafts/assumptions';
import { suggestedDraft, type Draft } from './drafts/draft';
import { byWeight, type NextGround } from './ground';
import { nextDayOf, wordsOf } from './ownDays';

/** Not allowed or not certain in our own house. */
const notSettled =
  /\bnot (?:yet )?(?:been )?(?:approved|cleared|confirmed|signed off|released|agreed|allowed)\b|\b(?:has|have) not (?:yet )?(?:approved|confirmed|cleared|agreed|released)\b|\bapproval (?:is )?(?:pending|missing|open)\b|没批|还没有?(?:批|定|确认|放行|算)|未(?:批|获批|确认|定)|没(?:有)?批|待(?:批|审批|确认)/i;

/** So near is a close that everything of ours has to be there for it. */
const nearClose = 60;
const leastWeight = 3;

/** N7: it costs a call in our own house, and what has a day waits for it. The heaviest first. */
export function ownWorkDrafts(ground: NextGround): readonly Draft[] {
  const { sale, asOf, counted } = ground;
  const close = sale.closing === null ? null : daysBetween(asOf, sale.closing);
  const isHanging = nextDayOf(ground) !== null || (close !== null && close >= 0 && close <= nearClose);
  if (!isHanging) return [];
  return byWeight(counted)
    .filter((factor) => factor.weight >= leastWeight && isOwnWork(factor, ground))
    .flatMap((factor) =>
      isOursToConfirm(factor, ground)
        ? verifyDraft(factor, ground, null)
        : (suggestedDraft(ground, factor) ?? []),
    );
}

/** A9: only assumed, and our own people know. */
const isOursToConfirm = (factor: CountedFactor, { confirmerOf }: NextGround): boolean =>
  factor.evidenceKnown && !isConfirmed(factor) && confirmerOf(factor)?.by === 'us';

function isOwnWork(factor: CountedFactor, ground: NextGround): boolean {
  if (!isInOurHands(factor) || factor.category === 'history' || factor.category === 'competition')
    return false;
  return (
    isOursToConfirm(factor, ground) || (factor.direction === 'negative' && notSettled.test(wordsOf(factor)))
  );
}

/** So few days are left that whether to go on at all is a question of its own. */
const fewDays = 30;

/** N7, R4: a weak must where a bid costs something, or few days and no way in: go on or withdraw, with one's manager. */
export function goOrNotDrafts(ground: NextGround): readonly Draft[] {
  const { criteria, isStop, waits, sale, asOf, people } = ground;
  if (isStop) return [];
  const [flag] = criteria?.redFlags ?? [];
  const [unsure] = criteria?.weakUnsure ?? [];
  const must = flag ?? unsure;
  if (must !== undefined && (waits || flag !== undefined))
    return [draftOf({ on: waits ? 'answer' : 'must', text: must.text }, ground)];
  const days = sale.closing === null ? null : daysBetween(asOf, sale.closing);
  const isUnmet = people.some(({ role, contact }) => isDecidingRole(role) && contact === 'none');
  const isBehind = (criteria?.criteria ?? []).some(
    ({ demand, ourRating, ratings }) =>
      demand === 'must' &&
      ourRating !== null &&
      ratings.some(({ rating }) => rating !== null && rating > ourRating),
  );
  if (days === null || days < 0 || days > fewDays || !isUnmet || !isBehind) return [];
  return [draftOf({ on: 'late', text: '' }, ground)];
}

function draftOf({ on, text }: { on: 'answer' | 'must' | 'late'; text: string }, ground: NextGround): Draft {
  const forUs = ground.counted.filter((factor) => factor.direction === 'positive' && isConfirmed(factor));
  const [best] = byWeight(forUs.filter(isInOurHands));
  const offer = on === 'late' ? (best?.text ?? '') : '';
  const params = { on, text, offer, day: null };
  return {
    said: { kind: 'goOrNot', params },
    rule: 'R6',
    cells: on === 'late' && best !== undefined ? [best.cell] : [],
    people: [],
    day: null,
  };
}
