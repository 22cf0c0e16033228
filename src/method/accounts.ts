// M2: which rows belong to which account.
import { normalise } from './identity';
import type { Groundwork, Plan } from './plan';

export interface AccountPlan extends Plan {
  /** As the first row that names it writes it; null for rows without an account. */
  readonly account: string | null;
}

/**
 * M2: each account by itself, in the order in which people, then factors, then goals first name it. Rows without an account
 * are an account of their own; but a table that names no account at all belongs to the only account that the others name.
 * An empty plan is one account with nothing in it.
 */
export function splitByAccount({ people, factors, goals, groundwork }: Plan): readonly AccountPlan[] {
  const beside = groundwork === undefined ? [] : tablesOf(groundwork);
  const names = accountNames([people, factors, goals, ...beside]);
  const lone = loneAccount(names);
  const peopleBy = groupRows(people, lone);
  const factorsBy = groupRows(factors, lone);
  const goalsBy = groupRows(goals, lone);
  const groundworkBy = groundwork && groupGroundwork(groundwork, lone);
  const besideKeys = beside.flatMap((rows) => [...groupRows(rows, lone).keys()]);
  const keys = new Set([...peopleBy.keys(), ...factorsBy.keys(), ...goalsBy.keys(), ...besideKeys]);
  if (keys.size === 0) return [{ account: null, people, factors, goals }];
  return [...keys].map((key) => ({
    account: names.get(key) ?? null,
    people: peopleBy.get(key) ?? [],
    factors: factorsBy.get(key) ?? [],
    goals: goalsBy.get(key) ?? [],
    ...(groundworkBy && { groundwork: groundworkBy(key) }),
  }));
}

const tablesOf = ({ profile, issues, sales, steps }: Groundwork): readonly (readonly Row[])[] => [
  profile,
  issues,
  sales,
  steps,
];

function groupGroundwork({ profile, issues, sales, steps }: Groundwork, lone: string | null) {
  const profileBy = groupRows(profile, lone);
  const issuesBy = groupRows(issues, lone);
  const salesBy = groupRows(sales, lone);
  const stepsBy = groupRows(steps, lone);
  return (key: string): Groundwork => ({
    profile: profileBy.get(key) ?? [],
    issues: issuesBy.get(key) ?? [],
    sales: salesBy.get(key) ?? [],
    steps: stepsBy.get(key) ?? [],
  });
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
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const key = isUnnamed && lone !== null ? lone : keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
