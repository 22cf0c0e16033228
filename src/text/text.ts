// Every sentence and label a user sees, by language. Keys cross the rooms, sentences do not:
// English is the type, and the other languages must satisfy it.
import { en, makeEnglish } from './en';
import { noWording, type Wording } from './wording';
import { makeChinese, zhCN } from './zhCN';

export type Text = typeof en;
export type Locale = Text['locale'];

const texts: Readonly<Record<Locale, Text>> = { en, 'zh-CN': zhCN };

const makers: Readonly<Record<Locale, (wording: Wording) => Text>> = {
  en: makeEnglish,
  'zh-CN': makeChinese,
};

/** All texts of one language; with a company's own words (O2), which hold in every language. */
export const textOf = (locale: Locale, wording: Wording = noWording): Text =>
  wording.size === 0 ? texts[locale] : makers[locale](wording);

/** Office's display language (a BCP 47 tag such as 'zh-TW' or 'de-DE') → the language we speak: any Chinese is zh-CN, all else English. */
export const localeOf = (displayLanguage: string): Locale =>
  /^zh\b/i.test(displayLanguage.trim()) ? 'zh-CN' : 'en';
