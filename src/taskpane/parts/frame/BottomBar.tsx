// Always at the same place: Refresh, the menu, and above them what is going on or went wrong.
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ProgressStep, WrittenSheet } from '../../../planner/planner';
import type { Text } from '../../../text/text';
import type { Message, Phase } from '../../session/paneState';
import { Caption } from '../layout/Words';
import { Row, Stack } from '../layout/Stack';
import { FailureBar } from './FailureBar';
import { News } from './News';
import { PaneMenu, type PaneMenuProps } from './PaneMenu';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The menu stays beside Refresh, however narrow the pane.
  row: { flexWrap: 'nowrap' },
  refresh: { flex: '1 1 auto', minWidth: 0 },
  news: { maxHeight: '45vh', overflowY: 'auto', ':empty': { display: 'none' } },
  waiting: { color: 'var(--reduceText)' },
});

/** Of the way from reading to written; null: not known. */
const shares: Readonly<Record<ProgressStep, number>> = { reading: 0.2, judging: 0.5, writing: 0.75 };

function workingText({ task, step }: Phase & { readonly name: 'working' }, text: Text): string {
  const { working } = text.pane;
  return task.name === 'refresh' ? working[step ?? 'reading'] : working[task.name];
}

function Working({ phase }: { readonly phase: Phase & { readonly name: 'working' } }) {
  const styles = useStyles();
  const text = useText();
  const label = workingText(phase, text);
  const share = phase.step === null ? {} : { value: shares[phase.step] };
  return (
    <div>
      <ProgressBar aria-label={label} thickness="medium" {...share} />
      <Caption tone="soft">{label}</Caption>
      {phase.waiting && <Caption className={styles.waiting}>{text.pane.working.waiting}</Caption>}
    </div>
  );
}

export interface BottomBarProps extends Omit<PaneMenuProps, 'busy'> {
  readonly phase: Phase;
  readonly message: Message | null;
  readonly written: readonly WrittenSheet[];
  /** The tables are there to be judged: Refresh is the one primary button. */
  readonly primary: boolean;
  /** What stands in the place of Refresh; null: nothing does. */
  readonly instead: { readonly words: string; readonly onPress: () => void } | null;
  readonly onRefresh: () => void;
  readonly onRetry: () => void;
}

export const refreshId = 'refresh';

/** A jump to a cell is over before a bar could be read. */
const isWorthSaying = (phase: Phase): phase is Phase & { readonly name: 'working' } =>
  phase.name === 'working' && (phase.task.name !== 'goTo' || phase.waiting);

export function BottomBar(props: BottomBarProps) {
  const { phase, message, written, primary, instead, onRefresh, onRetry, restorable, onRestore } = props;
  const styles = useStyles();
  const text = useText();
  const working = phase.name === 'working';
  return (
    <Stack as="footer" gap="s" className={styles.bar}>
      <div className={styles.news} role="status">
        {isWorthSaying(phase) ? (
          <Working phase={phase} />
        ) : (
          message && (
            <News message={message} written={written} restorable={restorable} onRestore={onRestore} />
          )
        )}
      </div>
      {phase.name === 'failed' && (
        <FailureBar
          failure={phase.failure}
          onRetry={onRetry}
          onRestore={restorable === null ? null : onRestore}
        />
      )}
      <Row gap="xs" className={styles.row}>
        <Button
          id={refreshId}
          className={styles.refresh}
          appearance={primary ? 'primary' : 'secondary'}
          disabledFocusable={working && phase.task.name !== 'goTo'}
          onClick={instead?.onPress ?? onRefresh}
        >
          {instead?.words ?? text.pane.refresh}
        </Button>
        <PaneMenu {...props} busy={working} />
      </Row>
    </Stack>
  );
}
