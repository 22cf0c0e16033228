// What cells can hold, and what they are read as.
import type { Period } from '../method/ground/periods';
import type { Answer, Rating } from '../method/ground/plan';
import type { Direction } from '../method/ground/words';

/** By the kind of value: what a cell says; null or '' where it says nothing, or nothing readable. */
export interface Values<Code extends string = string> {
  readonly text: string;
  /** One of the column's values. */
  readonly choice: Code | null;
  /** One or more of them, and the words themselves. */
  readonly choices: { readonly codes: readonly Code[]; readonly text: string };
  /** The first of the column's words in a text, which may say more; silent without any. */
  readonly mention: string;
  /** G1–G3 */
  readonly rating: Rating | null;
  /** T3 */
  readonly attitude: { readonly attitude: number; readonly attitudeKnown: boolean };
  /** R1 */
  readonly direction: Direction | null;
  /** G4 */
  readonly weight: { readonly weight: number | null; readonly weightAssumed: boolean };
  /** ISO */
  readonly date: string | null;
  readonly number: number | null;
  /** Several names in one cell. */
  readonly names: readonly string[];
  /** R4: 1–5. */
  readonly score: number | null;
  /** S7 */
  readonly period: Period | null;
  /** What the question of its row calls for. */
  readonly answer: Answer['value'] | null;
}
export type ValueKind = keyof Values;
