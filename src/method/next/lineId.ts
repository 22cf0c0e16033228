// N7, N1: how a line of the ranking is known again once it is a row of the action table: by its kind and by what it is about.
import { identify, ruleOf } from '../ground/identity';
import type { NextKind } from './nextLine';

/** What is suggested anyway, and a move of a path, have identities of their own. */
export type LineKind = Exclude<NextKind, 'suggested' | 'way'>;

/** Which list a kind of line speaks of; null: of the sale as a whole. */
const listOfKind = {
  officialQuestion: null,
  commitment: 'commitments',
  leaver: 'people',
  decide: null,
  redFlag: 'criteria',
  against: 'people',
  confirm: null,
  unmet: 'people',
  confidant: 'people',
  fewContacts: null,
  verify: 'factors',
  stale: 'people',
  missingRole: null,
  coverage: null,
  goals: null,
  condition: null,
  putOff: null,
  goOrNot: null,
  review: null,
  keepProof: 'factors',
  thank: 'people',
  comeBackAfter: 'factors',
} as const satisfies Readonly<Record<LineKind, 'people' | 'factors' | 'criteria' | 'commitments' | null>>;

export type LineList = NonNullable<(typeof listOfKind)[LineKind]>;

/** 'N7unmet:1x7k' */
export function makeLineId(kind: LineKind, about: string, account: string | null): string {
  const [identified] = identify({ rule: `N7${kind}`, account }, [about], (name) => name);
  return identified?.id ?? '';
}

/** The kind of line that a row of the action table was; null where it was none. */
export function kindOfLineId(id: string): LineKind | null {
  const kinds = Object.keys(listOfKind) as readonly LineKind[];
  return kinds.find((kind) => ruleOf(id) === `N7${kind}`) ?? null;
}

export const listOf = (kind: LineKind): LineList | null => listOfKind[kind];
