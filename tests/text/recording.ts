// The texts of one language that note which of their functions were asked, and what they said.
import type { Text } from '../../src/text/text';
import { plainTexts, type NamedText } from './namedText';

export interface Recording {
  /** Says what the text says. */
  readonly text: Text;
  /** So far. */
  readonly said: () => readonly NamedText[];
  /** Paths of the functions that nobody has asked. */
  readonly silent: () => readonly string[];
}

export function record(text: Text): Recording {
  const said: NamedText[] = [];
  const asked = new Set<string>();
  const functions: string[] = [];
  const wrap = (node: unknown, where: string): unknown => {
    if (typeof node === 'function') {
      functions.push(where);
      return (...given: readonly unknown[]): unknown => {
        asked.add(where);
        const answer = (node as (...given: readonly unknown[]) => unknown)(...given);
        said.push(...plainTexts(answer, where));
        return answer;
      };
    }
    if (Array.isArray(node)) return node.map((each, index) => wrap(each, `${where}.${index}`));
    if (typeof node !== 'object' || node === null) return node;
    const path = (key: string): string => (where === '' ? key : `${where}.${key}`);
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, wrap(child, path(key))]));
  };
  const wrapped = wrap(text, '') as Text;
  return {
    text: wrapped,
    said: () => said,
    silent: () => functions.filter((where) => !asked.has(where)),
  };
}
