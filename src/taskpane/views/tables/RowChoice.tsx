import { useMemo } from 'react';
import { normalise } from '../../../method/ground/text';
import type { TableChoice } from '../../../sheets/grid/choice';
import type { Grid } from '../../../sheets/grid/grid';
import type { FoundTable } from '../../../sheets/grid/table';
import type { SoughtKind } from '../../../tables/tables';
import { Stack } from '../../parts/layout/Stack';
import { Caption } from '../../parts/layout/Words';
import { useFirst } from '../../parts/lines/useFirst';
import { useText } from '../../parts/PaneText';
import { SmallCheckbox } from './SmallCheckbox';
import { leaveRow, rowNames } from './tableColumns';

export interface RowChoiceProps {
  readonly table: FoundTable<SoughtKind>;
  readonly grid: Grid;
  readonly onChoose: (choice: TableChoice) => void;
}

/** The table's rows by their names: each can be left out. */
export function RowChoice({ table, grid, onChoose }: RowChoiceProps) {
  const words = useText().pane.tables;
  const names = useMemo(() => rowNames(grid, table), [grid, table]);
  const { shown, more } = useFirst(names, 'rows');
  const left = table.choice?.left ?? [];
  if (names.length === 0) return null;
  return (
    <div role="group" aria-label={words.rows}>
      <Caption as="h4" strong tone="soft">
        {words.rows}
      </Caption>
      <Stack>
        {shown.map((name) => (
          <SmallCheckbox
            key={name}
            label={name}
            checked={!left.includes(normalise(name))}
            onChange={(isRead) => onChoose(leaveRow(table, name, !isRead))}
          />
        ))}
      </Stack>
      {more}
    </div>
  );
}
