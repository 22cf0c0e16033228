// What header and tabs say of the state. Pure.
import { stepOfRule, type Step } from '../method/finding';
import type { Text } from '../text/text';
import { kindOfProblem } from '../sheets/problemLines';
import type { PaneState, Tab } from './paneState';

export interface HeaderSummary {
  readonly title: string;
  readonly status: string;
  readonly stale: boolean;
  readonly accounts: readonly string[];
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
  if (page === 'firstRun') return { title: name, status: subtitle, stale: false, accounts: [] };
  const accounts = (overview?.analysis?.accounts ?? []).map((each) => each.account ?? noAccount);
  const named = overview?.analysis?.accounts[account]?.account;
  return {
    title: named ?? plan,
    status: statusOf(state, text),
    stale: freshness.name === 'changed' || freshness.name === 'chosen',
    accounts,
  };
}

/** Tabs with something that should not be missed: grave gaps, and rows that were left out. */
export function markedTabs({ overview, account }: PaneState): readonly Tab[] {
  if (overview === null) return [];
  const marked: Tab[] = [];
  const { problems, analysis, recognition } = overview;
  const shown = analysis?.accounts[account];
  const grave = shown?.findings.filter(({ severity }) => severity === 'high') ?? [];
  const isGrave = (step: Step): boolean => grave.some(({ rule }) => stepOfRule[rule] === step);
  if (isGrave('people')) marked.push('people');
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (
    isGrave('factors') ||
    errors.some((problem) => kindOfProblem(problem, recognition.tables) === 'factors')
  )
    marked.push('factors');
  if (errors.length > 0) marked.push('tables');
  return marked;
}
