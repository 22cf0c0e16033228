// What Univer's own mutation does with a change of style, as plain functions: so that equal changes of equal styles
// are worked out once, not once a cell.
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { StylePatch } from './style';

/** The style with the patch over it: null takes a property away, borders are merged edge by edge. */
export function mergeStyle(style: IStyleData, patch: StylePatch): IStyleData {
  const merged = withoutNothing({ ...style, ...patch });
  if (patch.bd) merged.bd = withoutNothing({ ...style.bd, ...patch.bd });
  if (merged.bd && Object.keys(merged.bd).length === 0) delete merged.bd;
  // Lines through and under the text have the colour of the text.
  const { cl } = merged;
  if (cl && merged.ul) merged.ul = { ...merged.ul, cl };
  if (cl && merged.ol) merged.ol = { ...merged.ol, cl };
  if (cl && merged.st) merged.st = { ...merged.st, cl };
  return merged;
}

function withoutNothing<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], null> } {
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]: Exclude<T[Key], null> };
}

/** The patch that makes `to` of `from`, as Univer merges it. */
export function stylePatchBetween(from: IStyleData, to: IStyleData): StylePatch {
  const removed = Object.fromEntries(Object.keys(from).map((key) => [key, null]));
  const bd = from.bd ? { ...(nulled(from.bd) as IBorderData), ...to.bd } : to.bd;
  const changed = Object.entries({ ...removed, ...to }).filter(
    ([key, part]) => JSON.stringify(part) !== JSON.stringify(from[key as keyof IStyleData] ?? null),
  );
  const patch = Object.fromEntries(changed) as StylePatch;
  return patch.bd === undefined || bd === undefined ? patch : { ...patch, bd };
}

/** The patch that takes `patch` back from a cell that looked like `style` before. */
export function undoOfPatch(style: IStyleData, patch: StylePatch): StylePatch {
  const bd = patch.bd ? { bd: { ...nulled(patch.bd), ...style.bd } } : {};
  return { ...nulled(patch), ...style, ...bd };
}

function nulled(value: object): { [key: string]: null } {
  return Object.fromEntries(Object.keys(value).map((key) => [key, null]));
}
