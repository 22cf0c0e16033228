// T7: who sits with somebody in one group: 'Sits in the integration working group' beside one, 'Head of Integration Office' as the other's title.
import type { JudgedPerson } from '../ground/judged';
import { normalise } from '../ground/text';

const body =
  /\b(?:group|team|committee|board|council|task ?force|project|programme|office)\b|小组|工作组|专班|委员会|办公室|项目组|领导组|筹备组/u;
/** What many titles and groups are called tells none from another. */
const ofMany =
  /^(?:manager|director|deputy|group|groups|team|leader|officer|engineer|staff|member|committee|board|council|project|projects|programme|office|working|sits|works|senior|chief|general|technical|department|company|customer|about|their|there|which|where|other)$/;
const genericChinese =
  /经理|总监|主任|主管|负责|部长|处长|科长|组长|小组|工作|项目|办公|委员|专班|成员|领导|公司|部门|参加|副组|副总|总经|理助/gu;

/** T7: those whose notes put them into a group whose name stands in this one's title, in the order of the rows. */
export function makeSharedWorkFinder(
  people: readonly JudgedPerson[],
): (person: JudgedPerson) => readonly JudgedPerson[] {
  let sitting: readonly Sitting[] | null = null;
  return (person) => {
    sitting ??= people.filter(({ notes }) => body.test(normalise(notes))).map(sittingOf);
    if (sitting.length === 0 || person.title === '') return [];
    const title = wordsOf(person.title);
    return sitting
      .filter((each) => each.person !== person && title.some((word) => each.words.has(word)))
      .map((each) => each.person);
  };
}

interface Sitting {
  readonly person: JudgedPerson;
  readonly words: ReadonlySet<string>;
}

const sittingOf = (person: JudgedPerson): Sitting => ({ person, words: new Set(wordsOf(person.notes)) });

const shortestWord = 5;

/** Words of five letters and more, and in Chinese every two characters that stand together. */
function wordsOf(words: string): readonly string[] {
  const said = normalise(words);
  const latin = (said.match(/[a-z\u00c0-\u024f]+/gu) ?? []).filter(
    (word) => word.length >= shortestWord && !ofMany.test(word),
  );
  const chinese = said
    .replace(genericChinese, ' ')
    .match(/[\u3400-\u9fff]{2,}/gu)
    ?.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
  return [...latin, ...(chinese ?? [])];
}
