// `quadrille analyse` for people: one file.
import type { Overview } from '../../planner/planner';
import type { Session } from '../session';
import { nameOfFile } from '../../sheets/accountTitle';
import { findBeginnings } from '../../sheets/beginning';
import { standingActions } from '../standingActions';
import { changedLines } from '../../sheets/settings/changedLines';
import { printAccount } from './account';
import { firstOf, hang, together } from './lines';
import { shownName } from './shown';
import { printProblems } from './problems';

export function printAnalysis(file: string, overview: Overview, session: Session): string {
  const { text, ink, asOf } = session;
  const actionsOf = standingActions(overview, text);
  const accounts = overview.analysis?.accounts ?? [];
  const beginnings = findBeginnings(overview.recognition);
  // Of what nobody has typed yet there is nothing to judge.
  const judged = beginnings?.untouched === true ? [] : accounts;
  // The file's name stands above all else already.
  const title = overview.title === nameOfFile(file) ? null : overview.title;
  const lines = [
    `${ink.strong(shownName(file))} · ${text.cli.asOf(text.format.date(asOf))}`,
    ...(overview.analysis === null ? [`  ${text.cli.analyse.noTables}`] : []),
    ...judged.flatMap((analysis) =>
      printAccount({ analysis, actions: actionsOf(analysis), alone: accounts.length === 1, title }, session),
    ),
    ...(beginnings === null
      ? []
      : ['', ...hang('  ', text.beginning.line(beginnings.waiting, beginnings.untouched))]),
    ...rulesLines(overview, session),
    // Notes are for those who look into a table: inspect has them.
    ...printProblems(overview, text, ['error', 'warning']),
  ];
  return `${lines.join('\n')}\n`;
}

/** O2: by which rules, where the company changed some. Enough to know what differs; the table has them all. */
function rulesLines({ analysis }: Overview, { text, ink }: Session): readonly string[] {
  if (analysis === null || analysis.changedSettings.length === 0) return [];
  const { ruleVersion, changedSettings } = analysis;
  const { shown, more } = firstOf(
    changedLines(changedSettings, text),
    { most: 'settings', cellsOf: ({ cell }) => [cell] },
    text,
  );
  return [
    '',
    `  ${ink.strong(text.format.rules(ruleVersion, changedSettings.length))}`,
    ...shown.flatMap(({ words, cell }) => hang('  - ', `${words} [${together(cell)}]`)),
    ...more,
  ];
}
