// T9: where the seller's own need meets that of somebody who decides, or clashes with it.
import type { NeedMatch } from '../../../method/people/sellerNeed';
import { ListSection } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';

export function NeedMatches({ matches }: { readonly matches: readonly NeedMatch[] }) {
  const { nextSteps, pane } = useText();
  const lines = matches.map((match) => ({
    key: match.cell,
    words: nextSteps.needMatch(match),
    cells: [match.cell],
  }));
  return <ListSection title={pane.people.needs} lines={lines} most="needMatches" />;
}
