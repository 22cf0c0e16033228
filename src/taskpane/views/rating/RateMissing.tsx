import type { MissingInformation } from '../../../method/missingInformation';
import {
  askedOfFactors,
  askedOfPeople,
  type AskedKey,
  type RatedKind,
} from '../../../method/ratingQuestions';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';

export interface RateMissingProps {
  readonly missing: readonly MissingInformation[];
  readonly onRate: (kind: RatedKind) => void;
}

const askedOf = {
  factors: askedOfFactors,
  people: askedOfPeople,
} as const satisfies Readonly<Record<RatedKind, readonly AskedKey[]>>;

/** G5: below what is missing, the way to the questions about the ratings among it. */
export function RateMissing({ missing, onRate }: RateMissingProps) {
  const { rating: words, pane } = useText();
  const kinds = (['factors', 'people'] as const).filter((kind) =>
    missing.some(({ what }) => askedOf[kind].some((key) => key === what)),
  );
  if (kinds.length === 0) return null;
  return (
    <Row gap="m">
      {kinds.map((kind) => (
        <SmallLink key={kind} onClick={() => onRate(kind)}>
          {`${words.open} · ${pane.tabs[kind]}`}
        </SmallLink>
      ))}
    </Row>
  );
}
