// Which language, and how its sentences are filled.
import { en, type Text } from './en';
import { zhCN } from './zhCN';

/** Chinese for every Chinese display language of Office, English for all others. */
export function textFor(displayLanguage: string): Text {
  return isChinese(displayLanguage) ? zhCN : en;
}

export const isChinese = (displayLanguage: string): boolean => displayLanguage.toLowerCase().startsWith('zh');

/** Puts values into the places of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
