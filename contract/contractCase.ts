// What a case is: one sentence that we assume of Excel, where it is written, and the proof.
import type { Kit } from './kit';

/** What the cases are about, in the order in which they are run and shown. */
export const subjects = [
  'reading',
  'writing',
  'formats',
  'moving',
  'tables',
  'sorting',
  'rules',
  'marks',
  'sheets',
  'page',
  'selection',
  'events',
  'requests',
  'files',
  'workbook',
] as const;
export type Subject = (typeof subjects)[number];

/**
 * How well an assumption is founded: said in Microsoft's documentation; said by people whose Excel did so; or said
 * nowhere, so that this suite is the first to ask.
 */
export const evidences = ['documented', 'reported', 'silent'] as const;
export type Evidence = (typeof evidences)[number];

export interface ContractCase {
  /** Stable: `subject.what-it-says`. */
  readonly id: `${Subject}.${string}`;
  /** What Excel is taken to do, in English and in Chinese. */
  readonly assumption: readonly [english: string, chinese: string];
  /** The page of the documentation, or the thread, and the requirement set. */
  readonly source: string;
  readonly evidence: Evidence;
  /** Members of Office.js that it is about, as `Class.member`. */
  readonly members: readonly string[];
  /** Nothing of ours depends on it yet: an Excel that has not what it needs is no failure. */
  readonly optional?: true;
  /** Throws a Difference where Excel does otherwise. */
  readonly run: (kit: Kit) => Promise<void>;
}

export function subjectOf({ id }: Pick<ContractCase, 'id'>): Subject {
  const subject = subjects.find((one) => id.startsWith(`${one}.`));
  if (subject === undefined) throw new Error(`${id} begins with no subject`);
  return subject;
}
