// The pane's work apart from its looks. With a shared runtime the page runs whether the pane is open or not, and the ribbon's
// Refresh is this same session's: one planner, one state, one run at a time.
import type { Strategy } from '../../method/strategy/assembled';
import type { Proposal } from '../../method/actions/proposals';
import type { Edit } from '../../method/strategy/scenario';
import type { NamingPreview, Planner, Refreshed } from '../../planner/planner';
import { findBeginnings } from '../../sheets/beginning';
import { HostError } from '../../planner/workbook';
import type { SoughtKind } from '../../tables/tables';
import { type TableChoice, withChoice } from '../../sheets/grid/choice';
import type { FactorEdit } from '../../sheets/factorEdit';
import type { Locale } from '../../text/text';
import { watchChanges } from './paneChanges';
import {
  isResultKind,
  type Failure,
  type NoHostReason,
  type Page,
  type PaneEvent,
  type PaneState,
  type Phase,
  type Task,
} from './paneState';
import { createPaneStore, type PaneStore } from './paneStore';
import { perform } from './paneTasks';
import { createRatingCommands, type RatingCommands } from './ratingCommands';
import type { WhatIfEvent } from './whatIf';

export interface PaneDeps {
  /** null: Excel is there; else why not. */
  readonly start: () => Promise<NoHostReason | null>;
  /** Called once Excel is there. */
  readonly createPlanner: () => Planner;
  /** The time of day as the user reads it, such as 10:42. */
  readonly timeOfDay: () => string;
  /** Language of the sheets: the pane's own. */
  readonly locale: () => Locale;
}

export interface PaneCommands extends RatingCommands {
  /** Does nothing while another task is under way. */
  readonly run: (task: Task) => Promise<void>;
  readonly turn: (page: Page) => void;
  readonly chooseTable: (kind: SoughtKind, choice: TableChoice) => void;
  readonly chooseAccount: (account: number) => void;
  readonly closeMessage: () => void;
  /** The user chose another language, and was told what renaming the tabs costs. */
  readonly chooseLanguage: () => void;
  /** Renaming the result tabs, which stand there, would empty Excel's list of Undo. */
  readonly renamingEndsUndo: () => boolean;
  readonly whatIf: (event: WhatIfEvent) => void;
  /** M2: where the account's name would be written; null where it has one, or there are several. */
  readonly previewNaming: () => NamingPreview | null;
  /** A8: the shown account's strategy after these edits; null where there is none to be judged. */
  readonly tryOut: (edits: readonly Edit[]) => Strategy | null;
  /** N4: where each of these proposals would be written and as what, or why by hand; one for each. */
  readonly editsOf: (proposals: readonly Proposal[]) => readonly FactorEdit[];
}

export interface PaneSession extends Pick<PaneStore, 'state' | 'subscribe'> {
  readonly commands: PaneCommands;
  /** Waits for Office, then looks at the workbook. Asked again, it is the same start. */
  readonly start: () => Promise<void>;
  /**
   * One refresh, as by the pane's own button: joins one that is under way, and waits for another task to end.
   * @returns true where the pane holds something that the user should see: it failed, there was nothing to refresh, or the
   * first sheets of this workbook leave rows out or a table is still to be filled in, or earlier rules wrote the sheets before
   */
  readonly refresh: () => Promise<boolean>;
  /** true until Office has started and Excel has given what the present task reads: perhaps a cell is being edited. */
  readonly isWaiting: () => boolean;
  /** The pane is seen again after it was closed: what has changed meanwhile is read. */
  readonly shown: () => void;
}

/** After this long the pane says that a cell may be in edit mode. */
const PATIENCE = 1000;

const failureOf = (error: unknown): Failure =>
  error instanceof HostError
    ? { kind: 'host', error }
    : { kind: 'bug', detail: error instanceof Error ? error.message : String(error) };

interface Running {
  readonly task: Task;
  readonly ended: Promise<PaneEvent>;
}

interface Work {
  readonly store: PaneStore;
  readonly locale: () => Locale;
  planner: Planner | null;
  running: Running | null;
}

async function carryOut({ store, locale }: Work, planner: Planner, task: Task): Promise<PaneEvent> {
  const { dispatch } = store;
  dispatch({ type: 'started', task });
  const patience = setTimeout(() => dispatch({ type: 'waited' }), PATIENCE);
  try {
    return await perform(task, { planner, dispatch, state: store.state(), locale: locale() });
  } catch (error) {
    return { type: 'failed', task, failure: failureOf(error) };
  } finally {
    clearTimeout(patience);
  }
}

/** The event that the task ended with; null where another is under way, or Excel is not there. */
async function run(work: Work, task: Task): Promise<PaneEvent | null> {
  if (work.planner === null || work.running !== null) return null;
  const ended = carryOut(work, work.planner, task);
  work.running = { task, ended };
  const event = await ended;
  work.running = null;
  // First, so that what is said of the run can offer to take it back.
  work.store.dispatch({ type: 'restorable', restorable: work.planner.restorable() });
  work.store.dispatch(event);
  return event;
}

/** How the refresh ended that is under way, or the one that starts when everything else is done. */
async function refreshOnce(work: Work): Promise<PaneEvent | null> {
  for (let running = work.running; running !== null; running = work.running) {
    const event = await running.ended;
    if (running.task.name === 'refresh') return event;
  }
  return run(work, { name: 'refresh', unseen: true });
}

/** Sheets that are there for the first time (the reading is older than they are), and without some of the user's rows, or a table that holds none yet. */
function leavesRowsOut({ reading, problems, recognition }: Refreshed): boolean {
  const isFirst = reading.sheets.every(({ kind }) => kind !== 'strategy');
  const isWaiting = findBeginnings(recognition) !== null;
  return isFirst && (isWaiting || problems.some(({ severity }) => severity === 'error'));
}

async function begin(work: Work, deps: PaneDeps): Promise<void> {
  const reason = await deps.start();
  if (reason !== null) return work.store.dispatch({ type: 'noHost', reason });
  work.planner = deps.createPlanner();
  watchChanges(work.store, work.planner, deps.timeOfDay);
  void run(work, { name: 'survey', then: null });
}

function tryOut({ planner, store }: Work, edits: readonly Edit[]): Strategy | null {
  const { overview, account } = store.state();
  const judged = overview?.analysis?.accounts[account];
  if (planner === null || overview === null || judged === undefined) return null;
  const cells = new Set(judged.factors.map(({ cell }) => cell));
  const factors = overview.plan.factors.filter(({ cell }) => cells.has(cell));
  return planner.tryOut(overview, factors, edits);
}

function createCommands(work: Work): PaneCommands {
  const { store } = work;
  return {
    ...createRatingCommands({ store, planner: () => work.planner, locale: work.locale }),
    run: async (task) => {
      await run(work, task);
    },
    turn: (page) => store.dispatch({ type: 'turned', page }),
    chooseTable: (kind, choice) => {
      const { overview } = store.state();
      if (work.planner === null || overview === null || work.running !== null) return;
      const choices = withChoice(overview.choices, kind, choice);
      store.dispatch({ type: 'chose', overview: work.planner.chooseTable(overview, choices) });
    },
    chooseAccount: (account) => store.dispatch({ type: 'accountChosen', account }),
    closeMessage: () => store.dispatch({ type: 'messageClosed' }),
    chooseLanguage: () => store.dispatch({ type: 'languageChosen' }),
    renamingEndsUndo: () => {
      const { overview, written } = store.state();
      // What was read may be older than the first sheets.
      const isRead = overview?.reading.sheets.some(({ kind }) => isResultKind(kind)) ?? false;
      return (isRead || written.length > 0) && work.planner?.undoEndsAt().includes('rename') === true;
    },
    whatIf: (event) => store.dispatch({ type: 'whatIf', event }),
    previewNaming: () => {
      const { overview } = store.state();
      return overview === null ? null : (work.planner?.previewNaming(overview, work.locale()) ?? null);
    },
    tryOut: (edits) => tryOut(work, edits),
    editsOf: (proposals) => {
      const { overview } = store.state();
      return work.planner === null || overview === null ? [] : work.planner.editsOf(overview, proposals);
    },
  };
}

const isUnanswered = (phase: Phase): boolean =>
  phase.name === 'starting' || (phase.name === 'working' && (phase.step ?? 'reading') === 'reading');

/** Old, and nothing is said that a new look would wipe away. */
const isStale = ({ phase, freshness, message }: PaneState): boolean =>
  phase.name === 'ready' && freshness.name === 'changed' && message === null;

export function createPaneSession(deps: PaneDeps): PaneSession {
  const store = createPaneStore();
  const work: Work = { store, locale: deps.locale, planner: null, running: null };
  let started: Promise<void> | null = null;
  const start = (): Promise<void> => (started ??= begin(work, deps));
  return {
    state: store.state,
    subscribe: store.subscribe,
    commands: createCommands(work),
    start,
    refresh: async () => {
      await start();
      const event = await refreshOnce(work);
      if (event?.type !== 'refreshed') return true;
      return leavesRowsOut(event.refreshed) || event.refreshed.earlier !== null;
    },
    isWaiting: () => isUnanswered(store.state().phase),
    shown: () => {
      if (isStale(store.state())) void run(work, { name: 'survey', then: null });
    },
  };
}
