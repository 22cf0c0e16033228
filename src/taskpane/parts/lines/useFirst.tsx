// Long lists begin with what matters most; the rest comes on demand.
import { useState, type ReactNode } from 'react';
import { mostSaid } from '../../../telling/line';
import { SmallLink } from '../layout/SmallLink';
import { useText } from '../PaneText';

/** The first so many, or all of them, and the link that turns from one to the other; null where there are no more. */
export function useFirst<Item>(
  items: readonly Item[],
  most?: keyof typeof mostSaid.pane,
): { readonly shown: readonly Item[]; readonly more: ReactNode } {
  const { showFewer, showAll } = useText().pane.problems;
  const [all, setAll] = useState(false);
  const limit = most === undefined ? items.length : mostSaid.pane[most];
  if (items.length <= limit) return { shown: items, more: null };
  const more = (
    <div>
      <SmallLink low aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? showFewer : showAll(items.length)}
      </SmallLink>
    </div>
  );
  return { shown: all ? items : items.slice(0, limit), more };
}
