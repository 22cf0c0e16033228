// M2: the name of the one account, for good: into the profile that stands there, or into one that is added for it.
import { placeName, type NamePlace } from '../sheets/accountName';
import type { SheetDraft } from '../sheets/draft';
import { withFill } from '../sheets/filled';
import { cellAddress } from '../sheets/grid/address';
import { makeOwnWords } from '../sheets/settings/ownWords';
import { profileQuestions } from '../tables/profile/profileQuestions';
import { freeSheetName } from '../sheets/template/freeNames';
import { textOf, type Locale } from '../text/text';
import { readAgain, survey, takeOverview, type LookDeps } from './look';
import type { NamedAccount, NamingPreview, NamingRequest, Overview } from './planner';
import { draftTables } from './template';

/** null where a table names the account, or there are several. */
export function previewNaming(overview: Overview, locale: Locale): NamingPreview | null {
  if (!overview.isUnnamed) return null;
  const place = placeIn(overview, '');
  if (place !== null) return { kind: place.kind, cell: place.cell };
  const { reading, company } = overview;
  const { profile } = textOf(locale, company.wording).sheets.names;
  const taken = reading.sheets.map(({ sheet }) => sheet);
  return { kind: 'sheet', sheet: freeSheetName(profile, taken) };
}

/** Looks first whether the name still has its place; then one write, which is one Undo, and a new look. */
export async function nameAccount(
  deps: LookDeps,
  overview: Overview,
  { name, locale }: NamingRequest,
): Promise<NamedAccount> {
  const place = placeIn(overview, name);
  if (place === null) return addProfile(deps, overview, { name, locale });
  const { cell } = place;
  if (place.kind === 'byHand' || !readsAsNamed(deps, overview, place, name))
    return { outcome: 'byHand', overview, cell };
  const outcome = await deps.workbook.fill([place.fill], {});
  if (outcome === 'formula') return { outcome: 'byHand', overview, cell };
  return { outcome, overview: await readAgain(deps, overview), cell };
}

/** In the profile that is read; null where there is none. */
function placeIn({ reading, recognition, company }: Overview, name: string): NamePlace | null {
  const table = recognition.tables.find(({ kind }) => kind === 'profile');
  const grid = reading.grids.find(({ sheetId }) => sheetId === table?.sheetId);
  if (table === undefined || grid === undefined) return null;
  return placeName({ grid, table, ownWords: makeOwnWords(company) }, name);
}

/** Read again with that cell, is this the account's name, and no row another than before? */
function readsAsNamed(
  deps: LookDeps,
  { reading, choices, plan }: Overview,
  { fill }: NamePlace & { readonly kind: 'cell' },
  name: string,
): boolean {
  const grids = reading.grids.map((grid) => (grid.sheetId === fill.sheetId ? withFill(grid, fill) : grid));
  const after = takeOverview(deps, { ...reading, grids }, choices);
  const rows = ({ people, factors, goals }: typeof plan): string =>
    JSON.stringify({ people, factors, goals });
  return after.analysis?.accounts[0]?.account === name && rows(after.plan) === rows(plan);
}

/** As any table that is asked for, with the one answer in it; the user stays where they are. */
async function addProfile(
  deps: LookDeps,
  held: Overview,
  { name, locale }: NamingRequest,
): Promise<NamedAccount> {
  const before = takeOverview(deps, (await survey(deps)).reading, held.choices);
  if (!before.isUnnamed || placeIn(before, name) !== null)
    return { outcome: 'changed', overview: before, cell: '' };
  const drafts = draftTables(before, { locale, kinds: ['profile'], sample: null });
  const named = drafts.map((draft) => withName(draft, { name, locale }));
  const sheets = named.map(({ draft }) => ({ draft, grid: null }));
  await deps.workbook.write({ sheets, flags: {}, show: null });
  const { reading } = await survey(deps);
  const cell = named.map((each) => each.cell).find((each) => each !== '') ?? '';
  return { outcome: 'written', overview: takeOverview(deps, reading, before.choices), cell };
}

interface NamedDraft {
  readonly draft: SheetDraft;
  /** '' on a sheet that does not ask for the name. */
  readonly cell: string;
}

/** The answer stands right of its question. */
function withName(draft: SheetDraft, { name, locale }: NamingRequest): NamedDraft {
  const question = profileQuestions.account.labels[locale];
  const row = draft.kind === 'profile' ? draft.values.findIndex((cells) => cells.includes(question)) : -1;
  if (row === -1) return { draft, cell: '' };
  const column = (draft.values[row]?.indexOf(question) ?? 0) + 1;
  const values = draft.values.map((cells, at) =>
    at === row ? cells.map((value, across) => (across === column ? name : value)) : cells,
  );
  return { draft: { ...draft, values }, cell: cellAddress(draft.name, row, column) };
}
