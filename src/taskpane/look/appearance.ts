// Light or dark: the user's choice, else Office's own theme, else the system's.
import { useSyncExternalStore } from 'react';
import type { AppearanceChoice } from './preferences';
import type { Appearance } from './theme';

/** Whether '#rrggbb' is a dark ground; null where it is no such colour. */
export function isDarkColour(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function officeIsDark(): boolean | null {
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return theme ? isDarkColour(theme.bodyBackgroundColor) : null;
}

const darkSystem = (): MediaQueryList | null =>
  typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : null;

function listen(onChange: () => void): () => void {
  const query = darkSystem();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

export function useAppearance(choice: AppearanceChoice): Appearance {
  const systemIsDark = useSyncExternalStore(listen, () => darkSystem()?.matches ?? false);
  if (choice !== 'auto') return choice;
  return (officeIsDark() ?? systemIsDark) ? 'dark' : 'light';
}
