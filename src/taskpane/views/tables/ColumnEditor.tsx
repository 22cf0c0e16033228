import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { TableChoice } from '../../../sheets/grid/choice';
import type { FoundTable } from '../../../sheets/grid/table';
import type { Column } from '../../../tables/column';
import type { ColumnKey, SoughtKind } from '../../../tables/tables';
import { Row, Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import { columnOptions, correctableColumns, correctColumn, correctScale, scales } from './tableColumns';

const useStyles = makeStyles({
  field: { flex: '1 1 108px', minWidth: 0 },
  select: { minWidth: 0 },
});

interface ChoiceFieldProps {
  readonly label: string;
  /** Read aloud instead of the label. */
  readonly spoken?: string;
  /** Value and words; '' is the first. */
  readonly options: readonly (readonly [string, string])[];
  readonly value: string;
  /** null for ''. */
  readonly onChange: (value: string | null) => void;
}

function ChoiceField({ label, spoken, options, value, onChange }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small">
      <Select
        size="small"
        className={styles.select}
        {...(spoken !== undefined && { 'aria-label': spoken })}
        value={value}
        onChange={(_, { value: chosen }) => onChange(chosen === '' ? null : chosen)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export interface ColumnEditorProps {
  readonly table: FoundTable<SoughtKind>;
  readonly onChoose: (choice: TableChoice) => void;
}

interface ColumnProps extends ColumnEditorProps {
  readonly column: Column<ColumnKey>;
}

function ColumnField({ column: { key, labels }, table, onChoose }: ColumnProps) {
  const { locale, pane } = useText();
  const words = pane.tables;
  const columns = columnOptions(table).map(
    ({ letters, header }) => [letters, words.column(letters, header)] as const,
  );
  return (
    <ChoiceField
      label={labels[locale]}
      options={[['', words.notThere], ...columns]}
      value={table.columns[key] ?? ''}
      onChange={(letters) => onChoose(correctColumn(table, { key, letters }))}
    />
  );
}

function ScaleField({ column: { key, labels }, table, onChoose }: ColumnProps) {
  const { locale, pane } = useText();
  const words = pane.tables;
  const chosen = table.choice?.scales[key];
  const found = table.scales[key];
  const named = found === 'words' ? words.scaleWords : found === 'shares' ? words.scaleShares : found;
  return (
    <ChoiceField
      label={words.scale}
      spoken={words.scaleOf(labels[locale])}
      options={[
        ['', chosen || !named ? words.scaleAuto : words.scaleFound(named)],
        ...scales.map((scale) => [scale, scale.replace('-', '–')] as const),
      ]}
      value={chosen ?? ''}
      onChange={(scale) => onChoose(correctScale(table, { key, scale }))}
    />
  );
}

/** Which of the table's columns means what, and on which scale it is rated: every answer can be overruled. */
export function ColumnEditor(props: ColumnEditorProps) {
  const { table } = props;
  return (
    <Stack gap="s">
      {correctableColumns(table.kind).map((column) => {
        const rated = column.kind === 'rating' || column.kind === 'weight';
        return (
          <Row key={column.key} gap="s" lineGap="s">
            <ColumnField {...props} column={column} />
            {rated && table.columns[column.key] !== undefined && <ScaleField {...props} column={column} />}
          </Row>
        );
      })}
    </Stack>
  );
}
