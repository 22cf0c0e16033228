// Our flags in the document's settings, queued with whatever is written beside them.
import type { Flags } from '../../planner/workbook';
import { flagPrefix } from '../read/sheetList';

/** undefined: there is to be no such flag. */
export type ChangedFlags = Readonly<Record<string, string | undefined>>;

/** What the document held before a run, and the flags of the run that differed from it. */
export interface RunFlags {
  readonly before: Flags;
  readonly changed: Flags;
}

export function putFlags({ workbook: { settings } }: Excel.RequestContext, flags: ChangedFlags): void {
  for (const [key, flag] of Object.entries(flags)) {
    if (flag === undefined) settings.getItemOrNullObject(`${flagPrefix}${key}`).delete();
    else settings.add(`${flagPrefix}${key}`, flag);
  }
}

/** Those of `flags` that differ from what the document holds. */
export function changedFlags(held: Flags, flags: Flags): Flags {
  return Object.fromEntries(Object.entries(flags).filter(([key, value]) => held[key] !== value));
}

/** None of a run's flags is there yet, or any more. */
export const areFlagsAsBefore = ({ before, changed }: RunFlags, now: Flags): boolean =>
  Object.keys(changed).every((key) => now[key] === before[key]);

/** The flags of a run as they were before it. @param now those that somebody has changed since stay; absent: nobody has */
export function flagsBefore({ before, changed }: RunFlags, now: Flags = changed): ChangedFlags {
  const written = Object.keys(changed).filter((key) => now[key] === changed[key]);
  return Object.fromEntries(written.map((key) => [key, before[key]]));
}
