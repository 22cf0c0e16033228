// One sentence for each finding, naming the person it is about.
import type { FindingParams, PeopleColumn } from '../../method/ground/finding';
import type { RoleDifference } from '../../method/ground/roleNames';
import { ofKind, type ByKind, type Sentences } from '../sentences';
import { nameCategory } from '../wording';
import { criteria } from './criteria';
import { format } from './format';
import { goals } from './goals';
import type { Labels } from './labels';
import { support } from './support';
import { nextSteps } from './nextSteps';

/** T2: the one question that settles which of two roles is right. */
const questions: Readonly<Record<RoleDifference, string>> = {
  involvement: 'are they at most of the meetings?',
  authority: 'does the final yes lie with them?',
  both: 'do they both decide and come to the meetings?',
};

/** T2, O3: a word of another method stands as the user has it, with the role it is held against. */
const namedRole = ({ named, said }: FindingParams['T2'], { rolesInSentences }: Labels): string => {
  const role = rolesInSentences[named];
  return said === '' ? role : `${format.quote(said)} (= ${role})`;
};

/** T6: what the columns say. */
const columns: Readonly<Record<PeopleColumn, string>> = {
  attitude: 'attitude',
  contact: 'contact',
  level: 'level',
  reportsTo: 'whom they report to',
  influencedBy: 'whom they listen to',
};

/** T6l: where a reporting line leads. */
const lines: Sentences<ByKind<FindingParams['T6l']>, Labels> = {
  nobody: ({ name, manager }) =>
    `${name} reports to ${format.quote(manager)}, who is not in the table: add them, or correct the name.`,
  several: ({ manager, name }) =>
    `${format.quote(manager)}, to whom ${name} reports, could be several people: write the full name.`,
  circle: ({ count, name, manager }) =>
    count === 1
      ? `${name} is said to report to themselves.`
      : `${name} reports to ${manager}, who in the end reports to ${name}: the line runs in a circle.`,
};

/** T10 */
const influence: Sentences<ByKind<FindingParams['T10']>, Labels> = {
  nobody: ({ name }, { rolesInSentences: { approver } }) =>
    `Find out whom the ${approver}, ${name}, listens to: their yes depends on it.`,
  notWon: ({ name, first }, { rolesInSentences: { approver } }) =>
    `Win ${first} first: the ${approver}, ${name}, listens to nobody who is for us and in contact with us.`,
};

const hygiene: Sentences<ByKind<FindingParams['R3']>, Labels> = {
  bothDirections: ({ text }) =>
    `${format.quote(text)} stands both for and against us: keep one, or say what differs.`,
  sameText: ({ text }) =>
    `${format.quote(text)} is listed more than once and counts each time: keep one row.`,
  tooFew: ({ count }) =>
    `Ask what else helps or hinders this sale: ${format.factors(count)} open ${count === 1 ? 'is' : 'are'} too few to judge by.`,
  tooMany: ({ count }) =>
    `Merge the small factors and close what is settled: ${format.factors(count)} open are too many to plan by.`,
  allPositive: () => 'Everything listed works for us: ask who or what could still stop this sale.',
  mostlyAssumed: ({ share }) =>
    `Have the customer confirm the heaviest factors first: ${format.percent(share)} of the weight rests on assumptions.`,
};

/** T11: what can only be done while they are there. */
const leaver = ({ name, on, successor, beside, isMet }: FindingParams['T11']): string => {
  if (!isMet) {
    const next = successor === '' ? 'Find out who comes after' : `Get to know ${successor}, who comes after`;
    return `${name} leaves on ${format.date(on)}. ${next}.`;
  }
  const ask = `${name} leaves on ${format.date(on)}. Ask now`;
  const named = beside.slice(0, mostNames);
  const all =
    beside.length > named.length ? [...named, `${format.number(beside.length - named.length)} more`] : named;
  if (successor !== '')
    return `${ask} to be introduced to ${format.list([`${successor} (who comes after)`, ...all])}.`;
  return all.length === 0
    ? `${ask} who comes after.`
    : `${ask} who comes after, and to be introduced to ${format.list(all)}.`;
};
const mostNames = 2;

/** R2: the first few; the factors' view lists them all. */
const categories = ({ categories: all }: FindingParams['R2'], labels: Labels): string => {
  const named = all.slice(0, mostCategories).map((category) => nameCategory(labels, category));
  const more = all.length - named.length;
  return [...named, ...(more > 0 ? [`${format.number(more)} more`] : [])].join(' · ');
};
const mostCategories = 4;

/** S2: what a chain of issues lacks; behind a challenge lies a response, behind a response the outside. */
const chains: Sentences<ByKind<FindingParams['S2']>, Labels> = {
  nothingBehind: ({ layer, text }) =>
    layer === 'response'
      ? `Write what changes outside that makes the customer respond with ${format.quote(text)}.`
      : `Write which response of the customer lies behind ${format.quote(text)}.`,
  unknownBehind: ({ text, because }) =>
    `${format.quote(text)} is said to follow from ${format.quote(because)}, which is not in the list: add it.`,
  noLayer: ({ text }) =>
    `Say what ${format.quote(text)} is: a change outside, the customer’s response, or a challenge inside.`,
};

/** A11: the duties that are open, or how many functions of the user's own. */
const openDuties = (params: FindingParams['A11']): string => {
  const duties = params.duties.map((duty) => support.dutiesInSentences[duty]);
  return duties.length === 0 ? `${format.number(params.count)} functions of your own` : format.list(duties);
};

const who = (assessor: string): string => (assessor === '' ? 'The second assessor' : assessor);

/** A12 */
const secondOpinions: Sentences<ByKind<FindingParams['A12']>, Labels> = {
  one: ({ assessor, text, to }, labels) =>
    `${who(assessor)} rates ${format.quote(text)} differently; with that rating ${to === null ? 'there is no strategy' : `the strategy is ${format.quote(labels.macros[to])}`}. Agree on one rating.`,
  several: ({ assessor, count }) =>
    `${who(assessor)} rates ${format.factors(count)} differently, and each would change the strategy. Agree on these ratings first.`,
  together: ({ assessor, count }) =>
    `${who(assessor)} rates ${format.factors(count)} differently, and together they would change the strategy. Agree on these ratings first.`,
};

export const findings: Sentences<FindingParams, Labels> = {
  S2: ofKind(chains),
  S6: ({ count }) => goals.gate.open(count),
  T2: (params, labels) =>
    `${params.name} is named ${namedRole(params, labels)}, but the ratings say ${labels.rolesInSentences[params.computed]}: ${questions[params.differsIn]}`,
  T5: ({ name, days, limit }) =>
    `Get in touch with ${name} again: the last contact was ${format.days(days)} ago, and the limit is ${format.number(limit)}.`,
  T6a: (_, { rolesInSentences: { owner } }) =>
    `No ${owner} is known: nobody listed both takes part closely and decides.`,
  T6b: (_, { rolesInSentences: { approver } }) =>
    `No ${approver} is known: nobody listed decides from a distance.`,
  T6c: (_, { rolesInSentences: { advocate } }) =>
    `No ${advocate} is for us: nobody close to the work argues for us in our absence.`,
  T6d: ({ name }) => `All our contact runs through one person, ${name}.`,
  T6e: (params, { rolesPlural: { gatekeeper } }) =>
    `Only ${gatekeeper} are in contact with us: ${format.people(params.count)}.`,
  T6f: ({ role, name }, labels) => `None of us has met the ${labels.rolesInSentences[role]}, ${name}.`,
  T6g: ({ role, name }, labels) => `The ${labels.rolesInSentences[role]}, ${name}, is against us.`,
  T6h: ({ manager, name }) =>
    `We talk to ${manager} over the head of ${name}, who works for them: meet ${name} too.`,
  T6i: ({ count }) =>
    `None of us has met anyone at staff level: ${format.people(count)} who will live with the result.`,
  T6j: ({ name, group, count }) =>
    name === ''
      ? `In ${format.quote(group)}, ${format.people(count)} may say no: everyone in it must be satisfied.`
      : `In ${format.quote(group)}, ${name} may say no: everyone in it must be satisfied.`,
  T6k: () => 'We have no way to the top: no executive is listed, and nobody of the customer’s customers.',
  T6l: ofKind(lines),
  T6m: ({ name }, { rolesInSentences: { advocate } }) =>
    `The ${advocate}, ${name}, is against us: ask what speaks against us, and bring back an answer.`,
  T6n: ({ level, count }, { personLevels }) =>
    `None of us has met anyone at level ${format.quote(personLevels[level])} (${format.people(count)}): start with one of them.`,
  T6: (params) =>
    `Fill in ${format.list(params.columns.map((column) => columns[column]))}: without this, some gaps stay unseen.`,
  T10: ofKind(influence),
  T11: leaver,
  R2: (params, labels) => `Not covered yet: ${categories(params, labels)}.`,
  R3: ofKind(hygiene),
  R4: ofKind(criteria.findings),
  R7: ({ role, name }, labels) =>
    `We do not know what the ${labels.rolesInSentences[role]}, ${name}, gains from this sale: find an issue of theirs that it solves.`,
  A11: (params) => `This customer takes more than one seller. Not assigned yet: ${openDuties(params)}.`,
  A12: ofKind(secondOpinions),
  A14: ({ by }) =>
    `Write down why ${by === '' ? 'we' : by} decided differently from what is computed: no reason is given yet.`,
  N2: ofKind(nextSteps.commitmentGaps),
  N3: ofKind(nextSteps.planGaps),
  N6: ofKind(nextSteps.uncovered),
};

/** R8: of a line that stands for others of its kind. */
export const withMore = (sentence: string, more: number): string =>
  `${sentence} The same goes for ${format.number(more)} more.`;
