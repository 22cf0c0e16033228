import { useEffect, useRef } from 'react';

/** Marks the element that holds a line of what to do next. */
export const lineMark = { 'data-next-line': '' } as const;

/**
 * A line that is taken sinks, and the press under the keyboard with it: the keyboard stays where it was, at the press of the line that
 * comes up in its place.
 * @returns the list's element is put into `list`; `pressed` is called with the place of the line whose press it was
 */
export function useTakenFocus() {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (place.current === null || !isLost) return;
    const lines = list.current?.querySelectorAll('[data-next-line]') ?? [];
    const line = lines[Math.min(place.current, lines.length - 1)];
    place.current = null;
    [...(line?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  });
  return {
    list,
    pressed: (at: number): void => {
      place.current = at;
    },
  };
}
