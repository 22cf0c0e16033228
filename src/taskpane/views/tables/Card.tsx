import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { Caption, Tag } from '../../parts/layout/Words';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  where: { overflowWrap: 'anywhere' },
});

export interface CardAction {
  readonly words: string;
  /** It shows more, or not, of the card. */
  readonly open?: boolean;
  readonly onChoose: () => void;
}

export interface CardProps {
  readonly title: string;
  /** Heard behind what can be done, where the title alone does not tell which table it is. */
  readonly spoken?: string;
  readonly badge?: string;
  readonly where: string;
  readonly actions: readonly CardAction[];
  /** Above what can be done with it. */
  readonly children: ReactNode;
  /** Below that. */
  readonly below?: ReactNode;
}

/** A table in a frame: heading, badge, where it is, what is said of it, and what can be done with it. */
export function Card({ title, spoken = title, badge, where, actions, children, below }: CardProps) {
  const styles = useStyles();
  const words = useText().pane.tables;
  const id = useId();
  return (
    <Stack as="section" gap="s" className={styles.card} aria-labelledby={id}>
      <div>
        <Row gap="s" lineGap="s" align="center" apart>
          <h3 id={id}>{title}</h3>
          {badge !== undefined && <Tag>{badge}</Tag>}
        </Row>
        <Caption className={styles.where}>{where}</Caption>
      </div>
      {children}
      <Row gap="m">
        {actions.map((action, index) => (
          <SmallLink
            key={index}
            aria-label={`${action.words}${words.of(spoken)}`}
            aria-expanded={action.open}
            onClick={action.onChoose}
          >
            {action.words}
          </SmallLink>
        ))}
      </Row>
      {below}
    </Stack>
  );
}
