import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RatedKind } from '../../../method/ratingQuestions';
import type { Overview } from '../../../planner/planner';
import type { TableChoice } from '../../../sheets/grid/choice';
import { isSought, type FoundTable } from '../../../sheets/grid/table';
import type { SoughtKind } from '../../../tables/tables';
import { inOneLine } from '../../../telling/line';
import { Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { CellLink } from '../../parts/lines/CellLink';
import { ProblemList } from '../../parts/lines/ProblemList';
import { useText } from '../../parts/PaneText';
import { RulesUsed } from '../../parts/RulesUsed';
import { MissingTableCard, TableCard } from './TableCard';
import { addressOf, meanTable } from './tableColumns';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
});

interface CandidatesProps extends Pick<TablesViewProps, 'onChoose'> {
  readonly candidates: readonly FoundTable<SoughtKind>[];
}

function Candidates({ candidates, onChoose }: CandidatesProps) {
  const styles = useStyles();
  const { format, labels, pane } = useText();
  const words = pane.tables;
  return (
    <ul>
      {candidates.map((table) => {
        const address = addressOf(table);
        return (
          <Row as="li" key={`${table.kind} ${address}`} gap="m" apart className={styles.line}>
            <div>
              <CellLink cell={address} label={address} />
              <Caption>{inOneLine(labels.tables[table.kind], format.rows(table.rows))}</Caption>
            </div>
            <SmallLink
              aria-label={`${words.readInstead}${words.of(address)}`}
              onClick={() => onChoose(table.kind, meanTable(table, 'only'))}
            >
              {words.readInstead}
            </SmallLink>
          </Row>
        );
      })}
    </ul>
  );
}

/** Tables that say themselves what they are. */
function TableLines({ tables }: { readonly tables: readonly FoundTable[] }) {
  const styles = useStyles();
  const { format, labels } = useText();
  return (
    <ul>
      {tables.map((table) => (
        <Row as="li" key={table.kind} gap="m" apart className={styles.line}>
          <div>
            {labels.tables[table.kind]}
            <Caption>{format.rows(table.rows)}</Caption>
          </div>
          <CellLink cell={addressOf(table)} label={addressOf(table)} />
        </Row>
      ))}
    </ul>
  );
}

export interface TablesViewProps {
  readonly overview: Overview;
  /** Before the first refresh: a way on from here. */
  readonly onContinue: (() => void) | null;
  readonly onUseSelection: (kind: SoughtKind) => void;
  readonly onChoose: (kind: SoughtKind, choice: TableChoice) => void;
  readonly onCreateTemplate: () => void;
  /** G5 */
  readonly onRate: (kind: RatedKind) => void;
}

/** Which tables are read and how, what is wrong in them, and every way to correct that. */
export function TablesView(props: TablesViewProps) {
  const { overview, onContinue, onChoose } = props;
  const text = useText();
  const { recognition, problems, analysis } = overview;
  const { tables, candidates } = recognition;
  const sought = tables.filter(isSought);
  const found = (kind: SoughtKind) => sought.find((table) => table.kind === kind);
  const beside = tables.filter((table) => !isSought(table));
  // A workbook without goals is complete enough to judge.
  const kinds: readonly SoughtKind[] = found('goals')
    ? ['people', 'factors', 'goals']
    : ['people', 'factors'];
  const { sheets } = overview.reading;
  const unread = text.format.list(sheets.filter((each) => each.unread).map(({ sheet }) => sheet));
  const mergesUnread = text.format.list(sheets.filter((each) => each.mergesUnread).map(({ sheet }) => sheet));
  // "No such table" is said by the card itself.
  const listed = problems.filter((problem) => problem.code !== 'noTable');
  return (
    <Stack gap="l">
      <Stack gap="m">
        <h2>{text.pane.tables.title}</h2>
        {kinds.map((kind) => {
          const table = found(kind);
          const shared = { onUseSelection: () => props.onUseSelection(kind) };
          return table ? (
            <TableCard
              {...shared}
              key={kind}
              table={table}
              onChoose={(choice) => onChoose(kind, choice)}
              onRate={kind === 'goals' ? null : () => props.onRate(kind)}
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
        {unread !== '' && <Caption>{text.pane.tables.unread(unread)}</Caption>}
        {mergesUnread !== '' && <Caption>{text.pane.tables.mergesUnread(mergesUnread)}</Caption>}
        {onContinue && <Button onClick={onContinue}>{text.pane.tables.proceed}</Button>}
      </Stack>
      {beside.length > 0 && (
        <Section title={text.pane.tables.beside}>
          <TableLines tables={beside} />
        </Section>
      )}
      {analysis !== null && analysis.changedSettings.length > 0 && <RulesUsed analysis={analysis} />}
      {candidates.length > 0 && (
        <Section title={text.pane.tables.others}>
          <Candidates candidates={candidates} onChoose={onChoose} />
        </Section>
      )}
      {tables.length > 0 && (
        <Section title={text.pane.problems.title}>
          {listed.length === 0 ? (
            <Caption>{text.pane.problems.none}</Caption>
          ) : (
            <ProblemList problems={listed} />
          )}
        </Section>
      )}
    </Stack>
  );
}
