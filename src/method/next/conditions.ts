// N7, R6: each condition of going on has a line that can be taken: the one that speaks of it, else one of its own.
import type { GoingReason } from './going';
import type { Draft } from './drafts/draft';
import type { NextGround } from './ground';
import type { NextLine, SaidToo } from './nextLine';

/** N7: the line by whose press a condition or a reason to stop becomes an action; null where none speaks of it. */
export function lineOfReason(reason: GoingReason, lines: readonly NextLine[]): NextLine | null {
  const told = { reason, cells: new Set(reason.cells) };
  const found = lines.filter((line) => [line, ...line.also].some((each) => speaksOf(each, told)));
  return found.find(({ takes }) => takes !== null) ?? found[0] ?? null;
}

interface Told {
  readonly reason: GoingReason;
  readonly cells: ReadonlySet<string>;
}

type Speaks = (line: SaidToo, told: Told) => boolean;

const isOfKind =
  (kind: SaidToo['kind']): Speaks =>
  (line) =>
    line.kind === kind;
const isOfCell: Speaks = (line, told) => line.cells.some((cell) => told.cells.has(cell));
const isOfRole =
  (role: 'owner' | 'approver'): Speaks =>
  (line) =>
    line.kind === 'missingRole' && line.params.role === role;

/** T8: lines by which more of the key people are met. */
export const widensContact = ({ kind }: Pick<SaidToo, 'kind'>): boolean =>
  kind === 'unmet' || kind === 'confidant' || kind === 'fewContacts';

/** By which lines each reason is spoken of; the others have none but a line in their own words. */
const speaks: Readonly<Partial<Record<GoingReason['reason'], Speaks>>> = {
  rethink: isOfKind('decide'),
  flagsAndBehind: isOfKind('decide'),
  unsure: (line, { reason }) =>
    line.kind === 'confirm' && reason.reason === 'unsure' && reason.params.standing === 'unproven',
  hearsay: (line) => line.kind === 'verify' && line.params.hold !== null,
  redFlags: isOfCell,
  // What is asked officially is asked of that must.
  unsureMusts: isOfKind('officialQuestion'),
  against: isOfCell,
  withoutContact: isOfCell,
  overdue: isOfCell,
  noOwner: isOfRole('owner'),
  noApprover: isOfRole('approver'),
  coverageUnknown: isOfKind('coverage'),
  coverageLow: (line) => line.kind === 'coverage' || widensContact(line),
  gateOpen: isOfKind('goals'),
};

const speaksOf: Speaks = (line, told) =>
  line.kind === 'condition'
    ? line.params.reason.reason === told.reason.reason
    : speaks[told.reason.reason]?.(line, told) === true;

/** R6: the conditions of which no line speaks. */
export function otherConditions({ going }: NextGround, said: readonly NextLine[]): readonly Draft[] {
  const conditions = (going?.reasons ?? []).filter(({ decision }) => decision === 'goWithConditions');
  return conditions
    .filter((reason) => lineOfReason(reason, said) === null)
    .map((reason) => ({
      said: { kind: 'condition', params: { reason } },
      rule: 'R6',
      cells: [...reason.cells],
      people: [],
      day: null,
    }));
}
