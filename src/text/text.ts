// Every sentence and label a user sees, by language. Keys cross the rooms, sentences do not:
// English is the type, and the other languages must satisfy it.
import { en } from './en';
import { zhCN } from './zhCN';

export type Text = typeof en;
export type Locale = Text['locale'];

const texts: Readonly<Record<Locale, Text>> = { en, 'zh-CN': zhCN };

/** All texts of one language. */
export const textOf = (locale: Locale): Text => texts[locale];

/** Office's display language (a BCP 47 tag such as 'zh-TW' or 'de-DE') → the language we speak: any Chinese is zh-CN, all else English. */
export const localeOf = (displayLanguage: string): Locale =>
  /^zh\b/i.test(displayLanguage.trim()) ? 'zh-CN' : 'en';
