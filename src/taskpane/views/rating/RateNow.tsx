import { SmallButton } from '../../parts/layout/SmallLink';
import { Caption } from '../../parts/layout/Words';
import { Row } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import type { RateLink } from './useRateLink';

/** G5: the button that begins with the questions, and how many there are. */
export function RateNow({ link }: { readonly link: RateLink | null }) {
  const { rating: words } = useText();
  if (link === null) return null;
  return (
    <Row gap="s" align="center">
      <SmallButton onClick={link.onOpen}>{words.open}</SmallButton>
      <Caption as="span">{words.count(link.count)}</Caption>
    </Row>
  );
}
