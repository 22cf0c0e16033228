// The real pane over the real planner, on a workbook in memory.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { defaultSettings } from '../../src/method/ground/settings';
import { createPlanner } from '../../src/planner/createPlanner';
import type { CellValue } from '../../src/sheets/grid/grid';
import { Pane } from '../../src/taskpane/Pane';
import type { NoHostReason } from '../../src/taskpane/session/paneState';
import { createPaneSession } from '../../src/taskpane/session/paneSession';
import { readPreferences } from '../../src/taskpane/look/preferences';
import { localeOf, textOf } from '../../src/text/text';
import { createMemoryWorkbook, type MemoryWorkbook } from './memoryWorkbook';

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export const people: readonly (readonly CellValue[])[] = [
  ['Name', 'Title', 'Authority', 'Involvement', 'Attitude', 'Contact', 'Last contact'],
  ['Sophie Moreau', 'VP Operations', 'High', 'High', 'Supporter', 'Several', '2026-11-04'],
  ['Mary Okafor', 'Chief Executive', 'High', 'Low', 'Unknown', 'None', null],
  ['Anna Lindqvist', 'Engineer', 'Low', 'High', 'Champion', 'Close', '2026-11-12'],
  ['Lucie Novak', 'Buyer', 'Low', 'Low', 'Opponent', 'Brief', '2026-11-01'],
  ['Olav Berg', 'Head of Plant', 'perhaps', 'High', 'Supporter', 'Brief', '2026-11-01'],
];

export const factors: readonly (readonly CellValue[])[] = [
  ['Factor', 'Category', 'Direction', 'Control', 'Weight', 'Evidence', 'Status'],
  ['The spindle test went well', 'Product or service', '+', 'High', 5, 'Confirmed', 'Open'],
  ['Three years of work together', 'History', '+', 'High', 4, 'Confirmed', 'Open'],
  ['Demand is rising', 'Timing and market', '+', 'Low', 4, 'Assumed', 'Open'],
  ['No local service', 'Product or service', '-', 'High', 4, 'Confirmed', 'Open'],
  ['Samples came late twice', 'History', '-', 'High', 3, 'Confirmed', 'Open'],
  ['Exchange rate', 'Timing and market', '-', 'Low', 2, 'Assumed', 'Open'],
];

export const tables: Sheets = { People: people, Factors: factors };

export interface RenderOptions {
  readonly sheets?: Sheets;
  /** A workbook that was used before, instead of `sheets`. */
  readonly workbook?: MemoryWorkbook;
  readonly displayLanguage?: string;
  readonly noHost?: NoHostReason | null;
}

export interface RenderedPane {
  readonly workbook: MemoryWorkbook;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly reload: jest.Mock;
}

/** Renders the pane and waits until it has looked at the workbook (or found that there is none). */
export async function renderPane(options: RenderOptions = {}): Promise<RenderedPane> {
  const { sheets = tables, displayLanguage = 'en-US', noHost = null } = options;
  const workbook = options.workbook ?? createMemoryWorkbook(sheets);
  const reload = jest.fn();
  const session = createPaneSession({
    start: () => Promise.resolve(noHost),
    createPlanner: () =>
      createPlanner({
        workbook,
        today: () => '2026-11-23',
        settings: defaultSettings,
        texts: { en: textOf('en'), 'zh-CN': textOf('zh-CN') },
      }),
    timeOfDay: () => '10:42',
    locale: () => readPreferences().locale ?? localeOf(displayLanguage),
  });
  const user = userEvent.setup();
  await act(async () => {
    void session.start();
    render(
      <Pane session={session} version="0.1.0" displayLanguage={() => displayLanguage} onReload={reload} />,
    );
  });
  await screen.findAllByRole('button');
  return { workbook, user, reload };
}
