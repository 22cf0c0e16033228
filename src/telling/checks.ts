import type { Check } from '../method/goals/goalsReport';
import type { Goal } from '../method/ground/plan';
import type { Text } from '../text/text';

export const isSet = ({ text }: Goal): boolean => text.trim() !== '';

/** S1–S5: a check in words; the only goal there is needs no name. */
export function checkSentence(check: Check, goals: readonly Goal[], text: Text): string {
  const isOnly = 'goal' in check.params && goals.filter(isSet).length === 1;
  return text.goals.check(isOnly ? { ...check, params: { ...check.params, goal: '' } } : check);
}
