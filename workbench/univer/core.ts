// Univer without its user interface: what the workbench page and the tests in Node share. The page adds its
// own plugins to the instance before it creates the book.
import { type IUniverConfig, LocaleService, LocaleType, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { defaultTableTheme, tableThemes } from './tableThemes';

export interface UniverCoreOptions {
  readonly config?: Partial<IUniverConfig>;
  /** Registers the plugins that must come before the headless ones (the page's render engine and frame). */
  readonly before?: (univer: Univer) => void;
}

/** Univer refuses to name anything without a language; nothing of it is seen without a page. */
const headless: Partial<IUniverConfig> = {
  logLevel: 1,
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
};

/** Creates Univer with every headless plugin the host objects rely on. No workbook yet: see createBook. */
export function createUniverCore(options: UniverCoreOptions = {}): Univer {
  const univer = new Univer({ ...headless, ...options.config });
  options.before?.(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin, {
    userThemes: tableThemes,
    defaultThemeIndex: defaultTableTheme,
  });
  return univer;
}

/**
 * Disposes Univer. Some of its timers run once more afterwards and ask for words: without any they would throw where
 * nothing can catch it, and end the process.
 */
export function disposeUniver(univer: Univer): void {
  const words = univer.__getInjector().get(LocaleService);
  univer.dispose();
  words.load(headless.locales ?? {});
}
