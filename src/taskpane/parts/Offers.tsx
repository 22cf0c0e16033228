import { makeStyles, tokens } from '@fluentui/react-components';
import type { OfferedKind } from '../../tables/tables';
import { Caption } from './layout/Words';
import { Section } from './layout/Section';
import { SmallButton } from './layout/SmallLink';
import { Row } from './layout/Stack';
import { useFirst } from './lines/useFirst';
import { useText } from './PaneText';

const useStyles = makeStyles({
  offer: { padding: `${tokens.spacingVerticalSNudge} 0` },
  words: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { marginLeft: 'auto' },
});

export interface OffersProps {
  readonly kinds: readonly OfferedKind[];
  /** Another task is under way. */
  readonly busy: boolean;
  readonly onAdd: (kind: OfferedKind) => void;
}

/** Tables that the workbook has not: what each would give, and the way to have it. */
export function Offers({ kinds, busy, onAdd }: OffersProps) {
  const styles = useStyles();
  const { offers: words, labels } = useText();
  const gives: Readonly<Record<OfferedKind, string>> = words.gives;
  const { shown, more } = useFirst(kinds, 'offers');
  if (kinds.length === 0) return null;
  return (
    <Section title={words.heading}>
      <ul>
        {shown.map((kind) => (
          <Row as="li" key={kind} gap="s" lineGap="xs" align="start" className={styles.offer}>
            <div className={styles.words}>
              <p>{labels.tables[kind]}</p>
              <Caption tone="soft">{gives[kind]}</Caption>
            </div>
            <SmallButton
              className={styles.button}
              disabledFocusable={busy}
              about={labels.tables[kind]}
              onClick={() => onAdd(kind)}
            >
              {words.add}
            </SmallButton>
          </Row>
        ))}
      </ul>
      {more}
    </Section>
  );
}
