// R1: a direction that stands above texts, in a header or in a row of its own.
import { normalise } from '../../method/ground/text';
import { lookupOf } from '../choice';
import { directionValues } from './factorValues';

const directionWords = lookupOf(directionValues);

/** Side by side columns of strengths, weaknesses, opportunities, threats: the header says the direction. */
export function headedDirection(text: string): string | null {
  if (text.length > 30) return null;
  const form = normalise(text).replace(/ ?\([^)]*\)$|:$| (factors?|forces?)$|因素$/g, '');
  const long = form.length > 2 || /[\u3400-\u9fff]{2}/.test(form);
  return long || form === '+' || form === '-' ? (directionWords.get(form) ?? null) : null;
}
