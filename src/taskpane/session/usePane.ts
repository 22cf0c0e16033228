// The pane's session as React sees it.
import { useSyncExternalStore } from 'react';
import type { PaneCommands, PaneSession } from './paneSession';
import type { PaneState } from './paneState';

export function usePane({ state, subscribe, commands }: PaneSession): readonly [PaneState, PaneCommands] {
  return [useSyncExternalStore(subscribe, state), commands];
}
