// A9: whose matter a factor is. What another house uses, or what somebody chose themselves, nobody else of the customer's can be asked about:
// they do not know it, or would dig for faults in a colleague's own choice.
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { topicsOf } from './topics/topicOf';

/** A9: it is of another house, or somebody's own choice. */
export interface Matter {
  /** Of that house, or in the group that joins the two, and talks with us. */
  readonly insider: JudgedPerson | null;
}

const proper = "((?:\\p{Lu}[\\p{L}&'’-]+ ?)+)";
const joined = new RegExp(
  `(?:[Mm]erg\\p{L}*|[Jj]oint venture) with ${proper}|(?:[Aa]cquired|[Tt]aken over|[Bb]ought|[Tt]akeover|[Aa]cquisition) by ${proper}|(?:与|和|并入|被)([\\u3400-\\u9fff]{2,6}?)(?:合并|收购|并购|重组)`,
  'gu',
);
const from = new RegExp(
  `\\b(?:[Ff]rom|[Ff]ormerly (?:at|of|with)|[Bb]rought in|[Cc]hose|[Ii]ntroduced|[Pp]icked|[Ss]elected) ${proper}|(?:来自|原在|引进|选定|选用|主推|当年推)(?:了|的)?([\\u3400-\\u9fffA-Za-z0-9]{2,8}?)(?=[，。；、的那出调过 ]|$)`,
  'gu',
);
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const joining =
  /\b(?:integration|transition|merger|joint) (?:working )?(?:group|team|office|committee|board)\b|整合(?:小组|工作组|办)|合并(?:小组|工作组|专班)|联合工作组/i;

const namesBy = (pattern: RegExp, words: string): readonly string[] =>
  [...words.matchAll(pattern)].flatMap((found) =>
    found
      .slice(1)
      .flatMap((name: string | undefined) => name?.trim() ?? [])
      .filter((name) => name !== '' && !month.test(name)),
  );

/** A9: null where the factor is the matter of the customer's own people. Of what stands against us on the side of others only. */
export function makeMatterFinder(
  people: readonly JudgedPerson[],
  factors: readonly JudgedFactor[],
): (factor: JudgedFactor, linked: readonly JudgedPerson[]) => Matter | null {
  const houses = factors.flatMap(({ text }) => namesBy(joined, text));
  return (factor, linked) => {
    const { text, direction, category } = factor;
    if (direction !== 'negative' || category !== 'competition' || !topicsOf(text).includes('incumbent'))
      return null;
    const theirs = linked.flatMap(({ notes, title }) => namesBy(from, `${title}. ${notes}`));
    const named = [...houses, ...theirs].filter((name) => text.includes(name));
    if (named.length === 0) return null;
    const isOfHouse = ({ title, notes }: JudgedPerson): boolean =>
      joining.test(`${title} ${notes}`) || named.some((name) => `${title} ${notes}`.includes(name));
    const insider = people.find(
      (each) => each.inContact && each.band !== 'against' && isOfHouse(each) && !linked.includes(each),
    );
    return { insider: insider ?? null };
  };
}
