import { actionSheetOf } from '../sheets/actions/readActions';
import { judgeEdited } from '../method/strategy/scenario';
import type { Layout, SheetKind } from '../sheets/draft';
import { draftResults } from '../sheets/drafts/results';
import type { SheetWrite } from '../sheets/sheetWrite';
import { freeTableName } from '../sheets/template/freeNames';
import { textOf } from '../text/text';
import { lookAfter, startingOver } from './anew';
import { bring, previewBringing } from './bringing';
import { choicesFlag, localeFlag, makeChoicesFlag } from './choices';
import { decide } from './deciding';
import { takeOverview, readAgain, survey } from './look';
import { nameAccount, previewNaming } from './naming';
import {
  NothingToRefresh,
  type Overview,
  type Planner,
  type PlannerDeps,
  type Refreshed,
  type RefreshRequest,
  SheetsInDoubt,
} from './planner';
import { accept, decline, editsOf, standingDecisions } from './proposals';
import { askAbout, targetsOf, tryPeople } from './ratings';
import { restore } from './restoring';
import { settle } from './settling';
import { nameSheet } from './sheetNames';
import { createTemplate } from './template';
import type { WorkbookReading } from './workbook';
import { keepAnswers, writeAnswers } from './writeAnswers';

/** The use cases over a workbook port. */
export function createPlanner(deps: PlannerDeps): Planner {
  const { workbook } = deps;
  return {
    survey: () => survey(deps),
    chooseTable: (overview, choices) => takeOverview(deps, overview.reading, choices),
    tryOut: ({ company }, factors, edits) => judgeEdited(factors, edits, company.settings),
    editsOf,
    accept: (overview, proposal) => accept(deps, overview, proposal),
    decline: (overview, proposal) => decline(deps, overview, proposal),
    askAbout,
    targetsOf,
    tryPeople,
    keepAnswers: (kept) => keepAnswers(deps, kept),
    writeAnswers: (overview, answers) => writeAnswers(deps, overview, answers),
    previewBringing: (overview, request) => previewBringing(deps, overview, request),
    bring: (overview, request) => bring(deps, overview, request),
    previewNaming: (overview, locale) => previewNaming(overview, locale),
    nameAccount: (overview, request) => nameAccount(deps, overview, request),
    decide: (overview, request) => decide(deps, overview, request),
    settle: (overview, said) => settle(deps, overview, said),
    refresh: (request) => startingOver(() => refresh(deps, request)),
    createTemplate: (request) => createTemplate(deps, request),
    restorable: () => workbook.restorable(),
    restore: (overview) => restore(deps, overview),
    undoEndsAt: () => workbook.undoEndsAt(),
    goTo: (address) => workbook.goTo(address),
    selection: () => workbook.selection(),
    onChange: (listener) => workbook.onChange(listener),
  };
}

async function refresh(deps: PlannerDeps, request: RefreshRequest): Promise<Refreshed> {
  const { onProgress, adding = [], taking = [] } = request;
  onProgress?.('reading');
  const overview = await readAgain(deps, request.overview, { adding, taking });
  onProgress?.('judging');
  const { analysis, doubts } = overview;
  if (doubts.length > 0) throw new SheetsInDoubt(overview);
  if (analysis === null) throw new NothingToRefresh(overview);
  const sheets = draftWrites(deps, request, { ...overview, analysis });
  onProgress?.('writing');
  const isFirst = sheets.every(({ grid }) => grid === null);
  const flags = {
    [choicesFlag]: makeChoicesFlag(overview.choices),
    [localeFlag]: request.locale,
    ...standingDecisions(overview),
  };
  await deps.workbook.write({ sheets, flags, show: isFirst ? 'strategy' : null });
  const written = sheets.map(({ draft }) => ({ kind: draft.kind, sheet: draft.name }));
  const isAsBefore = adding.length + taking.length === 0;
  const seen = isAsBefore ? overview : await lookAfter(() => readAgain(deps, overview));
  return { ...seen, analysis: seen.analysis ?? analysis, written };
}

function draftWrites(deps: PlannerDeps, request: RefreshRequest, overview: Refreshable): SheetWrite[] {
  const { reading, actions, analysis, problems, company, title } = overview;
  const { locale, account } = request;
  const text = textOf(locale, company.wording);
  const gridOf = (kind: SheetKind) =>
    kind === 'actions'
      ? actionSheetOf(reading.grids, actions)
      : (reading.grids.find((grid) => grid.mark?.kind === kind) ?? null);
  const drafts = draftResults({
    analysis,
    account,
    title,
    problems,
    text,
    actions,
    settings: company.settings,
  });
  const taken = reading.sheets.map(({ sheet }) => sheet);
  // Where renaming empties the list of Undo, a tab follows the language only when it was said so before.
  const follows = request.renames === true || !deps.workbook.undoEndsAt().includes('rename');
  return drafts.map(({ draft, actionTable }) => {
    const grid = gridOf(draft.kind);
    const present = grid?.sheet ?? null;
    const name =
      present !== null && !follows
        ? present
        : nameSheet({ kind: draft.kind, present, locale, texts: deps.texts, taken });
    taken.push(name);
    const named = { ...draft, name, ...(grid === null && { layout: withFreeTable(draft.layout, reading) }) };
    return { draft: named, grid, ...(actionTable && { actionTable }) };
  });
}

/** A sheet that is not ours any more may hold a table of that name. */
function withFreeTable(layout: Layout, { tableNames }: WorkbookReading): Layout {
  const { table } = layout;
  return table === null
    ? layout
    : { ...layout, table: { ...table, name: freeTableName(table.name, tableNames) } };
}

type Refreshable = Overview & Pick<Refreshed, 'analysis'>;
