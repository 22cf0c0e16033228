// Our flags in the document's settings, queued with whatever is written beside them.
import type { Flags } from '../../planner/workbook';
import { flagPrefix } from '../read/sheetList';

/** undefined: there is to be no such flag. */
export type ChangedFlags = Readonly<Record<string, string | undefined>>;

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
