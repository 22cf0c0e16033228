// One slim line above grid and pane: which workbook is open, the few commands of the workbook, language and theme.
import { element } from './element';
import type { Theme } from './parameters';
import { fill, LANGUAGES, type Language, type Words } from './words';

export interface TopBarState {
  readonly words: Words;
  readonly language: Language;
  readonly theme: Theme;
  readonly paneShown: boolean;
  readonly workbookName: string;
  readonly lastRequest: { readonly actions: number; readonly ms: number } | null;
}

export interface TopBarCommands {
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onUndo: () => void;
  readonly onTogglePane: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onToggleTheme: () => void;
}

export interface TopBar {
  readonly node: HTMLElement;
  readonly update: (state: TopBarState) => void;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文' };
const SVG = 'http://www.w3.org/2000/svg';
const MARK_SQUARES = [
  [1, 1],
  [9, 1],
  [1, 9],
  [9, 9],
] as const;

/** The mark: four rounded squares, one of them full, the quadrant one is in. */
function createMark(): SVGSVGElement {
  const mark = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 16 16',
    class: 'mark',
    'aria-hidden': 'true',
  })) {
    mark.setAttribute(name, value);
  }
  MARK_SQUARES.forEach(([x, y], index) => {
    const square = document.createElementNS(SVG, 'rect');
    const shape = { x, y, width: 6, height: 6, rx: 1.5, opacity: index === 1 ? 1 : 0.35 };
    for (const [name, value] of Object.entries(shape)) square.setAttribute(name, String(value));
    mark.append(square);
  });
  return mark;
}

function createButton(onClick: () => void, className = ''): HTMLButtonElement {
  const button = element('button', { type: 'button', class: className });
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
    pane: createButton(commands.onTogglePane, 'pane-toggle'),
    paneLabel: element('span'),
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
  parts.paneLabel.textContent = words.showPane;
  parts.pane.title = words.showPaneHint;
  parts.pane.setAttribute('aria-pressed', String(state.paneShown));
}

export function createTopBar(commands: TopBarCommands): TopBar {
  const parts = createParts(commands);
  parts.pane.append(createMark(), parts.paneLabel);
  const workbook = element('div', { class: 'group', role: 'group' }, [parts.fresh, parts.open, parts.undo]);
  const page = element('div', { class: 'group' }, [parts.languages.group, parts.theme, parts.pane]);
  const node = element('header', { class: 'top-bar' }, [parts.name, workbook, parts.requests, page]);
  return {
    node,
    update(state) {
      workbook.setAttribute('aria-label', state.words.commands);
      updateParts(parts, state);
    },
  };
}
