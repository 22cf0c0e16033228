import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SmallLink } from '../layout/SmallLink';
import { useText } from '../PaneText';
import { pageId, panelId } from './PaneTabs';
import { ToLookAt } from './ToLookAt';

const useStyles = makeStyles({
  link: { whiteSpace: 'nowrap' },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface TablesLinkProps {
  /** The tables are what is shown. */
  readonly current: boolean;
  readonly marked: boolean;
  readonly onTurn: () => void;
}

/** The way to what is read and how: no step of the method, so beside the steps. */
export function TablesLink({ current, marked, onTurn }: TablesLinkProps) {
  const styles = useStyles();
  const { pane } = useText();
  return (
    <SmallLink
      id={pageId('tables')}
      className={mergeClasses(styles.link, current && styles.current)}
      aria-current={current ? 'page' : undefined}
      aria-controls={panelId}
      onClick={onTurn}
    >
      {pane.tables.page}
      {marked && <ToLookAt />}
    </SmallLink>
  );
}
