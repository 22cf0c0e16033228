// Sheets that may be ours: one question about all of them, before anything is written on one.
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SaidOfDoubt } from '../../planner/planner';
import type { SignDoubt } from '../../sheets/signs/judgeSigns';
import { Row, Stack } from '../parts/layout/Stack';
import { Caption } from '../parts/layout/Words';
import { CellLink } from '../parts/lines/CellLink';
import { useText } from '../parts/PaneText';
import { quoteSheet } from '../../sheets/grid/address';

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid var(--reduceText)`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  field: { flex: '1 1 140px', minWidth: 0 },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

export interface WhichSheetsProps {
  readonly doubts: readonly SignDoubt[];
  readonly busy: boolean;
  readonly onSay: (said: readonly SaidOfDoubt[]) => void;
}

const none = '';
const title = 'which-sheets';

export function WhichSheets({ doubts, busy, onSay }: WhichSheetsProps) {
  const styles = useStyles();
  const { signs, sheets: words, format } = useText();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const idOf = ({ kind, sheets }: SignDoubt): string => {
    const said = chosen[kind];
    const isThere = said === none || sheets.some(({ sheetId }) => sheetId === said);
    return said !== undefined && isThere ? said : (sheets[0]?.sheetId ?? none);
  };
  const say = (): void =>
    onSay(
      doubts.map((doubt) => {
        const id = idOf(doubt);
        return { kind: doubt.kind, sheetId: id === none ? null : id };
      }),
    );
  return (
    <Stack as="section" gap="s" className={styles.card} aria-labelledby={title}>
      <h2 id={title}>{signs.title}</h2>
      <Caption>{signs.why}</Caption>
      {doubts.map((doubt) => {
        const id = idOf(doubt);
        const sheet = doubt.sheets.find(({ sheetId }) => sheetId === id)?.sheet;
        return (
          <Row key={doubt.kind} gap="s" align="baseline">
            <Field className={styles.field} size="small" label={words.names[doubt.kind]}>
              <Select
                size="small"
                className={styles.select}
                value={id}
                onChange={(_, { value }) => setChosen({ ...chosen, [doubt.kind]: value })}
              >
                {doubt.sheets.map((each) => (
                  <option key={each.sheetId} value={each.sheetId}>
                    {format.quote(each.sheet)}
                  </option>
                ))}
                <option value={none}>{signs.none}</option>
              </Select>
            </Field>
            {sheet !== undefined && <CellLink cell={`${quoteSheet(sheet)}!A1`} />}
          </Row>
        );
      })}
      <Caption>{signs.after}</Caption>
      <Row gap="s">
        <Button appearance="primary" disabledFocusable={busy} onClick={say}>
          {signs.confirm}
        </Button>
      </Row>
    </Stack>
  );
}
