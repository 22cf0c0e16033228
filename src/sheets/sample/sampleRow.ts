// The template's tables as somebody fills them in: labels of the language, dates as serials.
import type { ColumnKey, OfferedKind, SoughtKind } from '../../tables/tables';
import type { NamedKey } from '../../tables/table';
import type { DraftValue } from '../draft';

/** By the columns' keys, or by the names that head the columns, in their order; what is absent stays blank. */
export type SampleRow = Readonly<Partial<Record<Exclude<ColumnKey, NamedKey>, DraftValue>>> &
  Readonly<Partial<Record<NamedKey, Readonly<Record<string, DraftValue>>>>>;

export type Sample = Readonly<Record<SoughtKind, readonly SampleRow[]>> &
  Readonly<Partial<Record<OfferedKind, readonly SampleRow[]>>>;
