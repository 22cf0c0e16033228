// The pane: an iframe with the real task pane, whose Office.js talks to the embedded Excel of this page.
import type { Univer } from '@univerjs/core';
import { EmbeddedExcel } from '../embeddedExcel';
import { openWorkbook } from '../open/openWorkbook';
import type { RequestEntry } from '../requests';
import { element } from './element';
import type { Language } from './words';

const OFFICE_LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', 'zh-CN': 'zh-CN' };

export interface PaneLook {
  readonly language: Language;
  /** Accessible name of the iframe. */
  readonly title: string;
}

export interface PaneFrame {
  readonly embedded: EmbeddedExcel;
  /** Loads the pane anew, as Office does for another document or another display language. */
  load(look: PaneLook): void;
}

export interface PaneOptions {
  readonly univer: Univer;
  readonly container: HTMLElement;
  readonly language: Language;
  readonly paneUrl: string;
  /** Whether the pane is open at first. */
  readonly paneShown: boolean;
  readonly onRequest: (entry: RequestEntry) => void;
  readonly onPaneShown: (shown: boolean) => void;
}

export function createPaneFrame(options: PaneOptions): PaneFrame {
  const { univer, container, language, paneUrl, paneShown, onRequest, onPaneShown } = options;
  const { origin } = window.location;
  const paneOrigin = new URL(paneUrl).origin;
  let frame: HTMLIFrameElement | undefined;
  const embedded = new EmbeddedExcel({
    univer,
    locale: OFFICE_LOCALES[language],
    origin,
    opener: openWorkbook,
    onRequest,
    paneShown,
    onPaneShown,
    post: (text) => frame?.contentWindow?.postMessage(text, paneOrigin),
  });
  window.addEventListener('message', (event) => {
    const fromPane = frame !== undefined && event.source === frame.contentWindow;
    if (fromPane && typeof event.data === 'string') embedded.conversation.receive(event.data);
  });
  return {
    embedded,
    load(look) {
      frame = element('iframe', { title: look.title });
      frame.name = embedded.reconnect(OFFICE_LOCALES[look.language]).windowName();
      frame.src = paneUrl;
      container.replaceChildren(frame);
    },
  };
}
