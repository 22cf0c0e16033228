// As much of a browser window as Office.js' bootstrap touches, laid over the globals of Node.

export interface WindowOptions {
  readonly origin: string;
  readonly name: string;
  readonly parent: object;
  /** File name of the script that boots, as its tag would say. */
  readonly script: string;
  /** Runs a script by its path; throws where there is none. */
  readonly load: (path: string) => void;
}

export interface FakeWindow {
  /** Hands a message of the host page to the pane. */
  readonly deliver: (text: string) => void;
  /** Takes everything away again. */
  readonly remove: () => void;
}

type Listener = (event: object) => void;

/** Puts the window's members on globalThis. */
export function createWindow(options: WindowOptions): FakeWindow {
  const listeners = new Map<string, Listener[]>();
  const location = locationOf(options.origin);
  const members: { [name: string]: unknown } = {
    document: createDocument(options, location.href),
    location,
    navigator: { userAgent: 'Mozilla/5.0 Chrome/120' },
    history: {},
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    external: {},
    opener: null,
    name: options.name,
    parent: options.parent,
    top: options.parent,
    window: globalThis,
    self: globalThis,
    addEventListener: (type: string, listener: Listener) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    removeEventListener: () => undefined,
    open: () => null,
    focus: () => undefined,
    blur: () => undefined,
    setInterval: quietInterval(globalThis.setInterval),
  };
  const restore = define(members);
  const remove = (): void => {
    listeners.clear(); // What is still on its way finds nobody.
    restore();
  };
  const deliver = (text: string): void => {
    for (const listener of listeners.get('message') ?? [])
      listener({ data: text, origin: options.origin, source: options.parent });
  };
  return { deliver, remove };
}

function define(members: { [name: string]: unknown }): () => void {
  const former = Object.keys(members).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  return () => {
    for (const [name, descriptor] of former) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

/** Office.js polls now and then; that must not keep Node alive. */
function quietInterval(original: typeof setInterval): typeof setInterval {
  const quiet = (callback: () => void, milliseconds?: number): NodeJS.Timeout => {
    const timer = original(callback, milliseconds);
    timer.unref();
    return timer;
  };
  return quiet as typeof setInterval;
}

function locationOf(origin: string) {
  const { protocol, hostname, host } = new URL(origin);
  const pathname = '/taskpane.html';
  return {
    href: origin + pathname,
    origin,
    protocol,
    hostname,
    host,
    search: '',
    hash: '',
    pathname,
    replace: () => undefined,
  };
}

function createStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

function createDocument({ origin, script, load }: WindowOptions, url: string) {
  const tag = { src: `${origin}/${script}`, getAttribute: () => null };
  const head = { appendChild: (element: ScriptElement) => appendScript(element, load) };
  const byTag: { [name: string]: object[] } = { script: [tag], head: [head] };
  return {
    URL: url,
    domain: 'localhost',
    body: createElement('body', origin),
    cookie: '',
    readyState: 'complete',
    hasFocus: () => true,
    createElement: (name: string) => createElement(name, origin),
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    getElementById: () => null,
    getElementsByTagName: (name: string) => byTag[name.toLowerCase()] ?? [],
  };
}

interface ScriptElement {
  readonly src: string;
  readonly onload?: () => void;
  readonly onerror?: (error: unknown) => void;
}

function appendScript(element: ScriptElement, load: (path: string) => void): ScriptElement {
  queueMicrotask(() => {
    try {
      load(new URL(element.src).pathname);
    } catch (error) {
      element.onerror?.(error);
      return;
    }
    element.onload?.();
  });
  return element;
}

function createElement(name: string, origin: string): object {
  if (name.toLowerCase() === 'a') return createLink(origin);
  return {
    tagName: name.toUpperCase(),
    style: {},
    src: '',
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: () => undefined,
  };
}

/** Office.js takes addresses apart with a link element. */
function createLink(origin: string): object {
  let url = new URL(origin);
  const link = {};
  const parts = ['hostname', 'protocol', 'port', 'pathname', 'host', 'search', 'hash'] as const;
  for (const part of parts) Object.defineProperty(link, part, { get: () => url[part] });
  Object.defineProperty(link, 'href', {
    get: () => url.href,
    set: (value: string) => (url = new URL(value, origin)),
  });
  return link;
}
