// O2: every setting that a company can change, in the order of its table, and what its value has to be.
import { factorCategories, highestGrade, lowestGrade } from '../../method/ground/words';
import type { FigureKey, Settings } from '../../method/ground/settings';
import { makeOwnKey, openName, ownParts, type OwnKey, type OwnKind } from '../../method/ground/ownKeys';
import type { RatedKey, SettingGroup } from '../../text/settingNames';
import type { Text } from '../../text/text';

/** Numbers are bounds, both included; `longest` counts characters. */
export type SettingKind =
  | { readonly is: 'whole' | 'number' | 'share'; readonly least: number; readonly most: number }
  | { readonly is: 'scale' | 'use' | 'yesNo' }
  | { readonly is: 'list' | 'words'; readonly most: number; readonly longest: number }
  | { readonly is: 'text'; readonly longest: number };

/** A figure; a scale such as '1-10'; whether something is used, or holds; entries of a list; a text. */
export type SettingValue = number | string | boolean | readonly string[];

export interface Setting {
  /** Stays what it is from version to version. */
  readonly key: string;
  readonly group: SettingGroup;
  readonly kind: SettingKind;
}

const days: SettingKind = { is: 'whole', least: 1, most: 3650 };
const weight: SettingKind = { is: 'whole', least: 0, most: 100 };
const share: SettingKind = { is: 'share', least: 0, most: 1 };

/** Every figure of the method: a new one has to be described here. */
const figures: Readonly<Record<FigureKey, SettingKind>> = {
  'staleDays.advocate': days,
  'staleDays.owner': days,
  'staleDays.gatekeeper': days,
  'staleDays.approver': days,
  staleDaysWithoutRole: days,
  'coverageWeights.advocate': weight,
  'coverageWeights.owner': weight,
  'coverageWeights.gatekeeper': weight,
  'coverageWeights.approver': weight,
  fewestFactors: { is: 'whole', least: 1, most: 100 },
  mostFactors: { is: 'whole', least: 1, most: 1000 },
  mostAssumed: share,
  mostSuggested: share,
  leastEvidence: share,
  firmFrom: share,
  fairFrom: share,
  leavingDays: days,
  unseenDays: days,
  visionYears: { is: 'whole', least: 1, most: 50 },
  growthNeedingProof: { is: 'share', least: 0, most: 5 },
  levelWithin: { is: 'number', least: 0, most: 4 },
  redFlagUpTo: { is: 'whole', least: 0, most: 5 },
  goCoverage: share,
  heavyFrom: { is: 'whole', least: lowestGrade, most: highestGrade },
  mostSuggestedActions: { is: 'whole', least: 1, most: 1000 },
  keyPeopleForSupport: { is: 'whole', least: 1, most: 100 },
};

/** Figures of which the first may not be greater than the second. */
export const ascending: readonly (readonly [FigureKey, FigureKey])[] = [
  ['fairFrom', 'firmFrom'],
  ['fewestFactors', 'mostFactors'],
];

type FigureRoot<Key> = Key extends `${infer Root}.${string}` ? Root : Key;

/** A label heads columns and tiles; advice is read in sentences. */
const label: SettingKind = { is: 'text', longest: 40 };
const advice: SettingKind = { is: 'text', longest: 300 };

/** What a row about a category or topic of a company's own takes. */
const kindOfPart = (part: string): SettingKind => {
  if (part === 'words') return { is: 'words', most: 60, longest: 40 };
  return part === 'winControl' ? { is: 'yesNo' } : advice;
};

/** The setting of a row about a category or topic of a company's own. */
export function makeOwnSetting(own: OwnKey): Setting {
  const group = own.kind === 'ownCategory' ? 'categories' : 'advice';
  return { key: makeOwnKey(own), group, kind: kindOfPart(own.part) };
}

/** How such rows are written, their names still open. */
const openSettings = (kind: OwnKind): readonly Setting[] =>
  ownParts[kind].map((part) => makeOwnSetting({ kind, part, name: openName }));

/** What is no figure: a new one has to be described here too. */
const others: Readonly<Record<Exclude<keyof Settings, FigureRoot<FigureKey>>, readonly Setting[]>> = {
  categories: factorCategories.map((category) => ({
    key: `category.${category}`,
    group: 'categories',
    kind: { is: 'use' },
  })),
  ownCategories: openSettings('ownCategory'),
  ownTopics: openSettings('ownTopic'),
  commitments: [{ key: 'commitments', group: 'commitments', kind: { is: 'list', most: 20, longest: 80 } }],
};

const scales: Readonly<Record<RatedKey, SettingKind>> = {
  authority: { is: 'scale' },
  involvement: { is: 'scale' },
  control: { is: 'scale' },
  weight: { is: 'scale' },
};

/** All of them. The words that can be changed are those of the texts, in whichever language. */
export function listSettings(text: Text): readonly Setting[] {
  const ownTexts = text.settings.ownTexts();
  const own = (start: string, group: SettingGroup, kind: SettingKind): readonly Setting[] =>
    ownTexts.filter(({ key }) => key.startsWith(start)).map(({ key }) => ({ key, group, kind }));
  const described = (prefix: string, group: SettingGroup, kinds: object): readonly Setting[] =>
    Object.entries(kinds).map(([key, kind]: [string, SettingKind]) => ({
      key: `${prefix}${key}`,
      group,
      kind,
    }));
  return [
    ...described('', 'thresholds', figures),
    ...described('scale.', 'scales', scales),
    ...own('label.', 'labels', label),
    ...others.categories,
    ...others.ownCategories,
    ...others.commitments,
    ...own('advice.', 'advice', advice),
    ...others.ownTopics,
  ];
}

export const isFigure = (key: string): key is FigureKey => Object.hasOwn(figures, key);

/** Shown as percent. */
export const isShare = (key: string): boolean => isFigure(key) && figures[key].is === 'share';
