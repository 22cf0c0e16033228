// A header and how far down its table can reach.
import type { SoughtKind } from '../../../tables/tables';
import type { GridTable } from '../../grid/grid';
import type { Header } from './header';

export interface Region {
  readonly header: Header;
  /** Zero-based last row that can belong to it. */
  readonly lastRow: number;
  readonly table: GridTable | null;
  /** What its headers could head; empty for a real table with headers of nothing we know. */
  readonly kinds: readonly SoughtKind[];
  /** The user said which columns it has: none of them is left out. */
  readonly whole?: boolean;
}
