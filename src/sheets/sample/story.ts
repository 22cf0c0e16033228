// The sample account in one language: codes and words together, row by row. Dates are ISO.
import { addDays } from '../../method/ground/days';
import { profileItems, type ProfileItem } from '../../method/ground/words';
import type { Locale } from '../../text/text';
import { profileQuestions } from '../../tables/profile/profileQuestions';
import type { ProfileQuestion } from '../../tables/profile/question';
import {
  type Colleague,
  criteria,
  factors,
  goals,
  issues,
  milestones,
  people,
  type PersonKey,
  profile,
  saleDays,
  saleOwner,
  team,
  ties,
  visionIssue,
} from './codes';
import { en, type SampleWords } from './en';
import type { SampleRow } from './sampleRow';
import { zhCN } from './zhCN';

const wordsOf: Readonly<Record<Locale, SampleWords>> = { en, 'zh-CN': zhCN };

export type Story = ReturnType<typeof tellStory>;

/** The account as of that day (ISO). */
export function tellStory(locale: Locale, asOf: string) {
  const words = wordsOf[locale];
  const telling = makeTelling(words, asOf);
  const { day, named, ours } = telling;
  return {
    goals: rowsOf(goals, (key, { dueInDays, linkedTo }) => {
      const issue = words.issues[linkedTo][0];
      return { ...words.goals[key], account: words.account, due: day(dueInDays), linkedTo: issue };
    }),
    people: rowsOf(people, (key) => personOf(key, telling)),
    factors: rowsOf(factors, (key, codes) => {
      const [category, direction, control, weight, evidence, about, status = 'open'] = codes;
      const coded = { category, direction, control, weight, evidence, status, people: named(about) };
      return { earlySign: '', ifItFails: '', notes: '', ...words.factors[key], ...coded };
    }),
    // The goals name the account.
    profile: profileItems.flatMap((item) =>
      item === 'account' ? [] : [{ item, answer: answerOf(item, locale, telling) }],
    ),
    issues: rowsOf(issues, (key, [layer, about]) => {
      const [text, because, notes] = words.issues[key];
      return { text, because, notes, layer, people: named(about) };
    }),
    sales: words.sales.map((sale, index) => {
      const yearsAgo = words.sales.length - index;
      return { ...sale, period: Number(asOf.slice(0, 4)) - yearsAgo };
    }),
    steps: words.steps.map(([buyingStep, sellingStep, notes]) => ({ buyingStep, sellingStep, notes })),
    criteria: rowsOf(criteria, (key, [demand, believed, weight, ourRating, theirs, from]) => {
      const coded = { demand, believed, weight, ourRating, people: named(from) };
      const [first, second] = words.competitors;
      return { ...words.criteria[key], ...coded, competitors: { [first]: theirs[0], [second]: theirs[1] } };
    }),
    team: rowsOf(team, (key, [text, person, counterparts]) => {
      return { text, person: ours(person), counterparts: named(counterparts), notes: words.team[key] };
    }),
    milestones: rowsOf(milestones, (text, [planned, actual]) => {
      return { ...words.milestones[text], text, planned: day(planned), actual: day(actual) };
    }),
  };
}

const rowsOf = <Key extends string, Codes, Row extends SampleRow>(
  table: Readonly<Record<Key, Codes>>,
  rowOf: (key: Key, codes: Codes) => Row,
): readonly Row[] => (Object.entries(table) as [Key, Codes][]).map(([key, codes]) => rowOf(key, codes));

type Telling = ReturnType<typeof makeTelling>;

/** How days and keys are told; nobody is ''. */
const makeTelling = (words: SampleWords, asOf: string) => ({
  words,
  day: (days: number | null) => (days === null ? null : addDays(asOf, days)),
  named: (keys: readonly PersonKey[]) => keys.map((key) => words.people[key][0]).join(words.comma),
  ours: (key: Colleague | null) => (key === null ? '' : words.colleagues[key]),
});

function personOf(key: PersonKey, { words, day, named, ours }: Telling) {
  const [level, department, authority, involvement, attitude, ...rest] = people[key];
  const [individualNeed, organisationalNeed, contact, daysAgo, owner] = rest;
  const [name, title, notes] = words.people[key];
  const { reportsTo, influencedBy = [], group } = ties[key];
  const told = { name, title, notes, level, authority, involvement, attitude };
  return {
    ...told,
    individualNeed,
    organisationalNeed,
    contact,
    department: words.departments[department],
    lastContact: day(daysAgo === null ? null : -daysAgo),
    ownedBy: ours(owner),
    reportsTo: named(reportsTo === undefined ? [] : [reportsTo]),
    influencedBy: named(influencedBy),
    group: group === undefined ? '' : words[group],
  };
}

/** In the user's words, or as the drop-down shows the code; null: not answered. */
function answerOf(item: ProfileItem, locale: Locale, { words, day, ours }: Telling): string | number | null {
  const answers: Readonly<Partial<Record<ProfileItem, string | number | null>>> = {
    ...profile,
    ...words.profile,
    visionIssues: words.issues[visionIssue][0],
    owner: ours(saleOwner),
    closing: day(saleDays.closing),
    nextReview: day(saleDays.nextReview),
  };
  const { answer }: ProfileQuestion = profileQuestions[item];
  const values = 'values' in answer ? answer.values : [];
  return values.find(({ code }) => code === answers[item])?.labels?.[locale] ?? answers[item] ?? null;
}
