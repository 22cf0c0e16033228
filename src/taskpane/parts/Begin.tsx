// In place of a view of nothing: where the first person or factor is typed.
import type { Beginnings } from '../../sheets/beginning';
import { Empty } from './layout/Section';
import { CellLink } from './lines/CellLink';
import { useText } from './PaneText';

/** What to type next, where, and the way there. */
export function Begin({ waiting }: Pick<Beginnings, 'waiting'>) {
  const { beginning } = useText();
  const [{ address }] = waiting;
  return (
    <Empty title={beginning.title(waiting[0])} help={beginning.help(waiting)}>
      <CellLink cell={address} label={address} />
    </Empty>
  );
}
