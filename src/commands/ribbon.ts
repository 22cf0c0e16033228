// The ribbon's Refresh. It has no way of its own to refresh: it asks the session that the pane shows.

/**
 * As manifest.xml names it. Not `refresh`: Office looks among the page's globals first, and an element with that id is one.
 */
export const refreshFunction = 'refreshPlan';

/** How long Excel may keep silent before the pane is opened to say what it waits for. */
const PATIENCE = 3000;

/** What the ribbon needs of the pane's session. */
export interface RibbonSession {
  /** Refreshes; true where the pane holds something that the user should see. */
  readonly refresh: () => Promise<boolean>;
  /** true until Excel has given what is to be read. */
  readonly isWaiting: () => boolean;
  /** The pane is seen again. */
  readonly shown: () => void;
}

type CommandEvent = Pick<Office.AddinCommands.Event, 'completed'>;

/** With the pane open already, this does nothing. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane cannot be opened from here. What it has to say stays in it, until the user opens it.
  }
}

/**
 * Refreshes with the pane closed or open. A success says nothing more: new sheets are shown, and later runs leave users where they
 * are, as Excel's own Refresh does. Whatever needs the user opens the pane. Office is always told that the command is over.
 */
export async function refreshFromRibbon(
  session: RibbonSession,
  event: CommandEvent,
  patience = PATIENCE,
): Promise<void> {
  const timer = setTimeout(() => {
    if (session.isWaiting()) void showPane();
  }, patience);
  try {
    if (await session.refresh()) await showPane();
  } catch {
    await showPane();
  } finally {
    clearTimeout(timer);
    event.completed();
  }
}

async function watchPane(session: RibbonSession): Promise<void> {
  await Office.onReady();
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) session.shown();
  });
}

/**
 * Tells Office what the ribbon's buttons do; to be called while the page loads, so that no command comes too early.
 * Without a shared runtime (iPad) there are no buttons, and the pane is all there is.
 */
export function connectRibbon(session: RibbonSession): void {
  if (typeof Office === 'undefined') return;
  Office.actions.associate(refreshFunction, (event: CommandEvent) => void refreshFromRibbon(session, event));
  // Where Excel will not tell, the pane still says that the tables have changed.
  watchPane(session).catch(() => undefined);
}
