import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { OfferedKind } from '../../tables/tables';
import { LineList } from './lines/LineList';
import { useText } from './PaneText';
import { Section } from './layout/Section';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  words: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1, margin: 0 },
  gives: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  button: { marginLeft: 'auto' },
});

/** More offers than these come on demand: they are not to drown the view. */
const OFFERS_SHOWN = 2;

export interface OffersProps {
  readonly kinds: readonly OfferedKind[];
  /** Another task is under way. */
  readonly busy: boolean;
  readonly onAdd: (kind: OfferedKind) => void;
}

/** Tables that the workbook has not: what each would give, and the way to have it. */
export function Offers({ kinds, busy, onAdd }: OffersProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.offers;
  const gives: Readonly<Record<OfferedKind, string>> = words.gives;
  if (kinds.length === 0) return null;
  const lines = kinds.map((kind) => {
    const name = text.labels.tables[kind];
    return (
      <li key={kind} className={styles.offer}>
        <div className={styles.words}>
          <p className={styles.name}>{name}</p>
          <p className={styles.gives}>{gives[kind]}</p>
        </div>
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={busy}
          aria-label={`${words.add}${text.format.colon}${name}`}
          onClick={() => onAdd(kind)}
        >
          {words.add}
        </Button>
      </li>
    );
  });
  return (
    <Section title={words.heading}>
      <LineList lines={lines} limit={OFFERS_SHOWN} />
    </Section>
  );
}
