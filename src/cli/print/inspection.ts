// `quadrille inspect` for people: the tables of one file with their columns, and what to check.
import type { Overview } from '../../planner/planner';
import { quoteSheet } from '../../sheets/grid/address';
import { columnLabel, type TableKind, tableKinds, tableOf } from '../../tables/tables';
import type { FoundTable } from '../../sheets/grid/table';
import { listActionTables } from '../json/tables';
import type { Session } from '../session';
import { hang, labelled, together, type Labelled } from './lines';
import { shownName } from './shown';
import { printProblems } from './problems';

export function printInspection(file: string, overview: Overview, { text, ink }: Session): string {
  const { recognition, problems } = overview;
  const actions = listActionTables(overview).map((table): Labelled => {
    const rows = text.format.rows(table.rows);
    return {
      label: text.cli.inspect.actions,
      texts: [`${quoteSheet(table.sheet)}!${table.range} · ${rows}`],
    };
  });
  const others = recognition.candidates.map(
    (table) => `${placeOf(table)} · ${text.labels.unread[table.why]}`,
  );
  const lines = [
    ink.strong(shownName(file)),
    ...labelled([...tableKinds.flatMap((kind) => tableRows(kind, overview, text)), ...actions], '  '),
    ...(others.length === 0
      ? []
      : ['', `  ${text.cli.inspect.others}`, ...others.flatMap((place) => hang('  - ', place))]),
    ...printProblems(overview, text),
    ...(problems.length === 0 ? ['', `  ${text.cli.inspect.noProblems}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const placeOf = ({ sheet, range }: FoundTable): string => `${quoteSheet(sheet)}!${range}`;

const isAsked = (kind: TableKind): boolean => tableOf[kind].mayLack === false;

/** Without goals or an offered table there is nothing to speak of: most workbooks have none. */
function tableRows(kind: TableKind, { recognition }: Overview, text: Session['text']): readonly Labelled[] {
  const label = text.labels.tables[kind];
  const tables = recognition.tables.filter((each) => each.kind === kind);
  if (tables.length === 0) return [{ label, texts: isAsked(kind) ? [text.cli.inspect.notFound] : [] }];
  return tables.map((table, index) => ({ label: index === 0 ? label : '', texts: told(table, text) }));
}

function told(table: FoundTable, text: Session['text']): readonly string[] {
  const { rows, unused } = text.cli.inspect;
  const columns = tableOf[table.kind].columns.flatMap(({ key }) => {
    const letters = table.columns[key];
    return letters === undefined
      ? []
      : [together(`${columnLabel(table.kind, key, text.locale)} ${withScale(table, key, text)}`)];
  });
  const left = table.unused.map(({ column, header }) => together(`${text.format.quote(header)} ${column}`));
  return [
    `${placeOf(table)} · ${rows(text.format.rows(table.rows), text.format.percentDown(table.confidence))}`,
    text.cli.list(columns),
    ...(left.length === 0 ? [] : [unused(text.cli.list(left))]),
  ];
}

function withScale(
  { columns, scales }: FoundTable,
  key: keyof FoundTable['columns'],
  { cli }: Session['text'],
): string {
  const letters = columns[key] ?? '';
  const scale = scales[key];
  if (scale === undefined) return letters;
  return cli.inspect.scale(
    letters,
    scale === 'words' ? cli.inspect.wordScale : scale === 'shares' ? cli.inspect.shareScale : scale,
  );
}
