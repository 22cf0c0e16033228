import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Strategy } from '../../../method/strategy/assembled';
import { SmallLink } from '../../parts/layout/SmallLink';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', minWidth: '100%' },
  cell: {
    ...typographyStyles.caption1,
    minWidth: '84px',
    maxWidth: '140px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  row: { minWidth: '52px', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  shown: { backgroundColor: 'var(--oursTint)' },
  link: { textAlign: 'left' },
});

export interface ScenarioColumn {
  /** null: the tables themselves. */
  readonly id: number | null;
  readonly name: string;
  readonly strategy: Strategy;
  readonly changes: readonly string[];
}

export interface ScenarioTableProps {
  readonly columns: readonly ScenarioColumn[];
  readonly shown: number;
  readonly onShow: (id: number) => void;
}

/** A8: the tables' own values first, then the scenarios side by side. */
export function ScenarioTable({ columns, shown, onShow }: ScenarioTableProps) {
  const styles = useStyles();
  const { labels, pane } = useText();
  const { rows, comparison, none, nothing } = pane.whatIf;
  const look = ({ id }: ScenarioColumn): string => mergeClasses(styles.cell, id === shown && styles.shown);
  const row = (label: string, content: (column: ScenarioColumn) => ReactNode) => (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.row)}>
        {label}
      </th>
      {columns.map((column) => (
        <td key={column.id} className={look(column)}>
          {content(column)}
        </td>
      ))}
    </tr>
  );
  return (
    <div className={styles.frame} role="region" aria-label={comparison} tabIndex={0}>
      <table className={styles.table} aria-label={comparison}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.row)} />
            {columns.map((column) => (
              <th key={column.id} scope="col" className={mergeClasses(look(column), styles.head)}>
                <ColumnName column={column} shown={shown} onShow={onShow} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(rows.strategy, ({ strategy: { macro } }) => (macro === null ? none : labels.macros[macro]))}
          {row(rows.standing, ({ strategy: { standing } }) =>
            standing === null ? none : labels.standings[standing],
          )}
          {row(rows.differs, ({ id, changes }) =>
            changes.length === 0 ? id !== null && nothing : changes.map((each) => <p key={each}>{each}</p>),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnNameProps extends Omit<ScenarioTableProps, 'columns'> {
  readonly column: ScenarioColumn;
}

function ColumnName({ column: { id, name }, shown, onShow }: ColumnNameProps) {
  const styles = useStyles();
  if (id === null) return name;
  return (
    <SmallLink low className={styles.link} aria-pressed={id === shown} onClick={() => onShow(id)}>
      {name}
    </SmallLink>
  );
}
