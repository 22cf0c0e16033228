import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { HostErrorCode } from '../../../planner/workbook';
import type { Text } from '../../../text/text';
import type { Failure } from '../../session/paneState';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingBlock: tokens.spacingVerticalS },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 0 },
  title: { display: 'block' },
  help: { ...typographyStyles.caption1, display: 'block' },
  details: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface Sentences {
  readonly title: string;
  readonly help: string;
  readonly outcome: string;
  readonly detail: string;
}

/** Every code of the port has a sentence: the type of the errors proves it. */
function sentencesOf(failure: Failure, text: Text): Sentences {
  const { bugTitle, bugHelp } = text.pane.failure;
  if (failure.kind === 'bug') return { title: bugTitle, help: bugHelp, outcome: '', detail: failure.detail };
  const { code, detail, outcome } = failure.error;
  const errors: Readonly<Record<HostErrorCode, { readonly title: string; readonly help: string }>> =
    text.errors;
  return { ...errors[code], outcome: text.outcomes[outcome], detail };
}

export interface FailureBarProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  /** Takes back what stands there in part; null: there is nothing to take back. */
  readonly onRestore: (() => void) | null;
}

/** What Excel refused, what became of the workbook, and a way on. Read aloud at once. */
export function FailureBar({ failure, onRetry, onRestore }: FailureBarProps) {
  const styles = useStyles();
  const text = useText();
  const { title, help, outcome, detail } = sentencesOf(failure, text);
  const isPartial = failure.kind === 'host' && failure.error.outcome === 'partial';
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        <span className={styles.help}>
          {help} {outcome}
        </span>
        {detail !== '' && (
          <details className={styles.details}>
            {/* Office.js finds only what has a tabindex of its own. */}
            <summary tabIndex={0}>{text.pane.failure.details}</summary>
            {detail}
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {isPartial && onRestore !== null && (
          <Button size="small" onClick={onRestore}>
            {text.restoring.press}
          </Button>
        )}
        <Button size="small" onClick={onRetry}>
          {text.pane.failure.tryAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
