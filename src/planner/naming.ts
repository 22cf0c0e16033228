// M2: the name of the one account, for good: into the profile that stands there, or into one that is added for it.
import { placeName } from '../sheets/accountName';
import type { AnswersPlace } from '../sheets/profileAnswers';
import { withFill } from '../sheets/filled';
import { makeOwnWords } from '../sheets/settings/ownWords';
import { freeSheetName } from '../sheets/template/freeNames';
import { textOf, type Locale } from '../text/text';
import { lookAfter, startingOver } from './anew';
import { seenAfter, survey, takeOverview, type LookDeps } from './look';
import type { NamedAccount, NamingPreview, NamingRequest, Overview } from './planner';
import { draftProfile } from './template';

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

/** Looks first whether the name still has its place; then one write, and a new look. */
export async function nameAccount(
  deps: LookDeps,
  overview: Overview,
  { name, locale }: NamingRequest,
): Promise<NamedAccount> {
  const place = placeIn(overview, name);
  if (place === null) return startingOver(() => addProfile(deps, overview, { name, locale }));
  const { cell } = place;
  if (place.kind === 'byHand' || !readsAsNamed(deps, overview, place, name))
    return { outcome: 'byHand', overview, cell };
  const outcome = await deps.workbook.fill([place.fill], {});
  if (outcome === 'formula') return { outcome: 'byHand', overview, cell };
  return { outcome, overview: await seenAfter(deps, overview, outcome), cell };
}

/** In the profile that is read; null where there is none. */
function placeIn({ reading, recognition, company }: Overview, name: string): AnswersPlace | null {
  const table = recognition.tables.find(({ kind }) => kind === 'profile');
  const grid = reading.grids.find(({ sheetId }) => sheetId === table?.sheetId);
  if (table === undefined || grid === undefined) return null;
  return placeName({ grid, table, ownWords: makeOwnWords(company) }, name);
}

/** Read again with that cell, is this the account's name, and no row another than before? */
function readsAsNamed(
  deps: LookDeps,
  { reading, choices, plan }: Overview,
  { fill }: AnswersPlace & { readonly kind: 'cell' },
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
  const answers = new Map([['account' as const, { typed: name }]]);
  const drafts = draftProfile(before, { locale, answers, account: null });
  const sheets = drafts.map((draft) => ({ draft, grid: null }));
  await deps.workbook.write({ sheets, flags: {}, show: null });
  const seen = await lookAfter(() => survey(deps));
  const overview = takeOverview(deps, seen.reading, before.choices);
  const cell = overview.plan.profile?.find(({ item }) => item === 'account')?.cell ?? '';
  return { outcome: 'written', overview, cell };
}
