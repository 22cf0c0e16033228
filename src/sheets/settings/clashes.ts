// O2: settings that are right one by one and not together.
import { figureOf, withFigure, type Settings } from '../../method/ground/settings';
import type { Text } from '../../text/text';
import { normalise } from '../../method/ground/text';
import { ascending, isFigure } from '../../tables/settings/catalogue';
import { parseOwnKey } from '../../method/ground/ownKeys';
import type { Change } from './change';

export interface Clash {
  readonly change: Change;
  /** Key of the setting that it does not go with. */
  readonly other: string;
}

/** The changes that stay, and those that do not go with another; both in the order given. */
export function partClashes(
  changes: readonly Change[],
  settings: Settings,
  texts: readonly Text[],
): { readonly kept: readonly Change[]; readonly clashes: readonly Clash[] } {
  const clashes = [
    ...figureClashes(changes, settings),
    ...labelClashes(changes, texts),
    ...categoryClashes(changes, texts),
  ];
  const out = new Set(clashes.map(({ change }) => change));
  const kept = changes.filter((change) => !out.has(change));
  if (out.size === 0) return { kept, clashes };
  // A label that goes back to ours may meet another one there.
  const rest = partClashes(kept, settings, texts);
  return { kept: rest.kept, clashes: [...clashes, ...rest.clashes] };
}

function figureClashes(changes: readonly Change[], standard: Settings): readonly Clash[] {
  const changed = changes.reduce(
    (settings, { setting: { key }, value }) =>
      isFigure(key) ? withFigure(settings, key, Number(value)) : settings,
    standard,
  );
  return ascending
    .filter(([low, high]) => figureOf(changed, low) > figureOf(changed, high))
    .flatMap(([low, high]) =>
      changes
        .filter(({ setting: { key } }) => key === low || key === high)
        .map((change) => ({ change, other: change.setting.key === low ? high : low })),
    );
}

/** 'label.role.owner' → 'label.role' */
const groupOf = (key: string): string => key.slice(0, key.lastIndexOf('.'));

/** A word that would mean two categories: of the company's own one and another, or one of ours as it is shown. */
function categoryClashes(changes: readonly Change[], texts: readonly Text[]): readonly Clash[] {
  const own = changes.flatMap((change) => {
    const key = parseOwnKey(change.setting.key);
    if (key?.kind !== 'ownCategory' || key.part !== 'words') return [];
    return [{ change, forms: [key.name, ...(change.value as readonly string[])].map(normalise) }];
  });
  if (own.length === 0) return [];
  const shown = shownLabels(changes, texts).filter(({ key }) => key.startsWith('label.category.'));
  return own.flatMap(({ change, forms }): readonly Clash[] => {
    const other =
      shown.find(({ form }) => forms.includes(form))?.key ??
      own.find((each) => each.change !== change && each.forms.some((form) => forms.includes(form)))?.change
        .setting.key;
    return other === undefined ? [] : [{ change, other }];
  });
}

interface ShownLabel {
  readonly key: string;
  readonly form: string;
}

/** Every label as it is shown with these changes. */
function shownLabels(changes: readonly Change[], texts: readonly Text[]): readonly ShownLabel[] {
  const own = new Map(changes.map(({ setting, value }) => [setting.key, String(value)]));
  return texts.flatMap((text) =>
    text.settings
      .ownTexts()
      .filter(({ key }) => key.startsWith('label.'))
      .map(({ key, standard }) => ({ key, form: normalise(own.get(key) ?? standard) })),
  );
}

/** Two words of a group that are called the same cannot be told apart. */
function labelClashes(changes: readonly Change[], texts: readonly Text[]): readonly Clash[] {
  const labels = changes.filter(({ setting }) => setting.key.startsWith('label.'));
  if (labels.length === 0) return [];
  const standing = shownLabels(labels, texts);
  return labels.flatMap((change): readonly Clash[] => {
    const { key } = change.setting;
    const form = normalise(String(change.value));
    const other = standing.find(
      (each) => each.key !== key && groupOf(each.key) === groupOf(key) && each.form === form,
    );
    return other === undefined ? [] : [{ change, other: other.key }];
  });
}
