// T11: who comes after somebody, where a factor's words or notes say it and no column does.
import { topicsOf } from '../factors/topics/topicOf';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { personCalled } from '../ground/names';
import { linkedPeople, type NextGround } from './ground';
import { wordsOf } from './ownDays';

/** More than A9 dares to read as somebody's going: it is asked only of factors that name somebody whose last day is known. */
const goes =
  /\b(?:leaves|leaving|retires?|retirement|last day|steps? down|moves? on|quits?|resign(?:s|ed)?|maternity)\b|离职|离任|离开|退休|调走|调任|要走|辞职|产假/iu;

/** T11: is a factor about the going of the people whom it names? */
export const isOfLeaving = ({ text }: Pick<JudgedFactor, 'text'>): boolean =>
  goes.test(text) || topicsOf(text).includes('leavesOrComes');

const comesAfter =
  /\b(?:after (?:her|him|them|that)|comes? after|follow(?:s|ed by)|success(?:or|ion)|succeeds?|takes? (?:over|her|his|their)|stands? in|replac(?:es?|ed|ement)|deputy)\b|接替|接任|接手|接班|接她|接他|顶替|继任|代管/iu;

/** T11: a person of the table whom a factor about somebody's going names as the one who comes after; null for nobody. */
export function successorOf(person: JudgedPerson, ground: NextGround): JudgedPerson | null {
  const others = ground.people.filter((each) => each !== person && each.leaving === null);
  for (const factor of ground.factorsNaming(person)) {
    const words = wordsOf(factor);
    if (!isOfLeaving(factor) || !comesAfter.test(words)) continue;
    const named = others.filter(({ name }) => isNamedIn(words, name));
    const [only] = named;
    if (only !== undefined && named.length === 1) return only;
    const [linked] = linkedPeople(factor, ground).filter((each) => named.includes(each));
    if (linked !== undefined) return linked;
  }
  // Or their own row says that they stand in for whom they report to.
  return (
    others.find(
      ({ reportsTo, title, notes }) =>
        comesAfter.test(`${title} ${notes}`) && personCalled(reportsTo, ground.find) === person,
    ) ?? null
  );
}

/** Is somebody named there, by the whole name or one word of it? */
function isNamedIn(words: string, name: string): boolean {
  if (/[\u3400-\u9fff]/.test(name)) return words.includes(name.trim());
  const parts = new Set(words.split(/[^\p{L}'’-]+/u).map((word) => word.replace(/['’]s$/u, '')));
  return name.split(/\s+/).some((part) => part.length > 2 && parts.has(part));
}
