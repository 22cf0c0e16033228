// N3, S9: of a sale that is lost or on hold, whom of the customer to ask.
import type { JudgedPerson } from '../ground/judged';
import { isDecidingRole } from '../ground/roles';
import { presentOf } from './leaving';

/** An owner before an approver, one in contact before one that none of us has met; null where nobody is known to decide. */
export function whoDecided(people: readonly JudgedPerson[]): JudgedPerson | null {
  const deciding = presentOf(people).filter(({ role }) => isDecidingRole(role));
  const inOrder = [...deciding].sort(
    (one, other) =>
      Number(other.inContact) - Number(one.inContact) ||
      Number(other.role === 'owner') - Number(one.role === 'owner'),
  );
  return inOrder[0] ?? null;
}
