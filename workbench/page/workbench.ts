// The page as a whole: which workbook is open, in which language and look, and what the commands do.
import { IUniverInstanceService } from '@univerjs/core';
import type { EmbeddedExcel } from '../embeddedExcel';
import type { Loss } from '../open/load';
import { OpenError } from '../open/openError';
import { leaveCellEditor } from './cellEditor';
import { createChrome, type Chrome } from './chrome';
import { createGrid, type Grid } from './grid';
import { createPaneFrame, type PaneFrame } from './paneFrame';
import type { StartParameters, Theme } from './parameters';
import { fetchRibbon, type RibbonCommand } from './ribbon';
import type { TopBarState } from './topBar';
import { fill, WORDS, type Language, type Words } from './words';

/** Undo in Office keeps a message short: it goes by itself. */
const SHORT_NOTICE = 3000;

declare global {
  interface Window {
    /** The open workbook and its host, for tests and for the curious. */
    embeddedExcel: EmbeddedExcel;
  }
}

export class Workbench {
  private readonly chrome: Chrome;
  private state: Omit<TopBarState, 'words'>;
  private parts: { readonly grid: Grid; readonly pane: PaneFrame } | undefined;

  constructor(
    root: HTMLElement,
    private readonly parameters: StartParameters,
  ) {
    const { language, theme, paneShown } = parameters;
    const workbookName = WORDS[language].untitled;
    this.state = { language, theme, paneShown, workbookName, ribbon: null, lastRequest: null };
    this.chrome = createChrome(root, {
      onNew: () => this.openBlank(),
      onFile: (file) => this.run(this.open(file.name, () => file.arrayBuffer())),
      onUndo: () => this.run(this.undo()),
      onRibbon: (command) => this.run(this.press(command)),
      onLanguage: (language) => this.run(this.setLanguage(language)),
      onToggleTheme: () => this.setTheme(this.state.theme === 'dark' ? 'light' : 'dark'),
    });
    this.show({});
  }

  private get words(): Words {
    return WORDS[this.state.language];
  }

  private get pane(): PaneFrame {
    if (this.parts === undefined) throw new Error('The workbench has not started.');
    return this.parts.pane;
  }

  /** Starts grid and engine, opens the first workbook, then loads the pane beside it. */
  async start(): Promise<void> {
    const grid = await createGrid(this.chrome.grid, this.parameters);
    const pane = createPaneFrame({
      univer: grid.univer,
      container: this.chrome.pane,
      language: this.state.language,
      paneUrl: this.parameters.paneUrl,
      paneShown: this.state.paneShown,
      onRequest: (lastRequest) => this.show({ lastRequest }),
      onPaneShown: (paneShown) => this.show({ paneShown }),
    });
    this.parts = { grid, pane };
    window.embeddedExcel = pane.embedded;
    this.run(fetchRibbon().then((ribbon) => this.show({ ribbon })));
    if (this.parameters.open === 'none') this.loadPane();
    else await this.openFirst(this.parameters.open);
  }

  private run(task: Promise<unknown>): void {
    task.catch((error: unknown) => this.report(error));
  }

  private report(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    this.chrome.notice.problem(text, this.words.dismiss);
  }

  private show(change: Partial<typeof this.state>): void {
    this.state = { ...this.state, ...change };
    this.chrome.update({ ...this.state, words: this.words });
  }

  private loadPane(): void {
    this.pane.load({ language: this.state.language, title: this.words.pane });
  }

  /** Where the first workbook cannot be opened, a blank one stands there, with the reason above it. */
  private async openFirst(open: Exclude<StartParameters['open'], 'none'>): Promise<void> {
    const file = open === 'sample' ? sample(this.state.language) : open;
    try {
      if (await this.open(file.name, () => download(file.url))) return;
    } catch (error) {
      this.report(error);
    }
    this.loadPane();
  }

  /** Opens a workbook in place of the present one. False for a file that is none: then the present one stays. */
  private async open(name: string, read: () => Promise<ArrayBuffer>): Promise<boolean> {
    const { notice } = this.chrome;
    notice.progress(fill(this.words.loading, { name }));
    try {
      const losses = await this.pane.embedded.open(await read(), name);
      notice.clear();
      if (losses.length > 0) notice.problem(this.describe(losses), this.words.dismiss);
    } catch (error) {
      if (!(error instanceof OpenError)) throw error;
      notice.problem(fill(this.words.problems[error.problem], { name }), this.words.dismiss);
      return false;
    }
    this.replaced(name);
    return true;
  }

  /** The file is open, but not all of it: which parts, so that nobody misses them unknowingly. */
  private describe(losses: readonly Loss[]): string {
    const parts = losses.map(({ sheet, what, reason }) => `${sheet}: ${what} (${reason})`);
    return fill(this.words.losses, { parts: [...new Set(parts)].join(' · ') });
  }

  private openBlank(): void {
    this.pane.embedded.reset();
    this.chrome.notice.clear();
    this.replaced(this.words.untitled);
  }

  /** Another workbook is another document: Office loads the pane anew. */
  private replaced(workbookName: string): void {
    this.show({ workbookName, lastRequest: null });
    this.loadPane();
  }

  private async undo(): Promise<void> {
    if (await this.undoLastStep()) return;
    this.chrome.notice.progress(this.words.nothingToUndo);
    window.setTimeout(() => this.chrome.notice.clear(), SHORT_NOTICE);
  }

  /** What is being typed is the last step; else Univer undoes in what has the focus, which must be the workbook. */
  private async undoLastStep(): Promise<boolean> {
    const { book } = this.pane.embedded;
    if (leaveCellEditor(book.univer, book.unitId)) return true;
    book.injector.get(IUniverInstanceService).focusUnit(book.unitId);
    return this.pane.embedded.undo();
  }

  /** What Excel does for a button of the add-in: its page runs also while the pane is closed. */
  private async press({ id, functionName }: RibbonCommand): Promise<void> {
    const { embedded } = this.pane;
    if (functionName === null) return embedded.setPaneShown(!embedded.paneShown);
    const status = await embedded.invokeCommand(functionName, id);
    if (status !== 0) throw new Error(`${functionName}: ${JSON.stringify(status)}`);
  }

  private async setLanguage(language: Language): Promise<void> {
    if (language === this.state.language) return;
    await this.parts?.grid.setLanguage(language);
    this.show({ language });
    this.loadPane();
  }

  private setTheme(theme: Theme): void {
    this.parts?.grid.setTheme(theme);
    this.show({ theme });
  }
}

function sample(language: Language): { readonly name: string; readonly url: string } {
  const names: Readonly<Record<Language, string>> = { en: 'Halden Precision.xlsx', 'zh-CN': '海登精密.xlsx' };
  return { name: names[language], url: `/sample/${language}.xlsx` };
}

async function download(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}
