import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Overview } from '../../../planner/planner';
import { quoteSheet } from '../../../sheets/grid/address';
import type { SoughtKind } from '../../../tables/tables';
import { isSought, type FoundTable, type TableChoice } from '../../../sheets/grid/table';
import { CellLink } from '../../parts/lines/CellLink';
import { useText } from '../../parts/PaneText';
import { RulesUsed } from '../../parts/RulesUsed';
import { ProblemList } from '../../parts/lines/ProblemList';
import { Section } from '../../parts/layout/Section';
import { chooseCandidate } from './tableColumns';
import { MissingTableCard } from './MissingTableCard';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  others: { listStyleType: 'none', margin: 0, padding: 0 },
  other: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  instead: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

interface CandidatesProps {
  readonly candidates: readonly FoundTable<SoughtKind>[];
  readonly onGoTo: (address: string) => void;
  readonly onChoose: (kind: SoughtKind, choice: TableChoice) => void;
}

function Candidates({ candidates, onGoTo, onChoose }: CandidatesProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.tables;
  return (
    <ul className={styles.others}>
      {candidates.map((table) => {
        const address = `${quoteSheet(table.sheet)}!${table.range}`;
        return (
          <li key={`${table.kind} ${address}`} className={styles.other}>
            <div>
              <CellLink cell={address} label={address} onGoTo={onGoTo} />
              <p className={styles.caption}>
                {text.labels.tables[table.kind]} · {text.format.rows(table.rows)}
              </p>
            </div>
            <Link
              as="button"
              className={styles.instead}
              aria-label={`${words.readInstead}${words.of(address)}`}
              onClick={() => onChoose(table.kind, chooseCandidate(table))}
            >
              {words.readInstead}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

interface TableLinesProps extends Pick<CandidatesProps, 'onGoTo'> {
  readonly tables: readonly FoundTable[];
}

/** Tables that say themselves what they are. */
function TableLines({ tables, onGoTo }: TableLinesProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={styles.others}>
      {tables.map(({ kind, sheet, range, rows }) => {
        const address = `${quoteSheet(sheet)}!${range}`;
        return (
          <li key={kind} className={styles.other}>
            <div>
              {text.labels.tables[kind]}
              <p className={styles.caption}>{text.format.rows(rows)}</p>
            </div>
            <CellLink cell={address} label={address} onGoTo={onGoTo} />
          </li>
        );
      })}
    </ul>
  );
}

export interface TablesViewProps {
  readonly overview: Overview;
  /** Before the first refresh: a way on from here. */
  readonly onContinue: (() => void) | null;
  readonly onGoTo: (address: string) => void;
  readonly onUseSelection: (kind: SoughtKind) => void;
  readonly onChoose: (kind: SoughtKind, choice: TableChoice) => void;
  readonly onCreateTemplate: () => void;
}

/** Which tables are read and how, what is wrong in them, and every way to correct that. */
export function TablesView(props: TablesViewProps) {
  const { overview, onContinue, onGoTo, onChoose } = props;
  const styles = useStyles();
  const text = useText();
  const { recognition, choices, problems, analysis } = overview;
  const { tables, candidates } = recognition;
  const sought = tables.filter(isSought);
  const found = (kind: SoughtKind) => sought.find((table) => table.kind === kind);
  const beside = tables.filter((table) => !isSought(table));
  // A workbook without goals is complete enough to judge.
  const kinds: readonly SoughtKind[] = found('goals')
    ? ['people', 'factors', 'goals']
    : ['people', 'factors'];
  // "No such table" is said by the card itself.
  const unread = overview.reading.sheets.filter((sheet) => sheet.unread);
  const listed = problems.filter((problem) => problem.code !== 'noTable');
  return (
    <div className={styles.view}>
      <div className={styles.cards}>
        <h2 className={styles.title}>{text.pane.tables.title}</h2>
        {kinds.map((kind) => {
          const table = found(kind);
          const shared = { onUseSelection: () => props.onUseSelection(kind) };
          return table ? (
            <TableCard
              {...shared}
              key={kind}
              table={table}
              choices={choices}
              onGoTo={onGoTo}
              onChoose={(choice) => onChoose(kind, choice)}
            />
          ) : (
            <MissingTableCard
              {...shared}
              key={kind}
              title={text.labels.tables[kind]}
              onCreateTemplate={props.onCreateTemplate}
            />
          );
        })}
        {unread.length > 0 && (
          <p className={styles.caption}>
            {text.pane.tables.unread(text.format.list(unread.map(({ sheet }) => sheet)))}
          </p>
        )}
        {onContinue && <Button onClick={onContinue}>{text.pane.tables.proceed}</Button>}
      </div>
      {beside.length > 0 && (
        <Section title={text.pane.tables.beside}>
          <TableLines tables={beside} onGoTo={onGoTo} />
        </Section>
      )}
      {analysis !== null && analysis.changedSettings.length > 0 && (
        <RulesUsed analysis={analysis} onGoTo={onGoTo} />
      )}
      {candidates.length > 0 && (
        <Section title={text.pane.tables.others}>
          <Candidates candidates={candidates} onGoTo={onGoTo} onChoose={onChoose} />
        </Section>
      )}
      {tables.length > 0 && (
        <Section title={text.pane.problems.title}>
          {listed.length === 0 ? (
            <p className={styles.caption}>{text.pane.problems.none}</p>
          ) : (
            <ProblemList problems={listed} onGoTo={onGoTo} />
          )}
        </Section>
      )}
    </div>
  );
}
