// O2: what holds where a company says nothing, as it stands in the table's column of defaults.
import { figureOf, type Settings } from '../../method/ground/settings';
import { commitments } from '../../method/ground/words';
import type { Text } from '../../text/text';
import { isFigure, type Setting, type SettingValue } from './catalogue';

/** The defaults in one language; null for a scale, which is found column by column, and for what only a company has. */
export function standardsIn(text: Text, settings: Settings): (setting: Setting) => SettingValue | null {
  const texts = new Map(text.settings.ownTexts().map(({ key, standard }) => [key, standard]));
  return ({ key, kind }) => {
    if (isFigure(key)) return figureOf(settings, key);
    switch (kind.is) {
      // A6: where a company does not say that control of its own category can be won, it can.
      case 'yesNo':
      case 'use':
        return true;
      case 'list':
        return settings.commitments ?? commitments.map((each) => text.labels.commitments[each]);
      case 'scale':
      case 'words':
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
export function showStandard(
  { kind: { is } }: Setting,
  standard: SettingValue | null,
  { settings: words }: Text,
): number | string {
  if (standard === null) return is === 'scale' ? words.scaleFound : words.none;
  if (typeof standard === 'boolean') return is === 'use' ? words.used : words.yes;
  return typeof standard === 'object' ? standard.join(words.listJoiner) : standard;
}
