// What the page starts with: its address' query (?locale=zh-CN&theme=dark&open=none&pane=hidden&paneUrl=…), then what
// `npm start` was told (/start.json), then what this browser prefers.
import { LANGUAGES, type Language } from './words';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface StartParameters {
  readonly language: Language;
  readonly theme: Theme;
  /** 'sample', 'none' for an empty workbook, or a file that the server was started with. */
  readonly open: 'sample' | 'none' | { readonly name: string; readonly url: string };
  readonly paneShown: boolean;
  /** Where the pane comes from: this server, or a packaged add-in served by another on this machine. */
  readonly paneUrl: string;
}

interface ServerStart {
  readonly open: string | null;
  readonly locale: string | null;
}

function parseLanguage(text: string | null | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}

function parseOpen(query: URLSearchParams, server: ServerStart): StartParameters['open'] {
  const asked = query.get('open');
  if (asked === 'none' || asked === 'sample') return asked;
  return server.open === null ? 'sample' : { name: server.open, url: '/opened.xlsx' };
}

/** The pane may do what it likes with the workbook, so that no link can name one of somewhere else. */
function parsePaneUrl(text: string | null, location: Location): string {
  if (text === null) return new URL('/taskpane.html', location.href).href;
  const url = new URL(text, location.href);
  if (url.protocol !== 'https:' || url.hostname !== 'localhost') {
    throw new Error(`paneUrl: ${url.href} is not on https://localhost`);
  }
  return url.href;
}

async function askServer(): Promise<ServerStart> {
  const response = await fetch('/start.json');
  if (!response.ok) throw new Error(`/start.json: ${response.status} ${response.statusText}`);
  return (await response.json()) as ServerStart;
}

export async function readStartParameters(location: Location): Promise<StartParameters> {
  const query = new URLSearchParams(location.search);
  const server = await askServer();
  const browser: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = THEMES.find((known) => known === query.get('theme')) ?? (prefersDark ? 'dark' : 'light');
  return {
    language: parseLanguage(query.get('locale')) ?? parseLanguage(server.locale) ?? browser,
    theme,
    open: parseOpen(query, server),
    paneShown: query.get('pane') !== 'hidden',
    paneUrl: parsePaneUrl(query.get('paneUrl'), location),
  };
}
