// From grids to what the pane shows: recognised, read, judged. Pure.
import { analyse } from '../method/analyse';
import { type Problem, problemSeverities } from '../method/ground/problem';
import type { Settings } from '../method/ground/settings';
import { findAccountTitle } from '../sheets/accountTitle';
import { findActions } from '../sheets/actions/readActions';
import { findEarlierSheet } from '../sheets/earlierSheet';
import { readPlan } from '../sheets/read/read';
import { recognise } from '../sheets/recognise/recognise';
import { judgeSigns } from '../sheets/signs/judgeSigns';
import { looksLikeOurs } from '../sheets/signs/looksLike';
import { makeOwnWords } from '../sheets/settings/ownWords';
import { readCompany } from '../sheets/settings/readCompany';
import { tableOf } from '../tables/tables';
import type { TableChoices } from '../sheets/grid/choice';
import { textOf, type Text } from '../text/text';
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
  /** N1: identities of moves (A6) that the run under way makes actions. */
  readonly adding?: readonly string[];
  /** N7: identities of lines that it takes. */
  readonly taking?: readonly string[];
}

export function makeOverview(
  read: WorkbookReading,
  choices: TableChoices,
  { asOf, settings: standard, texts, adding = [], taking = [] }: Viewpoint,
): Overview {
  const { grids, doubts } = judgeSigns(read.grids, looksLikeOurs(texts));
  const kindOf = new Map(grids.map(({ sheetId, mark }) => [sheetId, mark?.kind ?? null]));
  const sheets = read.sheets.map((entry) => ({ ...entry, kind: kindOf.get(entry.sheetId) ?? entry.kind }));
  const reading = { ...read, grids, sheets };
  const {
    company,
    isSetting,
    problems: ofSettings,
  } = readCompany(reading.grids, { settings: standard, texts });
  const ownWords = makeOwnWords(company);
  const recognised = recognise(reading.grids, choices, { isSetting, ownWords });
  const { plan: input, problems, tables } = readPlan(reading.grids, recognised.tables, ownWords);
  const viewpoint = { asOf, settings: company.settings, changedSettings: company.changed };
  const isJudged = tables.some(({ kind }) => tableOf[kind].mayLack === false);
  const actions = findActions(reading.grids);
  const plan = actions === null ? input : { ...input, actions: actions.records };
  const remembered = { decisions: parseDecisionsFlag(reading.flags[decisionsFlag]), adding, taking };
  const analysis = isJudged ? analyse(plan, viewpoint, { remembered }) : null;
  const [account, ...others] = analysis?.accounts ?? [];
  const isUnnamed = account?.account === null && others.length === 0;
  // Its sheets may be in the words that it has now, or in ours.
  const ownTexts = texts.map(({ locale }) => textOf(locale, company.wording));
  const titled = { grids: reading.grids, tables, file: reading.name ?? '' };
  return {
    reading,
    doubts,
    choices,
    recognition: { ...recognised, tables },
    company,
    actions,
    plan,
    problems: bySeverity([...recognised.problems, ...ofSettings, ...problems, ...(actions?.problems ?? [])]),
    analysis,
    isUnnamed,
    title: isUnnamed ? findAccountTitle(titled) : null,
    earlier: findEarlierSheet(reading.grids, [...texts, ...ownTexts]),
  };
}

function bySeverity(problems: readonly Problem[]): readonly Problem[] {
  return problemSeverities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
}
