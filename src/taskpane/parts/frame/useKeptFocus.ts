import { useEffect, useRef } from 'react';
import { refreshId } from './BottomBar';

/**
 * Where the keyboard goes on from. It must be something that Tab reaches: in Excel on the web Office.js moves the focus
 * itself, among tabbable elements only, and from anything else Tab leaves the pane.
 */
function goOnFrom(inBottomBar: boolean): HTMLElement | null {
  const refresh = document.getElementById(refreshId);
  if (inBottomBar) return refresh;
  const first = '[role="tab"][aria-selected="true"], [aria-current="page"], main button';
  return document.querySelector<HTMLElement>(first) ?? refresh;
}

/**
 * Keeps the keyboard where the user is: when the focused element goes away (a choice that led to another view, a button
 * of a message that closed), the focus goes to the tab of the view, or to Refresh, instead of nowhere.
 */
export function useKeptFocus(): void {
  const last = useRef<{ readonly element: Element; readonly inBottomBar: boolean } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element)
        last.current = { element: target, inBottomBar: target.closest('footer') !== null };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (last.current === null || last.current.element.isConnected || !nowhere) return;
    const { inBottomBar } = last.current;
    last.current = null;
    goOnFrom(inBottomBar)?.focus();
  });
}
