// T6f, T10: the way to those who decide and whom none of us has met.
import type { JudgedPerson } from '../../ground/judged';
import { byDecisiveness, isDecidingRole, levelPlace } from '../../ground/roles';
import { findInfluenceGaps } from '../../people/influence';
import { isConfirmed } from '../../strategy/confirmed';
import { byWeight, linkedPeople, type NextGround } from '../ground';
import type { NextSaid } from '../nextLine';
import type { Draft } from './draft';
import { toTell } from './opponents';

export const isUnmetDecider = ({ role, contact }: JudgedPerson): boolean =>
  isDecidingRole(role) && contact === 'none';

/** T6f: those who decide, and somebody or something leads to them; then those to whom nothing does yet. */
export const withAWay = (drafts: readonly Draft[], isThere: boolean): readonly Draft[] =>
  drafts.filter(
    ({ said: { kind, params } }) =>
      kind === 'unmet' &&
      (params.through !== '' || params.tell !== '' || params.heard.length > 0) === isThere,
  );

/** T6f: of those who decide whom none of us has met, the highest level first, then by the weight of what names them. */
export function unmetDrafts(ground: NextGround): readonly Draft[] {
  const { people, introducerOf, waits } = ground;
  if (waits) return [];
  const weightOf = (person: JudgedPerson): number =>
    ground.factorsNaming(person).reduce((sum, { weight }) => sum + weight, 0);
  const unmet = people.filter(isUnmetDecider);
  const byLevel = byDecisiveness([...unmet].sort((one, other) => weightOf(other) - weightOf(one)));
  const levelled = [...byLevel].sort((one, other) => levelPlace(one) - levelPlace(other));
  return levelled.flatMap((person): readonly Draft[] => {
    const { name, role, cell, influencedBy } = person;
    if (!isDecidingRole(role)) return [];
    const through = introducerOf(person);
    const tell = toTell(person, through, ground);
    const forUs = byWeight(ground.factorsNaming(person));
    const about = forUs.find(({ direction }) => direction === 'positive') ?? forUs[0];
    // What is only assumed is no subject to bring along: it is heard there, from whom it is about.
    const isHearsayAbout = about !== undefined && about.evidenceKnown && !isConfirmed(about);
    // Our own executives see them, and nobody asks behind that what they will hear there.
    const isAskedThere = isHearsayAbout && through === null && tell !== null;
    const params = {
      name,
      role,
      through: through?.name ?? '',
      heard: influencedBy,
      names: [name],
      about: about?.text ?? '',
      isHeard: isHearsayAbout,
      tell: tell?.name ?? '',
      after: hostileBelow(person, ground)?.name ?? '',
    };
    return [
      {
        said: { kind: 'unmet', params },
        rule: 'T6f',
        cells: [cell],
        covers: isAskedThere ? [about.cell] : [],
        people: [person, ...(through === null ? [] : [through])],
        day: null,
      },
    ];
  });
}

/** T6g: an owner against us, over whose head nobody goes: who reports to that person, or stands below them. */
function hostileBelow(person: JudgedPerson, { opponentsBelow }: NextGround): JudgedPerson | null {
  return opponentsBelow(person).find((each) => each !== person && each.role === 'owner') ?? null;
}

/** T10: whom an approver listens to, where none of us has met them and nobody else of them is won: the way to that yes begins there. */
export function confidantDrafts(ground: NextGround): readonly Draft[] {
  const { people, find, waits } = ground;
  if (waits) return [];
  return findInfluenceGaps(people, find).flatMap(({ rule, params, cells }): readonly Draft[] => {
    if (rule !== 'T10' || params.kind !== 'notWon') return [];
    const approver = people.find(({ cell }) => cell === cells[0]);
    const person = people.find(({ cell }) => cell === cells[1]);
    if (approver === undefined || person?.contact !== 'none') return [];
    if (approver.inContact && approver.band === 'for') return [];
    const through = bringerOf(person, approver, ground);
    const said: NextSaid = {
      kind: 'confidant',
      params: { name: person.name, of: approver.name, through: through?.name ?? '' },
    };
    // An approver whom nobody has met is spoken of with it.
    const spoken = approver.inContact ? [person.cell] : [person.cell, approver.cell];
    return [
      { said, rule, cells: spoken, people: [person, ...(through === null ? [] : [through])], day: null },
    ];
  });
}

/** R2: who of those on our side is linked to the same factor, else T7's introducer; never the one to whom it is the way. */
function bringerOf(person: JudgedPerson, other: JudgedPerson, ground: NextGround): JudgedPerson | null {
  const beside = byWeight(ground.factorsNaming(person)).flatMap((factor) => linkedPeople(factor, ground));
  const friend = beside.find(
    (each) => each !== person && each !== other && each.inContact && each.attitude >= 1,
  );
  const introducer = ground.introducerOf(person);
  return friend ?? (introducer === other ? null : introducer);
}
