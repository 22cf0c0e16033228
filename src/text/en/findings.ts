// One sentence for each finding, naming the person it is about.
import type { FindingRule, HygieneKind } from '../../method/ground/finding';
import type { RoleDifference } from '../../method/ground/roleNames';
import { inWords, param, type Params, wordParam } from '../params';
import { criteria } from './criteria';
import { format } from './format';
import { goals } from './goals';
import type { Labels } from './labels';
import { support } from './support';
import { nextSteps } from './nextSteps';

const name = (params: Params): string => param(params, 'name');
const role = (params: Params, { rolesInSentences }: Labels, key = 'role'): string =>
  wordParam(params, key, rolesInSentences);

/** T2: the one question that settles which of two roles is right. */
const questions: Readonly<Record<RoleDifference, string>> = {
  involvement: 'are they at most of the meetings?',
  authority: 'does the final yes lie with them?',
  both: 'do they both decide and come to the meetings?',
};

/** T2, O3: a word of another method stands as the user has it, with the role it is held against. */
const namedRole = (params: Params, labels: Labels): string => {
  const named = role(params, labels, 'named');
  return params.said === '' ? named : `${format.quote(param(params, 'said'))} (= ${named})`;
};

const missingNeeds: Readonly<Record<string, string>> = {
  individual: 'wants personally',
  organisational: 'needs for the organisation',
  both: 'wants personally and for the organisation',
};

/** T6l: where a reporting line leads. */
const lines: Readonly<Record<string, (params: Params) => string>> = {
  nobody: (params) =>
    `${name(params)} reports to ${format.quote(param(params, 'manager'))}, who is not in the table: add them, or mend the name.`,
  several: (params) =>
    `${format.quote(param(params, 'manager'))}, to whom ${name(params)} reports, could be several people: write the full name.`,
  circle: (params) =>
    params.count === 1
      ? `${name(params)} is said to report to themselves.`
      : `${name(params)} reports to ${param(params, 'manager')}, who in the end reports to ${name(params)}: the line runs in a circle.`,
};

/** T10: with the person to win first, where there is one. */
const influence = (params: Params, { rolesInSentences: { approver } }: Labels): string => {
  const first = params.first === '' ? '' : `; win ${param(params, 'first')} first`;
  return params.kind === 'nobody'
    ? `It is not known whom the ${approver}, ${name(params)}, listens to${first}.`
    : `The ${approver}, ${name(params)}, listens to nobody who is for us and in contact with us${first}.`;
};

const hygiene: Readonly<Record<HygieneKind, (params: Params) => string>> = {
  bothDirections: (params) =>
    `${format.quote(param(params, 'text'))} stands both for and against us: keep one, or say what differs.`,
  sameText: (params) =>
    `${format.quote(param(params, 'text'))} is listed more than once and counts each time: keep one row.`,
  tooFew: (params) =>
    `Only ${format.factors(Number(params.count))} open, too few to judge by: ask what else helps or hinders this sale.`,
  tooMany: (params) =>
    `${format.factors(Number(params.count))} open, too many to steer by: merge the small ones, close what is settled.`,
  allPositive: () => 'Everything listed works for us: ask who or what could still stop this sale.',
  mostlyAssumed: (params) =>
    `${format.percent(Number(params.share))} of the weight rests on assumptions: have the customer confirm the heaviest first.`,
};

/** A sentence by its kind; an unknown kind shows as '?', as a missing parameter does. */
const byKind = (params: Params, sentences: Readonly<Record<string, (params: Params) => string>>): string => {
  const kind = param(params, 'kind');
  return Object.hasOwn(sentences, kind) ? (sentences[kind]?.(params) ?? '?') : '?';
};

/** R2: the first few; the factors' view lists them all. */
const categories = (params: Params, labels: Labels): string => {
  const all = param(params, 'categories').split(',');
  const named = all
    .slice(0, mostCategories)
    .map((category) => wordParam({ category }, 'category', labels.categories));
  const more = all.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(' · ');
};
const mostCategories = 4;

/** S2: what a chain of issues lacks; behind a challenge lies a response, behind a response the outside. */
const chains: Readonly<Record<string, (params: Params) => string>> = {
  nothingBehind: (params) =>
    params.layer === 'response'
      ? `Write what changes outside that makes the customer respond with ${format.quote(param(params, 'text'))}.`
      : `Write which response of the customer lies behind ${format.quote(param(params, 'text'))}.`,
  unknownBehind: (params) =>
    `${format.quote(param(params, 'text'))} is said to follow from ${format.quote(param(params, 'because'))}, which is not in the list: add it.`,
  noLayer: (params) =>
    `Say what ${format.quote(param(params, 'text'))} is: a change outside, the customer’s response, or a challenge inside.`,
};

/** A11: the duties that are open, or how many functions of the user's own. */
const openDuties = (params: Params): string => {
  const duties = param(params, 'duties')
    .split(',')
    .filter((duty) => duty !== '')
    .map((duty) => wordParam({ duty }, 'duty', support.dutiesInSentences));
  return duties.length === 0 ? `${param(params, 'count')} functions of your own` : format.list(duties);
};

const macro = (params: Params, { macros }: Labels): string => wordParam(params, 'to', macros);
const assessor = (params: Params): string =>
  params.assessor === '' ? 'The second assessor' : param(params, 'assessor');

/** A12 */
const secondOpinions: Readonly<Record<string, (params: Params, labels: Labels) => string>> = {
  one: (params, labels) =>
    `${assessor(params)} sees ${format.quote(param(params, 'text'))} otherwise${params.to === '' ? '' : `, which would bring ${macro(params, labels)}`}: settle who is right.`,
  several: (params) =>
    `${assessor(params)} sees ${format.factors(Number(params.count))} otherwise, each of which would turn the strategy: talk about them first.`,
  together: (params) =>
    `${assessor(params)} sees ${format.factors(Number(params.count))} otherwise, which together would turn the strategy: talk about them first.`,
};

export const findings: Readonly<Record<FindingRule, (params: Params, labels: Labels) => string>> = {
  S2: (params) => byKind(params, chains),
  S3: goals.missingMeasures,
  S6: (params) => goals.gate.open(Number(params.count)),
  T2: (params, labels) =>
    `${name(params)} is named ${namedRole(params, labels)}, but the ratings say ${role(params, labels, 'computed')}: ${wordParam(params, 'differsIn', questions)}`,
  T4: (params) => `We do not know yet what ${name(params)} ${wordParam(params, 'missing', missingNeeds)}.`,
  T5: (params) =>
    `The last contact with ${name(params)} was ${param(params, 'days')} days ago; the limit is ${param(params, 'limit')}.`,
  T6a: (_, { rolesInSentences: { owner } }) =>
    `No ${owner} is known: nobody listed both takes part closely and decides.`,
  T6b: (_, { rolesInSentences: { approver } }) =>
    `No ${approver} is known: nobody listed decides from a distance.`,
  T6c: (_, { rolesInSentences: { advocate } }) =>
    `No ${advocate} is for us: nobody close to the work argues for us in our absence.`,
  T6d: (params) => `All our contact runs through one person, ${name(params)}.`,
  T6e: (params, { rolesPlural: { gatekeeper } }) =>
    `Only ${gatekeeper} are in contact with us: ${format.people(Number(params.count))}.`,
  T6f: (params, labels) => `Nobody of us has met the ${role(params, labels)}, ${name(params)}.`,
  T6g: (params, labels) => `The ${role(params, labels)}, ${name(params)}, is against us.`,
  T6h: (params) =>
    `We talk to ${param(params, 'manager')} over the head of ${name(params)}, who works for them: meet ${name(params)} too.`,
  T6i: (params) =>
    `Nobody of us has met anyone at staff level: ${format.people(Number(params.count))} who will live with the result.`,
  T6j: (params) =>
    params.name === ''
      ? `In ${format.quote(param(params, 'group'))}, ${format.people(Number(params.count))} may say no: everyone in it must be satisfied.`
      : `In ${format.quote(param(params, 'group'))}, ${name(params)} may say no: everyone in it must be satisfied.`,
  T6k: () => 'We have no way to the top: no executive is listed, and nobody of the customer’s customers.',
  T6l: (params) => byKind(params, lines),
  T10: influence,
  R2: (params, labels) => `Nobody has looked at these yet: ${categories(params, labels)}.`,
  R3: (params) => byKind(params, hygiene),
  R4: (params) => byKind(params, criteria.findings),
  R7: (params, labels) =>
    `The ${role(params, labels)}, ${name(params)}, has nothing at stake yet: link an issue of their business to this sale.`,
  A11: (params) =>
    `This customer takes more than one seller. Still open in our house: ${openDuties(params)}.`,
  A12: (params, labels) => byKind(params, inWords(secondOpinions, labels)),
  N2: (params) => byKind(params, nextSteps.commitmentGaps),
  N3: (params) => byKind(params, nextSteps.planGaps),
  N6: (params, labels) => byKind(params, inWords(nextSteps.uncovered, labels)),
};
