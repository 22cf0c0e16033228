// M2: the account that a row belongs to. A name stands for the rows below it too, up to the next one.
import { cellText, errorIn } from '../../grid/cells';
import { mergedAbove } from '../../grid/merges';
import { cellOf, complain, type Context, has, type RecordPlace, valueOf } from '../context';

/** The account of each record; null where none is said, in its row or above it. */
export function accountsOf(
  context: Context,
  records: readonly RecordPlace[],
): (record: RecordPlace) => string | null {
  if (!has(context, 'account')) return () => context.table.account;
  const accounts = new Map<RecordPlace, string | null>();
  let last: string | null = null;
  // A name in a row that is left out stands for the rows below it all the same.
  const all = [...records, ...context.leftOut].sort((one, other) => one.row - other.row);
  for (const record of all) accounts.set(record, (last = ownAccount(context, record) ?? last));
  return (record) => accounts.get(record) ?? null;
}

/** One note where rows belong to the account above them, unless merged cells show it. */
export function complainOfCarried(context: Context, records: readonly RecordPlace[]): void {
  if (!has(context, 'account')) return;
  const column = context.places.get('account')?.[0] ?? -1;
  const named = records.findIndex((record) => ownAccount(context, record) !== null);
  const carried =
    named < 0 ? [] : records.slice(named).filter((record) => ownAccount(context, record) === null);
  const plain = carried.filter(({ row }) => mergedAbove(context.grid, row, column) === null);
  const [first] = plain;
  if (first === undefined) return;
  complain(context, 'account', cellOf(context, 'account', first), {
    code: 'accountCarried',
    severity: 'note',
    params: { rows: plain.length },
  });
}

function ownAccount(context: Context, record: RecordPlace): string | null {
  const value = valueOf(context, 'account', record);
  return errorIn(value) === null ? cellText(value) || null : null;
}
