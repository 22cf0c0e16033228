// R4: buying criteria: where we stand, and the three checks of a criterion of which we are not sure.
import type { CriterionCheck, Speaker } from '../../method/factors/criteria';
import type { FindingParams } from '../../method/ground/finding';
import type { Comparison } from '../../method/factors/scores';
import type { Position } from '../../method/ground/words';
import { inWords, type ByKind, type Sentences } from '../sentences';
import { format } from './format';
import type { Labels } from './labels';

const findings: Sentences<ByKind<FindingParams['R4']>, Labels> = {
  redFlag: ({ text, rating }) =>
    `${format.quote(text)} is a must, and we score ${rating} of 5. Improve it, or agree another way to meet it.`,
  behind: (params) => {
    const most = params.text === '' ? '' : ` Most is lost on ${format.quote(params.text)}.`;
    return `On the buying criteria we are behind ${params.competitor}, ${scores(params)}.${most}`;
  },
  unsure: ({ text }) =>
    `Check whether ${format.quote(text)} will really decide before you work on it: we are not sure yet.`,
};

const scores = ({ ours, theirs }: Pick<Comparison, 'ours' | 'theirs'>): string =>
  `${format.score(ours)} against ${format.score(theirs)}`;

/** T4: whose needs may colour a criterion. */
const speaker = (speakers: readonly Speaker[], labels: Labels): string => {
  if (speakers.length === 0) return 'Note who brought it up: what they want personally may colour it.';
  if (speakers.every(({ need }) => need === null)) {
    const names = format.list(speakers.map(({ name }) => name));
    return `Find out what ${names} ${speakers.length === 1 ? 'wants' : 'want'} personally: it may colour this.`;
  }
  const each = speakers.map(({ name, need }) => {
    const word = need === null ? labels.attitudeUnknown : labels.individualNeeds[need].toLowerCase();
    return `${name} (${word})`;
  });
  return `Personal needs may colour it: ${format.list(each)}. Ask whether it matters to others too.`;
};

const checks: Readonly<Record<CriterionCheck, (speakers: readonly Speaker[], labels: Labels) => string>> = {
  speaker,
  trust: () => 'Ask what a customer who trusted us would add: the true reason may stand behind this one.',
  trial: () =>
    'Make a trial offer that gives up a feature instead of price: what they cling to is what counts.',
};

const positions: Readonly<Record<Position, (competitor: string) => string>> = {
  ahead: (competitor) => `Ahead of ${competitor}`,
  level: (competitor) => `Level with ${competitor}`,
  behind: (competitor) => `Behind ${competitor}`,
};

/** Against the best competitor: 'Behind Brennan: 3.1 against 3.6'. */
const position = (comparison: Comparison | null): string =>
  comparison === null
    ? 'There is no comparison yet: rate us and at least one competitor on what counts.'
    : `${positions[comparison.position](comparison.competitor)}: ${scores(comparison)}`;

export const criteria = {
  title: 'Buying criteria',
  position,
  findings,
  checks,
  unsure: 'Not sure yet',
  /** Before the checks that are the same for all of them. */
  andThen: 'Then:',
  comparison: 'Buying criteria, party by party',
  criterion: 'Criterion',
  us: 'Us',
  score: 'Score',
  /** How many of the criteria that count a party is rated for. */
  rated: (rated: number, all: number): string => `${rated} of ${all} rated`,
  redFlag: 'Red flag',
  uncounted: 'counts nowhere',
  unrated: 'not rated',
};

/** In the words of these labels. */
export const criteriaIn = (labels: Labels) => ({ ...criteria, checks: inWords(checks, labels) });
