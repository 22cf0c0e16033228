// M2: which rows belong to which account.
import { groupBy } from './ground/groups';
import { normalise } from './ground/text';
import type { Answer, Plan } from './ground/plan';

export interface AccountPlan extends Plan {
  /** As the first row that names it writes it; null for rows without an account. */
  readonly account: string | null;
  /** What the profile calls the one account of a workbook whose tables name none; no row, and no identity (N1), hangs on it. */
  readonly called: string | null;
}

/**
 * M2: each account by itself, in the order in which people, then factors, then goals and the other tables first name it. Rows
 * without an account are an account of their own; but a table that names no account at all belongs to the only account that the
 * others name. An empty plan is one account with nothing in it. Actions that name no account are seen by every one; where the tables
 * name no account, all actions are its own, whatever the profile calls it or called it.
 */
export function splitByAccount(plan: Plan): readonly AccountPlan[] {
  // The action table names none: it is what runs write, and may hold what is gone.
  const { people, factors, goals, actions, ...offered } = withoutName(plan);
  const byName: Readonly<Record<string, readonly Row[]>> = { people, factors, goals, ...offered };
  const tables = Object.entries(byName).map(([name, rows]) => ({ name, rows }));
  const names = accountNames(tables.map(({ rows }) => rows));
  const lone = loneAccount(names);
  const groups = tables.map(({ name, rows }) => ({ name, byKey: groupRows(rows, lone) }));
  const keys = new Set(groups.flatMap(({ byKey }) => [...byKey.keys()]));
  const called = nameIn(plan.profile);
  const isUnnamed = names.size === 0;
  const whole = { people, factors, goals, ...offered, ...(actions && { actions }) };
  if (keys.size === 0) return [{ account: null, called, ...whole }];
  const actionsOf = isUnnamed ? () => (actions === undefined ? {} : { actions }) : splitActions(actions);
  return [...keys].map((key) => {
    const rows = Object.fromEntries(groups.map(({ name, byKey }) => [name, byKey.get(key) ?? []]));
    const named = { account: names.get(key) ?? null, called: isUnnamed ? called : null };
    // Each table's rows are its own, only fewer.
    return { ...named, ...rows, ...actionsOf(key) } as unknown as AccountPlan;
  });
}

/** A profile that says nothing but the name says no more than none: whoever gave the name alone is asked nothing by it. */
function withoutName(plan: Plan): Plan {
  const { profile, ...others } = plan;
  if (profile === undefined) return plan;
  const answers = profile.filter(({ item }) => item !== 'account');
  return answers.length === 0 && profile.length > 0 ? others : { ...plan, profile: answers };
}

/** Of two answers the first stands; a blank is none. */
function nameIn(profile: readonly Answer[] = []): string | null {
  const answer = profile.find(({ item }) => item === 'account')?.value;
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null;
}

/** A user's own row rarely says its account, and must not make one. */
function splitActions(actions: Plan['actions']): (key: string) => Pick<Plan, 'actions'> {
  if (actions === undefined) return () => ({});
  const byKey = groupRows(actions, null);
  const everybodys = byKey.get('') ?? [];
  return (key) => ({ actions: key === '' ? everybodys : [...(byKey.get(key) ?? []), ...everybodys] });
}

interface Row {
  readonly account: string | null;
}

/** Case, width and spacing make no other account; a blank one is ''. Rows of one account mostly stand together. */
function makeKeyOf(): (row: Row) => string {
  let last: string | null = null;
  let key = '';
  return ({ account }) => {
    if (account !== last) [last, key] = [account, normalise(account ?? '')];
    return key;
  };
}

function accountNames(tables: readonly (readonly Row[])[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const keyOf = makeKeyOf();
  for (const rows of tables) {
    for (const row of rows) {
      const key = keyOf(row);
      if (key !== '' && row.account !== null && !names.has(key)) names.set(key, row.account.trim());
    }
  }
  return names;
}

/** Key of the only account that is named; null where there are none or several. */
function loneAccount(names: ReadonlyMap<string, string>): string | null {
  const [one, ...others] = names.keys();
  return one === undefined || others.length > 0 ? null : one;
}

function groupRows<Item extends Row>(
  rows: readonly Item[],
  lone: string | null,
): ReadonlyMap<string, Item[]> {
  const keyOf = makeKeyOf();
  const isUnnamed = rows.every((row) => keyOf(row) === '');
  return groupBy(rows, (row) => (isUnnamed && lone !== null ? lone : keyOf(row)));
}
