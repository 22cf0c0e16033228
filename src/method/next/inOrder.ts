// N1: suggested actions in the order of N7.
import type { SuggestedAction } from '../actions/suggestedAction';
import type { NextLine } from './nextLine';

/**
 * By the first line that is the suggestion itself, or says something else of its source; those of which no line speaks follow as they
 * stood. A move (A6) stands where its factor is first spoken of.
 */
export function inOrderOfNext(
  actions: readonly SuggestedAction[],
  next: readonly Pick<NextLine, 'id' | 'kind' | 'cells'>[],
): readonly SuggestedAction[] {
  const own = placesOf(next, ({ id }) => [id]);
  const spoken = placesOf(next, ({ kind, cells }) => (kind === 'suggested' ? [] : cells));
  const anyhow = placesOf(next, ({ cells }) => cells);
  const placeOf = ({ id, rule, source }: SuggestedAction): number =>
    rule === 'A6' ? anyhow(source) : Math.min(own(id), spoken(source));
  return actions
    .map((action) => ({ action, place: placeOf(action) }))
    .sort((one, other) => one.place - other.place)
    .map(({ action }) => action);
}

/** The first place of each key; the end for one that has none. */
function placesOf<Line>(
  lines: readonly Line[],
  keysOf: (line: Line) => readonly string[],
): (key: string) => number {
  const places = new Map<string, number>();
  lines.forEach((line, place) => {
    for (const key of keysOf(line)) if (!places.has(key)) places.set(key, place);
  });
  return (key) => places.get(key) ?? lines.length;
}
