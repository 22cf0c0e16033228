// Univer's own texts, fetched only in the language that is shown.
import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import type { Language } from './words';

export const UNIVER_LOCALES: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  'zh-CN': LocaleType.ZH_CN,
};

type Pack = Promise<{ readonly default: ILanguagePack }>;

const PACKS: Readonly<Record<Language, () => readonly Pack[]>> = {
  en: () => [
    import('@univerjs/design/locale/en-US'),
    import('@univerjs/ui/locale/en-US'),
    import('@univerjs/docs-ui/locale/en-US'),
    import('@univerjs/sheets/locale/en-US'),
    import('@univerjs/sheets-ui/locale/en-US'),
    import('@univerjs/sheets-formula/locale/en-US'),
    import('@univerjs/sheets-formula-ui/locale/en-US'),
    import('@univerjs/sheets-numfmt-ui/locale/en-US'),
    import('@univerjs/sheets-data-validation/locale/en-US'),
    import('@univerjs/sheets-data-validation-ui/locale/en-US'),
    import('@univerjs/sheets-conditional-formatting-ui/locale/en-US'),
    import('@univerjs/sheets-filter/locale/en-US'),
    import('@univerjs/sheets-filter-ui/locale/en-US'),
    import('@univerjs/sheets-table/locale/en-US'),
    import('@univerjs/sheets-table-ui/locale/en-US'),
  ],
  'zh-CN': () => [
    import('@univerjs/design/locale/zh-CN'),
    import('@univerjs/ui/locale/zh-CN'),
    import('@univerjs/docs-ui/locale/zh-CN'),
    import('@univerjs/sheets/locale/zh-CN'),
    import('@univerjs/sheets-ui/locale/zh-CN'),
    import('@univerjs/sheets-formula/locale/zh-CN'),
    import('@univerjs/sheets-formula-ui/locale/zh-CN'),
    import('@univerjs/sheets-numfmt-ui/locale/zh-CN'),
    import('@univerjs/sheets-data-validation/locale/zh-CN'),
    import('@univerjs/sheets-data-validation-ui/locale/zh-CN'),
    import('@univerjs/sheets-conditional-formatting-ui/locale/zh-CN'),
    import('@univerjs/sheets-filter/locale/zh-CN'),
    import('@univerjs/sheets-filter-ui/locale/zh-CN'),
    import('@univerjs/sheets-table/locale/zh-CN'),
    import('@univerjs/sheets-table-ui/locale/zh-CN'),
  ],
};

/** Univer's texts in one language, as `locales` of a Univer takes them. */
export async function loadUniverTexts(language: Language): Promise<ILanguagePack> {
  const packs = await Promise.all(PACKS[language]());
  return mergeLocales(...packs.map((pack) => pack.default));
}
