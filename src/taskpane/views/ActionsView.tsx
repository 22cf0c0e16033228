import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CellLink } from '../parts/lines/CellLink';
import { Empty } from '../parts/Empty';
import { Line, LineList } from '../parts/lines/LineList';
import { useText } from '../parts/PaneText';
import type { ShownAction } from '../shownActions';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between' },
  summary: { ...typographyStyles.body1Strong, margin: 0 },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  number: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    minWidth: '18px',
    paddingTop: '2px',
    color: tokens.colorNeutralForeground3,
  },
});

export interface ActionsViewProps {
  readonly actions: readonly ShownAction[];
  /** Where the Actions sheet stands, null before it is written. */
  readonly sheetAddress: string | null;
  readonly onGoTo: (address: string) => void;
}

/** What to do next, in the order of the sheet. */
export function ActionsView({ actions, sheetAddress, onGoTo }: ActionsViewProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.actions;
  if (actions.length === 0) return <Empty title={words.empty} help={words.emptyHelp} />;
  const lines = actions.map((action, index) => {
    const { owner, due, status } = action;
    const details = [
      action.ofStrategy ? words.strategyItself : action.from,
      owner === '' ? '' : words.owner(owner),
      due === null ? '' : words.due(text.format.shortDate(due)),
      action.gone ? words.orphaned : '',
    ];
    return (
      <Line
        key={action.key}
        mark={<span className={styles.number}>{index + 1}</span>}
        cells={action.cell === '' ? [] : [action.cell]}
        onGoTo={onGoTo}
      >
        {action.action}{' '}
        {status !== 'open' && (
          <Badge appearance="outline" color="informative" size="small">
            {text.labels.actionStatuses[status]}
          </Badge>
        )}
        <p className={styles.caption}>{details.filter((part) => part !== '').join(' · ')}</p>
      </Line>
    );
  });
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.summary}>{words.count(actions.length)}</h2>
        {sheetAddress !== null && <CellLink cell={sheetAddress} label={words.showSheet} onGoTo={onGoTo} />}
      </div>
      <p className={styles.caption}>{words.fromSheet}</p>
      <LineList lines={lines} limit={50} />
    </div>
  );
}
