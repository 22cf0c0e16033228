// T7: whom the notes of a person name: 'Her old teacher is Tom Ash' beside one, or 'Mentor of Ann' beside the other.
import { groupByAny } from '../ground/groups';
import type { JudgedPerson } from '../ground/judged';
import { surnameOf } from '../ground/names';
import { asPattern } from '../ground/text';

/** T7: whose notes name a person, and whom that one's notes name, in the order of the rows. Nothing is prepared before the first. */
export function makeMentionFinder(
  people: readonly JudgedPerson[],
): (person: JudgedPerson) => readonly JudgedPerson[] {
  let index: MentionIndex | null = null;
  return (person) => {
    const { named, naming, places } = (index ??= indexMentions(people));
    const found = [
      ...wordsOfNotes(person.notes)
        .flatMap((word) => named.get(word) ?? [])
        .filter(({ name }) => names(person.notes, name)),
      ...wordsOfName(person.name)
        .flatMap((word) => naming.get(word) ?? [])
        .filter(({ notes }) => names(notes, person.name)),
    ];
    const others = [...new Set(found)].filter((each) => each !== person);
    return others.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  };
}

/** By words that have to be there, so that notes are held against a few names and not against all. */
interface MentionIndex {
  readonly named: ReadonlyMap<string, readonly JudgedPerson[]>;
  readonly naming: ReadonlyMap<string, readonly JudgedPerson[]>;
  readonly places: ReadonlyMap<JudgedPerson, number>;
}

function indexMentions(people: readonly JudgedPerson[]): MentionIndex {
  const named = groupByAny(people, ({ name }) => wordsOfName(name));
  return {
    named,
    naming: groupByAny(people, ({ notes }) => wordsOfNotes(notes).filter((word) => named.has(word))),
    places: new Map(people.map((person, place) => [person, place])),
  };
}

/** One of these stands in whatever notes name somebody called so: a word, or the first character of what is no word. */
function wordsOfName(name: string): readonly string[] {
  const called = withoutBrackets(name);
  if (isChinese(called)) return [called.charAt(0)];
  return [...new Set(calledBy(called).map((part) => /\p{L}+/u.exec(part)?.[0] ?? part.charAt(0)))];
}

const wordsOfNotes = (notes: string): readonly string[] => [
  ...new Set([...(notes.match(/\p{L}+/gu) ?? []), ...notes.split('')]),
];

const withoutBrackets = (name: string): string => name.replace(/[（(].*$/u, '').trim();
const isChinese = (called: string): boolean => /[\u3400-\u9fff]/u.test(called);

/** The whole name, and the parts of it that are no initials. */
const calledBy = (called: string): readonly string[] =>
  [called, ...called.split(/\s+/).filter((part) => part.length > 2)].filter((part) => part !== '');

/** By the whole name, a part of it, or in Chinese by title or by 老 or 小 and the family name. */
function names(notes: string, name: string): boolean {
  if (notes === '') return false;
  const called = withoutBrackets(name);
  if (isChinese(called)) {
    const family = surnameOf(called);
    // Nearly all notes name somebody else: only the others are worth a pattern.
    if (!notes.includes(family)) return false;
    const first = asPattern(family);
    const short = new RegExp(`[老小]${first}|${first}(?:总|工|主任|经理|部长|厂长|师傅)`, 'u');
    return notes.includes(called) || short.test(notes);
  }
  return calledBy(called).some(
    (part) =>
      notes.includes(part) && new RegExp(`(?<![\\p{L}])${asPattern(part)}(?![\\p{L}])`, 'u').test(notes),
  );
}
