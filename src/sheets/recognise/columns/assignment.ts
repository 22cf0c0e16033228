// Which columns of a table are which concepts, and what is asked to find out.
import type { ColumnKey, SoughtKind } from '../../../tables/tables';
import type { OwnWords } from '../../../tables/ownWords';
import type { Header } from '../headers/header';
import type { Sample } from './oneHot';

export interface Assigned {
  readonly columns: readonly number[];
  /** 0–1 */
  readonly score: number;
  /** No header says so: the looks of its values do. */
  readonly assumed?: true;
}
export type Assignment = ReadonlyMap<ColumnKey, Assigned>;

export interface Question {
  readonly kind: SoughtKind;
  readonly header: Header;
  readonly sample: Sample;
  readonly hidden: ReadonlySet<number>;
  readonly ownWords: OwnWords | undefined;
}
