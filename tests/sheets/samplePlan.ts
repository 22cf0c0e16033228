// The sample account as a plan, without the reading: drafts are tested on what the method says of it.
import { analyse } from '../../src/method/analyse';
import type { AccountAnalysis, Analysis } from '../../src/method/analysis';
import { noClues } from '../../src/method/ground/clues';
import type { Factor, Goal, Person, Plan, Rating } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { tellStory, type Story } from '../../src/sheets/sample/story';
import type { Locale } from '../../src/text/text';

export const asOf = '2026-11-23';

const rating = (word: 'high' | 'medium' | 'low' | null): Rating | null =>
  word === null ? null : { level: word === 'high' ? 'high' : 'low', borderline: word === 'medium' };

const namesIn = (words: string): readonly string[] => (words === '' ? [] : words.split(/, |、/));

const person = (story: Story['people'][number], index: number): Person => ({
  ...story,
  cell: `People!B${index + 5}`,
  account: null,
  namedRole: null,
  unreadable: [],
  titleRank: null,
  leavesOn: null,
  successor: '',
  authority: rating(story.authority),
  involvement: rating(story.involvement),
  attitude: story.attitude ?? 0,
  attitudeKnown: story.attitude !== null,
  influencedBy: namesIn(story.influencedBy),
});

const factor = (story: Story['factors'][number], index: number): Factor => ({
  ...story,
  cell: `Factors!B${index + 5}`,
  account: null,
  control: rating(story.control),
  unreadable: [],
  clues: noClues,
  evidenceKnown: true,
  weightAssumed: false,
  lastSeen: null,
  people: namesIn(story.people),
});

const goal = (story: Story['goals'][number], index: number): Goal => ({
  ...story,
  cell: `Goals!C${index + 5}`,
});

/** The people, factors and goals that a reader of the sample's tables would find. */
export function samplePlan(locale: Locale): Plan {
  const story = tellStory(locale, asOf);
  return {
    people: story.people.map(person),
    factors: story.factors.map(factor),
    goals: story.goals.map(goal),
  };
}

export const analysePlan = (plan: Plan): Analysis => analyse(plan, { asOf, settings: defaultSettings });

/** The sample account, judged. */
export function sampleAccount(locale: Locale): AccountAnalysis {
  const [account] = analysePlan(samplePlan(locale)).accounts;
  if (account === undefined) throw new Error('the sample holds no account');
  return account;
}
