import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Caption } from './Words';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  caption: {
    ...typographyStyles.caption1Strong,
    textAlign: 'left',
    paddingBottom: tokens.spacingVerticalXXS,
  },
  cell: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  second: { paddingLeft: tokens.spacingHorizontalS },
  figure: { textAlign: 'right', whiteSpace: 'nowrap' },
});

export interface ShortRow {
  readonly key: string;
  readonly first: ReactNode;
  /** A quiet line under it. */
  readonly note?: string;
  readonly second: ReactNode;
}

export interface ShortTableProps {
  readonly caption: string;
  /** null: the caption says it. */
  readonly head: readonly [string, string] | null;
  readonly rows: readonly ShortRow[];
  /** The second column holds figures. */
  readonly figures: boolean;
}

/** Two columns that are to be compared line by line. */
export function ShortTable({ caption, head, rows, figures }: ShortTableProps) {
  const styles = useStyles();
  const second = mergeClasses(styles.cell, styles.second, figures && styles.figure);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      {head && (
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {head[0]}
            </th>
            <th scope="col" className={mergeClasses(second, styles.head)}>
              {head[1]}
            </th>
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td className={styles.cell}>
              {row.first}
              {row.note !== undefined && <Caption tone="soft">{row.note}</Caption>}
            </td>
            <td className={second}>{row.second}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
