import { Button, Link, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { supportAddress } from '../parts/frame/PaneMenu';
import { Headline } from '../parts/layout/Words';
import { Row, Stack } from '../parts/layout/Stack';
import { Mark } from '../parts/Mark';
import { useText } from '../parts/PaneText';
import type { NoHostReason } from '../session/paneState';

const useStyles = makeStyles({
  view: { padding: tokens.spacingHorizontalL },
  title: typographyStyles.subtitle1,
});

export interface StartViewProps {
  /** null: still waiting for Excel. */
  readonly reason: NoHostReason | null;
  readonly onRetry: () => void;
}

/** Before Excel answers, and where it does not. */
export function StartView({ reason, onRetry }: StartViewProps) {
  const styles = useStyles();
  const { start, name } = useText().pane;
  if (reason === null)
    return (
      <Stack as="main" gap="m" align="start" className={styles.view}>
        <Mark size={40} />
        <h1 className={styles.title}>{name}</h1>
        <Spinner size="tiny" label={start.starting} role="status" />
      </Stack>
    );
  return (
    <Stack as="main" gap="m" align="start" className={styles.view} role="alert">
      <Mark size={40} />
      <Headline as="h1" title={start[reason].title} meaning={start[reason].help} />
      <Row gap="m" lineGap="m" align="center">
        <Button onClick={onRetry}>{start.tryAgain}</Button>
        <Link href={supportAddress} target="_blank" rel="noreferrer">
          {start.support}
        </Link>
      </Row>
    </Stack>
  );
}
