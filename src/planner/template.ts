// The template's sheets beside what is there: the tables to begin with, the sample, or one table that is asked for.
import type { SheetDraft } from '../sheets/draft';
import { makeChoice, type TableChoice, type TableChoices } from '../sheets/grid/choice';
import { makeSample, sampleKinds } from '../sheets/sample/sample';
import { makeOwnWords } from '../sheets/settings/ownWords';
import type { SheetWrite } from '../sheets/sheetWrite';
import { draftTemplate, firstNameCell, type TemplateInput } from '../sheets/template/template';
import { profileItems } from '../method/ground/words';
import type { GivenAnswers } from '../sheets/profileAnswers';
import { profileQuestions } from '../tables/profile/profileQuestions';
import { soughtKinds, type TableKind } from '../tables/tables';
import { textOf, type Locale } from '../text/text';
import { lookAfter, startingOver } from './anew';
import { survey, takeOverview } from './look';
import type { Overview, PlannerDeps, TemplateRequest } from './planner';

/** Adds the template's sheets beside what is there, and looks again. */
export async function createTemplate(deps: PlannerDeps, request: TemplateRequest): Promise<Overview> {
  const { locale, held } = request;
  const sample = request.sample ? makeSample(locale, deps.today()) : null;
  const wanted = sample ? sampleKinds(sample) : (request.kinds ?? soughtKinds);
  let asked = held;
  return startingOver(async () => {
    const before = await survey(deps);
    asked ??= before;
    const kinds = kindsLeft(wanted, asked, before);
    // Half a sample beside somebody else's tables would be no sample.
    const isNothing = kinds.length === 0 || (sample !== null && kinds.length < wanted.length);
    return isNothing ? before : addTables(deps, before, { locale, kinds, sample });
  });
}

/** What somebody else adds at the same moment is not added twice. */
function kindsLeft(wanted: readonly TableKind[], asked: Overview, now: Overview): readonly TableKind[] {
  const isNew = (id: string): boolean => !asked.reading.sheets.some(({ sheetId }) => sheetId === id);
  const added = now.reading.sheets.filter(({ sheetId }) => isNew(sheetId)).map(({ kind }) => kind);
  return wanted.filter((kind) => !added.includes(kind));
}

async function addTables(
  deps: PlannerDeps,
  before: Overview,
  { locale, kinds, sample }: Drafting,
): Promise<Overview> {
  const drafts = draftTables(before, { locale, kinds, sample });
  const sheets = drafts.map((draft): SheetWrite => ({ draft, grid: null }));
  const shown = kinds.includes('people') ? 'people' : (kinds[0] ?? null);
  const first = drafts.find(({ kind }) => kind === shown);
  const cursor = sample === null && first ? firstNameCell(first, locale) : null;
  await deps.workbook.write({ sheets, flags: {}, show: shown, cursor: cursor ?? undefined });
  const after = await lookAfter(() => survey(deps));
  const names = new Set(drafts.map(({ name }) => name));
  return takeOverview(deps, after.reading, preferTemplate(after, names));
}

interface Drafting extends Pick<TemplateInput, 'kinds' | 'sample'> {
  readonly locale: Locale;
}

/** The sheets of these tables, in the company's words and under names that are free (O2). */
export function draftTables(
  { reading, plan, company }: Overview,
  { locale, ...wanted }: Drafting,
): readonly SheetDraft[] {
  return draftTemplate({
    ...wanted,
    text: textOf(locale, company.wording),
    ownWords: makeOwnWords(company),
    plan,
    takenSheets: reading.sheets.map(({ sheet }) => sheet),
    takenTables: reading.tableNames,
    grids: reading.grids,
  });
}

interface ProfileDrafting {
  readonly locale: Locale;
  readonly answers: GivenAnswers['answers'];
  /** M2: whose; null where there is only one. */
  readonly account: string | null;
}

/** The sheet of a profile with these answers in it, and the lists behind its drop-downs where they are missing. */
export function draftProfile(
  overview: Overview,
  { locale, answers, account }: ProfileDrafting,
): readonly SheetDraft[] {
  const rows = profileItems.map((item) => {
    const answer = answers.get(item) ?? null;
    const given = answer === null ? null : (answer.serial ?? answer.typed);
    const named = account === null ? {} : { account };
    return { ...named, item: profileQuestions[item].labels[locale], answer: given };
  });
  return draftTables(overview, { locale, kinds: ['profile'], sample: { profile: rows } });
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
