// Language and theme as the user set them in this pane, kept in this browser only (never in the workbook).
import type { Locale } from '../../text/text';

export const appearances = ['auto', 'light', 'dark'] as const;
export type AppearanceChoice = (typeof appearances)[number];

export interface Preferences {
  /** null: as Office. */
  readonly locale: Locale | null;
  readonly appearance: AppearanceChoice;
}

export const noPreferences: Preferences = { locale: null, appearance: 'auto' };

/** Office keeps add-ins of different origins apart by this key; absent outside Excel on the web. */
function storageKey(): string {
  const partition = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return `${partition ?? ''}quadrille.preferences`;
}

function parsePreferences(stored: string | null): Preferences {
  if (stored === null) return noPreferences;
  const value = JSON.parse(stored) as { readonly locale?: unknown; readonly appearance?: unknown };
  const locale = value.locale === 'en' || value.locale === 'zh-CN' ? value.locale : null;
  const appearance = appearances.find((each) => each === value.appearance) ?? 'auto';
  return { locale, appearance };
}

/** What this browser would not keep: it lasts as long as the page. */
let unkept: Preferences | null = null;

/** What was kept, or no preferences where storage is blocked or holds something else: neither is worth a message. */
export function readPreferences(): Preferences {
  if (unkept !== null) return unkept;
  try {
    return parsePreferences(window.localStorage.getItem(storageKey()));
  } catch {
    return noPreferences;
  }
}

/** Keeps them; false where this browser does not let us (they then last as long as the page). */
export function keepPreferences(preferences: Preferences): boolean {
  try {
    window.localStorage.setItem(storageKey(), JSON.stringify(preferences));
    unkept = null;
    return true;
  } catch {
    unkept = preferences;
    return false;
  }
}
