// O2: categories and topics of a company's own, put together from their rows.
import type { OwnCategory, OwnTopic, Settings } from '../../method/ground/settings';
import { normalise } from '../../method/ground/text';
import { isOurCategory, quadrants, type OwnCategoryName } from '../../method/ground/words';
import type { SettingValue } from '../../tables/settings/catalogue';
import { makeOwnKey, ownParts, parseOwnKey, type OwnKey } from '../../method/ground/ownKeys';
import type { Change } from './change';

/** Rows of one category or topic name it alike, whatever their order. */
const isSame = (one: string, other: string): boolean => normalise(one) === normalise(other);

/** The settings with what one row says of a category or topic of the company's own; the row with its words gives it its name. */
export function withOwn(settings: Settings, { kind, part, name }: OwnKey, value: SettingValue): Settings {
  if (kind === 'ownCategory') {
    const said = settings.ownCategories.find((each) => isSame(each.name, name));
    const category = categoryWith(said ?? emptyCategory(name), { part, name, value });
    const ownCategories = put(settings.ownCategories, said, category);
    const own = ownCategories.map((each) => each.name);
    return { ...settings, ownCategories, categories: [...settings.categories.filter(isOurCategory), ...own] };
  }
  const said = settings.ownTopics.find((each) => isSame(each.name, name));
  const topic = topicWith(said ?? { name, words: [], texts: {} }, { part, name, value });
  return { ...settings, ownTopics: put(settings.ownTopics, said, topic) };
}

interface Row {
  readonly part: string;
  readonly name: string;
  readonly value: SettingValue;
}

const emptyCategory = (name: string): OwnCategory => ({
  name: name as OwnCategoryName,
  words: [],
  canBeWon: true,
});

const categoryWith = (category: OwnCategory, { part, name, value }: Row): OwnCategory =>
  part === 'words'
    ? { ...category, name: name as OwnCategoryName, words: value as readonly string[] }
    : { ...category, canBeWon: value === true };

function topicWith(topic: OwnTopic, { part, name, value }: Row): OwnTopic {
  if (part === 'words') return { ...topic, name, words: value as readonly string[] };
  const quadrant = quadrants.find((each) => each === part);
  return quadrant === undefined ? topic : { ...topic, texts: { ...topic.texts, [quadrant]: String(value) } };
}

function put<One>(all: readonly One[], said: One | undefined, now: One): readonly One[] {
  return said === undefined ? [...all, now] : all.map((each) => (each === said ? now : each));
}

export interface Incomplete {
  readonly change: Change;
  /** Key of the setting that would complete it. */
  readonly lacks: string;
}

/** The changes that stay, and those about a category or topic without words, or a topic without any text. */
export function partIncomplete(changes: readonly Change[]): {
  readonly kept: readonly Change[];
  readonly incomplete: readonly Incomplete[];
} {
  const incomplete = changes.flatMap((change): readonly Incomplete[] => {
    const own = parseOwnKey(change.setting.key);
    if (own === null) return [];
    const parts: readonly string[] = ownParts[own.kind];
    const has = (part: string): boolean =>
      changes.some(({ setting }) => isRowOf(setting.key, { ...own, part }));
    const lacks = (part: string): readonly Incomplete[] => [{ change, lacks: makeOwnKey({ ...own, part }) }];
    if (own.part !== 'words') return has('words') ? [] : lacks('words');
    const [, first = ''] = parts;
    return own.kind === 'ownCategory' || parts.slice(1).some(has) ? [] : lacks(first);
  });
  const out = new Set(incomplete.map(({ change }) => change));
  return { kept: changes.filter((change) => !out.has(change)), incomplete };
}

function isRowOf(key: string, { kind, part, name }: OwnKey): boolean {
  const own = parseOwnKey(key);
  return own !== null && own.kind === kind && own.part === part && isSame(own.name, name);
}
