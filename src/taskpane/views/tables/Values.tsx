import { makeStyles, tokens } from '@fluentui/react-components';
import type { Grid } from '../../../sheets/grid/grid';
import type { FoundTable } from '../../../sheets/grid/table';
import { inOneLine } from '../../../telling/line';
import { Caption } from '../../parts/layout/Words';
import { useText } from '../../parts/PaneText';
import { firstValues } from './tableColumns';

const useStyles = makeStyles({
  values: {
    paddingTop: tokens.spacingVerticalXXS,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** What stands first in a column, in one line. */
export function Values({ values }: { readonly values: readonly string[] }) {
  const styles = useStyles();
  if (values.length === 0) return null;
  const line = inOneLine(...values);
  return (
    <Caption className={styles.values} title={line}>
      {line}
    </Caption>
  );
}

/** The columns that nothing is read from, each with what stands first in it. */
export function UnusedColumns({ table, grid }: { readonly table: FoundTable; readonly grid: Grid }) {
  const words = useText().pane.tables;
  if (table.unused.length === 0) return null;
  return (
    <div>
      <Caption as="h4" strong tone="soft">
        {words.notUsed}
      </Caption>
      <ul>
        {table.unused.map(({ column, header }) => (
          <li key={column}>
            <Values values={[words.column(column, header), ...firstValues(grid, table, column)]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
