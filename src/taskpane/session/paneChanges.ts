// Excel's events on their way to the pane.
import type { Planner } from '../../planner/planner';
import type { SheetChange } from '../../planner/workbook';
import { isResultKind } from './paneState';
import type { PaneStore } from './paneStore';

/**
 * Changes on the sheets that are read make the results old, and a result sheet that is gone (deleted, or a refresh undone) is
 * no longer written. Where Excel refuses to tell, it is asked again after the next look at the workbook; until then Refresh is
 * there as always.
 */
export function watchChanges(store: PaneStore, planner: Planner, timeOfDay: () => string): void {
  let asked = false;
  const listener = (change: SheetChange): void => {
    const { overview } = store.state();
    const isRead = overview?.recognition.tables.some(({ sheetId }) => sheetId === change.sheetId) ?? false;
    if (isRead) store.dispatch({ type: 'changed', at: timeOfDay() });
    else if (change.gone && isResultKind(change.kind)) store.dispatch({ type: 'resultsGone' });
  };
  const ask = (): void => {
    if (asked || store.state().overview === null) return;
    asked = true;
    planner.onChange(listener).catch(() => {
      asked = false;
    });
  };
  store.subscribe(ask);
}
