// One slim line above grid and pane: which workbook is open, the few commands of the workbook, language and theme.
import { element } from './element';
import type { Theme } from './parameters';
import { createRibbonButtons, type Ribbon, type RibbonCommand } from './ribbon';
import { fill, LANGUAGES, type Language, type Words } from './words';

export interface TopBarState {
  readonly words: Words;
  readonly language: Language;
  readonly theme: Theme;
  readonly paneShown: boolean;
  /** null until the manifest is read. */
  readonly ribbon: Ribbon | null;
  readonly workbookName: string;
  readonly lastRequest: { readonly actions: number; readonly ms: number } | null;
}

export interface TopBarCommands {
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onUndo: () => void;
  readonly onRibbon: (command: RibbonCommand) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onToggleTheme: () => void;
}

export interface TopBar {
  readonly node: HTMLElement;
  readonly update: (state: TopBarState) => void;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文' };
function createButton(onClick: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' });
  button.addEventListener('click', onClick);
  return button;
}

function createLanguageSwitch(onLanguage: (language: Language) => void) {
  const buttons = LANGUAGES.map((language) => {
    const button = createButton(() => onLanguage(language));
    button.lang = language;
    button.textContent = LANGUAGE_NAMES[language];
    return { language, button };
  });
  const group = element(
    'div',
    { class: 'switch', role: 'group' },
    buttons.map((entry) => entry.button),
  );
  return { group, buttons };
}

function createParts(commands: TopBarCommands) {
  return {
    name: element('span', { class: 'workbook-name' }),
    requests: element('span', { class: 'requests' }),
    fresh: createButton(commands.onNew),
    open: createButton(commands.onOpen),
    undo: createButton(commands.onUndo),
    languages: createLanguageSwitch(commands.onLanguage),
    theme: createButton(commands.onToggleTheme),
    ribbon: createRibbonButtons(commands.onRibbon),
  };
}

function updateParts(parts: ReturnType<typeof createParts>, state: TopBarState): void {
  const { words, lastRequest } = state;
  parts.name.textContent = state.workbookName;
  parts.name.title = state.workbookName;
  parts.requests.textContent =
    lastRequest === null
      ? ''
      : fill(words.lastRequest, { actions: lastRequest.actions, ms: Math.round(lastRequest.ms) });
  parts.fresh.textContent = words.newWorkbook;
  parts.open.textContent = words.open;
  parts.undo.textContent = words.undo;
  parts.languages.group.setAttribute('aria-label', words.language);
  for (const { language, button } of parts.languages.buttons) {
    button.setAttribute('aria-pressed', String(language === state.language));
  }
  parts.theme.textContent = state.theme === 'dark' ? words.light : words.dark;
  parts.ribbon.update(state.ribbon, state);
}

export function createTopBar(commands: TopBarCommands): TopBar {
  const parts = createParts(commands);
  const workbook = element('div', { class: 'group', role: 'group' }, [parts.fresh, parts.open, parts.undo]);
  const page = element('div', { class: 'group' }, [parts.languages.group, parts.theme, parts.ribbon.node]);
  const node = element('header', { class: 'top-bar' }, [parts.name, workbook, parts.requests, page]);
  return {
    node,
    update(state) {
      workbook.setAttribute('aria-label', state.words.commands);
      updateParts(parts, state);
    },
  };
}
