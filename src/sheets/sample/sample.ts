// A filled-in account to try Quadrille with, one in each language; dates are counted from the day it is made.
import type { Locale } from '../../text/text';
import { profileItems, type ProfileItem } from '../../method/profile';
import { columnOf, type ColumnKey } from '../columns';
import { profileQuestions, type ProfileQuestion } from '../columns/profileQuestions';
import { makeSerial, parseSerial } from '../dates';
import type { DraftValue } from '../draft';
import { tableKinds, type OfferedKind, type SoughtKind, type TableKind } from '../table';
import { halden } from './halden';
import { haideng } from './haideng';
import type { Story, StoryFactor, StoryGoal, StoryIssue, StoryPerson, StorySale } from './story';

export type SampleRow = Readonly<Partial<Record<ColumnKey, DraftValue>>>;

/** Rows for the template's tables, as a user would have filled them in: labels of the language, dates as serials. */
export type Sample = Readonly<Record<SoughtKind, readonly SampleRow[]>> &
  Readonly<Partial<Record<OfferedKind, readonly SampleRow[]>>>;

const stories: Readonly<Record<Locale, Story>> = { en: halden, 'zh-CN': haideng };

/** The tables that the sample fills, in the order of their sheets. */
export const sampleKinds = (sample: Sample): readonly TableKind[] =>
  tableKinds.filter((kind) => sample[kind] !== undefined);

/** The sample account of that language as of that day (ISO). */
export function makeSample(locale: Locale, asOf: string): Sample {
  const story = stories[locale];
  const making: Making = {
    day: (days) => shiftDay(asOf, days),
    label: (kind, key, code) => labelOf({ kind, key, locale }, code),
  };
  return {
    goals: story.goals.map((goal) => goalRow(goal, story.account, making)),
    people: story.people.map((person) => personRow(person, making)),
    factors: story.factors.map((factor) => factorRow(factor, making)),
    profile: profileItems.map((item) => profileRow(item, story.profile[item], locale)),
    issues: story.issues.map((issue) => issueRow(issue, making)),
    sales: story.sales.map((sale) => saleRow(sale, Number(asOf.slice(0, 4)))),
    steps: story.steps,
  };
}

interface Making {
  /** A day so many days after the sample's own, as a serial. */
  readonly day: (days: number) => DraftValue;
  /** What the drop-down shows for a code; null stays blank. */
  readonly label: (kind: TableKind, key: ColumnKey, code: string | number | null) => DraftValue;
}

function shiftDay(asOf: string, days: number): DraftValue {
  const serial = makeSerial(asOf);
  const date = serial === null ? null : parseSerial(serial + days);
  return date === null ? null : makeSerial(date);
}

function labelOf(
  { kind, key, locale }: { kind: TableKind; key: ColumnKey; locale: Locale },
  code: string | number | null,
): DraftValue {
  if (code === null) return null;
  const value = columnOf(kind, key)?.values.find((each) => each.code === String(code));
  return value?.labels?.[locale] ?? code;
}

const goalRow = (goal: StoryGoal, account: string, { day }: Making): SampleRow => ({
  account,
  text: goal.text,
  measure: goal.measure,
  baseline: goal.baseline,
  target: goal.target,
  due: day(goal.dueInDays),
  linkedTo: goal.linkedTo,
  notes: goal.notes,
});

function personRow(person: StoryPerson, { day, label }: Making): SampleRow {
  const { name, title, department, ownedBy, reportsTo, influencedBy, group, notes, daysAgo } = person;
  const coded = (key: ColumnKey, code: string | number | null): DraftValue => label('people', key, code);
  return {
    name,
    title,
    department,
    ownedBy,
    reportsTo,
    influencedBy,
    group,
    notes,
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

function factorRow(factor: StoryFactor, { label }: Making): SampleRow {
  const { text, weight, people, notes } = factor;
  const coded = (key: ColumnKey, code: string): DraftValue => label('factors', key, code);
  return {
    text,
    weight,
    people,
    notes,
    category: coded('category', factor.category),
    direction: coded('direction', factor.direction),
    control: coded('control', factor.control),
    evidence: coded('evidence', factor.evidence),
    status: coded('status', factor.status),
  };
}

/** Every question, answered or not. */
function profileRow(item: ProfileItem, answer: string | number | undefined, locale: Locale): SampleRow {
  const question: ProfileQuestion = profileQuestions[item];
  const values = 'values' in question.answer ? question.answer.values : [];
  const offered = values.find(({ code }) => code === answer)?.labels?.[locale];
  return { item: question.labels[locale], answer: offered ?? answer ?? null };
}

const issueRow = ({ layer, ...words }: StoryIssue, { label }: Making): SampleRow => ({
  ...words,
  layer: label('issues', 'layer', layer),
});

const saleRow = ({ yearsAgo, ...figures }: StorySale, year: number): SampleRow => ({
  ...figures,
  period: year - yearsAgo,
});
