import { canHoldActions } from '../sheets/actions/actionTableOnSheet';
import { addMoves } from '../sheets/actions/chosenMoves';
import { judgeEdited } from '../method/scenario';
import type { SheetKind } from '../sheets/draft';
import { draftResults } from '../sheets/drafts/results';
import { makeSample, sampleKinds } from '../sheets/sample/sample';
import { soughtKinds, type TableChoice, type TableChoices } from '../sheets/table';
import { draftTemplate } from '../sheets/template/template';
import { choicesFlag, localeFlag, makeChoicesFlag, parseChoicesFlag } from './choices';
import { makeOverview } from './overview';
import {
  NothingToRefresh,
  type Overview,
  type Planner,
  type PlannerDeps,
  type Refreshed,
  type RefreshRequest,
  type TemplateRequest,
} from './planner';
import { nameSheet } from './sheetNames';
import type { SheetWrite, WorkbookReading } from './workbook';

/** The use cases over a workbook port. */
export function createPlanner(deps: PlannerDeps): Planner {
  const { workbook } = deps;
  return {
    survey: () => survey(deps),
    chooseTable: (overview, choices) => judge(deps, overview.reading, choices),
    tryOut: (factors, edits) => judgeEdited(factors, edits, deps.settings),
    refresh: (request) => refresh(deps, request),
    createTemplate: (request) => createTemplate(deps, request),
    goTo: (address) => workbook.goTo(address),
    selection: () => workbook.selection(),
    onChange: (listener) => workbook.onChange(listener),
  };
}

async function survey(deps: PlannerDeps): Promise<Overview> {
  const reading = await deps.workbook.survey();
  return judge(deps, reading, parseChoicesFlag(reading.flags[choicesFlag]));
}

function judge({ today, settings }: PlannerDeps, reading: WorkbookReading, choices: TableChoices): Overview {
  return makeOverview(reading, choices, { asOf: today(), settings });
}

async function refresh(deps: PlannerDeps, request: RefreshRequest): Promise<Refreshed> {
  const { onProgress } = request;
  onProgress?.('reading');
  const overview = await readAgain(deps, request.overview);
  onProgress?.('judging');
  if (overview.analysis === null) throw new NothingToRefresh(overview);
  const analysis = addMoves(overview.analysis, request.adding ?? []);
  const sheets = draftWrites(deps, request, { ...overview, analysis });
  onProgress?.('writing');
  const isFirst = sheets.every(({ grid }) => grid === null);
  const flags = { [choicesFlag]: makeChoicesFlag(overview.choices), [localeFlag]: request.locale };
  await deps.workbook.write({ sheets, flags, show: isFirst ? 'strategy' : null });
  const written = sheets.map(({ draft }) => ({ kind: draft.kind, sheet: draft.name }));
  return { ...overview, analysis, written };
}

/** The sheets that matter as they are now, the others as they were; everything anew where one of those is gone or empty. */
async function readAgain(deps: PlannerDeps, held: Overview): Promise<Overview> {
  const needed = [...new Set(held.recognition.tables.map(({ sheetId }) => sheetId))];
  const fresh = await deps.workbook.read(needed);
  const isRead = (id: string) => fresh.grids.some(({ sheetId }) => sheetId === id);
  if (needed.length > 0 && needed.every(isRead)) {
    const known = new Map([...held.reading.grids, ...fresh.grids].map((grid) => [grid.sheetId, grid]));
    const grids = fresh.sheets.flatMap(({ sheetId }) => known.get(sheetId) ?? []);
    const overview = judge(deps, { ...fresh, grids }, held.choices);
    if (overview.recognition.tables.every(({ sheetId }) => isRead(sheetId))) return overview;
  }
  return judge(deps, await deps.workbook.survey(), held.choices);
}

function draftWrites(deps: PlannerDeps, request: RefreshRequest, overview: Refreshable): SheetWrite[] {
  const { reading, analysis, problems } = overview;
  const { locale, account } = request;
  const gridOf = (kind: SheetKind) =>
    reading.grids.find((grid) => grid.mark?.kind === kind && (kind !== 'actions' || canHoldActions(grid))) ??
    null;
  const actionsGrid = gridOf('actions');
  const drafts = draftResults({ analysis, account, problems, text: deps.texts[locale], actionsGrid });
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
  const { reading: before, plan } = await survey(deps);
  const sample = request.sample ? makeSample(locale, deps.today()) : null;
  const kinds = sample ? sampleKinds(sample) : (request.kinds ?? soughtKinds);
  const drafts = draftTemplate({
    text: deps.texts[locale],
    kinds,
    sample,
    plan,
    takenSheets: before.sheets.map(({ sheet }) => sheet),
    takenTables: before.tableNames,
    grids: before.grids,
  });
  const sheets = drafts.map((draft): SheetWrite => ({ draft, grid: null }));
  await deps.workbook.write({
    sheets,
    flags: {},
    show: kinds.includes('people') ? 'people' : (kinds[0] ?? null),
  });
  const after = await survey(deps);
  const names = new Set(drafts.map(({ name }) => name));
  return judge(deps, after.reading, preferTemplate(after, names));
}

/** The new tables are the ones to be read, whatever else the workbook holds. */
function preferTemplate(
  { reading, choices, recognition }: Overview,
  names: ReadonlySet<string>,
): TableChoices {
  const preferred = soughtKinds.flatMap((kind): (readonly [string, TableChoice])[] => {
    const grid = reading.grids.find(({ mark, sheet }) => mark?.kind === kind && names.has(sheet));
    const isUsed = recognition.tables.some((table) => table.kind === kind && table.sheetId === grid?.sheetId);
    if (grid === undefined || isUsed) return [];
    const { sheetId, sheet } = grid;
    return [[kind, { sheetId, sheet, range: null, columns: {}, scales: {}, exact: false }]];
  });
  return { ...choices, ...Object.fromEntries(preferred) };
}
