import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ColumnKey, SoughtKind } from '../../../tables/tables';
import type { Column } from '../../../tables/column';
import type { FoundTable, TableChoice, TableChoices } from '../../../sheets/grid/table';
import { useText } from '../../parts/PaneText';
import { columnOptions, correctableColumns, correctColumn, correctScale, scales } from './tableColumns';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  column: { flex: '1 1 108px', minWidth: 0 },
  scale: { flex: '1 1 108px', minWidth: 0 },
  select: { minWidth: 0 },
});

export interface ColumnEditorProps {
  readonly table: FoundTable<SoughtKind>;
  readonly choices: TableChoices;
  readonly onChoose: (choice: TableChoice) => void;
}

const NOT_THERE = '';
const AS_FOUND = '';

function ColumnField({
  column,
  table,
  choices,
  onChoose,
}: ColumnEditorProps & { readonly column: Column<ColumnKey> }) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.tables;
  const { key } = column;
  const correct = (letters: string): void =>
    onChoose(correctColumn(table, choices, { key, letters: letters === NOT_THERE ? null : letters }));
  return (
    <Field className={styles.column} label={column.labels[text.locale]} size="small">
      <Select
        size="small"
        className={styles.select}
        value={table.columns[key] ?? NOT_THERE}
        onChange={(_, { value }) => correct(value)}
      >
        <option value={NOT_THERE}>{words.notThere}</option>
        {columnOptions(table).map(({ letters, header }) => (
          <option key={letters} value={letters}>
            {words.column(letters, header)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function ScaleField({
  column,
  table,
  choices,
  onChoose,
}: ColumnEditorProps & { readonly column: Column<ColumnKey> }) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.tables;
  const { key } = column;
  const chosen = choices[table.kind]?.scales[key];
  const found = table.scales[key];
  const named = found === 'words' ? words.scaleWords : found;
  const correct = (scale: string): void =>
    onChoose(correctScale(table, choices, { key, scale: scale === AS_FOUND ? null : scale }));
  return (
    <Field className={styles.scale} label={words.scale} size="small">
      <Select
        size="small"
        className={styles.select}
        aria-label={words.scaleOf(column.labels[text.locale])}
        value={chosen ?? AS_FOUND}
        onChange={(_, { value }) => correct(value)}
      >
        <option value={AS_FOUND}>{chosen || !named ? words.scaleAuto : words.scaleFound(named)}</option>
        {scales.map((scale) => (
          <option key={scale} value={scale}>
            {scale.replace('-', '–')}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Which of the table's columns means what, and on which scale it is rated: every answer can be overruled. */
export function ColumnEditor(props: ColumnEditorProps) {
  const styles = useStyles();
  const { table } = props;
  return (
    <div className={styles.editor}>
      {correctableColumns(table.kind).map((column) => {
        const rated = column.kind === 'rating' || column.kind === 'weight';
        return (
          <div key={column.key} className={styles.row}>
            <ColumnField {...props} column={column} />
            {rated && table.columns[column.key] !== undefined && <ScaleField {...props} column={column} />}
          </div>
        );
      })}
    </div>
  );
}
