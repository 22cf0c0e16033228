// The workbench in a browser tab, as the tests see it: the embedded Excel on one side, the pane on the other.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { EmbeddedExcel } from '../../workbench/embeddedExcel';

declare global {
  interface Window {
    embeddedExcel: EmbeddedExcel;
  }
}

export interface Opening {
  readonly locale?: 'en' | 'zh-CN';
  readonly theme?: 'light' | 'dark';
  /** An empty workbook instead of the sample. */
  readonly empty?: boolean;
  /** Width of the pane in pixels. */
  readonly width?: number;
}

export interface Workbench {
  readonly page: Page;
  readonly pane: Frame;
  /** Errors of the page and of the pane so far. */
  readonly errors: readonly string[];
}

export const refreshName = /^(Refresh|刷新)$/;

async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the pane has no document');
  return frame;
}

/** Sets the pane's width, also below what the splitter allows: 160 px is a pane of 320 px at 200 % zoom. */
export async function setPaneWidth({ page, pane }: Pick<Workbench, 'page' | 'pane'>, width: number) {
  await page.locator('iframe').evaluate((iframe, pixels) => {
    iframe.style.width = `${pixels}px`;
    iframe.style.minWidth = '0';
  }, width);
  await pane.waitForFunction((pixels) => window.innerWidth === pixels, width);
}

/** Waits until the pane has asked all it wants to know at its start: the sheets, and to be told of changes. */
async function quiet(page: Page): Promise<void> {
  const count = (): Promise<number> => page.evaluate(() => window.embeddedExcel.requests().length);
  for (let before = -1, now = await count(); now !== before; now = await count()) {
    before = now;
    await page.waitForTimeout(300);
  }
}

/** Opens the workbench and waits until the pane has looked at the workbook. */
export async function openWorkbench(browser: Browser, opening: Opening = {}): Promise<Workbench> {
  const { locale = 'en', theme = 'light', empty = false, width } = opening;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  });
  const parameters = new URLSearchParams({ locale, theme, ...(empty && { open: 'none' }) });
  const workbench = await openPane(context, `${process.env.WORKBENCH_URL}?${parameters.toString()}`);
  if (width !== undefined) await setPaneWidth(workbench, width);
  return workbench;
}

/** The same at an address of the workbench and in a context of one's own. */
export async function openPane(context: BrowserContext, address: string): Promise<Workbench> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  const pane = await paneFrame(page);
  await pane.getByRole('button', { name: refreshName }).waitFor({ timeout: 30_000 });
  await quiet(page);
  return { page, pane, errors };
}

/** Presses Refresh and waits until the sheets are written. */
export async function refresh({ pane }: Workbench): Promise<void> {
  await pane.getByRole('button', { name: refreshName }).click();
  await pane.getByText(/^(Written:|已写入：)/).waitFor();
}

/** Opens one of tests/fixtures in the embedded Excel; the pane stays as it is. */
export async function openFixture({ page }: Workbench, file: string): Promise<void> {
  const bytes = [...readFileSync(join(__dirname, '../fixtures', file))];
  await page.evaluate(([content, name]) => window.embeddedExcel.open(new Uint8Array(content).buffer, name), [
    bytes,
    file,
  ] as const);
}
