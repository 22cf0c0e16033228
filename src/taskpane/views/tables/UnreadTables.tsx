import { makeStyles, tokens } from '@fluentui/react-components';
import type { TableChoice } from '../../../sheets/grid/choice';
import type { UnreadTable } from '../../../sheets/grid/table';
import type { SoughtKind } from '../../../tables/tables';
import { inOneLine } from '../../../telling/line';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row } from '../../parts/layout/Stack';
import { Caption } from '../../parts/layout/Words';
import { CellLink } from '../../parts/lines/CellLink';
import { useText } from '../../parts/PaneText';
import { addressOf, meanTable } from './tableColumns';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
});

export interface UnreadTablesProps {
  readonly candidates: readonly UnreadTable[];
  /** Kinds of which at least one table is read. */
  readonly read: ReadonlySet<SoughtKind>;
  readonly onChoose: (kind: SoughtKind, choice: TableChoice) => void;
}

/** Tables that were seen and are not read: why, and how to read them. */
export function UnreadTables({ candidates, read, onChoose }: UnreadTablesProps) {
  const styles = useStyles();
  const { format, labels, pane } = useText();
  const words = pane.tables;
  return (
    <ul>
      {candidates.map((table) => {
        const { kind, why } = table;
        const address = addressOf(table);
        const uses = read.has(kind)
          ? ([
              ['also', words.readToo],
              ['only', words.readInstead],
            ] as const)
          : ([['also', words.readIt]] as const);
        return (
          <li key={`${kind} ${address}`} className={styles.line}>
            <CellLink cell={address} label={address} />
            <Caption>{inOneLine(labels.tables[kind], format.rows(table.rows), labels.unread[why])}</Caption>
            <Row gap="m">
              {uses.map(([use, told]) => (
                <SmallLink
                  key={use}
                  aria-label={`${told}${words.of(address)}`}
                  onClick={() => onChoose(kind, meanTable(table, use))}
                >
                  {told}
                </SmallLink>
              ))}
            </Row>
          </li>
        );
      })}
    </ul>
  );
}
