// The template's tables as somebody fills them in: labels of the language, dates as serials.
import type { ColumnKey } from '../../tables/tables';
import type { DraftValue } from '../draft';
import type { OfferedKind, SoughtKind } from '../../tables/kinds';

/** Concepts with a column for each of several names. */
type NamedKey = 'competitors';

/** By the columns' keys, or by the names that head the columns, in their order; what is absent stays blank. */
export type SampleRow = Readonly<Partial<Record<Exclude<ColumnKey, NamedKey>, DraftValue>>> &
  Readonly<Partial<Record<NamedKey, Readonly<Record<string, DraftValue>>>>>;

export type Sample = Readonly<Record<SoughtKind, readonly SampleRow[]>> &
  Readonly<Partial<Record<OfferedKind, readonly SampleRow[]>>>;
