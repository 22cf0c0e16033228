// What one column of an input table is: the template, recognition, reading and problems all build on this.
import type { Locale } from '../text/text';

export type Words = Readonly<Record<Locale, string>>;

/** A value that a column knows: what the template offers, and every other way people write it. */
export interface AllowedValue<Code extends string = string> {
  readonly code: Code;
  /** What the drop-down of the template shows; null: understood, not offered. */
  readonly labels: Words | null;
  readonly synonyms: readonly string[];
}

/**
 * How cells are read: `rating` G1–G3, `attitude` T3, `direction` R1, `weight` G4; `choice` is one of `values`,
 * `choices` one or more of them, `names` several names in one cell, `score` R4's ratings of 1–5.
 */
export type ValueKind =
  | 'text'
  | 'choice'
  | 'choices'
  | 'rating'
  | 'attitude'
  | 'direction'
  | 'weight'
  | 'date'
  | 'number'
  | 'names'
  | 'score';

export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly labels: Words;
  /** The template's headers where the concept takes a column for each of several names, which are the user's. */
  readonly headings?: readonly Words[];
  /** Headers that mean this column whatever it holds; earlier ones are preferred. */
  readonly synonyms: readonly string[];
  /** Headers that may mean it: the values decide. */
  readonly hints: readonly string[];
  readonly kind: ValueKind;
  /** In the order of the drop-down; empty: anything goes. */
  readonly values: readonly AllowedValue[];
  /** Characters of the body font, enough for both languages. */
  readonly width: number;
  /** `needed`: rows cannot be judged without it; `wanted`: the template has it; `optional`: only read. */
  readonly need: 'needed' | 'wanted' | 'optional';
  /** Shown where the user types; '' for none. */
  readonly help: Words;
}

/** 'a | b', 'c' → a, b, c: long lists of words stay readable. */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' | '));
}
