// What happened last, in one quiet line at the bottom.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { WrittenSheet } from '../../../planner/planner';
import { quoteSheet } from '../../../sheets/grid/address';
import type { Message } from '../../session/paneState';
import { CellLink } from '../lines/CellLink';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  message: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
});

export interface NewsProps {
  readonly message: Message;
  readonly written: readonly WrittenSheet[];
  readonly onGoTo: (address: string) => void;
}

export function News({ message, written, onGoTo }: NewsProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.message;
  if (message.name === 'nothing') return <p className={styles.message}>{words.nothing}</p>;
  if (message.name === 'noTableThere')
    return <p className={styles.message}>{words.noTableThere(text.labels.tables[message.kind])}</p>;
  if (message.name !== 'written' && message.name !== 'added')
    return <DecisionNews message={message} onGoTo={onGoTo} />;
  const sheets = message.name === 'added' ? [message.sheet] : written.map(({ sheet }) => sheet);
  return (
    <p className={styles.message}>
      {words[message.name]}
      {sheets.map((sheet) => (
        <CellLink key={sheet} cell={`${quoteSheet(sheet)}!A1`} label={sheet} onGoTo={onGoTo} />
      ))}
    </p>
  );
}

interface DecisionNewsProps extends Pick<NewsProps, 'onGoTo'> {
  readonly message: Exclude<Message, { readonly name: 'nothing' | 'noTableThere' | 'written' | 'added' }>;
}

/** N4: what a yes or a no to a proposal came to. */
function DecisionNews({ message, onGoTo }: DecisionNewsProps) {
  const styles = useStyles();
  const { pane, labels } = useText();
  const words = pane.message;
  switch (message.name) {
    case 'declined':
    case 'tableChanged':
      return <p className={styles.message}>{words[message.name]}</p>;
    case 'byHand':
      return (
        <p className={styles.message}>
          {words.byHand}
          <CellLink cell={message.cell} onGoTo={onGoTo} />
        </p>
      );
    case 'accepted': {
      const strategy = message.after === null ? words.noVerdict : labels.macros[message.after];
      return <p className={styles.message}>{words.accepted(strategy, message.before !== message.after)}</p>;
    }
  }
}
