// T11, T5: who leaves, and who has not heard from us for too long.
import { isDecidingRole } from '../../ground/roles';
import { findLeaving } from '../../people/leaving';
import { daysSinceContact } from '../../people/people';
import type { NextGround } from '../ground';
import type { NextSaid } from '../nextLine';
import { successorOf } from '../successors';
import type { Draft } from './draft';

/** T11, the earliest first. */
export function leaverDrafts(ground: NextGround): readonly Draft[] {
  const { people, factors, find, waits } = ground;
  if (waits) return [];
  const byCell = new Map(people.map((person) => [person.cell, person]));
  return findLeaving(people, factors, find)
    .flatMap(({ params, cells, rule }): readonly Draft[] => {
      if (rule !== 'T11') return [];
      const { name, on, beside, isMet } = params;
      const person = byCell.get(cells[0] ?? '');
      const told = person === undefined ? null : successorOf(person, ground);
      const successor = params.successor === '' ? (told?.name ?? '') : params.successor;
      const said: NextSaid = { kind: 'leaver', params: { name, day: on, successor, to: beside, isMet } };
      return [{ said, rule, cells, people: person === undefined ? [] : [person], day: on }];
    })
    .sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : 1));
}

/** T5: those who decide and whom we have not spoken to for too long, the longest first. */
export function staleDrafts({ people, asOf, waits }: NextGround): readonly Draft[] {
  if (waits) return [];
  return people
    .flatMap((person) => {
      const days = person.stale && isDecidingRole(person.role) ? daysSinceContact(person, asOf) : null;
      return days === null ? [] : [{ person, days }];
    })
    .sort((one, other) => other.days - one.days)
    .map(({ person, days }) => {
      const { name, role, cell } = person;
      return {
        said: { kind: 'stale', params: { name, role, days } },
        rule: 'T5',
        cells: [cell],
        people: [person],
        day: null,
      };
    });
}
