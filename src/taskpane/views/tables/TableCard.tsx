import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { quoteSheet } from '../../../sheets/grid/address';
import { type ColumnKey, columnLabel, type SoughtKind } from '../../../tables/tables';
import type { FoundTable, TableChoice, TableChoices } from '../../../sheets/grid/table';
import { useText } from '../../parts/PaneText';
import { missingColumns, shownColumns } from './tableColumns';
import { toneText, toneTint } from '../../look/theme';
import { Card } from './Card';
import { ColumnEditor } from './ColumnEditor';

const useStyles = makeStyles({
  caption: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  columns: { margin: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  column: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    ...typographyStyles.caption1,
    lineHeight: tokens.lineHeightBase300,
  },
  header: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  lacking: { color: toneText('reduce') },
  warning: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: toneTint('reduce'),
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  action: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

function ColumnRow({
  table,
  column,
}: {
  readonly table: FoundTable<SoughtKind>;
  readonly column: ColumnKey;
}) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.tables;
  const found = table.scales[column];
  const scale = found === 'words' ? words.scaleWords : found?.replace('-', '–');
  const header = table.columns[column] === undefined ? null : (table.headers[column] ?? '');
  const value = header === null ? words.notFound : [header, scale].filter(Boolean).join(' · ');
  return (
    <div className={styles.column}>
      <dt className={header === null ? styles.lacking : ''}>
        {columnLabel(table.kind, column, text.locale)}
      </dt>
      <dd className={styles.header}>
        <span className={header === null ? styles.lacking : ''}>{value}</span>
      </dd>
    </div>
  );
}

/** What is read of the table's columns, and what is missing for the method. */
function Columns({ table }: { readonly table: FoundTable<SoughtKind> }) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.tables;
  const missing = missingColumns(table).map((key) => columnLabel(table.kind, key, text.locale));
  return (
    <>
      <dl className={styles.columns}>
        {shownColumns(table).map((column) => (
          <ColumnRow key={column} table={table} column={column} />
        ))}
      </dl>
      {table.unused.length > 0 && (
        <p className={styles.caption} title={table.unused.map(({ header }) => header).join(', ')}>
          {words.unused(table.unused.length)}
        </p>
      )}
      {missing.length > 0 && <p className={styles.warning}>{words.needed(text.format.list(missing))}</p>}
    </>
  );
}

export interface TableCardProps {
  readonly table: FoundTable<SoughtKind>;
  readonly choices: TableChoices;
  readonly onGoTo: (address: string) => void;
  readonly onUseSelection: () => void;
  readonly onChoose: (choice: TableChoice) => void;
}

/** One table: where it was found, how it is read, and how to correct that. */
export function TableCard({ table, choices, onGoTo, onUseSelection, onChoose }: TableCardProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.tables;
  const [correcting, setCorrecting] = useState(false);
  const name = text.labels.tables[table.kind];
  const address = `${quoteSheet(table.sheet)}!${table.range}`;
  const named = (action: string): string => `${action}${words.of(name)}`;
  return (
    <Card
      title={name}
      badge={text.format.rows(table.rows)}
      where={table.tableName === null ? address : `${address} · ${table.tableName}`}
    >
      <Columns table={table} />
      <div className={styles.actions}>
        <Link
          as="button"
          className={styles.action}
          aria-label={named(words.go)}
          onClick={() => onGoTo(address)}
        >
          {words.go}
        </Link>
        <Link
          as="button"
          className={styles.action}
          aria-label={named(words.useSelection)}
          onClick={onUseSelection}
        >
          {words.useSelection}
        </Link>
        <Link
          as="button"
          className={styles.action}
          aria-expanded={correcting}
          aria-label={named(correcting ? words.done : words.correct)}
          onClick={() => setCorrecting(!correcting)}
        >
          {correcting ? words.done : words.correct}
        </Link>
      </div>
      {correcting && <ColumnEditor table={table} choices={choices} onChoose={onChoose} />}
    </Card>
  );
}
