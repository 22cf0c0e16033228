// O2: what a workbook's settings make of ours: the company's own figures, words and scales.
import { parseScale, type Scale } from '../../method/reading/ratings';
import { type ChangedSetting, type Settings, withFigure } from '../../method/ground/settings';
import type { FactorCategory } from '../../method/ground/words';
import type { RatedKey } from '../../text/settingNames';
import { parseOwnKey } from '../../method/ground/ownKeys';
import type { Wording } from '../../text/wording';
import { isFigure, type Setting, type SettingValue } from '../../tables/settings/catalogue';
import type { Change } from './change';
import { withOwn } from './own';
import { makeValue } from './value';

export interface Company {
  readonly settings: Settings;
  /** Own labels and advice by the settings' keys. */
  readonly wording: Wording;
  /** G1: scales of columns that do not say theirs themselves. */
  readonly scales: Readonly<Partial<Record<RatedKey, Scale>>>;
  /** In the order of the table. */
  readonly changed: readonly ChangedSetting[];
}

/** Without a settings table: the very same settings. */
export const standardCompany = (settings: Settings): Company => ({
  settings,
  wording: new Map(),
  scales: {},
  changed: [],
});

/** All changes carried out; they do not contradict one another. */
export function makeCompany(settings: Settings, changes: readonly Change[]): Company {
  return changes.reduce(carryOut, standardCompany(settings));
}

function carryOut(company: Company, { setting, value, cell }: Change): Company {
  const changed = [...company.changed, { key: setting.key, value: makeValue(setting.kind, value), cell }];
  return { ...company, ...parts(company, setting, value), changed };
}

function parts(company: Company, { key, kind }: Setting, value: SettingValue): Partial<Company> {
  const { settings, wording, scales } = company;
  const [, word = ''] = key.split('.');
  if (isFigure(key)) return { settings: withFigure(settings, key, Number(value)) };
  const own = parseOwnKey(key);
  if (own !== null) return { settings: withOwn(settings, own, value) };
  switch (kind.is) {
    case 'scale':
      return { scales: { ...scales, [word]: parseScale(String(value)) } };
    case 'use':
      return { settings: withoutCategory(settings, word as FactorCategory) };
    case 'list':
      return { settings: { ...settings, commitments: value as readonly string[] } };
    case 'yesNo':
    case 'words':
    case 'text':
    case 'whole':
    case 'number':
    case 'share':
      return { wording: new Map([...wording, [key, String(value)]]) };
  }
}

const withoutCategory = (settings: Settings, category: FactorCategory): Settings => ({
  ...settings,
  categories: settings.categories.filter((each) => each !== category),
});
