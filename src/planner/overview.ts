// From grids to what the pane shows: recognised, read, judged. Pure.
import { analyse } from '../method/analyse';
import type { Analysis } from '../method/analysis';
import { withoutDecided } from '../method/actions/decisions';
import type { Plan } from '../method/ground/plan';
import { type Problem, problemSeverities } from '../method/ground/problem';
import type { Settings } from '../method/ground/settings';
import { keepMoves } from '../sheets/actions/chosenMoves';
import { findActions, type ActionsOnSheet } from '../sheets/actions/readActions';
import { readPlan } from '../sheets/read/read';
import { recognise } from '../sheets/recognise/recognise';
import { gridsIn } from '../sheets/house';
import { readCompany } from '../sheets/settings/readCompany';
import type { TableChoices } from '../sheets/grid/table';
import type { Text } from '../text/text';
import { decisionsFlag, parseDecisionsFlag } from './decisions';
import type { Overview } from './planner';
import type { WorkbookReading } from './workbook';

export interface Viewpoint {
  /** ISO date. */
  readonly asOf: string;
  /** Where the workbook says nothing else. */
  readonly settings: Settings;
  /** Every language: settings are known by their names in each (O2). */
  readonly texts: readonly Text[];
}

export function makeOverview(
  reading: WorkbookReading,
  choices: TableChoices,
  { asOf, settings: standard, texts }: Viewpoint,
): Overview {
  const {
    company,
    isSetting,
    problems: ofSettings,
  } = readCompany(reading.grids, { settings: standard, texts });
  const grids = gridsIn(company, reading.grids);
  const recognised = recognise(grids, choices, isSetting);
  const { plan: input, problems, tables } = readPlan(grids, recognised.tables);
  const viewpoint = { asOf, settings: company.settings, changedSettings: company.changed };
  const isJudged = tables.some(({ kind }) => kind === 'people' || kind === 'factors');
  const actions = findActions(reading.grids);
  const plan = actions === null ? input : { ...input, actions: actions.records };
  return {
    reading,
    choices,
    recognition: { ...recognised, tables },
    company,
    plan,
    problems: bySeverity([...recognised.problems, ...ofSettings, ...problems]),
    analysis: isJudged ? judge(plan, { reading, actions, viewpoint }) : null,
  };
}

interface Ground {
  readonly reading: WorkbookReading;
  readonly actions: ActionsOnSheet | null;
  readonly viewpoint: Parameters<typeof analyse>[1];
}

/** The method's analysis, with what only the workbook remembers: moves that were made actions (N1), decisions on proposals (N4). */
function judge(plan: Plan, { reading: { flags }, actions, viewpoint }: Ground): Analysis {
  const analysis = keepMoves(analyse(plan, viewpoint), actions?.grid ?? null);
  const decisions = parseDecisionsFlag(flags[decisionsFlag]);
  if (decisions.length === 0) return analysis;
  const accounts = analysis.accounts.map((account) => withoutDecided(account, decisions));
  return { ...analysis, accounts };
}

function bySeverity(problems: readonly Problem[]): readonly Problem[] {
  return problemSeverities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
}
