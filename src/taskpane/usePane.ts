// The one hook that owns the pane's state: it runs tasks on the planner and tells the reducer what came of them.
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { HostError } from '../planner/workbook';
import { NothingToRefresh, type Overview, type Planner } from '../planner/planner';
import { parseAddress } from '../sheets/address';
import type { TableChoice, TableKind } from '../sheets/table';
import type { Locale } from '../text/text';
import {
  initialState,
  isResultKind,
  judgedTables,
  reducePane,
  type Failure,
  type NoHostReason,
  type Page,
  type PaneEvent,
  type PaneState,
  type Task,
} from './paneState';

export interface PaneDeps {
  /** null: Excel is there; else why not. */
  readonly start: () => Promise<NoHostReason | null>;
  /** Called once Excel is there. */
  readonly createPlanner: () => Planner;
  /** The time of day as the user reads it, such as 10:42. */
  readonly timeOfDay: () => string;
}

export interface PaneCommands {
  readonly run: (task: Task) => Promise<void>;
  readonly turn: (page: Page) => void;
  readonly chooseTable: (kind: TableKind, choice: TableChoice) => void;
  readonly chooseAccount: (account: number) => void;
  readonly closeMessage: () => void;
}

/** After this long the pane says that a cell may be in edit mode. */
const PATIENCE = 1000;

const failureOf = (error: unknown): Failure =>
  error instanceof HostError
    ? { kind: 'host', error }
    : { kind: 'bug', detail: error instanceof Error ? error.message : String(error) };

/** The user's selection as a choice of table; null where its sheet is not known. */
function selectionChoice(overview: Overview, address: string): TableChoice | null {
  const parsed = parseAddress(address);
  const entry = overview.reading.sheets.find((each) => each.sheet === parsed?.sheet);
  if (!entry) return null;
  const range = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  return { sheetId: entry.sheetId, sheet: entry.sheet, range, columns: {}, scales: {}, exact: false };
}

async function takeSelection(planner: Planner, kind: TableKind): Promise<PaneEvent> {
  const address = await planner.selection();
  // The selection may lie on a sheet, or in rows, that are newer than what is held.
  const overview = await planner.survey();
  const choice = selectionChoice(overview, address);
  if (choice === null) return { type: 'notATable', kind };
  const chosen = planner.chooseTable(overview, { ...overview.choices, [kind]: choice });
  const found = chosen.recognition.tables.some(
    (table) => table.kind === kind && table.sheet === choice.sheet,
  );
  return found ? { type: 'chose', overview: chosen } : { type: 'notATable', kind };
}

interface Context {
  readonly planner: Planner;
  readonly state: PaneState;
  readonly locale: Locale;
  readonly dispatch: (event: PaneEvent) => void;
}

async function refresh({ planner, state, locale, dispatch }: Context): Promise<PaneEvent> {
  const overview = state.overview ?? (await planner.survey());
  const account = overview.analysis?.accounts[state.account]?.account ?? null;
  try {
    const refreshed = await planner.refresh({
      overview,
      locale,
      account,
      onProgress: (step) => dispatch({ type: 'progressed', step }),
    });
    return { type: 'refreshed', refreshed };
  } catch (error) {
    if (error instanceof NothingToRefresh) return { type: 'nothingToRefresh', overview: error.overview };
    throw error;
  }
}

async function perform(task: Task, context: Context): Promise<PaneEvent> {
  const { planner, locale } = context;
  switch (task.name) {
    case 'survey':
      return { type: 'surveyed', overview: await planner.survey(), then: task.then };
    case 'refresh':
      return refresh(context);
    case 'template': {
      const overview = await planner.createTemplate({ locale, sample: task.sample });
      return { type: 'surveyed', overview, then: task.sample ? 'strategy' : 'tables' };
    }
    case 'goTo':
      await planner.goTo(task.address);
      return { type: 'finished' };
    case 'useSelection':
      return takeSelection(planner, task.kind);
  }
}

interface Watch {
  readonly planner: () => Planner | null;
  readonly overview: Overview | null;
  readonly timeOfDay: () => string;
  readonly dispatch: (event: PaneEvent) => void;
}

/**
 * Excel's events: changes on the sheets that are read make the results old, and a result sheet that is gone (deleted, or a refresh undone) is
 * no longer written. Where Excel refuses to tell, it is
 * asked again after the next look at the workbook; until then Refresh is there as always.
 */
function useChanges({ planner, overview, timeOfDay, dispatch }: Watch): void {
  const sheets = useRef<ReadonlySet<string>>(new Set());
  const listener = useRef(dispatch);
  const watch = useRef<Promise<() => void> | null>(null);
  useEffect(() => {
    listener.current = dispatch;
    sheets.current = new Set(overview ? judgedTables(overview).map(({ sheetId }) => sheetId) : []);
  });
  useEffect(() => {
    if (overview === null || watch.current !== null) return;
    const started = planner()?.onChange((change) => {
      if (sheets.current.has(change.sheetId)) listener.current({ type: 'changed', at: timeOfDay() });
      else if (change.gone && isResultKind(change.kind)) listener.current({ type: 'resultsGone' });
    });
    watch.current = started ?? null;
    started?.catch(() => {
      watch.current = null;
    });
  }, [overview, planner, timeOfDay]);
  useEffect(
    () => () => {
      void watch.current?.then((end) => end());
    },
    [],
  );
}

export function usePane(deps: PaneDeps, locale: Locale): readonly [PaneState, PaneCommands] {
  const [state, dispatch] = useReducer(reducePane, initialState);
  const planner = useRef<Planner | null>(null);
  const now = useRef({ state, locale });
  const busy = useRef(false);
  useEffect(() => {
    now.current = { state, locale };
  });

  const run = useCallback(async (task: Task) => {
    if (planner.current === null || busy.current) return;
    busy.current = true;
    dispatch({ type: 'started', task });
    const patience = setTimeout(() => dispatch({ type: 'waited' }), PATIENCE);
    try {
      dispatch(await perform(task, { planner: planner.current, dispatch, ...now.current }));
    } catch (error) {
      dispatch({ type: 'failed', task, failure: failureOf(error) });
    } finally {
      clearTimeout(patience);
      busy.current = false;
    }
  }, []);

  useEffect(() => {
    let ended = false;
    void deps.start().then((reason) => {
      if (ended) return;
      if (reason !== null) return dispatch({ type: 'noHost', reason });
      planner.current = deps.createPlanner();
      void run({ name: 'survey', then: null });
    });
    return () => {
      ended = true;
    };
  }, [deps, run]);

  const currentPlanner = useCallback(() => planner.current, []);
  const { timeOfDay } = deps;
  useChanges({ planner: currentPlanner, overview: state.overview, timeOfDay, dispatch });

  const commands = useMemo<PaneCommands>(
    () => ({
      run,
      turn: (page) => dispatch({ type: 'turned', page }),
      chooseTable: (kind, choice) => {
        const overview = now.current.state.overview;
        if (planner.current === null || overview === null || busy.current) return;
        const choices = { ...overview.choices, [kind]: choice };
        dispatch({ type: 'chose', overview: planner.current.chooseTable(overview, choices) });
      },
      chooseAccount: (account) => dispatch({ type: 'accountChosen', account }),
      closeMessage: () => dispatch({ type: 'messageClosed' }),
    }),
    [run],
  );
  return [state, commands];
}
