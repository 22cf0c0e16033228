/** Columns of the table. The first four and the last two are ours; the others are the user's. */
export const actionColumns = [
  'account',
  'from',
  'action',
  'why',
  'owner',
  'due',
  'status',
  'notes',
  'id',
  'order',
] as const;
export type ActionColumn = (typeof actionColumns)[number];
