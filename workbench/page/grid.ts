// The grid: Univer with its visible half, in our colours.
import { LocaleService, ThemeService, type Univer } from '@univerjs/core';
import { defaultTheme } from '@univerjs/themes';
import { createUniverCore } from '../univer/core';
import { keepRowsFitting } from './autoHeight';
import type { StartParameters, Theme } from './parameters';
import { loadUniverTexts, UNIVER_LOCALES } from './univerLocale';
import { registerUi } from './univerUi';
import type { Language } from './words';

/** A ramp around #0f6a72, so that selection and sheet tabs have the pane's colour. */
const OURS = {
  50: '#eef7f8',
  100: '#dceff0',
  200: '#b9dee1',
  300: '#8cc9cd',
  400: '#4fb3bc',
  500: '#23878f',
  600: '#0f6a72',
  700: '#0d5b62',
  800: '#0a4a50',
  900: '#08393e',
};

export interface Grid {
  readonly univer: Univer;
  setLanguage(language: Language): Promise<void>;
  setTheme(theme: Theme): void;
}

export async function createGrid(
  container: HTMLElement,
  start: Pick<StartParameters, 'language' | 'theme'>,
): Promise<Grid> {
  const locale = UNIVER_LOCALES[start.language];
  const texts = await loadUniverTexts(start.language);
  const univer = createUniverCore({
    config: {
      locale,
      locales: { [locale]: texts },
      darkMode: start.theme === 'dark',
      theme: { ...defaultTheme, primary: OURS },
    },
    before: (created) => registerUi(created, container),
  });
  keepRowsFitting(univer);
  return {
    univer,
    async setLanguage(language) {
      const localeService = univer.__getInjector().get(LocaleService);
      localeService.load({ [UNIVER_LOCALES[language]]: await loadUniverTexts(language) });
      univer.setLocale(UNIVER_LOCALES[language]);
    },
    setTheme: (theme) =>
      univer
        .__getInjector()
        .get(ThemeService)
        .setDarkMode(theme === 'dark'),
  };
}
