// The host's end of the conversation that Office.js holds with Excel on the web: text in, text out, whatever carries
// it (postMessage in the browser, a queue in Node).
import type { Json } from './wire';

/** What a rich-API request ends with: an answer body, or an error code of the transport (5004, 5102 …). */
export type RichApiOutcome = { readonly body: string } | { readonly transportError: number };

export interface RichApiRequest {
  readonly body: string;
  readonly flags: number;
  /** Meant for Office around the workbook (its panes and ribbon), which answers whatever the workbook is doing. */
  readonly forOffice: boolean;
}

export interface ConversationOptions {
  readonly conversationId: string;
  readonly controlId: string;
  /** Origin of the host page; https, and on the pane's own hostname: Office.js refuses others. */
  readonly origin: string;
  /** Display language of Office, e.g. "zh-CN". */
  readonly locale: string;
  readonly documentUrl: string;
  readonly post: (text: string) => void;
  readonly richApi: (request: RichApiRequest) => Promise<RichApiOutcome>;
}

/** One rich-API event on its way to the pane. */
export interface RichApiEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Json;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data: MethodCall;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number; readonly Version?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: Json };
  readonly ArrayData?: readonly Json[];
  readonly Data?: readonly Json[];
  readonly [index: number]: Json;
}

const invoke = 0;
const register = 1;
const loadSettings = 75;
const saveSettings = 76;
const executeRichApi = 93;
const commandCompleted = 94;
const richApiEventCategory = 65536;
/** How Office.js marks requests that are none of the workbook's. */
const officePartition = 'WacPartition';
/** What Office.js is told about an operation this host does not have. */
const notSupported = 5014;

/** Requirement sets the embedded Excel declares; the rich API is complete up to what the model implements. */
export const requirementSets = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  SharedRuntimeInternal: '1.2',
  RibbonApi: '1.1',
  DialogApi: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
} as const;

export class Conversation {
  private readonly registered = new Map<string, Message>();
  private readonly commands = new Map<string, (status: Json) => void>();
  /** Presses that the page has not been told of. */
  private readonly pressed: Json[] = [];
  private settings: Json = [];
  private sequence = 0;

  constructor(private readonly options: ConversationOptions) {}

  /** The value of the iframe's name (window.name in Node): it tells Office.js that it runs in Excel on the web. */
  windowName(): string {
    const { conversationId, controlId, origin, locale } = this.options;
    return JSON.stringify({
      baseFrameName: 'embedded-excel',
      hostInfo: `Excel|Web|16.01|${locale}|${conversationId}||disableLogging|0`,
      xdmInfo: `${conversationId}|${controlId}|${origin}`,
      serializerVersion: 1,
      flights: '[]',
    });
  }

  /** Takes one message of the pane; foreign messages are none of this conversation's and are left alone. */
  receive(text: string): void {
    const message = parseMessage(text);
    if (message?._conversationId !== this.options.conversationId || message._messageType !== 0) return;
    void this.dispatch(message).then((data) => {
      this.reply(message, data);
      this.sendCommands();
    });
  }

  private async dispatch(message: Message): Promise<Json> {
    if (message._actionType === register) this.registered.set(message._actionName, message);
    else if (message._actionType !== invoke) this.registered.delete(message._actionName);
    if (message._actionType !== invoke) return { Version: 1, Error: 0 };
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    if (message._actionName === 'executeMethod') return this.execute(message._data);
    return null;
  }

  private async execute(call: MethodCall): Promise<Json> {
    const version = call.DdaMethod?.Version ?? 1;
    const done = { Version: version, Error: 0 };
    switch (call.DdaMethod?.DispatchId ?? 0) {
      case executeRichApi:
        return this.executeRichApi(call, version);
      case saveSettings:
        this.settings = call.DdaSettingsMethod?.Properties ?? [];
        return done;
      case loadSettings:
        return { ...done, Properties: { Settings: this.settings } };
      case commandCompleted:
        this.completeCommand(call);
        return done;
      default:
        return { Version: version, Error: notSupported };
    }
  }

  private async executeRichApi(call: MethodCall, version: number): Promise<Json> {
    const request = call.ArrayData ?? call.Data ?? [];
    const body = request[4];
    if (typeof body !== 'string') return { Version: version, Error: notSupported };
    const flags = Number(request[6] ?? 0);
    const outcome = await this.options.richApi({ body, flags, forOffice: request[0] === officePartition });
    if ('transportError' in outcome) return { Version: version, Error: outcome.transportError };
    return { Version: version, Error: 0, Data: [200, ['Content-Type', 'application/json'], outcome.body] };
  }

  private completeCommand(call: MethodCall): void {
    const [id, status] = call.ArrayData ?? [call[0], call[1]];
    if (typeof id !== 'string') return;
    this.commands.get(id)?.(status ?? null);
    this.commands.delete(id);
  }

  private reply(message: Message, data: Json, responseType = 0): void {
    this.options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }

  /** Pushes rich-API events; before the pane has registered for messages there is nobody to tell. */
  pushEvents(events: readonly RichApiEvent[]): void {
    const registration = this.registered.get('richApiMessage');
    if (registration === undefined || events.length === 0) return;
    const entries = events.map(({ type, target, args }) => [
      richApiEventCategory,
      type,
      target,
      JSON.stringify(args),
      `message-${++this.sequence}`,
      false,
    ]);
    this.reply(registration, { ArrayData: entries }, 1);
  }

  /** The selection of the workbook changed (workbook.onSelectionChanged and Office's documentSelectionChanged). */
  pushSelectionChanged(): void {
    const registration = this.registered.get('documentSelectionChanged');
    if (registration !== undefined) this.reply(registration, {}, 1);
  }

  /**
   * Presses a ribbon button that runs a function of the pane's runtime. As in Office it waits until the page listens.
   * @returns when the function called `event.completed()`: 0, or Office.js' own code where there is no such function
   */
  invokeCommand(functionName: string, controlId = functionName): Promise<Json> {
    const id = `command-${++this.sequence}`;
    const done = new Promise<Json>((resolve) => this.commands.set(id, resolve));
    this.pressed.push({ 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    this.sendCommands();
    return done;
  }

  private sendCommands(): void {
    const registration = this.registered.get('appCommandInvoked');
    if (registration === undefined) return;
    for (const press of this.pressed.splice(0)) this.reply(registration, press, 1);
  }

  private appContext(): Json {
    const { controlId, locale, documentUrl } = this.options;
    return {
      _id: controlId,
      _appInstanceId: controlId,
      _appName: 16,
      _appVersion: '16.00',
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: this.settings,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '00000000-0000-0000-0000-000000000001',
      _hostCustomMessage: null,
      _hostFullVersion: '16.0.18000.00000',
      _clientWindowHeight: 800,
      _clientWindowWidth: 350,
      _addinName: 'Quadrille',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
      _requirementMatrix: JSON.stringify(requirementSets),
    };
  }
}

function parseMessage(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null; // Other scripts post to the same window; what is no JSON is not meant for Office.
  }
}
