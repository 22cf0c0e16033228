// The figures of the method that a company can change (O2). What is here are the defaults of method.md.
import { factorCategories, type Category, type OwnCategoryName, type Quadrant, type Role } from './words';

export interface Settings {
  /** T5: a contact is stale when it is more days ago than this. */
  readonly staleDays: Readonly<Record<Role, number>>;
  /** T5: the same for a person without a role. */
  readonly staleDaysWithoutRole: number;
  /** T8: what each role weighs in coverage. */
  readonly coverageWeights: Readonly<Record<Role, number>>;
  /** A4: fewer factors in the sums are too few to judge; R3: fewer open ones. */
  readonly fewestFactors: number;
  /** R3: more open factors are too many to steer. */
  readonly mostFactors: number;
  /** R3: a larger share of the weight is too much to rest on assumptions. */
  readonly mostAssumed: number;
  /** G6: where a larger share of the weight rests on suggested ratings, the standing is at most fragile. */
  readonly mostSuggested: number;
  /** A4: with a smaller share of the weight confirmed a verdict is unproven. */
  readonly leastEvidence: number;
  /** A4: robustness and hold from which a verdict is firm, and from which it is fair. */
  readonly firmFrom: number;
  readonly fairFrom: number;
  /** T11: whoever leaves within so many days is to be used while they are there. */
  readonly leavingDays: number;
  /** R2: a factor not looked at for more days than this is asked about. */
  readonly unseenDays: number;
  /** S1: a vision reaches at least so many years ahead. */
  readonly visionYears: number;
  /** S3: growth a year beyond the customer's own by more than this needs proof of realism; a ratio. */
  readonly growthNeedingProof: number;
  /** R4: scores that differ by no more than this are level. */
  readonly levelWithin: number;
  /** R4: with such a rating of ours, or a lower one, a believed must is a red flag. */
  readonly redFlagUpTo: number;
  /** R6: less coverage is a condition; a ratio. */
  readonly goCoverage: number;
  /** N3: a critical factor at least so heavy without a plan is worth more than a hint; N6: it needs an open action. */
  readonly heavyFrom: number;
  /** N1: at most so many suggestions of an account stand open in the action table. */
  readonly mostSuggestedActions: number;
  /** A11: so many key people are too many for one seller alone. */
  readonly keyPeopleForSupport: number;
  /** R2: the categories in use, the company's own behind ours; of the others nobody is asked. */
  readonly categories: readonly Category[];
  /** The company's own, in its order. */
  readonly ownCategories: readonly OwnCategory[];
  /** A9: the company's own, in its order; they stand before ours. */
  readonly ownTopics: readonly OwnTopic[];
  /** N2: the company's own commitments of a customer, in their order; null: the six. */
  readonly commitments: readonly string[] | null;
}

/** O2 */
export interface OwnCategory {
  readonly name: OwnCategoryName;
  /** Other words by which it is known in cells. */
  readonly words: readonly string[];
  /** A6 */
  readonly canBeWon: boolean;
}

/** O2, A9: what a factor can be about. */
export interface OwnTopic {
  readonly name: string;
  /** A factor that says one of them is about it. */
  readonly words: readonly string[];
  /** What to do, with the marks of advice; a quadrant that has none has its own question. */
  readonly texts: Readonly<Partial<Record<Quadrant, string>>>;
}

/** A figure by its name; one of a role as 'staleDays.owner'. */
export type FigureKey = {
  [Key in keyof Settings]: Settings[Key] extends number
    ? Key
    : Settings[Key] extends Readonly<Record<string, number>>
      ? `${Key}.${keyof Settings[Key] & string}`
      : never;
}[keyof Settings];

type NameOf<Key extends string> = Key extends `${infer Name}.${string}` ? Name : Key;

/** What figures are about; those of several roles have one name. */
export type FigureName = NameOf<FigureKey>;

export const defaultSettings: Settings = {
  staleDays: { advocate: 90, owner: 60, gatekeeper: 90, approver: 60 },
  staleDaysWithoutRole: 90,
  coverageWeights: { advocate: 2, owner: 4, gatekeeper: 1, approver: 4 },
  fewestFactors: 4,
  mostFactors: 15,
  mostAssumed: 0.5,
  mostSuggested: 0.5,
  leastEvidence: 0.25,
  firmFrom: 0.9,
  fairFrom: 0.7,
  leavingDays: 90,
  unseenDays: 180,
  visionYears: 2,
  growthNeedingProof: 0.25,
  levelWithin: 0.25,
  redFlagUpTo: 2,
  goCoverage: 0.5,
  heavyFrom: 4,
  mostSuggestedActions: 15,
  keyPeopleForSupport: 5,
  categories: factorCategories,
  ownCategories: [],
  ownTopics: [],
  commitments: null,
};

/** O2: one figure of the settings. */
export function figureOf(settings: Settings, key: FigureKey): number {
  const [name, part] = partsOf(key);
  const value = settings[name];
  return typeof value === 'number' ? value : ((value as Readonly<Record<string, number>>)[part ?? ''] ?? NaN);
}

/** O2: the settings with another figure; the given ones stay as they are. */
export function withFigure(settings: Settings, key: FigureKey, figure: number): Settings {
  const [name, part] = partsOf(key);
  const value = settings[name];
  return { ...settings, [name]: part === null ? figure : { ...(value as object), [part]: figure } };
}

function partsOf(key: FigureKey): readonly [keyof Settings, string | null] {
  const [name = key, part = null] = key.split('.');
  return [name as keyof Settings, part];
}

/** O2: a setting that the workbook changes. */
export interface ChangedSetting {
  readonly key: string;
  /** A figure as a number, all else as it is written: a scale '1-10', words, a list parted by '; '. */
  readonly value: number | string;
  /** Of the value. */
  readonly cell: string;
}
