// Lines under each other, divided by hairlines: a mark, a sentence, what else is known, and the cells it is about.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { mostSaid } from '../../../telling/line';
import { Caption } from '../layout/Words';
import { Section, type SectionProps } from '../layout/Section';
import { SmallLink } from '../layout/SmallLink';
import { Row } from '../layout/Stack';
import { useText } from '../PaneText';
import { CellLink } from './CellLink';
import { useFirst } from './useFirst';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  body: { flex: '1 1 96px', minWidth: 0, overflowWrap: 'anywhere' },
  cells: { justifyContent: 'flex-end', maxWidth: '100%', marginLeft: 'auto' },
  below: { flexBasis: '100%', justifyContent: 'flex-start' },
  // Under the words, beside the mark.
  beside: { paddingLeft: '24px' },
});

export interface ListingLine {
  readonly key: string;
  readonly mark?: ReactNode;
  readonly words: ReactNode;
  /** Quiet, below the words. */
  readonly note?: string;
  /** `Sheet!A1`; '' is none. */
  readonly cells: readonly string[];
  /** Shown instead of a cell's own name, where it is a whole table. */
  readonly label?: string | undefined;
}

/** More cells than these hide behind a count. */
const CELLS_SHOWN = 4;

function Cells({
  cells,
  label,
  marked,
}: Pick<ListingLine, 'cells' | 'label'> & { readonly marked: boolean }) {
  const styles = useStyles();
  const { more } = useText().pane.problems;
  const [all, setAll] = useState(false);
  const shown = all || cells.length <= CELLS_SHOWN ? cells : cells.slice(0, CELLS_SHOWN - 1);
  const hidden = cells.length - shown.length;
  const below = cells.length > 1 && mergeClasses(styles.below, marked && styles.beside);
  return (
    <Row gap="s" className={mergeClasses(styles.cells, below)}>
      {shown.map((cell) => (
        <CellLink key={cell} cell={cell} label={label} />
      ))}
      {hidden > 0 && (
        <SmallLink low onClick={() => setAll(true)}>
          {more(hidden)}
        </SmallLink>
      )}
    </Row>
  );
}

function Line({ mark = null, words, note, cells, label }: ListingLine) {
  const styles = useStyles();
  const named = cells.filter((cell) => cell !== '');
  return (
    <Row as="li" gap="s" align="start" className={styles.line}>
      {mark}
      <div className={styles.body}>
        {words}
        {note && <Caption>{note}</Caption>}
      </div>
      {named.length > 0 && <Cells cells={named} label={label} marked={mark !== null} />}
    </Row>
  );
}

export interface ListingProps {
  readonly lines: readonly ListingLine[];
  /** How many lines are shown at once; all where nothing is said. */
  readonly most?: keyof typeof mostSaid.pane;
}

export function Listing({ lines, most }: ListingProps) {
  const { shown, more } = useFirst(lines, most);
  return (
    <>
      <ul>
        {shown.map((line) => (
          <Line {...line} key={line.key} />
        ))}
      </ul>
      {more}
    </>
  );
}

export interface ListSectionProps extends ListingProps, Pick<SectionProps, 'title' | 'hint'> {
  /** What is said where there are no lines; else there is no section then. */
  readonly none?: string;
}

/** A part of a view that is one listing. */
export function ListSection({ title, hint, none, ...listing }: ListSectionProps) {
  const isEmpty = listing.lines.length === 0;
  if (isEmpty && none === undefined) return null;
  return (
    <Section title={title} hint={hint}>
      {isEmpty ? <Caption>{none}</Caption> : <Listing {...listing} />}
    </Section>
  );
}
