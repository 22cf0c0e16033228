// The add-in's buttons as Excel's Home tab shows them: read from its manifest, as Excel does.
import { element } from './element';
import type { Language } from './words';

type Translated = Readonly<Record<Language, string>>;

export interface RibbonCommand {
  readonly id: string;
  readonly label: Translated;
  readonly help: Translated;
  /** Path of the small icon on this server. */
  readonly icon: string;
  /** What the page is asked to run; null: the button opens the pane. */
  readonly functionName: string | null;
}

export interface Ribbon {
  /** The group's name. */
  readonly label: Translated;
  readonly commands: readonly RibbonCommand[];
}

/** In the manifest the first language is the default, the others are overrides. */
function translated(resource: Element | null): Translated {
  const text = resource?.getAttribute('DefaultValue') ?? '';
  const inLanguage = (language: Language) =>
    resource?.querySelector(`[Locale="${language}"]`)?.getAttribute('Value') ?? text;
  return { en: inLanguage('en'), 'zh-CN': inLanguage('zh-CN') };
}

/** @throws where the manifest has no group of buttons */
export function readRibbon(manifest: Document): Ribbon {
  const resource = (scope: Element, selector: string): Element | null =>
    manifest.getElementById(scope.querySelector(selector)?.getAttribute('resid') ?? '');
  const group = manifest.querySelector('Group');
  if (group === null) throw new Error('manifest.xml has no group of buttons.');
  const readCommand = (control: Element): RibbonCommand => ({
    id: control.id,
    label: translated(resource(control, 'Label')),
    help: translated(resource(control, 'Supertip > Description')),
    icon: new URL(translated(resource(control, 'Icon > [size="16"]')).en).pathname,
    functionName: control.querySelector('FunctionName')?.textContent ?? null,
  });
  return {
    label: translated(resource(group, 'Label')),
    commands: [...group.querySelectorAll('Control')].map(readCommand),
  };
}

/** @throws where the server has no manifest */
export async function fetchRibbon(): Promise<Ribbon> {
  const response = await fetch('/manifest.xml');
  if (!response.ok) throw new Error(`/manifest.xml: ${response.status} ${response.statusText}`);
  return readRibbon(new DOMParser().parseFromString(await response.text(), 'text/xml'));
}

export interface RibbonButtons {
  readonly node: HTMLElement;
  readonly update: (ribbon: Ribbon | null, state: { language: Language; paneShown: boolean }) => void;
}

function createButton(command: RibbonCommand, onPress: (command: RibbonCommand) => void) {
  const icon = element('img', { src: command.icon, width: '16', height: '16', alt: '' });
  const label = element('span');
  const node = element('button', { type: 'button' }, [icon, label]);
  node.addEventListener('click', () => onPress(command));
  return { node, label, command };
}

export function createRibbonButtons(onPress: (command: RibbonCommand) => void): RibbonButtons {
  const node = element('div', { class: 'ribbon', role: 'group' });
  let shown: Ribbon | null = null;
  let buttons: ReturnType<typeof createButton>[] = [];
  return {
    node,
    update(ribbon, { language, paneShown }) {
      if (ribbon !== shown) {
        shown = ribbon;
        buttons = (ribbon?.commands ?? []).map((command) => createButton(command, onPress));
        node.replaceChildren(...buttons.map((button) => button.node));
      }
      node.setAttribute('aria-label', ribbon?.label[language] ?? '');
      for (const button of buttons) {
        button.label.textContent = button.command.label[language];
        button.node.title = button.command.help[language];
        if (button.command.functionName === null) button.node.setAttribute('aria-pressed', String(paneShown));
      }
    },
  };
}
