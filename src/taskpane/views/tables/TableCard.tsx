import type { Problem } from '../../../method/ground/problem';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableChoice } from '../../../sheets/grid/choice';
import type { Grid } from '../../../sheets/grid/grid';
import type { FoundTable } from '../../../sheets/grid/table';
import { columnLabel, type ColumnKey, type SoughtKind } from '../../../tables/tables';
import { inOneLine } from '../../../telling/line';
import { toneText } from '../../look/theme';
import { useGoTo } from '../../parts/GoTo';
import { Caption, Warning } from '../../parts/layout/Words';
import { Row, Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import { OpenPreview, type BringInProps } from '../bringing/BringIn';
import { Card } from './Card';
import { ColumnEditor } from './ColumnEditor';
import { addressOf, meanTable, missingColumns, shownColumns } from './tableColumns';

const useStyles = makeStyles({
  unused: { overflowWrap: 'anywhere' },
  columns: { margin: 0, rowGap: '2px' },
  column: { ...typographyStyles.caption1, lineHeight: tokens.lineHeightBase300 },
  header: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  lacking: { color: toneText('reduce') },
});

interface ColumnRowProps {
  readonly table: FoundTable<SoughtKind>;
  readonly column: ColumnKey;
  /** Neither a column nor anything else in the table says it. */
  readonly isMissing: boolean;
}

function ColumnRow({ table, column, isMissing }: ColumnRowProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.tables;
  const found = table.scales[column];
  const scale =
    found === 'words' ? words.scaleWords : found === 'shares' ? words.scaleShares : found?.replace('-', '–');
  const header = table.columns[column] === undefined ? null : (table.headers[column] ?? '');
  const value = isMissing ? words.notFound : header === null ? words.fromOthers : inOneLine(header, scale);
  return (
    <Row gap="m" apart className={styles.column}>
      <dt className={isMissing ? styles.lacking : ''}>{columnLabel(table.kind, column, text.locale)}</dt>
      <dd className={styles.header}>
        <span className={isMissing ? styles.lacking : ''}>{value}</span>
      </dd>
    </Row>
  );
}

/** What is read of the table's columns, and what is missing for the method. */
function Columns({ table, problems }: Pick<TableCardProps, 'table' | 'problems'>) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.tables;
  const missing = missingColumns(table, problems);
  const labels = missing.map((key) => columnLabel(table.kind, key, text.locale));
  return (
    <>
      <Stack as="dl" className={styles.columns}>
        {shownColumns(table).map((column) => (
          <ColumnRow key={column} table={table} column={column} isMissing={missing.includes(column)} />
        ))}
      </Stack>
      {table.unused.length > 0 && (
        <Caption className={styles.unused} title={table.unused.map(({ header }) => header).join(', ')}>
          {words.unused(table.unused.length)}
        </Caption>
      )}
      {missing.length > 0 && <Warning>{words.needed(text.format.list(labels))}</Warning>}
    </>
  );
}

export interface TableCardProps {
  readonly table: FoundTable<SoughtKind>;
  /** Of all tables. */
  readonly problems: readonly Problem[];
  /** The sheet that it stands on; undefined where it is not read any more. */
  readonly grid: Grid | undefined;
  /** Read along with others of its kind. */
  readonly isPart: boolean;
  /** The user just pointed at it: what its columns are is asked at once. */
  readonly isPointed: boolean;
  /** null: another card of its kind has it. */
  readonly onUseSelection: (() => void) | null;
  readonly onChoose: (choice: TableChoice) => void;
  /** G5: null where the table has no ratings, or another card of its kind asks. */
  readonly onRate: (() => void) | null;
  /** G5: null where the table is the template's, is none of ratings, or another card of its kind brings it. */
  readonly bring: BringInProps | null;
}

/** One table: where it was found, how it is read, and how to correct that. */
export function TableCard(props: TableCardProps) {
  const { table, problems, grid, isPart, isPointed, onUseSelection, onChoose, onRate, bring } = props;
  const goTo = useGoTo();
  const { format, labels, pane, rating, bringing } = useText();
  const words = pane.tables;
  const [open, setOpen] = useState(isPointed);
  const [brings, setBrings] = useState(false);
  const address = addressOf(table);
  const title = labels.tables[table.kind];
  return (
    <Card
      title={title}
      {...(isPart && { spoken: `${title} ${address}` })}
      badge={format.rows(table.rows)}
      where={inOneLine(address, table.tableName)}
      actions={[
        { words: words.go, onChoose: () => goTo(address) },
        ...(onUseSelection === null ? [] : [{ words: words.useSelection, onChoose: onUseSelection }]),
        { words: open ? words.done : words.correct, open, onChoose: () => setOpen(!open) },
        ...(onRate === null ? [] : [{ words: rating.open, onChoose: onRate }]),
        ...(bring === null
          ? []
          : [{ words: bringing.open, open: brings, onChoose: () => setBrings(!brings) }]),
        { words: words.leaveOut, onChoose: () => onChoose(meanTable(table, 'not')) },
      ]}
      below={
        <>
          {open && grid && (
            <ColumnEditor table={table} grid={grid} hasFocus={isPointed} onChoose={onChoose} />
          )}
          {brings && bring && <OpenPreview {...bring} />}
        </>
      }
    >
      <Columns table={table} problems={problems} />
    </Card>
  );
}

export interface MissingTableCardProps {
  readonly onUseSelection: () => void;
  readonly title: string;
  readonly onCreateTemplate: () => void;
}

/** In place of a table that was not found: how to show it. */
export function MissingTableCard({ title, onUseSelection, onCreateTemplate }: MissingTableCardProps) {
  const words = useText().pane.tables;
  return (
    <Card
      title={title}
      where={words.none}
      actions={[
        { words: words.useSelection, onChoose: onUseSelection },
        { words: words.createTemplate, onChoose: onCreateTemplate },
      ]}
    >
      <Warning>{words.noneHelp}</Warning>
    </Card>
  );
}
