// N5: after the sale is won the relation goes on: when to be in touch with whom next, and the next rung of the ladder.
import type { JudgedPerson } from '../ground/judged';
import { addDays } from '../ground/days';
import type { LadderReport } from '../goals/ladder';
import { staleLimit, type Viewpoint } from '../people/people';
import { isDecidingRole } from '../ground/roles';
import type { Role, Rung } from '../ground/words';

export interface NextTouch {
  readonly cell: string;
  readonly name: string;
  readonly role: Role | null;
  /** ISO date of the last contact; null where there is none, or no date. */
  readonly last: string | null;
  /** ISO date; null: now. */
  readonly due: string | null;
  readonly overdue: boolean;
}

export interface AfterSale {
  /** At most five: those who decide first, then by their day. */
  readonly touches: readonly NextTouch[];
  /** S5: the next one; null where there is none to climb to, or today's is not known. */
  readonly rung: Rung | null;
}

/** More at a time are touches that nobody makes. */
const mostTouches = 5;

/** N5: for each person who decided or helped and with whom we are in contact. */
export function planAfterSale(
  people: readonly JudgedPerson[],
  { next: rung }: LadderReport,
  viewpoint: Viewpoint,
): AfterSale {
  const touches = people
    .filter((person) => person.inContact && hadPart(person))
    .map((person) => planTouch(person, viewpoint));
  return { touches: touches.sort(compareTouches).slice(0, mostTouches), rung };
}

/** N5, T5: before the contact would go stale. */
function planTouch(person: JudgedPerson, { asOf, settings }: Viewpoint): NextTouch {
  const { cell, name, role, inContact, lastContact } = person;
  const last = inContact ? lastContact : null;
  const due = last === null ? null : addDays(last, staleLimit(role, settings));
  return { cell, name, role, last, due, overdue: due === null || due < asOf };
}

/** Who decided, who worked for it, and whoever else is on our side. */
const hadPart = ({ role, attitude }: JudgedPerson): boolean =>
  isDecidingRole(role) || role === 'advocate' || attitude >= 1;

/** Who decides, then now, then by date; array sort is stable, so that equals stay in sheet order. */
function compareTouches(first: NextTouch, second: NextTouch): number {
  const decides = Number(isDecidingRole(second.role)) - Number(isDecidingRole(first.role));
  if (decides !== 0) return decides;
  const [{ due: one }, { due: other }] = [first, second];
  if (one === other) return 0;
  if (one === null) return -1;
  return other === null || other < one ? 1 : -1;
}
