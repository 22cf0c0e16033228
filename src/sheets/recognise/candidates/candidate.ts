// What is known of a table that was seen.
import type { Grid } from '../../grid/grid';
import type { SoughtKind } from '../../../tables/tables';
import type { FoundTable } from '../../grid/table';
import { type Assignment } from '../columns/assignment';
import type { Region } from '../headers/region';

/** A table that was seen, with what is needed to choose between several. */
export interface Candidate {
  readonly table: FoundTable<SoughtKind>;
  readonly grid: Grid;
  readonly region: Region;
  readonly assignment: Assignment;
  /** Records with everything that the method needs. */
  readonly classified: number;
  /** What the same region would be as the kind that comes next; null where nothing else comes near. */
  readonly nearly: Candidate | null;
}
