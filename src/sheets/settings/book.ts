// O2: the settings by their names, and what holds without them.
import type { Settings } from '../../method/ground/settings';
import type { Text } from '../../text/text';
import { normalise } from '../../method/ground/text';
import { listSettings, type Setting, type SettingValue } from '../../tables/settings/catalogue';
import { showStandard, standardsIn } from '../../tables/settings/standards';
import { makeOwnFinder } from './ownNames';
import { isSameValue } from './value';

export interface SettingBook {
  /** By its key, or by its name in any language; null for none. */
  readonly find: (name: string) => Setting | null;
  /** Is this the default, as it is written or as it is read, in any language? */
  readonly isStandard: (
    setting: Setting,
    said: { readonly text: string; readonly value: SettingValue | null },
  ) => boolean;
}

/** Its key, and in each language what it is called, and what older templates called it. */
const namesOf = ({ key }: Setting, texts: readonly Text[]): readonly string[] => [
  key,
  ...texts.flatMap(({ settings }) => [settings.name(key), settings.formerName(key) ?? key]),
];

export function makeSettingBook(texts: readonly Text[], settings: Settings): SettingBook {
  const [first] = texts;
  const all = first === undefined ? [] : listSettings(first);
  const byName = new Map(
    all.flatMap((setting) => namesOf(setting, texts).map((name) => [normalise(name), setting] as const)),
  );
  const findOwn = makeOwnFinder(texts);
  const standards = texts.map((text) => ({ text, of: standardsIn(text, settings) }));
  return {
    find: (name) => byName.get(normalise(name)) ?? findOwn(name),
    isStandard: (setting, said) =>
      standards.some(({ text, of }) => {
        const standard = of(setting);
        const isSame = said.value !== null && standard !== null && isSameValue(said.value, standard);
        return isSame || said.text === String(showStandard(setting, standard, text));
      }),
  };
}
