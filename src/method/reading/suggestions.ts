// G6: ratings that nobody gave but that the row's own words suggest. A rating that stands is never touched, and neither is one that
// stands and cannot be read (G3). The first source that speaks gives the rating, with what it said as the reason.
import type { RiskResponse, Side, SuggestedKey, SuggestedRating, SwotWord, TitleRank } from '../ground/clues';
import type { Factor, Person } from '../ground/plan';
import type { RoleName } from '../ground/roleNames';
import { isWish } from './wishes';
import {
  isOurCategory,
  roles,
  type Direction,
  type FactorCategory,
  type Level,
  type PersonLevel,
} from '../ground/words';

type FactorRow = Pick<Factor, 'control' | 'direction' | 'category' | 'unreadable' | 'clues'> &
  Partial<Pick<Factor, 'text'>>;
type PersonRow = Pick<
  Person,
  'authority' | 'involvement' | 'unreadable' | 'namedRole' | 'level' | 'titleRank'
>;

const swot: Readonly<Record<SwotWord, { readonly direction: Direction; readonly control: Level }>> = {
  strength: { direction: 'positive', control: 'high' },
  weakness: { direction: 'negative', control: 'high' },
  opportunity: { direction: 'positive', control: 'low' },
  threat: { direction: 'negative', control: 'low' },
};

const controlOfSide: Readonly<Record<Side, Level>> = { internal: 'high', external: 'low' };

const controlOfResponse: Readonly<Record<RiskResponse, Level>> = {
  avoid: 'high',
  reduce: 'high',
  accept: 'low',
  watch: 'low',
  transfer: 'low',
};

/** null: such a factor may be in our hands or not. */
const controlOfCategory: Readonly<Record<FactorCategory, Level | null>> = {
  offering: 'high',
  terms: 'high',
  seller: 'high',
  timing: 'low',
  culture: 'low',
  history: null,
  competition: null,
};

type Source<Row> = (row: Row) => Omit<SuggestedRating, 'key'> | null;

/** In the order of G6. */
const sourcesOfControl: readonly Source<FactorRow>[] = [
  ({ clues, direction }) => {
    // 'Strengths and threats' over a column says one of them of each row: that of its direction.
    const own = clues.swot.filter(({ code }) => direction === null || swot[code].direction === direction);
    const level = agreed(own.map(({ code }) => swot[code].control));
    return level && { level, reason: { source: 'swot', words: own[0]?.words ?? '' } };
  },
  ({ clues: { side } }) =>
    side && { level: controlOfSide[side.code], reason: { source: 'side', words: side.words } },
  ({ clues: { response }, direction }) =>
    direction === 'negative' && response
      ? { level: controlOfResponse[response.code], reason: { source: 'response', words: response.words } }
      : null,
  ({ category, text = '' }) => {
    // A company's own category (O2) may be in our hands or not.
    if (category === null || !isOurCategory(category)) return null;
    const level = controlOfCategory[category];
    if (level === 'high' && isWish(text)) return null;
    return level && { level, reason: { source: 'category', category } };
  },
];

/** G6: the control of a factor whose own is missing; null where nothing speaks, and where a rating stands. */
export function suggestControl(factor: FactorRow): SuggestedRating | null {
  if (factor.control !== null || factor.unreadable.includes('control')) return null;
  return firstOf('control', sourcesOfControl, factor);
}

interface RatingsOfRole {
  readonly authority: Level | null;
  readonly involvement: Level | null;
}

/** T1 for our own names; O3 for those of other methods, as far as they speak of a rating. */
const ratingsOfName: Readonly<Record<RoleName, RatingsOfRole>> = {
  advocate: { authority: 'low', involvement: 'high' },
  owner: { authority: 'high', involvement: 'high' },
  gatekeeper: { authority: 'low', involvement: 'low' },
  approver: { authority: 'high', involvement: 'low' },
  economicBuyer: { authority: 'high', involvement: 'low' },
  decisionMaker: { authority: 'high', involvement: 'high' },
  // Backs it with their standing; how near they are, the word does not say.
  sponsor: { authority: 'high', involvement: null },
  userBuyer: { authority: 'low', involvement: 'high' },
  technicalBuyer: { authority: 'low', involvement: null },
  evaluator: { authority: 'low', involvement: null },
  // T1: whose authority is low is an influencer.
  influencer: { authority: 'low', involvement: null },
  coach: { authority: 'low', involvement: 'high' },
  champion: { authority: 'low', involvement: 'high' },
};

const byRole =
  (key: keyof RatingsOfRole): Source<PersonRow> =>
  ({ namedRole }) => {
    if (namedRole === null) return null;
    const {
      names,
      said: words,
      roles: [role = roles[0]],
    } = namedRole;
    const level = agreed(names.flatMap((name) => ratingsOfName[name][key] ?? []));
    return level && { level, reason: { source: 'role', role, words } };
  };

const authorityOfLevel: Readonly<Record<PersonLevel, Level | null>> = {
  executive: 'high',
  senior: null,
  middle: null,
  staff: 'low',
};

const authorityOfTitle: Readonly<Record<TitleRank, Level>> = { heads: 'high', assists: 'low' };

/** In the order of G6. */
const sourcesOfAuthority: readonly Source<PersonRow>[] = [
  byRole('authority'),
  ({ level: rank }) => {
    const level = rank && authorityOfLevel[rank];
    return level && { level, reason: { source: 'level', level: rank } };
  },
  ({ titleRank }) =>
    titleRank && {
      level: authorityOfTitle[titleRank.code],
      reason: { source: 'title', words: titleRank.words },
    },
];

const sourcesOfInvolvement: readonly Source<PersonRow>[] = [byRole('involvement')];

const none: readonly SuggestedRating[] = [];

/** G6: authority and involvement of a person, as far as they are missing and something speaks of them. */
export function suggestRatings(person: PersonRow): readonly SuggestedRating[] {
  if (person.authority !== null && person.involvement !== null) return none;
  const open = (key: 'authority' | 'involvement', sources: readonly Source<PersonRow>[]) =>
    person[key] !== null || person.unreadable.includes(key) ? null : firstOf(key, sources, person);
  const found = [open('authority', sourcesOfAuthority), open('involvement', sourcesOfInvolvement)];
  return found.filter((each) => each !== null);
}

/** G6: the factor's control as it counts: rated, else suggested; null where it is neither. */
export function controlOf(factor: FactorRow): Level | null {
  return factor.control?.level ?? suggestControl(factor)?.level ?? null;
}

function firstOf<Row>(key: SuggestedKey, sources: readonly Source<Row>[], row: Row): SuggestedRating | null {
  for (const source of sources) {
    const found = source(row);
    if (found !== null) return { key, ...found };
  }
  return null;
}

/** What all of them say; null where there are none, or where they differ. */
function agreed(levels: readonly Level[]): Level | null {
  const [first = null] = levels;
  return levels.every((level) => level === first) ? first : null;
}
