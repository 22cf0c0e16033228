// One sentence for each finding, naming the person it is about.
import type { FindingRule } from '../../method/analysis';
import type { Role } from '../../method/words';
import { param, wordParam } from '../params';
import type { Params } from '../params';
import { format } from './format';
import { labels } from './labels';

const name = (params: Params): string => param(params, 'name');
const role = (params: Params, key = 'role'): string => wordParam(params, key, labels.rolesInSentences);

const decides: readonly string[] = ['owner', 'approver'] satisfies Role[];
const takesPart: readonly string[] = ['advocate', 'owner'] satisfies Role[];

/** T2: the one question that settles which of two roles is right. */
const question = (params: Params): string => {
  const named = param(params, 'named');
  const computed = param(params, 'computed');
  const sameSay = decides.includes(named) === decides.includes(computed);
  const samePart = takesPart.includes(named) === takesPart.includes(computed);
  if (sameSay) return 'are they at most of the meetings?';
  return samePart ? 'does the final yes lie with them?' : 'do they both decide and come to the meetings?';
};

const missingNeeds: Readonly<Record<string, string>> = {
  individual: 'wants personally',
  organisational: 'needs for the organisation',
  both: 'wants personally and for the organisation',
};

export const findings: Readonly<Record<FindingRule, (params: Params) => string>> = {
  T2: (params) =>
    `${name(params)} is named ${role(params, 'named')}, but the ratings say ${role(params, 'computed')}: ${question(params)}`,
  T4: (params) => `We do not know yet what ${name(params)} ${wordParam(params, 'missing', missingNeeds)}.`,
  T5: (params) =>
    `The last contact with ${name(params)} was ${param(params, 'days')} days ago; the limit is ${param(params, 'limit')}.`,
  T6a: () => 'No owner is known: nobody listed both takes part closely and decides.',
  T6b: () => 'No approver is known: nobody listed decides from a distance.',
  T6c: () => 'No advocate is for us: nobody close to the work argues for us in our absence.',
  T6d: (params) => `All our contact runs through one person, ${name(params)}.`,
  T6e: (params) => `Only gatekeepers are in contact with us: ${format.people(Number(params.count))}.`,
  T6f: (params) => `Nobody of us has met the ${role(params)}, ${name(params)}.`,
  T6g: (params) => `The ${role(params)}, ${name(params)}, is against us.`,
};
