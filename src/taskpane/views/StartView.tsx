import { Button, Link, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { Mark } from '../parts/Mark';
import { supportAddress } from '../parts/frame/PaneMenu';
import { useText } from '../parts/PaneText';
import type { NoHostReason } from '../session/paneState';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  help: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
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
      <main className={styles.view}>
        <Mark size={40} />
        <h1 className={styles.title}>{name}</h1>
        <Spinner size="tiny" label={start.starting} role="status" />
      </main>
    );
  return (
    <main className={styles.view} role="alert">
      <Mark size={40} />
      <h1 className={styles.title}>{start[reason].title}</h1>
      <p className={styles.help}>{start[reason].help}</p>
      <div className={styles.row}>
        <Button onClick={onRetry}>{start.tryAgain}</Button>
        <Link href={supportAddress} target="_blank" rel="noreferrer">
          {start.support}
        </Link>
      </div>
    </main>
  );
}
