// O2: what settings are called in one language. Rows of a settings table are known by these names, so they are made of our own
// labels, whatever a company calls things.
import type { ConfirmWay } from './suggestion';
import type { Topic } from '../method/factors/topics/topics';
import type { FigureKey } from '../method/ground/settings';
import type { FactorCategory } from '../method/ground/words';
import type { SellerMove } from '../method/strategy/moves';
import { parseOwnKey, type OwnKey, type OwnKind } from '../method/ground/ownKeys';
import { labelGroups, type LabelGroup } from './wording';
import type { Labels } from './en/labels';

export type SettingGroup = 'thresholds' | 'scales' | 'labels' | 'categories' | 'commitments' | 'advice';

/** Columns for which a company can say the scale (G1). */
export type RatedKey = 'authority' | 'involvement' | 'control' | 'weight';

/** How rows about categories and topics of a company's own are called. */
export interface OwnNameWords {
  readonly kinds: Readonly<Record<OwnKind, string>>;
  readonly winControl: string;
  /** `part` null: the words by which it is known. */
  readonly join: (kind: string, name: string, part: string | null) => string;
}

export interface NameWords {
  readonly figures: Readonly<Record<FigureKey, string>>;
  readonly scales: Readonly<Record<RatedKey, string>>;
  readonly categoryInUse: (category: string) => string;
  readonly commitments: string;
  readonly own: OwnNameWords;
  readonly labelGroups: Readonly<Record<LabelGroup, string>>;
  readonly label: (group: string, label: string) => string;
  /** Of a piece of advice: what it is about, and whether it says what to do or why. */
  readonly advice: (about: readonly string[], isReason: boolean) => string;
  readonly anyFactor: string;
  /** S9: any factor, before the no-contact date. */
  readonly onPaper: string;
  /** A9: where none of those linked can be asked. */
  readonly unasked: string;
  /** A9: for others than the customer. */
  readonly forOthers: string;
  /** A9: a complaint about which we owe something. */
  readonly owed: string;
  /** A9: a term that weighs least. */
  readonly accepted: string;
  /** A9: it is not said whether it is for us or against us. */
  readonly unclear: string;
  /** A9: the same, where those linked have an interest of their own in it. */
  readonly unclearOfInterest: string;
  /** A9: confirm first, and with whom. */
  readonly confirmFirst: string;
  readonly confirmBy: Readonly<Record<ConfirmWay, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly need: string;
  /** T9: the seller's own need beside it. */
  readonly proof: string;
  readonly sameNeed: string;
  readonly clashingNeed: string;
  /** N5 */
  readonly touch: string;
  readonly noRole: string;
  readonly climb: string;
  readonly move: string;
  readonly moves: Readonly<Record<SellerMove, string>>;
  readonly meaning: string;
  readonly doing: (number: string) => string;
  readonly avoiding: (number: string) => string;
}

/** Labels that people write into cells; the others are only shown. */
export const isWritten = (key: string): boolean =>
  key.startsWith('label.') && !/^label\.(quadrant|macro|standing)\./.test(key);

/** The name of a setting by its key; of a key that is none, the key itself. */
export const settingNames =
  (words: NameWords, labels: Labels) =>
  (key: string): string => {
    const [group = '', ...parts] = key.split('.');
    if (Object.hasOwn(words.figures, key)) return words.figures[key as FigureKey];
    if (group === 'scale') return words.scales[parts[0] as RatedKey] ?? key;
    if (group === 'category')
      return words.categoryInUse(labels.categories[parts[0] as FactorCategory] ?? key);
    if (key === 'commitments') return words.commitments;
    const own = parseOwnKey(key);
    if (own !== null) return nameOwn(own, words.own, labels);
    if (group === 'label') return nameLabel(parts, words, labels) ?? key;
    return group === 'advice' ? (nameAdvice(parts, words, labels) ?? key) : key;
  };

function nameOwn(
  { kind, part, name }: OwnKey,
  { kinds, winControl, join }: OwnNameWords,
  labels: Labels,
): string {
  const parts: Readonly<Record<string, string>> = { ...labels.quadrants, winControl };
  return join(kinds[kind], name, parts[part] ?? null);
}

function nameLabel(
  [group = '', code = '']: readonly string[],
  words: NameWords,
  labels: Labels,
): string | null {
  if (!Object.hasOwn(labelGroups, group)) return null;
  const name = group as LabelGroup;
  const label = (labels[labelGroups[name]] as Readonly<Record<string, string>>)[code];
  return label === undefined ? null : words.label(words.labelGroups[name], label);
}

function nameAdvice(parts: readonly string[], words: NameWords, labels: Labels): string | null {
  const isReason = parts.at(-1) === 'why';
  const about = isReason ? parts.slice(0, -1) : parts;
  const named = aboutOf(about, words, labels);
  return named.includes(undefined) ? null : words.advice(named as readonly string[], isReason);
}

/** What advice is about, in words; undefined for a part that is none of ours. */
function aboutOf(
  parts: readonly string[],
  words: NameWords,
  labels: Labels,
): readonly (string | undefined)[] {
  const [what = '', one = '', other = '', last = ''] = parts;
  const label = (group: keyof Labels, code: string): string | undefined =>
    (labels[group] as Readonly<Record<string, string>>)[code];
  switch (what) {
    case 'factor':
      if (one === 'confirm')
        return [words.confirmFirst, words.confirmBy[other as keyof NameWords['confirmBy']]];
      if (one === 'unasked') return [words.anyFactor, words.unasked, label('quadrants', other)];
      if (one === 'need') return [words.anyFactor, words.need, label('organisationalNeeds', other)];
      if (one === 'others') return [words.anyFactor, words.forOthers];
      if (one === 'owed') return [words.topics.complaint, words.owed];
      if (one === 'accepted') return [words.anyFactor, words.accepted];
      if (one === 'unclear') return [words.anyFactor, words.unclear];
      if (one === 'unclearOfInterest') return [words.anyFactor, words.unclearOfInterest];
      return [
        one === 'any' ? words.anyFactor : one === 'onPaper' ? words.onPaper : undefined,
        label('quadrants', other),
      ];
    case 'topic':
      return [words.topics[one as Topic], label('quadrants', other)];
    case 'unasked':
      return [words.topics[one as Topic], words.unasked, label('quadrants', other)];
    case 'person':
      return [label('roles', one), label('attitudes', other)];
    case 'need':
      return [words.need, label('individualNeeds', one)];
    case 'proof':
      return [words.proof, label('organisationalNeeds', one)];
    case 'pathProof':
      return [words.proof, label('leadershipPaths', one)];
    case 'sameNeed':
      return [words.sameNeed, label('individualNeeds', one)];
    case 'clashingNeed':
      return [words.clashingNeed, label('individualNeeds', one)];
    case 'touch':
      return [words.touch, one === 'noRole' ? words.noRole : label('roles', one)];
    case 'rung':
      return [words.climb, label('rungs', one)];
    case 'move':
      return [words.move, words.moves[one as SellerMove]];
    case 'macro': {
      const rest =
        other === 'meaning' ? words.meaning : other === 'avoid' ? words.avoiding(last) : words.doing(other);
      return [label('macros', one), rest];
    }
    default:
      return [undefined];
  }
}
