import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RatedKind } from '../../../method/ratingQuestions';
import { isTheirTable } from '../../../planner/bringingPlan';
import type { Overview } from '../../../planner/planner';
import type { TableChoice } from '../../../sheets/grid/choice';
import { isSought, type FoundTable } from '../../../sheets/grid/table';
import type { SoughtKind } from '../../../tables/tables';
import type { Beginnings } from '../../../sheets/beginning';
import { Begin } from '../../parts/Begin';
import { Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { Row, Stack } from '../../parts/layout/Stack';
import { CellLink } from '../../parts/lines/CellLink';
import { ProblemList } from '../../parts/lines/ProblemList';
import { useText } from '../../parts/PaneText';
import type { PaneState } from '../../session/paneState';
import { RulesUsed } from '../../parts/RulesUsed';
import type { BringInProps } from '../bringing/BringIn';
import { MissingTableCard, TableCard } from './TableCard';
import { addressOf } from './tableColumns';
import { UnreadTables } from './UnreadTables';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
});

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
  /** Where to begin, as long as nobody has typed anything; else null. */
  readonly beginnings: Beginnings | null;
  /** What the user pointed at last, and how often they did; null: nothing since the view was opened. */
  readonly pointed: PaneState['pointed'];
  /** null: there is nothing to judge yet. */
  readonly onContinue: (() => void) | null;
  readonly onUseSelection: (kind: SoughtKind) => void;
  readonly onChoose: (kind: SoughtKind, choice: TableChoice) => void;
  readonly onCreateTemplate: () => void;
  /** G5 */
  readonly onRate: (kind: RatedKind) => void;
  readonly commands: BringInProps['commands'];
}

interface TablesOfKindProps extends TablesViewProps {
  readonly kind: SoughtKind;
  readonly tables: readonly FoundTable<SoughtKind>[];
}

/** A card for each table of a kind that is read; in place of them, how to show one. */
function TablesOfKind({
  kind,
  tables,
  overview,
  pointed,
  onUseSelection,
  onChoose,
  onCreateTemplate,
  onRate,
  commands,
}: TablesOfKindProps) {
  const { labels } = useText();
  const useSelection = () => onUseSelection(kind);
  const count = pointed?.kind === kind ? pointed.count : 0;
  const bring = kind === 'goals' ? null : { kind, round: overview, commands };
  const theirs = tables.findIndex((table) => isTheirTable(overview, table));
  if (tables.length === 0)
    return (
      <MissingTableCard
        title={labels.tables[kind]}
        onUseSelection={useSelection}
        onCreateTemplate={onCreateTemplate}
      />
    );
  return tables.map((table, index) => (
    <TableCard
      // A card that is pointed at anew opens anew.
      key={[count, table.sheetId, table.headerRows[1], table.headed].join(' ')}
      table={table}
      problems={overview.problems}
      grid={overview.reading.grids.find(({ sheetId }) => sheetId === table.sheetId)}
      isPart={tables.length > 1}
      isPointed={count > 0 && table.choice?.pointed === true}
      onUseSelection={index === 0 ? useSelection : null}
      onChoose={(choice) => onChoose(kind, choice)}
      onRate={kind === 'goals' || index > 0 ? null : () => onRate(kind)}
      bring={index === theirs ? bring : null}
    />
  ));
}

/** The way on from here: it stays, and says why where it leads nowhere yet. */
function Proceed({ onContinue }: Pick<TablesViewProps, 'onContinue'>) {
  const words = useText().pane.tables;
  const id = useId();
  if (onContinue !== null) return <Button onClick={onContinue}>{words.proceed}</Button>;
  return (
    <>
      <Button disabledFocusable aria-describedby={id}>
        {words.proceed}
      </Button>
      <Caption id={id}>{words.cannotProceed}</Caption>
    </>
  );
}

/** Which tables are read and how, what is wrong in them, and every way to correct that. */
export function TablesView(props: TablesViewProps) {
  const { overview, beginnings, onContinue, onChoose } = props;
  const text = useText();
  const { recognition, problems, analysis } = overview;
  const { tables, candidates } = recognition;
  const sought = tables.filter(isSought);
  const beside = tables.filter((table) => !isSought(table));
  // A workbook without goals is complete enough to judge.
  const read = new Set(sought.map(({ kind }) => kind));
  const kinds: readonly SoughtKind[] = read.has('goals')
    ? ['people', 'factors', 'goals']
    : ['people', 'factors'];
  const { sheets } = overview.reading;
  const unread = text.format.list(sheets.filter((each) => each.unread).map(({ sheet }) => sheet));
  const mergesUnread = text.format.list(sheets.filter((each) => each.mergesUnread).map(({ sheet }) => sheet));
  // "No such table" and "no rows yet" are said by the cards themselves.
  const listed = problems.filter(({ code }) => code !== 'noTable' && code !== 'emptyTable');
  return (
    <Stack gap="l">
      {beginnings && <Begin waiting={beginnings.waiting} />}
      <Stack gap="m">
        <h2>{text.pane.tables.title}</h2>
        {kinds.map((kind) => (
          <TablesOfKind
            key={kind}
            {...props}
            kind={kind}
            tables={sought.filter((table) => table.kind === kind)}
          />
        ))}
        {unread !== '' && <Caption>{text.pane.tables.unread(unread)}</Caption>}
        {mergesUnread !== '' && <Caption>{text.pane.tables.mergesUnread(mergesUnread)}</Caption>}
        <Proceed onContinue={onContinue} />
      </Stack>
      {beside.length > 0 && (
        <Section title={text.pane.tables.beside}>
          <TableLines tables={beside} />
        </Section>
      )}
      {analysis !== null && analysis.changedSettings.length > 0 && <RulesUsed analysis={analysis} />}
      {candidates.length > 0 && (
        <Section title={text.pane.tables.others}>
          <UnreadTables candidates={candidates} read={read} onChoose={onChoose} />
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
