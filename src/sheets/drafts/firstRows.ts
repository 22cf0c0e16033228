// R8: lists of a sheet end where no reader goes on, and say of what there is more, and where.
import { mostSaid } from '../../telling/line';
import { tellRest } from '../../telling/rest';
import type { RestKind } from '../../text/rest';
import type { Text } from '../../text/text';

interface Rows<Source, Row> {
  /** What the list is of. */
  readonly kind: RestKind;
  readonly text: Text;
  readonly rowOf: (source: Source) => Row;
  /** The last row: in words what is left out, and the cell of its first. */
  readonly restOf: (words: string, cell: string) => Row;
}

/** The first 200 rows of a list; where there are more, another that says so. */
export function firstRows<Source extends { readonly cell: string }, Row>(
  sources: readonly Source[],
  { kind, text, rowOf, restOf }: Rows<Source, Row>,
): readonly Row[] {
  const shown = sources.slice(0, mostSaid.sheet.rows).map(rowOf);
  const cells = sources.slice(shown.length).map(({ cell }) => cell);
  const [first] = cells;
  if (first === undefined) return shown;
  return [...shown, restOf(tellRest({ kind, count: cells.length, cells }, text), first)];
}
