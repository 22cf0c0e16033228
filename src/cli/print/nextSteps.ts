// N2, N3 and N5 for people: what the customer promised, and what comes after the sale.
import type { AccountAnalysis } from '../../method/analysis';
import type { JudgedCommitment } from '../../method/actions/commitments';
import { mostSaid } from '../../telling/line';
import type { Text } from '../../text/text';
import { firstOf, hang } from './lines';

/** What is awaited, the next one first told; what is reached is a count. */
export function commitmentLines(
  { nextSteps: { commitments } }: AccountAnalysis,
  text: Text,
): readonly string[] {
  if (commitments === null || commitments.list.length === 0) return [];
  const { list, next } = commitments;
  const awaited = list.filter(({ state }) => state !== 'reached');
  const reached = list.length - awaited.length;
  return [
    ...awaited.flatMap((commitment) =>
      hang('  - ', `${commitment.text}${text.format.colon}${standing(commitment, next, text)}`),
    ),
    ...(reached === 0 ? [] : [`  ${text.nextSteps.reached(reached)}`]),
  ];
}

function standing(
  { cell, state, planned, actual }: JudgedCommitment,
  next: JudgedCommitment | null,
  { nextSteps, format }: Text,
): string {
  const stands = nextSteps.states[state](format.date(planned ?? actual ?? ''));
  return cell === next?.cell ? `${nextSteps.next} · ${stands}` : stands;
}

/** N5: who hears from us next; N3: how a lost sale ends well. */
export function outcomeLines({ nextSteps }: AccountAnalysis, text: Text): readonly string[] {
  const { afterSale, lostSale } = nextSteps;
  const { touch, comeBack, comeBackNow, lostSaleSteps } = text.nextSteps;
  if (afterSale !== null) {
    const { shown, more } = firstOf(afterSale.touches, mostSaid.touches.page, text);
    const lines = shown.flatMap(({ name, due, overdue }) => {
      const say = overdue ? touch.overdue : touch.by;
      return hang('  - ', `${name} · ${due === null ? touch.now : say(text.format.date(due))}`);
    });
    return [...lines, ...more];
  }
  if (lostSale === null) return [];
  const day = lostSale.comeBack;
  const say = lostSale.due ? comeBackNow : comeBack;
  return [...lostSaleSteps, ...(day === null ? [] : [say(text.format.date(day))])].flatMap((step) =>
    hang('  - ', step),
  );
}

export const outcomeTitle = ({ nextSteps }: AccountAnalysis, { nextSteps: { titles } }: Text): string =>
  nextSteps.lostSale === null ? titles.afterSale : titles.lostSale;
