import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { TableChoice } from '../../../sheets/grid/choice';
import type { Grid } from '../../../sheets/grid/grid';
import { isTurned, type FoundTable } from '../../../sheets/grid/table';
import type { Column } from '../../../tables/column';
import type { ColumnKey, SoughtKind } from '../../../tables/tables';
import { inOneLine } from '../../../telling/line';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import { RowChoice } from './RowChoice';
import { SmallCheckbox } from './SmallCheckbox';
import {
  columnOptions,
  correctableColumns,
  correctColumn,
  correctScale,
  firstValues,
  scales,
  turnScale,
} from './tableColumns';
import { UnusedColumns, Values } from './Values';

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
  /** The sheet that it stands on. */
  readonly grid: Grid;
  /** It opens by itself: the keyboard goes on in it. */
  readonly hasFocus: boolean;
  readonly onChoose: (choice: TableChoice) => void;
}

interface ColumnProps extends Omit<ColumnEditorProps, 'hasFocus'> {
  readonly column: Column<ColumnKey>;
}

function ColumnField({ column: { key, labels }, table, grid, onChoose }: ColumnProps) {
  const { locale, pane } = useText();
  const words = pane.tables;
  const columns = columnOptions(table).map(({ letters, header }) => {
    const [first = ''] = firstValues(grid, table, letters);
    return [letters, inOneLine(words.column(letters, header), first)] as const;
  });
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

/** G1: of numbers, whether the scale runs the other way. */
function TurnField({ column: { key, labels }, table, onChoose }: ColumnProps) {
  const { locale, pane } = useText();
  const [, low] = /^(\d+)-/.exec(table.scales[key] ?? '') ?? [];
  if (low === undefined) return null;
  return (
    <SmallCheckbox
      label={pane.tables.turned(low)}
      spoken={pane.tables.turnedOf(labels[locale], low)}
      checked={isTurned(table, key)}
      onChange={(turned) => onChoose(turnScale(table, key, turned))}
    />
  );
}

function ColumnFields(props: ColumnProps) {
  const { column, table, grid } = props;
  const letters = table.columns[column.key];
  const isRated = (column.kind === 'rating' || column.kind === 'weight') && letters !== undefined;
  const values = letters === undefined ? [] : firstValues(grid, table, letters);
  return (
    <div>
      <Row gap="s" lineGap="s">
        <ColumnField {...props} />
        {isRated && <ScaleField {...props} />}
      </Row>
      <Values values={values} />
      {isRated && <TurnField {...props} />}
    </div>
  );
}

/** Which of the table's columns means what, on which scale it is rated, and which rows are read: every answer can be overruled. */
export function ColumnEditor({ hasFocus, ...props }: ColumnEditorProps) {
  const { table, grid } = props;
  const { labels, pane } = useText();
  const words = pane.tables;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasFocus) place.current?.querySelector('select')?.focus();
  }, [hasFocus]);
  const [all, setAll] = useState(false);
  const columns = correctableColumns(table.kind);
  const isFirst = ({ key, need }: Column<ColumnKey>): boolean =>
    need === 'needed' || table.columns[key] !== undefined;
  const shown = [...columns.filter(isFirst), ...(all ? columns.filter((column) => !isFirst(column)) : [])];
  return (
    <div ref={place}>
      <Stack gap="m" role="group" aria-label={`${words.correct}${words.of(labels.tables[table.kind])}`}>
        {shown.map((column) => (
          <ColumnFields key={column.key} {...props} column={column} />
        ))}
        {!columns.every(isFirst) && (
          <div>
            <SmallLink low aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? words.fewerColumns : words.moreColumns}
            </SmallLink>
          </div>
        )}
        <UnusedColumns table={table} grid={grid} />
        <RowChoice {...props} />
      </Stack>
    </div>
  );
}
