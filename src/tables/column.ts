// What one column of an input table is: the template, recognition, reading and problems all build on this.
import type { ProblemSeverity } from '../method/ground/problem';
import type { Locale } from '../text/text';
import type { ValueKind } from './values';

export type Words = Readonly<Record<Locale, string>>;

/** What a word does to the one that it stands beside: 'not ours', 'partly ours'; `rival`: another's, `due`: not yet so. */
export type Modifier = 'not' | 'rival' | 'due' | 'hardly' | 'slightly' | 'partly' | 'rather' | 'much';

/** A value that a column knows: what the template offers, and every other way people write it. */
export interface AllowedValue<Code extends string = string> {
  readonly code: Code;
  /** What the drop-down of the template shows; null: understood, not offered. */
  readonly labels: Words | null;
  /** What drop-downs of older templates show; a synonym like any other, except that what is written beside it is of its kind. */
  readonly former?: string;
  readonly synonyms: readonly string[];
  /** What says it among the words of a longer phrase. */
  readonly terms?: readonly string[];
  /** The same of degrees: 'not great' leaves open what it is. */
  readonly grades?: readonly string[];
  /** The value that another word makes of it: 'not', 'partly'. */
  readonly turned?: Readonly<Partial<Record<Modifier, Code>>>;
  /** Said without any word of it, of what is measured or of nothing at all: 'no say', 'some influence', 'hardly'. */
  readonly alone?: readonly Modifier[];
  /** What something is about: of two, the word that the other only describes counts ('market history'). */
  readonly topic?: true;
}

/** A header that is itself a value: 'Resolved?', 'Opponent', '已联系', over yes and no. */
export interface State<Code extends string = string> {
  readonly headers: readonly string[];
  readonly yes: Code;
  readonly no: Code;
  /** Where people only tick, no tick says no. */
  readonly blankIsNo?: true;
}

/** How an unknown word is reported. */
export interface Unknown {
  readonly code: 'unknownValue' | 'evidenceUnreadable' | 'statusUnreadable';
  readonly severity: ProblemSeverity;
}

export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly labels: Words;
  /** The template's headers where the concept takes a column for each of several names, which are the user's. */
  readonly headings?: readonly Words[];
  /** Headers that mean this column whatever it holds; earlier ones are preferred. */
  readonly synonyms: readonly string[];
  /** Headers that may mean it: the values decide. */
  readonly hints: readonly string[];
  /** How cells are read. */
  readonly kind: ValueKind;
  /** In the order of the drop-down; empty: anything goes. */
  readonly values: readonly AllowedValue[];
  readonly states?: readonly State[];
  /** Characters of the body font, enough for both languages. */
  readonly width: number;
  /** `needed`: rows cannot be judged without it; `wanted`: the template has it; `optional`: only read. */
  readonly need: 'needed' | 'wanted' | 'optional';
  /** Shown where the user types; '' for none. */
  readonly help: Words;
  /** The template has it though it is only read. */
  readonly inTemplate?: true;
  /** The template's rows hold the values already: no drop-down offers them. */
  readonly asks?: true;
  /** Words that are none of the values are the user's own, and nothing is wrong with them. */
  readonly own?: true;
  /** What is said of a word that is none of the values; absent: `unknownValue`, a warning. */
  readonly unknown?: Unknown;
  /** A blank says nothing, and is nothing to complain of. */
  readonly silent?: true;
  /** Stands for the rows below too, up to the next one that says something. */
  readonly carried?: true;
  /** A column that we write into a table of ours, and one that only we read. */
  readonly ours?: true;
  readonly hidden?: true;
  /** A text in which an error is a problem. */
  readonly checked?: true;
}

/** What most columns are. */
const usual = {
  kind: 'text',
  hints: [],
  values: [],
  need: 'wanted',
  help: { en: '', 'zh-CN': '' },
} as const;

/** A column as it is described: only what it has, and where it is not as most are. */
export type GivenColumn<Key extends string = string> = Omit<Column<Key>, keyof typeof usual> &
  Partial<Pick<Column<Key>, keyof typeof usual>>;

export const makeColumn = <Key extends string>(given: GivenColumn<Key>): Column<Key> => ({
  ...usual,
  ...given,
});

/** Each of the first before each of the second: 'depends on' and 'customer' → 'depends on customer'. */
export const pairs = (
  firsts: readonly string[],
  seconds: readonly string[],
  between = ' ',
): readonly string[] => firsts.flatMap((first) => seconds.map((second) => first + between + second));

/** 'a | b', 'c' → a, b, c: long lists of words stay readable. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' | '));
}
