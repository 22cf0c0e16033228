// N7, R6: each condition of going on has a line that can be taken: the one that speaks of it, else one of its own.
import type { GoingReason } from './going';
import type { Draft } from './drafts';
import type { NextGround } from './ground';
import type { NextLine, SaidToo } from './nextLine';

/** N7: the line by whose press a condition or a reason to stop becomes an action; null where none speaks of it. */
export function lineOfReason(reason: GoingReason, lines: readonly NextLine[]): NextLine | null {
  const found = lines.filter((line) => [line, ...line.also].some((each) => speaksOf(each, reason)));
  return found.find(({ takes }) => takes !== null) ?? found[0] ?? null;
}

function speaksOf(line: SaidToo, told: GoingReason): boolean {
  if (line.kind === 'condition') return line.params.reason.reason === told.reason;
  switch (told.reason) {
    case 'rethink':
    case 'flagsAndBehind':
      return line.kind === 'decide';
    case 'unsure':
      return line.kind === 'confirm' && told.params.standing === 'unproven';
    case 'hearsay':
      return line.kind === 'verify' && line.params.hold !== null;
    case 'redFlags':
    case 'against':
    case 'withoutContact':
    case 'overdue':
      return line.cells.some((cell) => told.cells.includes(cell));
    case 'noOwner':
      return line.kind === 'missingRole' && line.params.role === 'owner';
    case 'noApprover':
      return line.kind === 'missingRole' && line.params.role === 'approver';
    case 'coverageUnknown':
    case 'coverageLow':
      return line.kind === 'coverage';
    case 'gateOpen':
      return line.kind === 'goals';
    default:
      return false;
  }
}

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
