// A8: the scenarios of the pane, and how each event changes them. Pure; they are edits only, and never reach a sheet.
import type { Factor } from '../../method/ground/plan';
import { identify } from '../../method/ground/identity';
import type { Edit, FactorChange } from '../../method/strategy/scenario';

export interface Scenario {
  /** Told apart by it; also the number of a scenario without a name. */
  readonly id: number;
  /** In the user's words; '': only its number. */
  readonly name: string;
  readonly account: string | null;
  /** What differs from the tables, by the factor's cell; nothing that is as in the tables. */
  readonly changes: Readonly<Record<string, FactorChange>>;
}

export interface WhatIf {
  /** Shown in place of the strategy. */
  readonly open: boolean;
  readonly scenarios: readonly Scenario[];
  /** The one that is shown and changed. */
  readonly shown: number | null;
  readonly lastId: number;
}

export const noScenarios: WhatIf = { open: false, scenarios: [], shown: null, lastId: 0 };

export type WhatIfEvent =
  /** With the account's last scenario, or a first one. */
  | { readonly name: 'opened'; readonly account: string | null }
  | { readonly name: 'closed' }
  /** A new scenario, opened at once. */
  | {
      readonly name: 'created';
      readonly account: string | null;
      readonly title: string;
      readonly edits: readonly Edit[];
    }
  | { readonly name: 'shown'; readonly id: number }
  | { readonly name: 'changed'; readonly cell: string; readonly change: FactorChange }
  | { readonly name: 'renamed'; readonly title: string }
  | { readonly name: 'discarded' };

/** @param factors of all accounts, as the tables have them */
export function reduceWhatIf(whatIf: WhatIf, event: WhatIfEvent, factors: readonly Factor[]): WhatIf {
  switch (event.name) {
    case 'opened':
      return opened(whatIf, event.account);
    case 'closed':
      return { ...whatIf, open: false };
    case 'created': {
      const scenario = { name: event.title, account: event.account, changes: {} };
      return event.edits.reduce(
        (made, edit) => (edit.kind === 'factor' ? changed(made, edit, factors) : made),
        created(whatIf, scenario),
      );
    }
    case 'shown':
      return { ...whatIf, shown: event.id };
    case 'changed':
      return changed(whatIf, event, factors);
    case 'renamed':
      return onShown(whatIf, (scenario) => ({ ...scenario, name: event.title }));
    case 'discarded':
      return discarded(whatIf);
  }
}

/** The scenarios of one account, in the order of their making. */
export const scenariosOf = ({ scenarios }: WhatIf, account: string | null): readonly Scenario[] =>
  scenarios.filter((scenario) => scenario.account === account);

/** The one that is shown of that account; null where it has none. */
export function shownScenario(whatIf: WhatIf, account: string | null): Scenario | null {
  const own = scenariosOf(whatIf, account);
  return own.find(({ id }) => id === whatIf.shown) ?? own.at(-1) ?? null;
}

/** A scenario as edits of the plan. */
export const editsOfScenario = ({ changes }: Scenario): readonly Edit[] =>
  Object.entries(changes).map(([cell, change]) => ({ kind: 'factor', cell, change }));

/** The scenarios once the tables are read anew: each change stays with its factor, or goes with it. */
export function followFactors(whatIf: WhatIf, before: readonly Factor[], after: readonly Factor[]): WhatIf {
  if (whatIf.scenarios.every(({ changes }) => Object.keys(changes).length === 0)) return whatIf;
  const names = new Map(named(before).map(({ id, source }) => [source.cell, id]));
  const factors = new Map(named(after).map(({ id, source }) => [id, source]));
  const follow = (scenario: Scenario): Scenario =>
    Object.entries(scenario.changes).reduce(
      (moved, [cell, change]) => {
        const factor = factors.get(names.get(cell) ?? '');
        return factor === undefined ? moved : withChange(moved, factor, change);
      },
      { ...scenario, changes: {} },
    );
  return { ...whatIf, scenarios: whatIf.scenarios.map(follow) };
}

type Names = readonly (string | null)[];

/** The scenarios of the only account once it is called otherwise (M2). */
export function followName(whatIf: WhatIf, [before, ...gone]: Names, [after, ...more]: Names): WhatIf {
  const isOne = before !== undefined && after !== undefined && gone.length + more.length === 0;
  if (!isOne || before === after) return whatIf;
  const renamed = (scenario: Scenario): Scenario =>
    scenario.account === before ? { ...scenario, account: after } : scenario;
  return { ...whatIf, scenarios: whatIf.scenarios.map(renamed) };
}

const named = (factors: readonly Factor[]) =>
  identify({ rule: 'A8', account: null }, factors, ({ account, text }) => `${account ?? ''}\n${text}`);

function opened(whatIf: WhatIf, account: string | null): WhatIf {
  const scenario = shownScenario(whatIf, account);
  if (scenario === null) return created(whatIf, { name: '', account, changes: {} });
  return { ...whatIf, open: true, shown: scenario.id };
}

function created(whatIf: WhatIf, scenario: Omit<Scenario, 'id'>): WhatIf {
  const id = whatIf.lastId + 1;
  return { open: true, scenarios: [...whatIf.scenarios, { ...scenario, id }], shown: id, lastId: id };
}

function changed(
  whatIf: WhatIf,
  { cell, change }: { readonly cell: string; readonly change: FactorChange },
  factors: readonly Factor[],
): WhatIf {
  const factor = factors.find((each) => each.cell === cell);
  return factor === undefined ? whatIf : onShown(whatIf, (scenario) => withChange(scenario, factor, change));
}

/** Nothing is kept that is as in the table. */
function withChange(scenario: Scenario, factor: Factor, change: FactorChange): Scenario {
  const { [factor.cell]: present, ...others } = scenario.changes;
  const entries = Object.entries({ ...present, ...change }).filter(
    ([key, value]) => !isSame(value, factor[key as keyof FactorChange]),
  );
  const changes = entries.length === 0 ? others : { ...others, [factor.cell]: Object.fromEntries(entries) };
  return { ...scenario, changes };
}

type Value = FactorChange[keyof FactorChange];

/** Of a rating the level counts: a borderline low is low. */
function isSame(one: Value, other: Value): boolean {
  const level = (value: Value): unknown =>
    typeof value === 'object' && value !== null ? value.level : value;
  return level(one) === level(other);
}

const onShown = (whatIf: WhatIf, change: (scenario: Scenario) => Scenario): WhatIf => ({
  ...whatIf,
  scenarios: whatIf.scenarios.map((scenario) => (scenario.id === whatIf.shown ? change(scenario) : scenario)),
});

/** The last one of an account takes the scenarios' view with it. */
function discarded(whatIf: WhatIf): WhatIf {
  const gone = whatIf.scenarios.find(({ id }) => id === whatIf.shown);
  const left = { ...whatIf, scenarios: whatIf.scenarios.filter((scenario) => scenario !== gone) };
  const next = shownScenario({ ...left, shown: null }, gone?.account ?? null);
  return { ...left, shown: next?.id ?? null, open: next !== null };
}
