import { actionSheetOf } from '../sheets/actions/readActions';
import { judgeEdited } from '../method/strategy/scenario';
import type { SheetKind } from '../sheets/draft';
import { draftResults } from '../sheets/drafts/results';
import type { SheetWrite } from '../sheets/sheetWrite';
import { makeSample, sampleKinds } from '../sheets/sample/sample';
import { makeOwnWords } from '../sheets/settings/ownWords';
import { soughtKinds } from '../tables/tables';
import { makeChoice, type TableChoice, type TableChoices } from '../sheets/grid/choice';
import { draftTemplate, firstNameCell } from '../sheets/template/template';
import { textOf } from '../text/text';
import { bring, previewBringing } from './bringing';
import { choicesFlag, localeFlag, makeChoicesFlag } from './choices';
import { takeOverview, readAgain, survey } from './look';
import {
  NothingToRefresh,
  type Overview,
  type Planner,
  type PlannerDeps,
  type Refreshed,
  type RefreshRequest,
  type TemplateRequest,
} from './planner';
import { accept, decline, editsOf, standingDecisions } from './proposals';
import { askAbout, targetsOf, tryPeople } from './ratings';
import { nameSheet } from './sheetNames';
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
    refresh: (request) => refresh(deps, request),
    createTemplate: (request) => createTemplate(deps, request),
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
  const { analysis } = overview;
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
  const seen = adding.length + taking.length === 0 ? overview : await readAgain(deps, overview);
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
  return drafts.map(({ draft, actionTable }) => {
    const grid = gridOf(draft.kind);
    const naming = { kind: draft.kind, present: grid?.sheet ?? null, locale, texts: deps.texts, taken };
    const name = nameSheet(naming);
    taken.push(name);
    return { draft: { ...draft, name }, grid, ...(actionTable && { actionTable }) };
  });
}

type Refreshable = Overview & Pick<Refreshed, 'analysis'>;

async function createTemplate(deps: PlannerDeps, request: TemplateRequest): Promise<Overview> {
  const { locale } = request;
  const { reading: before, plan, company } = await survey(deps);
  const sample = request.sample ? makeSample(locale, deps.today()) : null;
  const kinds = sample ? sampleKinds(sample) : (request.kinds ?? soughtKinds);
  const drafts = draftTemplate({
    text: textOf(locale, company.wording),
    ownWords: makeOwnWords(company),
    kinds,
    sample,
    plan,
    takenSheets: before.sheets.map(({ sheet }) => sheet),
    takenTables: before.tableNames,
    grids: before.grids,
  });
  const sheets = drafts.map((draft): SheetWrite => ({ draft, grid: null }));
  const shown = kinds.includes('people') ? 'people' : (kinds[0] ?? null);
  const first = drafts.find(({ kind }) => kind === shown);
  const cursor = sample === null && first ? firstNameCell(first, locale) : null;
  await deps.workbook.write({ sheets, flags: {}, show: shown, cursor: cursor ?? undefined });
  const after = await survey(deps);
  const names = new Set(drafts.map(({ name }) => name));
  return takeOverview(deps, after.reading, preferTemplate(after, names));
}

/** The new tables are the ones to be read, whatever else the workbook holds. */
function preferTemplate(
  { reading, choices, recognition }: Overview,
  names: ReadonlySet<string>,
): TableChoices {
  const preferred = soughtKinds.flatMap((kind): (readonly [string, readonly TableChoice[]])[] => {
    const grid = reading.grids.find(({ mark, sheet }) => mark?.kind === kind && names.has(sheet));
    const isUsed = recognition.tables.some((table) => table.kind === kind && table.sheetId === grid?.sheetId);
    if (grid === undefined || isUsed) return [];
    return [[kind, [makeChoice({ use: 'only', sheetId: grid.sheetId, sheet: grid.sheet })]]];
  });
  return { ...choices, ...Object.fromEntries(preferred) };
}
