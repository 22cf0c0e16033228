// What the pane knows, and how each event changes it. Pure; paneSession.ts does the work.
import { steps, type Step } from '../../method/ground/finding';
import type { SoughtKind, TableKind } from '../../tables/tables';
import type { FoundTable } from '../../sheets/grid/table';
import type { Proposal } from '../../method/actions/proposals';
import type { OwnDecision } from '../../method/strategy/decided';
import type { MacroStrategy } from '../../method/ground/words';
import type { RatedKind } from '../../method/ratingQuestions';
import type { KeptAnswers } from '../../planner/answers';
import type { HostError, Restorable } from '../../planner/workbook';
import type { Overview, ProgressStep, Refreshed, SaidOfDoubt, WrittenSheet } from '../../planner/planner';
import { noRating, ratingFrom, reduceRating, type Rating, type RatingEvent } from './rating';
import {
  followFactors,
  followName,
  noScenarios,
  reduceWhatIf,
  type WhatIf,
  type WhatIfEvent,
} from './whatIf';

/** The method's steps, in its order. What is read, and how, is a page beside them. */
export const tabs = steps;
export type Tab = Step;
export type ShownPage = Tab | 'tables';
export type Page = ShownPage | 'firstRun';

export const isTab = (page: Page): page is Tab => tabs.some((tab) => tab === page);

/** Why there is no Excel to talk to. */
export type NoHostReason = 'timeout' | 'notExcel' | 'tooOld';

/** Everything that asks the workbook; a failed one can be tried again as it is. */
export type Task =
  | { readonly name: 'survey'; readonly then: Page | null }
  /** `adding`: identities of moves that become actions by it; `taking`: of lines (N7) that somebody takes. */
  | {
      readonly name: 'refresh';
      readonly adding?: readonly string[];
      readonly taking?: readonly string[];
      /** The ribbon's: the pane may be closed, so that nobody has seen what it said before. */
      readonly unseen?: true;
    }
  | { readonly name: 'template'; readonly sample: boolean }
  /** One table that nobody has to have, or one that the workbook lacks. */
  | { readonly name: 'addTable'; readonly kind: TableKind }
  | { readonly name: 'goTo'; readonly address: string }
  /** N4: a yes or a no to a proposal. */
  | { readonly name: 'accept' | 'decline'; readonly proposal: Proposal }
  /** G5: all answers about the shown account's people or factors. */
  | { readonly name: 'writeAnswers'; readonly kind: RatedKind }
  /** G5: the tables of that kind into the template's. */
  | { readonly name: 'bring'; readonly kind: RatedKind }
  /** A14: what we decide of the shown account ourselves; null takes it back. */
  | { readonly name: 'decide'; readonly own: OwnDecision | null }
  /** Which of the sheets in doubt are ours. */
  | { readonly name: 'settle'; readonly said: readonly SaidOfDoubt[] }
  /** Takes back our last run. */
  | { readonly name: 'restore' }
  /** M2: the account is named for good. */
  | { readonly name: 'nameAccount'; readonly account: string }
  | { readonly name: 'useSelection'; readonly kind: SoughtKind };

export type Failure =
  | { readonly kind: 'host'; readonly error: HostError }
  /** A fault of ours: its message is for the details line only. */
  | { readonly kind: 'bug'; readonly detail: string };

export type Phase =
  | { readonly name: 'starting' }
  | { readonly name: 'noHost'; readonly reason: NoHostReason }
  | { readonly name: 'ready' }
  /** `waiting`: for more than a second, perhaps because a cell is being edited. */
  | {
      readonly name: 'working';
      readonly task: Task;
      readonly step: ProgressStep | null;
      readonly waiting: boolean;
    }
  | { readonly name: 'failed'; readonly task: Task; readonly failure: Failure };

/** How the result sheets stand to what the pane shows. */
export type Freshness =
  | { readonly name: 'unwritten' }
  | { readonly name: 'current' }
  | { readonly name: 'changed'; readonly at: string }
  /** The user chose other tables, columns or another account since the last refresh. */
  | { readonly name: 'chosen' };

/** A quiet message about what happened last; the next task takes it away. */
export type Message =
  | { readonly name: 'written' }
  /** N7: who takes it and by when; '' and null where that is left open. */
  | { readonly name: 'taken'; readonly owner: string; readonly due: string | null }
  /** The sheet that the new table stands on. */
  | { readonly name: 'added'; readonly sheet: string }
  | { readonly name: 'templateAdded' | 'sampleAdded' }
  | { readonly name: 'nothing' }
  /** N4: the strategies before and after a yes; null: no verdict. */
  | {
      readonly name: 'accepted';
      readonly before: MacroStrategy | null;
      readonly after: MacroStrategy | null;
    }
  | { readonly name: 'declined' | 'tableChanged' | 'answersByHand' | 'notTaken' }
  /** Of sheets that may be ours: it was said which, or has to be first. */
  | { readonly name: 'settled' | 'inDoubt' }
  | { readonly name: 'restored' }
  /** Sheets that somebody changed since. */
  | { readonly name: 'notRestored'; readonly sheets: readonly string[] }
  /** G5 */
  | { readonly name: 'answersWritten'; readonly count: number }
  /** G5: the sheet that is read from now on. */
  | { readonly name: 'brought'; readonly sheet: string }
  | { readonly name: 'byHand'; readonly cell: string }
  /** M2: where the name of the account stands now, or is to be written by hand. */
  | { readonly name: 'named' | 'nameByHand'; readonly cell: string }
  /** A14: where it stands now, stood, or is to be written by hand. */
  | { readonly name: 'ownDecided' | 'ownDropped' | 'decideByHand'; readonly cell: string }
  | { readonly name: 'noTableThere'; readonly kind: SoughtKind };

export interface PaneState {
  readonly phase: Phase;
  readonly page: Page;
  readonly overview: Overview | null;
  /** M2: which account is shown; an index of the analysis. */
  readonly account: number;
  readonly freshness: Freshness;
  /** The result sheets as the last refresh named them; empty before. */
  readonly written: readonly WrittenSheet[];
  readonly message: Message | null;
  /** What *Restore* would take back; null: nothing. */
  readonly restorable: Restorable | null;
  /** The user chose a language: the tabs follow it with the next refresh, on every platform. */
  readonly renames: boolean;
  /** The kind of the table that the user pointed at last, until they turn to another view. */
  readonly pointed: { readonly kind: SoughtKind; readonly count: number } | null;
  readonly whatIf: WhatIf;
  readonly rating: Rating;
}

/** How a task goes on. */
type TaskEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly step: ProgressStep }
  | { readonly type: 'waited' }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly task: Task; readonly failure: Failure };

/** What the workbook or the user brought. */
type NewsEvent =
  | { readonly type: 'noHost'; readonly reason: NoHostReason }
  | {
      readonly type: 'surveyed';
      readonly overview: Overview;
      readonly then: Page | null;
      /** What was added before it was looked. */
      readonly message?: Message;
    }
  | { readonly type: 'refreshed'; readonly refreshed: Refreshed; readonly message: Message }
  | { readonly type: 'tableAdded'; readonly overview: Overview; readonly kind: TableKind }
  | { readonly type: 'nothingToRefresh'; readonly overview: Overview }
  | { readonly type: 'notATable'; readonly kind: SoughtKind }
  | { readonly type: 'chose'; readonly overview: Overview }
  | { readonly type: 'pointed'; readonly overview: Overview; readonly kind: SoughtKind }
  | { readonly type: 'decided'; readonly overview: Overview; readonly message: Message }
  | {
      readonly type: 'answersWritten';
      readonly overview: Overview;
      readonly kept: KeptAnswers;
      readonly message: Message;
    }
  | {
      readonly type: 'brought';
      readonly overview: Overview;
      readonly kept: KeptAnswers;
      readonly sheet: string;
    }
  | { readonly type: 'restored'; readonly overview: Overview }
  | { readonly type: 'restorable'; readonly restorable: Restorable | null }
  | { readonly type: 'languageChosen' }
  | { readonly type: 'rating'; readonly event: RatingEvent }
  | { readonly type: 'changed'; readonly at: string }
  | { readonly type: 'resultsGone' }
  | { readonly type: 'turned'; readonly page: Page }
  | { readonly type: 'accountChosen'; readonly account: number }
  | { readonly type: 'whatIf'; readonly event: WhatIfEvent }
  | { readonly type: 'messageClosed' };

export type PaneEvent = TaskEvent | NewsEvent;

const taskEvents: readonly PaneEvent['type'][] = ['started', 'progressed', 'waited', 'finished', 'failed'];
const isTaskEvent = (event: PaneEvent): event is TaskEvent => taskEvents.includes(event.type);

export const initialState: PaneState = {
  phase: { name: 'starting' },
  page: 'firstRun',
  overview: null,
  account: 0,
  freshness: { name: 'unwritten' },
  written: [],
  message: null,
  restorable: null,
  renames: false,
  pointed: null,
  whatIf: noScenarios,
  rating: noRating,
};

const resultKinds: readonly string[] = ['strategy', 'factorMatrix', 'roleGrid', 'actions'];
export const isResultKind = (kind: string | null): boolean => kind !== null && resultKinds.includes(kind);
const ready: Phase = { name: 'ready' };

/** Whether there is anything to judge: a person or a factor. */
export function hasRecords(overview: Overview): boolean {
  return overview.plan.people.length + overview.plan.factors.length > 0;
}

/** The tables that are judged: people and factors. */
export function judgedTables(overview: Overview): readonly FoundTable[] {
  return overview.recognition.tables.filter(({ kind }) => kind === 'people' || kind === 'factors');
}

/** Where the pane opens: with the three choices as long as this workbook has nothing of ours. */
export function openingPage(overview: Overview): Page {
  const marks = overview.reading.sheets.flatMap(({ kind }) => (kind === null ? [] : [kind]));
  const isUsed = marks.length + overview.doubts.length + Object.keys(overview.choices).length > 0;
  if (!isUsed) return 'firstRun';
  const worthShowing = marks.some(isResultKind) || hasRecords(overview);
  return worthShowing && overview.analysis !== null ? 'strategy' : 'tables';
}

/** The account index stays inside the analysis. */
function keptAccount(account: number, overview: Overview): number {
  return account < (overview.analysis?.accounts.length ?? 0) ? account : 0;
}

const namesIn = (overview: Overview | null): readonly (string | null)[] =>
  (overview?.analysis?.accounts ?? []).map(({ account }) => account);

/** What trying again does: what is written already is only looked at. */
export function taskAgain({ task, failure }: Extract<Phase, { name: 'failed' }>): Task {
  const isWritten = failure.kind === 'host' && failure.error.outcome === 'written';
  return isWritten ? { name: 'survey', then: null } : task;
}

function withOverview(state: PaneState, overview: Overview): PaneState {
  const followed = followFactors(state.whatIf, state.overview?.plan.factors ?? [], overview.plan.factors);
  const whatIf = followName(followed, namesIn(state.overview), namesIn(overview));
  const rating = state.overview === null ? ratingFrom(overview) : state.rating;
  return { ...state, phase: ready, overview, account: keptAccount(state.account, overview), whatIf, rating };
}

function afterSurvey(state: PaneState, overview: Overview, then: Page | null): PaneState {
  const isFirst = state.overview === null;
  const page = then ?? (isFirst ? openingPage(overview) : state.page);
  // A later look without a step of the user's: the pane shows what is new, and the sheets are as old as before.
  const freshness = then === null && !isFirst ? state.freshness : ({ name: 'unwritten' } as const);
  return { ...withOverview(state, overview), page, freshness };
}

function afterRefresh(state: PaneState, refreshed: Refreshed, message: Message): PaneState {
  // Typing makes what was read old, and no sheet is there yet that could be.
  const first = state.page === 'firstRun' || state.written.length === 0;
  return {
    ...withOverview(state, refreshed),
    page: first && (state.page === 'firstRun' || state.page === 'tables') ? 'strategy' : state.page,
    freshness: { name: 'current' },
    written: refreshed.written,
    renames: false,
    message,
  };
}

function afterPointing(state: PaneState, overview: Overview, kind: SoughtKind): PaneState {
  const pointed = { kind, count: (state.pointed?.count ?? 0) + 1 };
  return { ...withOverview(state, overview), freshness: { name: 'chosen' }, message: null, pointed };
}

/** The view stays: what the table asks is answered on its sheet, which Excel shows. */
function afterAdding(state: PaneState, overview: Overview, kind: TableKind): PaneState {
  const sheet = overview.recognition.tables.find((table) => table.kind === kind)?.sheet;
  const message = sheet === undefined ? null : ({ name: 'added', sheet } as const);
  return { ...withOverview(state, overview), message };
}

const writtenNews: readonly Message['name'][] = [
  'accepted',
  'answersWritten',
  'named',
  'ownDecided',
  'ownDropped',
];

/** N4, G5, M2, A14: a yes, the answers, a name or a decision are in the tables, and not on the sheets yet. */
function afterDecision(state: PaneState, overview: Overview, message: Message): PaneState {
  const isWritten = writtenNews.includes(message.name);
  const isOlder = isWritten && state.freshness.name === 'current';
  const freshness = isOlder ? ({ name: 'chosen' } as const) : state.freshness;
  return { ...withOverview(state, overview), freshness, message };
}

/** G5: the tables as they are read now are shown; the result sheets still point at the old ones. */
function afterBringing(
  state: PaneState,
  { overview, kept, sheet }: PaneEvent & { readonly type: 'brought' },
): PaneState {
  const freshness = state.freshness.name === 'current' ? ({ name: 'chosen' } as const) : state.freshness;
  const after = { ...withOverview(state, overview), freshness, message: { name: 'brought', sheet } as const };
  return { ...after, page: 'tables', rating: { ...after.rating, shown: null, answers: kept } };
}

/** What is on sheets is older than what is read now, and answers may wait again. */
function afterRestoring(state: PaneState, overview: Overview): PaneState {
  const names = overview.reading.sheets.map(({ sheet }) => sheet);
  const after = withOverview(state, overview);
  return {
    ...after,
    page: overview.analysis === null ? openingPage(overview) : state.page,
    freshness: { name: 'unwritten' },
    written: state.written.filter(({ sheet }) => names.includes(sheet)),
    message: { name: 'restored' },
    rating: { ...after.rating, answers: ratingFrom(overview).answers },
  };
}

/** Only sheets that were written can grow old. */
function afterChange(state: PaneState, at: string): PaneState {
  return state.freshness.name === 'changed' ? state : { ...state, freshness: { name: 'changed', at } };
}

function onTask(state: PaneState, event: TaskEvent): PaneState {
  switch (event.type) {
    case 'started':
      return {
        ...state,
        phase: { name: 'working', task: event.task, step: null, waiting: false },
        message: event.task.name === 'goTo' ? state.message : null,
      };
    case 'progressed':
      return state.phase.name === 'working'
        ? { ...state, phase: { ...state.phase, step: event.step, waiting: false } }
        : state;
    case 'waited':
      return state.phase.name === 'working' ? { ...state, phase: { ...state.phase, waiting: true } } : state;
    case 'failed':
      return { ...state, phase: { name: 'failed', task: event.task, failure: event.failure } };
    case 'finished':
      return { ...state, phase: ready };
  }
}

function onNews(state: PaneState, event: NewsEvent): PaneState {
  switch (event.type) {
    case 'noHost':
      return { ...state, phase: { name: 'noHost', reason: event.reason } };
    case 'surveyed':
      return { ...afterSurvey(state, event.overview, event.then), message: event.message ?? state.message };
    case 'refreshed':
      return afterRefresh(state, event.refreshed, event.message);
    case 'tableAdded':
      return afterAdding(state, event.overview, event.kind);
    case 'nothingToRefresh':
      return { ...withOverview(state, event.overview), message: { name: 'nothing' } };
    case 'notATable':
      return { ...state, phase: ready, message: { name: 'noTableThere', kind: event.kind } };
    case 'chose':
      return { ...withOverview(state, event.overview), freshness: { name: 'chosen' }, message: null };
    case 'pointed':
      return afterPointing(state, event.overview, event.kind);
    case 'decided':
      return afterDecision(state, event.overview, event.message);
    case 'answersWritten': {
      const after = afterDecision(state, event.overview, event.message);
      return { ...after, rating: { ...after.rating, answers: event.kept } };
    }
    case 'brought':
      return afterBringing(state, event);
    case 'restored':
      return afterRestoring(state, event.overview);
    case 'restorable':
      return { ...state, restorable: event.restorable };
    case 'languageChosen':
      return { ...state, renames: true };
    case 'rating':
      return onRating(state, event.event);
    case 'changed':
      return afterChange(state, event.at);
    case 'resultsGone':
      return { ...state, freshness: { name: 'unwritten' }, written: [], message: null };
    case 'turned':
      return { ...state, page: event.page, pointed: null, rating: { ...state.rating, shown: null } };
    case 'accountChosen':
      return { ...state, account: event.account, freshness: { name: 'chosen' } };
    case 'whatIf':
      return onScenario(state, event.event);
    case 'messageClosed':
      return { ...state, message: null };
  }
}

/** Scenarios stand in the strategy's place. */
function onScenario(state: PaneState, event: WhatIfEvent): PaneState {
  const whatIf = reduceWhatIf(state.whatIf, event, state.overview?.plan.factors ?? []);
  return { ...state, whatIf, page: whatIf.open ? 'strategy' : state.page };
}

/** Questions stand in the place of the view of what they are about. */
function onRating(state: PaneState, event: RatingEvent): PaneState {
  const rating = reduceRating(state.rating, event);
  return { ...state, rating, page: rating.shown ?? state.page };
}

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  return isTaskEvent(event) ? onTask(state, event) : onNews(state, event);
}
