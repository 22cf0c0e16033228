// O2: what holds where a company says nothing, as it stands in the table's column of defaults.
import { figureOf, type Settings } from '../../method/ground/settings';
import { commitments } from '../../method/ground/words';
import type { Text } from '../../text/text';
import { isFigure, type Setting, type SettingValue } from './catalogue';

/** The defaults in one language; null for a scale, which is found column by column. */
export function standardsIn(text: Text, settings: Settings): (setting: Setting) => SettingValue | null {
  const texts = new Map(text.settings.ownTexts().map(({ key, standard }) => [key, standard]));
  return ({ key, kind }) => {
    if (isFigure(key)) return figureOf(settings, key);
    switch (kind.is) {
      case 'use':
        return true;
      case 'list':
        return settings.commitments ?? commitments.map((each) => text.labels.commitments[each]);
      case 'scale':
        return null;
      case 'text':
      case 'whole':
      case 'number':
      case 'share':
        return texts.get(key) ?? null;
    }
  };
}

/** The default as people read it. */
export function showStandard(standard: SettingValue | null, { settings: words }: Text): number | string {
  if (standard === null) return words.scaleFound;
  if (typeof standard === 'boolean') return words.used;
  return typeof standard === 'object' ? standard.join(words.listJoiner) : standard;
}
