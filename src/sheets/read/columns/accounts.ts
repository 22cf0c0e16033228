// M2: the account that a row belongs to. A name stands for the rows below it too, up to the next one.
import { cellText, errorIn } from '../../grid/cells';
import { mergedAbove } from '../../grid/merges';
import { cellOf, complain, type Context, has, type RecordPlace, valueOf } from '../context';

/** The account of each record; null where none is said, in its row or above it. One note where rows belong to the one above. */
export function readAccounts(
  context: Context,
  records: readonly RecordPlace[],
): (record: RecordPlace) => string | null {
  if (!has(context, 'account')) return () => context.table.account;
  const column = context.places.get('account')?.[0] ?? -1;
  const accounts = new Map<RecordPlace, string | null>();
  const carried: RecordPlace[] = [];
  let last: string | null = null;
  for (const record of records) {
    const own = ownAccount(context, record);
    if (own === null && last !== null && mergedAbove(context.grid, record.row, column) === null)
      carried.push(record);
    last = own ?? last;
    accounts.set(record, last);
  }
  const [first] = carried;
  if (first !== undefined)
    complain(context, 'account', cellOf(context, 'account', first), {
      code: 'accountCarried',
      severity: 'note',
      params: { rows: carried.length },
    });
  return (record) => accounts.get(record) ?? null;
}

function ownAccount(context: Context, record: RecordPlace): string | null {
  const value = valueOf(context, 'account', record);
  return errorIn(value) === null ? cellText(value) || null : null;
}
