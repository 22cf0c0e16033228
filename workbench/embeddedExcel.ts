// The embedded Excel: a Univer workbook behind Office.js' own protocol. The same in the browser and in Node;
// what the page installs as window.embeddedExcel, and what tests read back from.
import { type Univer } from '@univerjs/core';
import { Conversation, type RichApiOutcome, type RichApiRequest } from './protocol/conversation';
import { Interpreter } from './protocol/interpreter';
import type { Json, RequestBody, ResponseBody } from './protocol/wire';
import { areaOf } from './model/addresses';
import { readFormulas, readNumberFormats, readTexts, readValues, writeEntries } from './model/content';
import type { CellValue } from './model/entry';
import { Events } from './model/events';
import { type Area, Excel } from './model/excel';
import { loadWorkbook, type Loss } from './open/load';
import { type PaneVisibility, visibilityChanged } from './model/appRuntime';
import { createServices } from './model/services';
import { Workbook } from './model/workbook';
import { Inspection } from './inspection';
import {
  byteLength,
  createRequestRecorder,
  Faults,
  payloadLimit,
  type RequestEntry,
  type RequestLog,
  transportErrorOf,
} from './requests';
import { Book } from './univer/book';
import type { WorkbookFile } from './open/workbookFile';

export interface EmbeddedExcelOptions {
  readonly univer: Univer;
  /** Display language of Office. */
  readonly locale: string;
  /** Origin of the host page. */
  readonly origin: string;
  /** Carries a message to the pane. */
  readonly post: (text: string) => void;
  /** Told of every request after it was answered. */
  readonly onRequest?: (entry: RequestEntry) => void;
  /** Whether the pane is open at first; it is where nothing is said. */
  readonly paneShown?: boolean;
  /** Told when the pane is opened or closed, by the user or by the add-in. */
  readonly onPaneShown?: (shown: boolean) => void;
  /** Reads an .xlsx; without it `open` is refused. */
  readonly opener?: (content: ArrayBuffer) => Promise<WorkbookFile>;
}

let conversations = 0;
let books = 0;

/** Requests with this flag wait for the end of cell editing (Excel.run's delayForCellEdit). */
const delayForCellEdit = 64;

export class EmbeddedExcel extends Inspection implements PaneVisibility {
  /** With the pane that was loaded last. */
  conversation: Conversation;
  readonly requests: RequestLog;
  private readonly recorder = createRequestRecorder();
  private readonly faults = new Faults();
  private interpreter: Interpreter;
  private current: { book: Book; excel: Excel; events: Events };
  private queue: Promise<unknown> = Promise.resolve();
  private locale: string;
  private paneIsShown: boolean;
  private editing: { ended: Promise<void>; end: () => void } | null = null;

  constructor(private readonly options: EmbeddedExcelOptions) {
    super();
    this.requests = this.recorder.log;
    this.locale = options.locale;
    this.paneIsShown = options.paneShown ?? true;
    this.conversation = this.createConversation(options.locale);
    this.current = this.createBook();
    this.interpreter = this.createInterpreter();
  }

  /** Office.js remembers conversations by their id, so each load of the pane needs one of its own. */
  private createConversation(locale: string): Conversation {
    const id = `conversation-${++conversations}-${Date.now()}`;
    return new Conversation({
      conversationId: id,
      controlId: `control-${id}`,
      origin: this.options.origin,
      locale,
      documentUrl: 'https://localhost/Book1.xlsx',
      post: this.options.post,
      richApi: (request) => (request.forOffice ? this.answerAsOffice(request) : this.answer(request)),
    });
  }

  /** Begins anew with a pane that is about to be loaded, in a display language of Office. */
  reconnect(locale: string): Conversation {
    this.setLocale(locale);
    this.conversation = this.createConversation(locale);
    return this.conversation;
  }

  private createBook(): { book: Book; excel: Excel; events: Events } {
    const book = new Book(this.options.univer, `book-${++books}`);
    const excel = new Excel(book, this.locale);
    const events = new Events(excel, (list) => this.conversation.pushEvents(list));
    excel.onSelected = (area) => {
      events.selected(area);
      this.conversation.pushSelectionChanged();
    };
    return { book, excel, events };
  }

  private createInterpreter(): Interpreter {
    const { book, excel } = this.current;
    const services = createServices(this);
    return new Interpreter({ root: new Workbook(excel), services, settle: () => book.calculation.settle() });
  }

  get excel(): Excel {
    return this.current.excel;
  }
  get book(): Book {
    return this.current.book;
  }

  /** Answers one request; requests are taken one after the other. */
  private answer(request: RichApiRequest): Promise<RichApiOutcome> {
    const result = this.queue.then(() => this.carryOut(request));
    this.queue = result.catch(() => undefined);
    return result;
  }

  /** Pane and ribbon are no part of the workbook: they answer at once, also while a cell is being edited. */
  private async answerAsOffice({ body }: RichApiRequest): Promise<RichApiOutcome> {
    return { body: JSON.stringify(await this.interpreter.process(JSON.parse(body) as RequestBody)) };
  }

  private async carryOut({ body: text, flags }: RichApiRequest): Promise<RichApiOutcome> {
    const start = performance.now();
    const bytesIn = byteLength(text);
    if (bytesIn > payloadLimit) return { transportError: 5103 };
    if (this.editing !== null) {
      if ((flags & delayForCellEdit) === 0) return { transportError: 5004 };
      await this.editing.ended;
    }
    const body = JSON.parse(text) as RequestBody;
    const answer = await this.process(body);
    const transportError = transportErrorOf(answer.Error?.Code ?? '');
    const out = JSON.stringify(answer);
    const bytesOut = byteLength(out);
    const entry = { actions: body.Actions.length, bytesIn, bytesOut, ms: performance.now() - start };
    this.recorder.add(entry);
    this.options.onRequest?.(entry);
    if (transportError !== null) return { transportError };
    return bytesOut > payloadLimit ? { transportError: 5104 } : { body: out };
  }

  private async process(body: RequestBody): Promise<ResponseBody> {
    const { book, events } = this.current;
    events.beginRequest();
    book.begin();
    try {
      const answer = await this.interpreter.process(body, this.faults.next());
      await book.calculation.settle();
      return answer;
    } finally {
      book.finish();
      events.endRequest();
    }
  }

  /** The address on the sheet of that name. */
  protected area(sheet: string, address: string): Area {
    const sheetId = this.excel.findSheet(sheet);
    if (sheetId === null) throw new Error(`There is no sheet "${sheet}".`);
    return areaOf(this.excel, address, sheetId);
  }

  /** Names of the sheets, in their order. */
  sheets(): string[] {
    return this.excel.sheetIds().map((id) => this.excel.sheet(id).getName());
  }
  values(sheet: string, address: string): CellValue[][] {
    return readValues(this.excel, this.area(sheet, address));
  }
  formulas(sheet: string, address: string): CellValue[][] {
    return readFormulas(this.excel, this.area(sheet, address));
  }
  numberFormats(sheet: string, address: string): string[][] {
    return readNumberFormats(this.excel, this.area(sheet, address));
  }
  texts(sheet: string, address: string): string[][] {
    return readTexts(this.excel, this.area(sheet, address));
  }

  /** Types into one cell or a block, as the user would: parsed, with events, one undo step. */
  async edit(
    sheet: string,
    address: string,
    value: CellValue | readonly (readonly (CellValue | null)[])[],
  ): Promise<void> {
    await this.act(() => writeEntries(this.excel, this.area(sheet, address), value));
  }

  /** Does something as the user: after what the add-in is doing, calculated, events told. */
  async act(change: () => void): Promise<void> {
    const done = this.queue.then(async () => {
      const { book, events } = this.current;
      book.begin();
      try {
        change();
        await book.calculation.settle();
      } finally {
        book.finish();
        events.flush();
      }
    });
    this.queue = done.catch(() => undefined);
    await done;
  }

  select(sheet: string, address: string): void {
    this.excel.select(this.area(sheet, address));
  }

  /** Undoes the last step of user or add-in; false where there is none. */
  async undo(): Promise<boolean> {
    const undone = await this.book.undo();
    await this.book.calculation.settle();
    return undone;
  }
  async redo(): Promise<boolean> {
    const redone = await this.book.redo();
    await this.book.calculation.settle();
    return redone;
  }

  /** Answers the next request, or the one after `skip` more, with an Excel error, after carrying out `after` of its actions. */
  failNext(fault: { readonly code: string; readonly after?: number; readonly skip?: number }): void {
    this.faults.add(fault);
  }

  /** How many of these errors no request has come to yet. */
  get faultsToCome(): number {
    return this.faults.count;
  }

  /** The user is editing a cell until the returned function is called. */
  startCellEdit(): () => void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const stop = (): void => {
      this.editing = null;
      end();
    };
    this.editing = { ended, end: stop };
    return stop;
  }

  /** Opens an .xlsx in place of the workbook. @throws what the opener throws for a file it cannot read */
  async open(content: ArrayBuffer, name = 'Book1.xlsx'): Promise<readonly Loss[]> {
    if (this.options.opener === undefined) throw new Error('This embedded Excel has no opener for files.');
    const losses = this.load(await this.options.opener(content), name);
    await this.book.calculation.settle();
    return losses;
  }

  /** @returns what of the file could not be carried over */
  load(file: WorkbookFile, name: string): readonly Loss[] {
    this.reset();
    this.excel.name = name;
    return loadWorkbook(this.excel, file);
  }

  /** A fresh workbook with one blank sheet; log and faults are cleared. */
  reset(): void {
    const former = this.current;
    former.events.dispose();
    this.current = this.createBook();
    this.interpreter = this.createInterpreter();
    former.book.dispose();
    this.faults.clear();
    this.requests.clear();
    this.editing?.end();
  }

  setLocale(locale: string): void {
    this.locale = locale;
    this.excel.locale = locale;
  }

  /** Runs a function command of the pane's runtime, as its ribbon button does. */
  invokeCommand(functionName: string, controlId = functionName): Promise<Json> {
    return this.conversation.invokeCommand(functionName, controlId);
  }

  /** Whether the pane is open; its page runs on while it is closed. */
  get paneShown(): boolean {
    return this.paneIsShown;
  }

  /** Opens or closes the pane, as the user or the add-in does. */
  setPaneShown(shown: boolean): void {
    if (shown === this.paneIsShown) return;
    this.paneIsShown = shown;
    this.options.onPaneShown?.(shown);
    const args = { visibility: shown ? 'Visible' : 'Hidden' };
    this.conversation.pushEvents([{ type: visibilityChanged, target: '', args }]);
  }

  dispose(): void {
    this.current.events.dispose();
    this.current.book.dispose();
  }
}
