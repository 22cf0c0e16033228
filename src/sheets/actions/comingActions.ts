// N6: a run adds a row for every suggestion that has none. What it says of people and factors without an open action has to hold
// once its rows are there.
import type { AccountAnalysis, Analysis } from '../../method/analysis';
import type { ActionRecord } from '../../method/ground/plan';

/** The analysis without N6 for whom the run that writes it adds an open action. */
export function withComingActions(
  analysis: Analysis,
  records: readonly ActionRecord[] | undefined,
): Analysis {
  if (records === undefined) return analysis;
  const known = new Set(records.map(({ id }) => id));
  const accounts = analysis.accounts.map((account): AccountAnalysis => {
    if (account.findings.every(({ rule }) => rule !== 'N6')) return account;
    const coming = account.actions.flatMap(({ id, source }) => (known.has(id) ? [] : [source]));
    const covered = new Set(coming);
    const isLeft = ({ rule, cells }: (typeof account.findings)[number]): boolean =>
      rule !== 'N6' || !cells.some((cell) => covered.has(cell));
    return { ...account, findings: account.findings.filter(isLeft) };
  });
  return { ...analysis, accounts };
}
