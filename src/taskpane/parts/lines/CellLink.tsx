import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { forced } from '../../look/theme';
import { useGoTo } from '../GoTo';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    // At least 24 px to hit, without moving the lines apart.
    minWidth: '24px',
    minHeight: '24px',
    textAlign: 'right',
    [forced]: { textDecorationLine: 'underline' },
  },
});

export interface CellLinkProps {
  /** `Sheet!A1` */
  readonly cell: string;
  /** Shown instead of the cell's own name. */
  readonly label?: string | undefined;
}

/** Where something stands, and the way there: 'B14'. */
export function CellLink({ cell, label }: CellLinkProps) {
  const styles = useStyles();
  const goTo = useGoTo();
  const text = useText();
  const shown = label ?? cell.slice(cell.lastIndexOf('!') + 1);
  const spoken = label === undefined ? text.pane.goTo(cell) : `${label}: ${text.pane.goTo(cell)}`;
  return (
    <Link as="button" className={styles.link} aria-label={spoken} title={cell} onClick={() => goTo(cell)}>
      {shown}
    </Link>
  );
}
