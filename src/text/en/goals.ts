// Step S: what is checked of vision, issues and goals, and what to write where a check does not hold.
import type { CheckParams, GrowthGap, ResearchItem } from '../../method/goals/goalsReport';
import type { GoalMeasure, Unmeasured } from '../../method/ground/finding';
import type { Rung } from '../../method/ground/words';
import type { CheckSentences } from '../sentences';
import { format } from './format';
import type { Labels } from './labels';

/** '' is the only goal there is; `only` is what it is called there. */
const named = (goal: string, only = 'The goal'): string => (goal === '' ? only : format.quote(goal));

/** What makes a goal measurable: what to write. */
const measures: Readonly<Record<GoalMeasure, string>> = {
  measure: 'the figure that tells (such as revenue with this customer in 2027)',
  target: 'the value to reach',
  due: 'the date',
};

const missingMeasures = ({ missing, goal }: Unmeasured): string => {
  const words = missing.map((measure) => measures[measure]);
  return `${named(goal)} cannot be measured yet. Name ${format.list(words)}.`;
};

const gaps: Readonly<Record<GrowthGap | 'market', string>> = {
  baseline: 'today’s value of the measure',
  target: 'the value to reach',
  due: 'the date',
  trend: 'how the customer’s own revenue moves a year',
  market: 'how the market moves a year',
  duePassed: 'a date still to come',
  zeroBaseline: 'a baseline other than 0',
};

const missingGaps = ({ missing }: { readonly missing: readonly (keyof typeof gaps)[] }): string =>
  format.list(missing.map((gap) => gaps[gap]));

/** What it takes to be let up to a rung. */
const climbs: Readonly<Record<Rung, string>> = {
  visitor: 'Be known: have a reason for each visit that is worth the customer’s time.',
  priceSeller: 'Be asked for offers: know when they buy, from whom, and what they compare.',
  productSeller: 'Be chosen for what the product does: show in their own work what others cannot.',
  needSeller: 'Be told what they need: ask what keeps the people who decide awake, before offering anything.',
  adviser: 'Be asked for advice: bring ideas on their market and their issues, even where you sell nothing.',
};

/** Each way round a sentence, and none where nothing stands alone. */
const unmatchedSteps = (params: CheckParams['steps']['unmatched']): string => {
  const { buying, selling, buyingStep, sellingStep } = params;
  const named = (step: string, more: string): string =>
    more === '' ? format.quote(step) : `${format.quote(step)} and ${more} more`;
  const beside = (count: number): string => (count > 1 ? format.number(count - 1) : '');
  const sentences = [
    ...(buying > 0 ? [`No selling step answers ${named(buyingStep, beside(buying))} yet.`] : []),
    ...(selling > 0 ? [`No buying step asks for ${named(sellingStep, beside(selling))}.`] : []),
  ];
  return sentences.join(' ');
};

const checks: CheckSentences<Labels> = {
  visionWritten: {
    written: () => 'There is a vision.',
    blank: () => 'Write in one sentence what you want to be to this customer in a few years.',
  },
  visionFigure: {
    figure: () => 'The vision has a figure.',
    noFigure: () => 'Put a figure into the vision, such as a share of their purchases or a number of sites.',
    noVision: () => 'A figure in the vision will show later whether it came true.',
  },
  visionHorizon: {
    far: ({ years }) => `The vision reaches ${format.number(years)} years ahead.`,
    near: ({ years, limit }) =>
      `The vision reaches ${format.number(years)} years ahead; look at least ${format.number(limit)} years ahead.`,
    blank: ({ limit }) =>
      `Say how many years ahead the vision looks: ${format.number(limit)} at least, so that it can change something.`,
  },
  visionIssue: {
    named: () => 'The vision serves a business issue of the customer.',
    unknown: ({ words }) =>
      `${format.quote(words)} is none of the business issues you list: use the words of one of them.`,
    blank: () =>
      'Name the business issue of the customer that the vision helps with: why should they want it?',
  },
  leadershipPath: {
    named: () => 'It is known how the customer wants to lead its market.',
    blank: () =>
      'Say how the customer wants to lead its market: by running best, by its products, or by its service.',
  },
  chain: {
    holds: () => 'Every business issue follows from the one behind it.',
    broken: ({ count, text }) =>
      count === 1
        ? `Write what ${format.quote(text)} follows from: it has no cause written beside it.`
        : `Write what each issue follows from: ${format.quote(text)} and ${format.number(count - 1)} more have no cause written beside them.`,
    noIssues: () =>
      'Listing the customer’s business issues shows what pushes them to act, and whom it concerns.',
  },
  goalWritten: {
    written: () => 'A goal is set.',
    blank: () => 'Write one goal for this customer: what you want to reach there, measured how, and by when.',
  },
  measurable: {
    whole: ({ goal }) => `${named(goal)} can be measured.`,
    missing: missingMeasures,
  },
  relevant: {
    linked: ({ goal }) => `${named(goal)} serves something that matters to the customer.`,
    unknownLink: ({ link }) =>
      `${format.quote(link)} is neither a written vision nor a listed issue: add it, or use their words.`,
    noLink: (params) =>
      `Say which business issue of the customer ${named(params.goal, 'the goal')} serves, or that it serves the vision.`,
  },
  challenging: {
    fits: ({ goal, growth, trend }) =>
      `${named(goal)} grows by ${format.percent(growth)} a year, the customer by ${format.percent(trend)}: challenging and realistic.`,
    notChallenging: ({ goal, growth, trend }) =>
      `${named(goal)} grows by ${format.percent(growth)} a year, no faster than the customer’s ${format.percent(trend)}: aim higher.`,
    needsProof: ({ goal, growth, trend }) =>
      `${named(goal)} grows by ${format.percent(growth)} a year, the customer by ${format.percent(trend)}: write down why that is realistic.`,
    unknown: (params) =>
      `It is open whether ${named(params.goal, 'the goal')} asks enough. To tell, write ${missingGaps(params)}.`,
  },
  market: {
    ahead: ({ goal, growth, trend }) =>
      `${named(goal)} grows by ${format.percent(growth)} a year, our market by ${format.percent(trend)}: we would gain ground.`,
    level: ({ goal, trend }) =>
      `${named(goal)} grows as our market does, by ${format.percent(trend)} a year.`,
    behind: ({ goal, growth, trend }) =>
      `${named(goal)} grows by ${format.percent(growth)} a year, our market by ${format.percent(trend)}: we would lose ground.`,
    unknown: (params) =>
      `It is open whether ${named(params.goal, 'the goal')} gains ground in our market. To tell, write ${missingGaps(params)}.`,
  },
  steps: {
    matched: () => 'Each step of their buying has a step of our selling beside it.',
    unmatched: unmatchedSteps,
    blank: () =>
      'Setting their buying steps beside our selling steps shows where we are too early or too late.',
  },
  ladder: {
    reached: () => 'The relationship is where you want it.',
    climbing: ({ next }, labels) => `Next rung: ${format.quote(labels.rungs[next])}. ${climbs[next]}`,
    noToday: () => 'Saying where you stand with this customer today shows the next rung and what it takes.',
    noWish: ({ next }, labels) =>
      `Say where you want to stand with this customer; the next rung would be ${format.quote(labels.rungs[next])}.`,
  },
};

export const goals = {
  checks,
  gate: {
    complete: 'Vision and goals stand.',
    open: (count: number): string =>
      `Write the ${count === 1 ? 'point' : format.points(count)} still missing: then vision and goals carry the strategy.`,
    none: 'Set a goal: without one, the strategy has no direction to judge it by.',
  },
  /** S7 */
  brief: {
    goals: 'Goals',
    strategy: 'Strategy',
    findOut: 'To find out next',
    questions: 'Open questions',
  },
  /** S7: where the public knows it. */
  research: {
    customerTrend: 'The customer’s revenue of the last years: annual report, trade register, press.',
    marketTrend: 'How our market moves a year: trade association, studies, competitors’ reports.',
    external:
      'What changes around the customer: laws, their customers, their competitors; the trade press has it.',
    response: 'How the customer responds: their strategy, investments and job offers, on their own pages.',
  } satisfies Record<ResearchItem, string>,
  climbs,
};
