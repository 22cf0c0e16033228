// N7 in words: the next three, and what could be done besides.
import type { AccountAnalysis } from '../method/analysis';
import type { NextLine } from '../method/next/nextLine';
import type { Text } from '../text/text';
import { inOneLine, type Line } from './line';

export interface NextTold extends Line {
  readonly line: NextLine;
  readonly why: string;
  /** Who of us, or that nobody is named yet. */
  readonly who: string;
  /** 'by 9 Dec'; '' without a day. */
  readonly when: string;
  /** 'under way'; '' where it is a suggestion. */
  readonly state: string;
  /** All three: 'Dan Okello · by 9 Dec · under way'. */
  readonly plan: string;
}

export interface NextTelling {
  readonly title: string;
  /** At most three. */
  readonly first: readonly NextTold[];
  readonly rest: readonly NextTold[];
}

/** N7: so many are said first, everywhere. */
const howManyFirst = 3;

export function tellNext({ next }: Pick<AccountAnalysis, 'next'>, text: Text): NextTelling {
  const told = next.map((line) => tellLine(line, text));
  return { title: text.next.title, first: told.slice(0, howManyFirst), rest: told.slice(howManyFirst) };
}

function tellLine(line: NextLine, { next: words }: Text): NextTold {
  const { action, why } = words.say(line);
  const who = line.owner === '' ? words.nobody : line.owner;
  const when = line.due === null ? '' : words.by(line.due);
  const state = words.states[line.state];
  const plan = inOneLine(who, when, state);
  return { words: action, cells: line.cells, note: inOneLine(why, plan), line, why, who, when, state, plan };
}
