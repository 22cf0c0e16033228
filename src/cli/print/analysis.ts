// `quadrille analyse` for people: one file.
import type { Overview } from '../../planner/planner';
import type { Session } from '../session';
import { standingActions } from '../standingActions';
import { printAccount } from './account';
import { printProblems } from './problems';

export function printAnalysis(file: string, overview: Overview, session: Session): string {
  const { text, ink, asOf } = session;
  const actionsOf = standingActions(overview, text);
  const accounts = overview.analysis?.accounts ?? [];
  const lines = [
    `${ink.strong(file)} · ${text.cli.asOf(text.format.date(asOf))}`,
    ...(overview.analysis === null ? [`  ${text.cli.analyse.noTables}`] : []),
    ...accounts.flatMap((analysis) =>
      printAccount({ analysis, actions: actionsOf(analysis), alone: accounts.length === 1 }, session),
    ),
    // Notes are for those who look into a table: inspect has them.
    ...printProblems(overview, text, ['error', 'warning']),
  ];
  return `${lines.join('\n')}\n`;
}
