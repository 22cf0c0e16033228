// A story of codes and days, told in the words of a language: the rows of its tables.
import { profileItems, type ProfileItem } from '../../method/ground/words';
import type { Locale } from '../../text/text';
import type { ColumnKey } from '../../tables/columns';
import { profileQuestions, type ProfileQuestion } from '../../tables/profileQuestions';
import type { DraftValue } from '../draft';
import type { TableKind } from '../../tables/kinds';
import type { Sample, SampleRow } from './sampleRow';
import type {
  Story,
  StoryCriterion,
  StoryFactor,
  StoryGoal,
  StoryIssue,
  StoryMilestone,
  StoryPerson,
  StorySale,
  StoryTeamMember,
} from './story';

export interface Telling {
  readonly locale: Locale;
  /** The sample's own. */
  readonly year: number;
  /** A day so many days after the sample's own, as a serial. */
  readonly day: (days: number) => DraftValue;
  /** What the drop-down shows for a code; null stays blank. */
  readonly label: (kind: TableKind, key: ColumnKey, code: string | number | null) => DraftValue;
}

export function tellStory(story: Story, telling: Telling): Sample {
  return {
    goals: story.goals.map((goal) => goalRow(goal, story.account, telling)),
    people: story.people.map((person) => personRow(person, telling)),
    factors: story.factors.map((factor) => factorRow(factor, telling)),
    profile: profileItems.map((item) => profileRow(item, story.profile[item], telling)),
    issues: story.issues.map((issue) => issueRow(issue, telling)),
    sales: story.sales.map((sale) => saleRow(sale, telling)),
    steps: story.steps,
    criteria: story.criteria.map((criterion) => criterionRow(criterion, story.competitors, telling)),
    team: story.team.map((member) => teamRow(member, telling)),
    milestones: story.milestones.map((milestone) => milestoneRow(milestone, telling)),
  };
}

const goalRow = ({ dueInDays, ...words }: StoryGoal, account: string, { day }: Telling): SampleRow => ({
  ...words,
  account,
  due: day(dueInDays),
});

function personRow({ daysAgo, ...person }: StoryPerson, { day, label }: Telling): SampleRow {
  const coded = (key: ColumnKey, code: string | number | null): DraftValue => label('people', key, code);
  return {
    ...person,
    level: coded('level', person.level),
    authority: coded('authority', person.authority),
    involvement: coded('involvement', person.involvement),
    attitude: coded('attitude', person.attitude),
    individualNeed: coded('individualNeed', person.individualNeed),
    organisationalNeed: coded('organisationalNeed', person.organisationalNeed),
    contact: coded('contact', person.contact),
    lastContact: daysAgo === null ? null : day(-daysAgo),
  };
}

function factorRow(factor: StoryFactor, { label }: Telling): SampleRow {
  const coded = (key: ColumnKey, code: string): DraftValue => label('factors', key, code);
  return {
    ...factor,
    category: coded('category', factor.category),
    direction: coded('direction', factor.direction),
    control: coded('control', factor.control),
    evidence: coded('evidence', factor.evidence),
    status: coded('status', factor.status),
  };
}

/** Every question, answered or not. */
function profileRow(item: ProfileItem, answer: string | number | undefined, { locale }: Telling): SampleRow {
  const question: ProfileQuestion = profileQuestions[item];
  const values = 'values' in question.answer ? question.answer.values : [];
  const offered = values.find(({ code }) => code === answer)?.labels?.[locale];
  return { item: question.labels[locale], answer: offered ?? answer ?? null };
}

const issueRow = ({ layer, ...words }: StoryIssue, { label }: Telling): SampleRow => ({
  ...words,
  layer: label('issues', 'layer', layer),
});

const saleRow = ({ yearsAgo, ...figures }: StorySale, { year }: Telling): SampleRow => ({
  ...figures,
  period: year - yearsAgo,
});

function criterionRow(
  { ours, theirs, ...criterion }: StoryCriterion,
  competitors: readonly string[],
  { label }: Telling,
): SampleRow {
  return {
    ...criterion,
    demand: label('criteria', 'demand', criterion.demand),
    believed: label('criteria', 'believed', criterion.believed),
    ourRating: ours,
    competitors: Object.fromEntries(competitors.map((name, place) => [name, theirs[place] ?? null])),
  };
}

const teamRow = ({ duty, ...words }: StoryTeamMember, { label }: Telling): SampleRow => ({
  ...words,
  text: label('team', 'text', duty),
});

const milestoneRow = (milestone: StoryMilestone, { day, label }: Telling): SampleRow => {
  const { commitment, plannedInDays, reachedInDays, ...words } = milestone;
  return {
    ...words,
    text: label('milestones', 'text', commitment),
    planned: day(plannedInDays),
    actual: reachedInDays === null ? null : day(reachedInDays),
  };
};
