// Lines under each other, divided by hairlines: a mark, a sentence, and the cells it is about.
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { CellLink } from './CellLink';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  body: { flex: '1 1 96px', minWidth: 0, overflowWrap: 'anywhere' },
  cells: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '100%',
    marginLeft: 'auto',
  },
  below: { flexBasis: '100%', justifyContent: 'flex-start' },
  // Under the words, beside the mark.
  beside: { paddingLeft: '24px' },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

export interface LineProps {
  readonly mark: ReactNode;
  readonly children: ReactNode;
  readonly cells: readonly string[];
  /** Shown instead of a cell's own name, where it is a whole table. */
  readonly label?: string | undefined;
  readonly onGoTo: (address: string) => void;
}

/** More cells than these hide behind a count. */
const CELLS_SHOWN = 4;

export function Line({ mark, children, cells, label, onGoTo }: LineProps) {
  const styles = useStyles();
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = all || cells.length <= CELLS_SHOWN ? cells : cells.slice(0, CELLS_SHOWN - 1);
  const hidden = cells.length - shown.length;
  const isLong = cells.length > 1;
  return (
    <li className={styles.line}>
      {mark}
      <div className={styles.body}>{children}</div>
      {cells.length > 0 && (
        <div
          className={mergeClasses(
            styles.cells,
            isLong && styles.below,
            isLong && mark !== null && styles.beside,
          )}
        >
          {shown.map((cell) => (
            <CellLink key={cell} cell={cell} label={label} onGoTo={onGoTo} />
          ))}
          {hidden > 0 && (
            <Link as="button" className={styles.more} onClick={() => setAll(true)}>
              {text.pane.problems.more(hidden)}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}

/** A list of `Line`s; beyond `limit` the rest comes on demand. */
export function LineList({ lines, limit }: { readonly lines: readonly ReactNode[]; readonly limit: number }) {
  const styles = useStyles();
  const { problems } = useText().pane;
  const [all, setAll] = useState(false);
  const long = lines.length > limit;
  return (
    <>
      <ul className={styles.list}>{all || !long ? lines : lines.slice(0, limit)}</ul>
      {long && (
        <div>
          <Link as="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? problems.showFewer : problems.showAll(lines.length)}
          </Link>
        </div>
      )}
    </>
  );
}
