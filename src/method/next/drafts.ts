// N7: what could be done next about people, factors, criteria and commitments, before it is ranked.
import type { JudgedCommitment } from '../actions/commitments';
import type { CountedFactor } from '../factors/factors';
import { daysBetween } from '../ground/days';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { isDecidingRole } from '../ground/roles';
import { findLeaving } from '../people/leaving';
import { daysSinceContact } from '../people/people';
import { isConfirmed } from '../strategy/confirmed';
import { tallyOf } from '../strategy/tally';
import { judgeTally, type Verdict } from '../strategy/verdict';
import { byDecisiveness, byWeight, levelPlace, linkedPeople, type NextGround } from './ground';
import type { NextSaid } from './nextLine';

/** A line before it is known who does it and by when. */
export interface Draft {
  readonly said: NextSaid;
  readonly rule: string;
  /** What it speaks of, its subject first. */
  readonly cells: readonly string[];
  /** With whom; who of us is taken from them, in this order. */
  readonly people: readonly JudgedPerson[];
  /** Its own day; null for none. */
  readonly day: string | null;
}

/** A line of what is suggested of a factor or person anyway; null where nothing is. */
export function suggestedDraft(
  ground: NextGround,
  subject: JudgedFactor | JudgedPerson,
  day: string | null = null,
): Draft | null {
  const action = ground.actionOf(subject.cell);
  if (action === null) return null;
  const isFactor = 'text' in subject;
  const said: NextSaid = {
    kind: 'suggested',
    params: {
      action,
      weight: isFactor ? subject.weight : null,
      role: isFactor ? null : subject.role,
      day,
    },
  };
  const people = isFactor ? linkedPeople(subject, ground) : [subject];
  return { said, rule: action.rule, cells: [subject.cell], people, day };
}

export function commitmentDraft(ground: NextGround, { text, cell, planned }: JudgedCommitment): Draft | null {
  if (planned === null) return null;
  const days = daysBetween(ground.asOf, planned) ?? 0;
  const met = ground.waits ? null : ground.mostDecisiveMet();
  const people = met === null ? [] : [met];
  const names = people.map(({ name }) => name);
  const params = { text, day: planned, days, names, isStop: ground.isStop, waits: ground.waits };
  return {
    said: { kind: 'commitment', params },
    rule: 'N2',
    cells: [cell],
    people,
    day: days < 0 ? null : planned,
  };
}

/** T11, the earliest first. */
export function leaverDrafts(ground: NextGround): readonly Draft[] {
  const { people, factors, find, waits } = ground;
  if (waits) return [];
  const byCell = new Map(people.map((person) => [person.cell, person]));
  return findLeaving(people, factors, find)
    .flatMap(({ params, cells, rule }): readonly Draft[] => {
      if (rule !== 'T11') return [];
      const { name, on, successor, beside, isMet } = params;
      const person = byCell.get(cells[0] ?? '');
      const said: NextSaid = { kind: 'leaver', params: { name, day: on, successor, to: beside, isMet } };
      return [{ said, rule, cells, people: person === undefined ? [] : [person], day: on }];
    })
    .sort((one, other) => ((one.day ?? '') < (other.day ?? '') ? -1 : 1));
}

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

/** T6g: whoever decides and is against us, and anybody at −2 or below; those who decide first. */
export function againstDrafts(ground: NextGround): readonly Draft[] {
  const { people, introducerOf, waits } = ground;
  const isMeant = ({ role, band, attitude }: JudgedPerson): boolean =>
    attitude <= -2 || (isDecidingRole(role) && band === 'against' && !waits);
  const found = [...people.filter(isMeant)].sort(
    (one, other) =>
      Number(isDecidingRole(other.role)) - Number(isDecidingRole(one.role)) || one.attitude - other.attitude,
  );
  return found.map((person) => {
    const { name, role, attitude, cell } = person;
    const through = waits ? null : introducerOf(person);
    const [about] = byWeight(
      ground.factorsNaming(person).filter(({ direction }) => direction === 'negative'),
    );
    const params = {
      name,
      role,
      attitude,
      through: through?.name ?? '',
      about: about?.text ?? '',
      onPaper: waits,
    };
    return {
      said: { kind: 'against', params },
      rule: 'T6g',
      cells: [cell, ...(about === undefined ? [] : [about.cell])],
      people: [person, ...(through === null ? [] : [through])],
      day: null,
    };
  });
}

/** A4: the fewest, heaviest assumed factors whose confirmation makes the strategy no longer unproven. */
export function confirmDrafts(ground: NextGround): readonly Draft[] {
  const { strategy, counted, settings } = ground;
  if (!strategy.isUnproven || strategy.evidence === null) return [];
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  let confirmed = strategy.evidence * whole;
  const chosen: CountedFactor[] = [];
  for (const factor of byWeight(counted.filter((each) => !isConfirmed(each)))) {
    if (confirmed / whole >= settings.leastEvidence) break;
    chosen.push(factor);
    confirmed += factor.weight;
  }
  const people = [...new Set(chosen.flatMap((factor) => verifierOf(factor, ground) ?? []))];
  const params = {
    texts: chosen.map(({ text }) => text),
    names: people.map(({ name }) => name),
    evidence: strategy.evidence,
    waits: ground.waits,
  };
  const cells = chosen.map(({ cell }) => cell);
  return chosen.length === 0
    ? []
    : [{ said: { kind: 'confirm', params }, rule: 'A4', cells, people, day: null }];
}

/** N7: a linked person in contact at 0 or +1; else who can introduce us to a linked one; else the most decisive other in contact. */
function verifierOf(factor: JudgedFactor, ground: NextGround): JudgedPerson | null {
  if (ground.waits) return null;
  const linked = linkedPeople(factor, ground);
  const met = linked.filter(({ inContact, band }) => inContact && band !== 'against');
  const impartial = met.find(({ attitude }) => attitude <= 1) ?? met[0];
  const near = linked.flatMap((each) => ground.introducerOf(each) ?? []);
  return impartial ?? near[0] ?? ground.mostDecisiveMet();
}

export function verifyDraft(factor: CountedFactor, ground: NextGround, hold: number | null): Draft {
  const verifier = verifierOf(factor, ground);
  const people = verifier === null ? [] : [verifier];
  const params = { text: factor.text, names: people.map(({ name }) => name), hold };
  return { said: { kind: 'verify', params }, rule: 'A13', cells: [factor.cell], people, day: null };
}

/** A13: hold under the limit: the assumption, for us first, without which the verdict is another; else the one that moves the margin most. */
export function hearsayDrafts(ground: NextGround): readonly Draft[] {
  const { strategy, counted, settings } = ground;
  const { hold, macro, margin } = strategy;
  if (hold === null || hold >= settings.firmFrom) return [];
  const assumed = counted.filter((factor) => !isConfirmed(factor));
  // The sums know no more of a factor: those of one quadrant and weight leave the same.
  const verdicts = new Map<string, Verdict | null>();
  const verdictWithout = (factor: CountedFactor): Verdict | null => {
    const pull = `${factor.quadrant} ${factor.weight}`;
    const known = verdicts.get(pull);
    if (known !== undefined) return known;
    const without = judgeTally(tallyOf(counted.filter((each) => each !== factor)));
    verdicts.set(pull, without);
    return without;
  };
  const weighed = assumed.map((factor) => {
    const without = verdictWithout(factor);
    return {
      factor,
      turns: without?.macro !== macro,
      isForUs: factor.direction === 'positive',
      moves: Math.abs((margin ?? 0) - (without?.margin ?? 0)),
    };
  });
  return weighed
    .sort(
      (one, other) =>
        Number(other.turns) - Number(one.turns) ||
        Number(other.isForUs) - Number(one.isForUs) ||
        other.moves - one.moves ||
        other.factor.weight - one.factor.weight,
    )
    .map(({ factor }) => verifyDraft(factor, ground, hold));
}

const isUnmetDecider = ({ role, contact }: JudgedPerson): boolean =>
  isDecidingRole(role) && contact === 'none';

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
    const params = { name, role, through: through?.name ?? '', heard: influencedBy };
    return [
      {
        said: { kind: 'unmet', params },
        rule: 'T6f',
        cells: [cell],
        people: [person, ...(through === null ? [] : [through])],
        day: null,
      },
    ];
  });
}

/** T6d, T6e: only one person, or only gatekeepers, in contact. */
export function fewContactsDrafts({ people, waits }: NextGround): readonly Draft[] {
  const met = people.filter(({ inContact }) => inContact);
  const isGatekeepers = met.every(({ role }) => role === 'gatekeeper');
  const [first] = met;
  if (waits || first === undefined || people.length < 2 || (met.length > 1 && !isGatekeepers)) return [];
  const [to] = byDecisiveness(people.filter(({ inContact }) => !inContact));
  const params = { names: met.map(({ name }) => name), to: to?.name ?? '', isGatekeepers };
  const cells = [to?.cell ?? first.cell];
  const rule = isGatekeepers ? 'T6e' : 'T6d';
  return [{ said: { kind: 'fewContacts', params }, rule, cells, people: met, day: null }];
}

/** A6: the first move of the shortest way to a better strategy. */
export function wayDrafts(ground: NextGround): readonly Draft[] {
  const ways = ground.strategy.paths.flatMap(({ to, moves }) => (moves === null ? [] : [{ to, moves }]));
  const [shortest] = [...ways].sort((one, other) => one.moves.length - other.moves.length);
  const first = shortest?.moves[0];
  const factor = ground.counted.find(({ cell }) => cell === first?.factor);
  if (shortest === undefined || first === undefined || factor === undefined) return [];
  const params = { move: first.move, text: factor.text, to: shortest.to };
  const people = linkedPeople(factor, ground);
  return [{ said: { kind: 'way', params }, rule: 'A6', cells: [factor.cell], people, day: null }];
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
