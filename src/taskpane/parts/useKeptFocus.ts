import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard where the user is: when the focused element goes away (a choice that led to another view, a button
 * of a message that closed), the focus goes to `fallback` instead of to the top of the page.
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof Element) last.current = event.target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const lost = last.current !== null && !last.current.isConnected;
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (!lost || !nowhere) return;
    last.current = null;
    fallback.current?.focus();
  });
}
