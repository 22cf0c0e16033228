// The page's frame: top bar, notice, grid, splitter, pane. It shows a state and reports what a person does.
import { acceptDrops, chooseFile } from './dropFile';
import { element } from './element';
import { createNotice, type Notice } from './notice';
import { createSplitter } from './splitter';
import { createTopBar, type TopBarCommands, type TopBarState } from './topBar';

export interface ChromeCommands extends Omit<TopBarCommands, 'onOpen'> {
  readonly onFile: (file: File) => void;
}

export interface Chrome {
  /** Where the grid goes. */
  readonly grid: HTMLElement;
  /** Where the pane's iframe goes. */
  readonly pane: HTMLElement;
  readonly notice: Notice;
  readonly update: (state: TopBarState) => void;
}

export function createChrome(root: HTMLElement, commands: ChromeCommands): Chrome {
  const topBar = createTopBar({ ...commands, onOpen: () => chooseFile(commands.onFile) });
  const notice = createNotice();
  const grid = element('main', { class: 'grid' });
  const pane = element('aside', { class: 'pane' });
  const splitter = createSplitter(root);
  acceptDrops(grid, commands.onFile);
  root.replaceChildren(topBar.node, notice.node, grid, splitter.node, pane);
  return {
    grid,
    pane,
    notice,
    update(state) {
      const { words } = state;
      document.title = `${state.workbookName} – ${words.workbench}`;
      document.documentElement.lang = state.language;
      document.documentElement.dataset['theme'] = state.theme;
      grid.dataset['drop'] = words.dropHere;
      grid.setAttribute('aria-label', words.grid);
      pane.setAttribute('aria-label', words.pane);
      splitter.setLabel(words.splitter);
      root.classList.toggle('pane-hidden', !state.paneShown);
      topBar.update(state);
    },
  };
}
