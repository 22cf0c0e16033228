// Headers that list what their columns hold: 'Opportunity / Threat', 'Impact (Positive, Negative)', '优势还是劣势'.
import { parseChoice } from '../choice';
import { type SoughtKind, tableOf } from '../tables';
import type { Judged } from './judge';
import { bareHeader, bracketsOf } from './tokens';

/** Their values are said of nothing else; that it is high or low can be said of anything. */
const telling: ReadonlySet<string> = new Set(['direction', 'attitude', 'status', 'evidence']);
const between = /[/\uff0f|\\,;，；、]| or | vs\.? | versus |还是|或者|或/i;

/** Does it part anything that could be values? */
export const mayList = (text: string): boolean => listsIn(text).length > 0;

const listsIn = (text: string): readonly (readonly string[])[] =>
  [bareHeader(text), ...bracketsOf(text)]
    .map((list) => list.split(between).map((part) => part.trim()))
    .filter((parts) => parts.length > 1);

/** The columns of which the header names two or more different values, and nothing else. */
export function listedColumns(kind: SoughtKind, text: string): readonly Judged[] {
  const lists = listsIn(text);
  if (lists.length === 0) return [];
  return tableOf[kind].columns
    .filter(({ key, values }) => telling.has(key) && values.length > 0)
    .flatMap((column) => {
      const isListed = lists.some((parts) => {
        const codes = parts.map((part) => (part.length < 2 ? null : parseChoice(column.values, part)));
        return !codes.includes(null) && new Set(codes).size > 1;
      });
      return isListed ? [{ column, strength: 0.95, hint: false, whole: true }] : [];
    });
}
