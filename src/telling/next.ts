// N7 in words: the next three, and what could be done besides.
import type { AccountAnalysis } from '../method/analysis';
import { howManyFirst, type NextLine } from '../method/next/nextLine';
import type { Text } from '../text/text';
import { inOneLine, type Line } from './line';

export interface NextTold extends Line {
  readonly line: NextLine;
  readonly why: string;
  /** Who of us, '' for nobody yet; by when, and whether it is under way, '' where that is not said. */
  readonly who: string;
  readonly by: string;
  readonly state: string;
  /** All of these: 'Dan Okello · by 9 Dec · under way'. */
  readonly plan: string;
}

export interface NextTelling {
  readonly title: string;
  /** At most three. */
  readonly first: readonly NextTold[];
  readonly rest: readonly NextTold[];
}

export function tellNext({ next }: Pick<AccountAnalysis, 'next'>, text: Text): NextTelling {
  const told = next.map((line) => tellLine(line, text));
  return { title: text.next.title, first: told.slice(0, howManyFirst), rest: told.slice(howManyFirst) };
}

/** N7: what a line says, who does it and by when. */
export function tellLine(line: NextLine, { next: words }: Text): NextTold {
  const { action, why } = words.say(line);
  const by = line.due === null ? '' : words.by(line.due);
  const state = line.overdue === null ? words.states[line.state] : words.late(line.overdue);
  const plan = inOneLine(line.owner === '' ? words.nobody : line.owner, by, state);
  const told = { line, why, who: line.owner, by, state, plan };
  return { words: action, cells: line.cells, note: inOneLine(why, plan), ...told };
}
