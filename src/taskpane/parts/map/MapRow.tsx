import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { forced } from '../../look/theme';
import type { Ref } from 'react';
import { ContactMark } from './ContactMark';
import type { MapEntry } from './mapContent';
import { RoleMark } from './RoleMark';
import { SignMark } from '../picture/SignMark';

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    // The details at the bottom of the pane must not cover the row that has the focus.
    scrollMarginBottom: '120px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  linked: { backgroundColor: 'var(--oursTint)' },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    [forced]: { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  words: { ...typographyStyles.caption1, flex: '1 1 0', minWidth: 0, overflow: 'hidden' },
  oneLine: { whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  twoLines: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorNeutralForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface MapRowProps {
  readonly entry: MapEntry;
  readonly place: { readonly indent: number; readonly room: number; readonly height: number };
  readonly narrow: boolean;
  readonly selected: boolean;
  /** Bound to the selected or hovered row by influence. */
  readonly linked: boolean;
  /** The one row that Tab reaches. */
  readonly reachable: boolean;
  readonly reference: Ref<HTMLDivElement>;
  readonly onSelect: () => void;
  readonly onHover: (inside: boolean) => void;
}

/** One person of the map (or somebody outside the table, or a heading), read aloud with all its details. */
export function MapRow(props: MapRowProps) {
  const { entry, place, narrow, selected, linked, reachable, reference, onSelect, onHover } = props;
  const styles = useStyles();
  const { row, name, note, person, details } = entry;
  const spoken = [name, ...details].join(', ');
  return (
    <div
      ref={reference}
      role="treeitem"
      aria-level={row.depth + 1}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-selected={selected}
      aria-label={spoken}
      title={note === '' ? name : `${name} · ${note}`}
      tabIndex={reachable ? 0 : -1}
      className={mergeClasses(styles.row, linked && styles.linked, selected && styles.selected)}
      style={{ marginLeft: place.indent, marginRight: place.room, height: place.height }}
      onClick={onSelect}
      onFocus={onSelect}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      {person && <RoleMark role={person.role} />}
      {person && <SignMark sign={person.sign} label="" />}
      <span className={mergeClasses(styles.words, narrow ? styles.twoLines : styles.oneLine)}>
        <span
          className={mergeClasses(
            styles.name,
            entry.strong && styles.strong,
            person === null && styles.quiet,
          )}
        >
          {name}
        </span>
        {note !== '' && !narrow && <span className={styles.note}> · {note}</span>}
      </span>
      {person && <ContactMark contact={person.contact} />}
    </div>
  );
}
