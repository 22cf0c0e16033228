import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Line, LineList } from '../../parts/lines/LineList';
import { useText } from '../../parts/PaneText';
import type { ShownAction } from './shownActions';

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  number: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    minWidth: '18px',
    paddingTop: '2px',
    color: tokens.colorNeutralForeground3,
  },
});

interface ActionLineProps {
  readonly action: ShownAction;
  readonly number: number;
  readonly onGoTo: (address: string) => void;
}

function ActionLine({ action, number, onGoTo }: ActionLineProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.actions;
  const { owner, due, status } = action;
  const details = [
    action.ofStrategy ? words.strategyItself : action.from,
    owner === '' ? '' : words.owner(owner),
    due === null ? '' : words.due(text.format.shortDate(due)),
    action.gone ? words.orphaned : '',
  ];
  return (
    <Line
      mark={<span className={styles.number}>{number}</span>}
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
}

export interface ActionListProps {
  readonly actions: readonly ShownAction[];
  readonly onGoTo: (address: string) => void;
}

/** What to do next, in the order of the sheet. */
export function ActionList({ actions, onGoTo }: ActionListProps) {
  const lines = actions.map((action, index) => (
    <ActionLine key={action.key} action={action} number={index + 1} onGoTo={onGoTo} />
  ));
  return <LineList lines={lines} limit={10} />;
}
