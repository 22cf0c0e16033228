import { Badge, makeStyles } from '@fluentui/react-components';
import { inOneLine } from '../../../telling/line';
import type { Text } from '../../../text/text';
import { Caption } from '../../parts/layout/Words';
import { ListSection, type ListingLine } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import type { ShownAction } from './shownActions';

const useStyles = makeStyles({
  number: { flexShrink: 0, minWidth: '18px', paddingTop: '2px' },
});

function Numeral({ children }: { readonly children: number }) {
  return (
    <Caption as="span" className={useStyles().number}>
      {children}
    </Caption>
  );
}

function actionLine(action: ShownAction, index: number, { labels, format, pane }: Text): ListingLine {
  const words = pane.actions;
  const { owner, due, status } = action;
  return {
    key: action.key,
    mark: <Numeral>{index + 1}</Numeral>,
    words: (
      <>
        {action.action}{' '}
        {status !== 'open' && (
          <Badge appearance="outline" color="informative" size="small">
            {labels.actionStatuses[status]}
          </Badge>
        )}
      </>
    ),
    note: inOneLine(
      action.ofStrategy ? words.strategyItself : action.from,
      owner !== '' && words.owner(owner),
      due && words.due(format.shortDate(due)),
      action.gone && words.orphaned,
    ),
    cells: [action.cell],
  };
}

/** What to do next, in the order of the sheet. */
export function ActionList({ actions }: { readonly actions: readonly ShownAction[] }) {
  const text = useText();
  const lines = actions.map((action, index) => actionLine(action, index, text));
  return <ListSection title={text.pane.actions.list} lines={lines} most="actions" />;
}

/** N1: what has no row until there is room. */
export function WaitingActions({ actions }: { readonly actions: readonly ShownAction[] }) {
  const text = useText();
  const words = text.pane.actions;
  const lines = actions.map((action) => ({ ...actionLine(action, 0, text), mark: null }));
  return (
    <ListSection title={words.waiting} hint={words.waitingHint(lines.length)} lines={lines} most="waiting" />
  );
}
