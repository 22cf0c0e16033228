// A14: what we decide ourselves: into the profile that stands there, or into one that is added for it.
import type { AccountAnalysis } from '../method/analysis';
import type { Profile } from '../method/ground/profile';
import type { Answer } from '../method/ground/plan';
import { decisionItems } from '../method/ground/words';
import { decisionAnswers, type ToDecide } from '../sheets/decisionAnswers';
import { withFill } from '../sheets/filled';
import { localeOfTable } from '../sheets/grid/tableLocale';
import { placeProfileAnswers, type AnswersPlace } from '../sheets/profileAnswers';
import { makeOwnWords } from '../sheets/settings/ownWords';
import { lookAfter, startingOver } from './anew';
import { seenAfter, takeOverview, survey, type LookDeps } from './look';
import type { DecideRequest, Decided, Overview } from './planner';
import { draftProfile } from './template';

/** Looks first whether all answers have their place; then one write, and a new look. */
export async function decide(deps: LookDeps, overview: Overview, request: DecideRequest): Promise<Decided> {
  const account = overview.analysis?.accounts[request.account];
  if (account === undefined) return { outcome: 'changed', overview, cell: '' };
  const toDecide = toDecideOf(account, request, deps.today());
  const place = placeIn(overview, account, toDecide);
  if (place === null) return startingOver(() => addProfile(deps, overview, { ...request, toDecide }));
  const { cell } = place;
  if (place.kind === 'byHand' || !readsAsDecided(deps, overview, { place, request, toDecide }))
    return { outcome: 'byHand', overview, cell };
  const outcome = await deps.workbook.fill([place.fill], {});
  if (outcome === 'formula') return { outcome: 'byHand', overview, cell };
  return { outcome, overview: await seenAfter(deps, overview, outcome), cell };
}

const toDecideOf = (
  { going, strategy }: AccountAnalysis,
  { own }: DecideRequest,
  today: string,
): ToDecide => ({
  own,
  computed: { decision: going?.decision ?? null, macro: strategy.macro },
  today,
});

/** In the profile that is read; null where there is none. */
function placeIn(
  { reading, recognition, company, analysis }: Overview,
  { account }: AccountAnalysis,
  toDecide: ToDecide,
): AnswersPlace | null {
  const table = recognition.tables.find(({ kind }) => kind === 'profile');
  const grid = reading.grids.find(({ sheetId }) => sheetId === table?.sheetId);
  if (table === undefined || grid === undefined) return null;
  const ownWords = makeOwnWords(company);
  const answers = decisionAnswers(toDecide, { locale: localeOfTable({ grid, table }), ownWords });
  const alone = analysis?.accounts.length === 1;
  return placeProfileAnswers({ grid, table, ownWords }, { account, alone, answers, replace: true });
}

interface Trying {
  readonly place: AnswersPlace & { readonly kind: 'cell' };
  readonly request: DecideRequest;
  readonly toDecide: ToDecide;
}

/** Read again with those cells, is this what the profile says was decided, and everything else as before? */
function readsAsDecided(
  deps: LookDeps,
  { reading, choices, plan, analysis }: Overview,
  { place: { fill }, request, toDecide }: Trying,
): boolean {
  const grids = reading.grids.map((grid) => (grid.sheetId === fill.sheetId ? withFill(grid, fill) : grid));
  const after = takeOverview(deps, { ...reading, grids }, choices);
  const isDecision = ({ item }: Answer): boolean => decisionItems.some((each) => each === item);
  const others = ({ people, factors, goals, profile = [] }: typeof plan): string =>
    JSON.stringify([people, factors, goals, profile.filter((each) => !isDecision(each))]);
  const profileOf = (seen: typeof analysis, account: number): Profile | undefined =>
    seen?.accounts[account]?.goalsReport.profile;
  const untouched = (analysis?.accounts ?? []).every(
    (_, index) =>
      index === request.account ||
      decisionIn(profileOf(analysis, index)) === decisionIn(profileOf(after.analysis, index)),
  );
  return (
    untouched &&
    others(after.plan) === others(plan) &&
    decisionIn(profileOf(after.analysis, request.account)) === wantedOf(toDecide)
  );
}

const told = (...parts: readonly unknown[]): string => JSON.stringify(parts);

const decisionIn = (profile: Profile | undefined): string =>
  profile === undefined
    ? ''
    : told(
        profile.decision,
        profile.decisionStrategy,
        profile.decisionBy,
        profile.decisionOn,
        profile.decisionReason,
        profile.computedThen,
      );

const wantedOf = ({ own, computed, today }: ToDecide): string =>
  own === null
    ? told(null, null, '', null, '', [])
    : told(
        own.decision,
        own.macro,
        own.by.trim(),
        today,
        own.reason.trim(),
        [computed.decision, computed.macro].filter((code) => code !== null),
      );

/** As any table that is asked for, with the decision in it; the user stays where they are. */
async function addProfile(
  deps: LookDeps,
  held: Overview,
  { locale, account, toDecide }: DecideRequest & { readonly toDecide: ToDecide },
): Promise<Decided> {
  const before = takeOverview(deps, (await survey(deps)).reading, held.choices);
  const accounts = before.analysis?.accounts ?? [];
  const hasProfile = before.recognition.tables.some(({ kind }) => kind === 'profile');
  const own = accounts[account];
  if (hasProfile || own === undefined || toDecide.own === null)
    return { outcome: 'changed', overview: before, cell: '' };
  const answers = decisionAnswers(toDecide, { locale, ownWords: makeOwnWords(before.company) });
  const drafts = draftProfile(before, { locale, answers, account: accounts.length > 1 ? own.account : null });
  await deps.workbook.write({
    sheets: drafts.map((draft) => ({ draft, grid: null })),
    flags: {},
    show: null,
  });
  const seen = await lookAfter(() => survey(deps));
  const overview = takeOverview(deps, seen.reading, before.choices);
  const { cells = {} } = overview.analysis?.accounts[account]?.goalsReport.profile ?? {};
  return { outcome: 'written', overview, cell: cells.decision ?? cells.decisionStrategy ?? '' };
}
