import type { ColumnKey } from '../tables';

/** By column: words that name it. */
export type Terms = Readonly<Partial<Record<ColumnKey, readonly string[]>>>;
