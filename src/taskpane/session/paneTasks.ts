// What each task asks of the planner, and the event it ends with.
import type { Proposal } from '../../method/actions/proposals';
import type { OwnDecision } from '../../method/strategy/decided';
import type { RatedKind } from '../../method/ratingQuestions';
import { givenOf } from '../../planner/asking';
import {
  NothingToRefresh,
  type Overview,
  type Planner,
  type Refreshed,
  type SaidOfDoubt,
  SheetsInDoubt,
} from '../../planner/planner';
import { parseAddress } from '../../sheets/grid/address';
import type { SoughtKind } from '../../tables/tables';
import { makeChoice, type TableChoice, withChoice } from '../../sheets/grid/choice';
import type { Locale } from '../../text/text';
import type { Message, PaneEvent, PaneState, Task } from './paneState';

export interface TaskContext {
  readonly planner: Planner;
  readonly state: PaneState;
  /** Language of the sheets that are written. */
  readonly locale: Locale;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The user's selection as a choice of table; null where its sheet is not known. */
function selectionChoice(overview: Overview, address: string): TableChoice | null {
  const parsed = parseAddress(address);
  const entry = overview.reading.sheets.find((each) => each.sheet === parsed?.sheet);
  if (!entry) return null;
  const range = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  return makeChoice({ use: 'only', sheetId: entry.sheetId, sheet: entry.sheet, range, pointed: true });
}

async function takeSelection(planner: Planner, kind: SoughtKind): Promise<PaneEvent> {
  const address = await planner.selection();
  // The selection may lie on a sheet, or in rows, that are newer than what is held.
  const overview = await planner.survey();
  const choice = selectionChoice(overview, address);
  if (choice === null) return { type: 'notATable', kind };
  const choose = (made: TableChoice): Overview =>
    planner.chooseTable(overview, withChoice(overview.choices, kind, made));
  const found = choose(choice).recognition.tables.find((table) => table.choice?.range === choice.range);
  if (found === undefined) return { type: 'notATable', kind };
  // By its headers it is known again where rows and columns are added or moved.
  const chosen = choose({ ...choice, headers: found.headed, range: found.range });
  return { type: 'pointed', overview: chosen, kind };
}

type Refresh = Extract<Task, { name: 'refresh' }>;

async function refresh(
  { planner, state, locale, dispatch }: TaskContext,
  { adding = [], taking = [], unseen }: Refresh,
): Promise<PaneEvent> {
  const overview = state.overview ?? (await planner.survey());
  const account = overview.analysis?.accounts[state.account]?.account ?? null;
  try {
    const refreshed = await planner.refresh({
      overview,
      locale,
      account,
      renames: state.renames,
      adding,
      taking,
      onProgress: (step) => dispatch({ type: 'progressed', step }),
    });
    const [line] = taking;
    const message = line === undefined ? ({ name: 'written' } as const) : takenMessage(refreshed, line);
    // What reads differently was said before the sheets were written anew, or is said now.
    const earlier = unseen ? refreshed.earlier : null;
    return { type: 'refreshed', refreshed: { ...refreshed, earlier }, message };
  } catch (error) {
    if (error instanceof SheetsInDoubt)
      return { type: 'decided', overview: error.overview, message: { name: 'inDoubt' } };
    if (error instanceof NothingToRefresh) return { type: 'nothingToRefresh', overview: error.overview };
    throw error;
  }
}

/** N7: what became of a press; the tables may have changed so that nothing says that line any more. */
function takenMessage({ analysis }: Refreshed, id: string): Message {
  const line = analysis.accounts.flatMap(({ next }) => next).find((each) => each.id === id);
  if (line === undefined || line.takes !== null) return { name: 'notTaken' };
  return { name: 'taken', owner: line.owner, due: line.due };
}

/** N4: what a yes came to. */
async function accept({ planner, state }: TaskContext, proposal: Proposal): Promise<PaneEvent> {
  const overview = state.overview ?? (await planner.survey());
  const accepted = await planner.accept(overview, proposal);
  const { kind, overview: seen } = accepted;
  if (kind === 'byHand')
    return { type: 'decided', overview: seen, message: { name: 'byHand', cell: accepted.cell } };
  if (kind === 'changed') return { type: 'decided', overview: seen, message: { name: 'tableChanged' } };
  const after = seen.analysis?.accounts[state.account]?.strategy.macro ?? null;
  return {
    type: 'decided',
    overview: seen,
    message: { name: 'accepted', before: proposal.before, after },
  };
}

async function decline({ planner, state }: TaskContext, proposal: Proposal): Promise<PaneEvent> {
  const overview = await planner.decline(state.overview ?? (await planner.survey()), proposal);
  return { type: 'decided', overview, message: { name: 'declined' } };
}

/** G5: what became of the answers. */
async function writeAnswers({ planner, state }: TaskContext, kind: RatedKind): Promise<PaneEvent> {
  const overview = state.overview ?? (await planner.survey());
  const { answers } = state.rating;
  const given = givenOf(planner.askAbout(overview, state.account, kind).questions, answers);
  const { outcome, overview: seen, kept } = await planner.writeAnswers(overview, { given, kept: answers });
  const messages = {
    written: { name: 'answersWritten', count: given.length },
    changed: { name: 'tableChanged' },
    byHand: { name: 'answersByHand' },
  } as const;
  return { type: 'answersWritten', overview: seen, kept, message: messages[outcome] };
}

/** G5: what became of the list. */
async function bring({ planner, state, locale }: TaskContext, kind: RatedKind): Promise<PaneEvent> {
  const held = state.overview ?? (await planner.survey());
  const request = { kind, locale, kept: state.rating.answers };
  const { outcome, overview, kept, sheet } = await planner.bring(held, request);
  return outcome === 'written'
    ? { type: 'brought', overview, kept, sheet }
    : { type: 'decided', overview, message: { name: 'tableChanged' } };
}

/** M2: what became of the name. */
async function nameAccount({ planner, state, locale }: TaskContext, name: string): Promise<PaneEvent> {
  const held = state.overview ?? (await planner.survey());
  const { outcome, overview, cell } = await planner.nameAccount(held, { name, locale });
  const messages = {
    written: { name: 'named', cell },
    changed: { name: 'tableChanged' },
    byHand: { name: 'nameByHand', cell },
  } as const;
  return { type: 'decided', overview, message: messages[outcome] };
}

/** A14: what became of our own decision. */
async function decide({ planner, state, locale }: TaskContext, own: OwnDecision | null): Promise<PaneEvent> {
  const held = state.overview ?? (await planner.survey());
  const { outcome, overview, cell } = await planner.decide(held, { account: state.account, own, locale });
  const messages = {
    written: { name: own === null ? 'ownDropped' : 'ownDecided', cell },
    changed: { name: 'tableChanged' },
    byHand: { name: 'decideByHand', cell },
  } as const;
  return { type: 'decided', overview, message: messages[outcome] };
}

/** Which of the sheets in doubt are ours. */
async function settle({ planner, state }: TaskContext, said: readonly SaidOfDoubt[]): Promise<PaneEvent> {
  const overview = await planner.settle(state.overview ?? (await planner.survey()), said);
  return { type: 'decided', overview, message: { name: 'settled' } };
}

/** What became of *Restore*. */
async function restore({ planner, state }: TaskContext): Promise<PaneEvent> {
  const { outcome, sheets, overview } = await planner.restore(state.overview ?? (await planner.survey()));
  return outcome === 'restored'
    ? { type: 'restored', overview }
    : { type: 'decided', overview, message: { name: 'notRestored', sheets } };
}

/** Rejects with what the planner rejects with. */
export async function perform(task: Task, context: TaskContext): Promise<PaneEvent> {
  const { planner, locale, state } = context;
  const held = state.overview === null ? {} : { held: state.overview };
  switch (task.name) {
    case 'survey':
      return { type: 'surveyed', overview: await planner.survey(), then: task.then };
    case 'refresh':
      return refresh(context, task);
    case 'template': {
      const overview = await planner.createTemplate({ locale, sample: task.sample, ...held });
      const then = task.sample ? 'strategy' : 'tables';
      const isAdded = overview.reading.sheets.length > (state.overview?.reading.sheets.length ?? 0);
      const message = { name: task.sample ? 'sampleAdded' : 'templateAdded' } as const;
      return { type: 'surveyed', overview, then, ...(isAdded && { message }) };
    }
    case 'addTable': {
      const { kind } = task;
      const overview = await planner.createTemplate({ locale, sample: false, kinds: [kind], ...held });
      return { type: 'tableAdded', overview, kind };
    }
    case 'accept':
      return accept(context, task.proposal);
    case 'decline':
      return decline(context, task.proposal);
    case 'writeAnswers':
      return writeAnswers(context, task.kind);
    case 'bring':
      return bring(context, task.kind);
    case 'decide':
      return decide(context, task.own);
    case 'settle':
      return settle(context, task.said);
    case 'restore':
      return restore(context);
    case 'nameAccount':
      return nameAccount(context, task.account);
    case 'goTo':
      await planner.goTo(task.address);
      return { type: 'finished' };
    case 'useSelection':
      return takeSelection(planner, task.kind);
  }
}
