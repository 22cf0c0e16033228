// R4: musts at which we are weak.
import { linkedPeople, type NextGround } from '../ground';
import type { Draft } from './draft';

export function redFlagDrafts(ground: NextGround): readonly Draft[] {
  return (ground.criteria?.redFlags ?? []).map(({ text, cell, ourRating, people: speakers }) => {
    const people = ground.waits ? [] : linkedPeople({ people: speakers }, ground);
    const names = people.map(({ name }) => name);
    const params = { text, rating: ourRating ?? 0, names, waits: ground.waits };
    return { said: { kind: 'redFlag', params }, rule: 'R4', cells: [cell], people, day: null };
  });
}

/** R4: whether they are musts at all, for whoever named them. */
export function unsureMustDrafts(ground: NextGround): readonly Draft[] {
  const reason = ground.going?.reasons.find((each) => each.reason === 'unsureMusts');
  if (reason === undefined) return [];
  const meant = (ground.criteria?.weakUnsure ?? []).flatMap(({ people }) => people);
  const people = ground.waits ? [] : linkedPeople({ people: meant }, ground);
  return [
    { said: { kind: 'condition', params: { reason } }, rule: 'R4', cells: reason.cells, people, day: null },
  ];
}
