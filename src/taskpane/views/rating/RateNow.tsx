import { SmallButton } from '../../parts/layout/SmallLink';
import { Caption } from '../../parts/layout/Words';
import { Row } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import type { RateLink } from './useRateLink';

/** G5: the button that begins with the questions, and how many there are; where none can be asked, it leads to the reason. */
export function RateNow({ link }: { readonly link: RateLink | null }) {
  const { rating: words } = useText();
  if (link === null) return null;
  return (
    <Row gap="s" align="center">
      <SmallButton onClick={link.onOpen}>{link.count === 0 ? words.whyNone : words.open}</SmallButton>
      {link.count > 0 && <Caption as="span">{words.count(link.count)}</Caption>}
    </Row>
  );
}
