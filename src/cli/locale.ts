import { localeOf, type Locale } from '../text/text';
import type { World } from './world';

/** The language of whom we talk to: as the shell's environment says (LC_ALL before LC_MESSAGES before LANG), else the system's. */
export function defaultLocale({ env, systemLocale }: Pick<World, 'env' | 'systemLocale'>): Locale {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (each) => each !== undefined && each !== '',
  );
  // 'zh_CN.UTF-8' is 'zh-CN' elsewhere.
  return localeOf((named ?? systemLocale).replace('_', '-'));
}

/** null where it is none of ours. */
export function parseLocale(text: string): Locale | null {
  return text === 'en' || text === 'zh-CN' ? text : null;
}
