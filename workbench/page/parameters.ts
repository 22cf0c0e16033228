// What the page starts with: its address' query (?locale=zh-CN&theme=dark&open=none&pane=hidden), then what
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
  };
}
