// Where the pane's state is kept: whoever is interested is told of each change.
import { initialState, reducePane, type PaneEvent, type PaneState } from './paneState';

export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Calls back after each change; gives a function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPaneStore(): PaneStore {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reducePane(state, event);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
