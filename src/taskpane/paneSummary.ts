// What header and tabs say of the state. Pure.
import { stepOfRule } from '../method/ground/finding';
import type { Text } from '../text/text';
import { tabs, type PaneState, type ShownPage } from './session/paneState';
import { tableOf } from '../tables/tables';

export interface HeaderSummary {
  readonly title: string;
  readonly status: string;
  readonly stale: boolean;
  readonly accounts: readonly string[];
  /** M2: what the account is headed by while nothing names it, '' for nothing; null where it is not to be named here. */
  readonly unnamed: string | null;
}

function statusOf({ freshness, overview }: PaneState, text: Text): string {
  const words = text.pane.freshness;
  const asOf = overview?.analysis?.asOf;
  switch (freshness.name) {
    case 'unwritten':
      return asOf === undefined ? words.nothing : words.unwritten;
    case 'current':
      return words.current(text.format.date(asOf ?? ''));
    case 'changed':
      return words.changed(freshness.at);
    case 'chosen':
      return words.chosen;
  }
}

export function headerOf(state: PaneState, text: Text): HeaderSummary {
  const { page, overview, freshness, account } = state;
  const { name, subtitle, noAccount, plan } = text.pane;
  if (page === 'firstRun')
    return { title: name, status: subtitle, stale: false, accounts: [], unnamed: null };
  const accounts = (overview?.analysis?.accounts ?? []).map((each) => each.account ?? noAccount);
  const named = overview?.analysis?.accounts[account]?.account;
  return {
    title: named ?? overview?.title ?? plan,
    status: statusOf(state, text),
    stale: freshness.name === 'changed' || freshness.name === 'chosen',
    accounts,
    unnamed: overview?.isUnnamed === true ? (overview.title ?? '') : null,
  };
}

/** Pages with something that should not be missed: steps with grave findings or rows that were left out, and the tables of those rows. */
export function markedPages({ overview, account }: PaneState): readonly ShownPage[] {
  if (overview === null) return [];
  const { problems, analysis } = overview;
  const findings = analysis?.accounts[account]?.findings ?? [];
  const grave = findings.filter(({ severity }) => severity === 'high').map(({ rule }) => stepOfRule[rule]);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const lacking = errors.map(({ params: { table } }) => (table === 'actions' ? table : tableOf[table].page));
  const marked = tabs.filter((tab) => grave.includes(tab) || lacking.includes(tab));
  return errors.length > 0 ? [...marked, 'tables'] : marked;
}
