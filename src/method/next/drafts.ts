// N7: what could be done next about people, factors, criteria and commitments, before it is ranked.
import type { SuggestedAction } from '../actions/suggestedAction';
import type { ConfirmFirst } from '../factors/confirmer';
import type { CountedFactor } from '../factors/factors';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { byDecisiveness, isDecidingRole, levelPlace } from '../ground/roles';
import type { Standing } from '../ground/words';
import { topicsOf } from '../factors/topics/topicOf';
import { namesNobody, personCalled } from '../ground/names';
import { findInfluenceGaps } from '../people/influence';
import { findLeaving } from '../people/leaving';
import { daysSinceContact } from '../people/people';
import type { FactorMove } from '../strategy/assembled';
import { isConfirmed } from '../strategy/confirmed';
import { leavesToOthers } from '../strategy/macros';
import { isInOurHands, type SellerMove } from '../strategy/moves';
import { tallyOf } from '../strategy/tally';
import { judgeTally, type Verdict } from '../strategy/verdict';
import { byWeight, linkedPeople, type NextGround } from './ground';
import type { NextSaid, SaidToo } from './nextLine';
import { successorOf } from './successors';

/** A line before it is known who does it and by when. */
export interface Draft {
  readonly said: NextSaid;
  readonly rule: string;
  /** What it speaks of, its subject first. */
  readonly cells: readonly string[];
  /** What needs no line of its own after this one, though it is not its subject. */
  readonly covers?: readonly string[];
  /** What else is said in the same talk. */
  readonly also?: readonly SaidToo[];
  /** With whom; who of us is taken from them, in this order. */
  readonly people: readonly JudgedPerson[];
  /** Its own day; null for none. */
  readonly day: string | null;
  /** Who of us, where that is said already; absent or blank: it is not. */
  readonly owner?: string;
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
  const linked = isFactor ? linkedPeople(subject, ground) : [subject];
  const asked = askedIn(action, ground);
  const people = linked.length > 0 ? linked : asked;
  // T7: nobody of us knows those linked: whoever knows who speaks with them for us.
  const owner = people.some(({ ownedBy }) => !namesNobody(ownedBy)) ? '' : (asked[0]?.ownedBy ?? '');
  return { said, rule: action.rule, cells: [subject.cell], people, day, owner };
}

/** A9: who is asked by name, or brings us there. */
function askedIn({ advice }: SuggestedAction, { find }: NextGround): readonly JudgedPerson[] {
  if (advice.rule !== 'A9' || advice.withoutTalks === true) return [];
  const { ask = [], friend = '', confirm } = advice;
  const names = confirm === undefined ? [...ask, friend] : [confirm.through ?? '', confirm.who];
  return [...new Set(names.flatMap((name) => personCalled(name, find) ?? []))];
}

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
  // S9: whoever sits on the panel gets nothing from us but by the official way.
  if (waits) return [];
  const isMeant = ({ role, band, attitude }: JudgedPerson): boolean =>
    attitude <= -2 || (isDecidingRole(role) && band === 'against');
  const found = [...people.filter(isMeant)].sort(
    (one, other) =>
      Number(isDecidingRole(other.role)) - Number(isDecidingRole(one.role)) || one.attitude - other.attitude,
  );
  const aboutOf = (person: JudgedPerson): CountedFactor | undefined =>
    byWeight(ground.factorsNaming(person).filter(({ direction }) => direction === 'negative'))[0];
  const makers = found.filter((person) => isTheirOwnMake(aboutOf(person)));
  return found.map((person) => {
    const { name, role, attitude, cell, inContact } = person;
    // Whom we see already nobody has to bring us to.
    const through = inContact ? null : introducerOf(person);
    const about = aboutOf(person);
    // Those who make it themselves are won together.
    const others = makers.includes(person) ? makers.filter((each) => each !== person) : [];
    const params = {
      name,
      names: [name, ...others.map((each) => each.name)],
      role,
      attitude,
      through: through?.name ?? '',
      // A fact, such as what a rival has, cannot be answered; an objection can.
      about: about === undefined || isFact(about) ? '' : about.text,
      isTheirOwn: makers.includes(person),
      tell: others.length > 0 ? '' : (toTell(person, through, ground)?.name ?? ''),
    };
    return {
      said: { kind: 'against', params },
      rule: 'T6g',
      cells: [cell, ...(about === undefined ? [] : [about.cell])],
      covers: others.flatMap((each) => [each.cell, aboutOf(each)?.cell ?? '']),
      people: [person, ...others, ...(through === null ? [] : [through])],
      day: null,
    };
  });
}

/** N7: what others have or what the day brings stands there whatever we say. */
const isFact = ({ category }: CountedFactor): boolean => category === 'competition' || category === 'timing';

const theirOwn =
  /\b(?:(?:their|his|her|its|our) own|own (?:people|team|build|make)|in-?house|internal(?:ly)?|themselves|their [a-z]+ (?:team|department)|do(?:es)? it alone)\b|自己(?:做|干|开发|生产|搞|建|修)|自研|自建|自制|内部(?:开发|研发|团队)/i;

/** A9: the rival is their own people, so that whoever completes their work wins and whoever beats it loses. */
const isTheirOwnMake = (factor: CountedFactor | undefined): boolean =>
  factor !== undefined && topicsOf(factor.text).includes('internalRival') && theirOwn.test(factor.text);

/** Who is against us, sees us, and reports to whom we go to: they hear of it from us first. Never whoever opens that door. */
function toTell(
  person: JudgedPerson,
  through: JudgedPerson | null,
  { opponentsBelow }: NextGround,
): JudgedPerson | null {
  return opponentsBelow(person).find((each) => each !== through && each.inContact) ?? null;
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
  const [first] = chosen;
  // The first of them is ours to know: then nobody of theirs is named first.
  const asked = first === undefined || confirmOf(first, ground)?.by === 'us' ? [] : chosen;
  const people = [...new Set(asked.flatMap((factor) => confirmersOf(factor, ground).slice(0, 1)))];
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

/** A13: how often the strategy holds, and whether it is another without this assumption; null where nothing hangs on it alone. */
type Hanging = Readonly<{ hold: number; turns: boolean }> | null;

export function verifyDraft(factor: CountedFactor, ground: NextGround, hanging: Hanging): Draft {
  const people = confirmersOf(factor, ground);
  const hangs = { hold: hanging?.hold ?? null, turns: hanging?.turns === true };
  const params = { text: factor.text, confirm: confirmOf(factor, ground), ...hangs };
  return { said: { kind: 'verify', params }, rule: 'A13', cells: [factor.cell], people, day: null };
}

/** A9; null before the no-contact date, when nobody may be asked. */
const confirmOf = (factor: JudgedFactor, { confirmerOf, waits }: NextGround): ConfirmFirst | null => {
  const confirm = confirmerOf(factor);
  return waits && confirm?.by !== 'us' ? null : (confirm ?? { by: 'them', who: '' });
};

/** Somebody can be asked, or it is ours to know; a second source that is still to be found is no next step. */
export const confirmedBySomebody = (factor: JudgedFactor, ground: NextGround): boolean => {
  const confirm = confirmOf(factor, ground);
  return confirm === null || confirm.by === 'us' || confirm.who !== '';
};

/** With whom it is confirmed: first who brings us there, where none of us has met them. */
const confirmersOf = (factor: JudgedFactor, ground: NextGround): readonly JudgedPerson[] => {
  const { who = '', through = '' } = confirmOf(factor, ground) ?? {};
  return [through, who].flatMap((name) => personCalled(name, ground.find) ?? []);
};

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
  const askable = assumed.filter((factor) => confirmedBySomebody(factor, ground));
  const weighed = askable.map((factor) => {
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
    .map(({ factor, turns }, index) => verifyDraft(factor, ground, index === 0 ? { hold, turns } : null));
}

const isUnmetDecider = ({ role, contact }: JudgedPerson): boolean =>
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

/** T6d, T6e: only one person, or only gatekeepers, in contact. */
export function fewContactsDrafts(ground: NextGround): readonly Draft[] {
  const { people, waits } = ground;
  const met = people.filter(({ inContact }) => inContact);
  const isGatekeepers = met.every(({ role }) => role === 'gatekeeper');
  const [first] = met;
  if (waits || first === undefined || people.length < 2 || (met.length > 1 && !isGatekeepers)) return [];
  const names = met.map(({ name }) => name);
  const rule = isGatekeepers ? 'T6e' : 'T6d';
  // What speaks for us opens a door of its own: then nobody who only keeps the gate has to.
  const opener = isGatekeepers ? unmetAdvocate(ground) : null;
  if (opener !== null) {
    const above = personCalled(opener.person.reportsTo, ground.find);
    // Whom somebody we know can bring us to is asked of them.
    const isOpen = above !== null && isUnmetDecider(above) && ground.introducerOf(above) === null;
    const after = isOpen ? above : null;
    const params = {
      names,
      to: opener.person.name,
      about: opener.factor.text,
      after: after?.name ?? '',
      isGatekeepers,
    };
    return [
      {
        said: { kind: 'fewContacts', params },
        rule,
        cells: [opener.person.cell],
        // To begin with what they thanked one of us for is what is suggested of that factor.
        covers: [opener.factor.cell, ...(after === null ? [] : [after.cell])],
        people: [opener.person, ...(after === null ? [] : [after])],
        day: null,
      },
    ];
  }
  const to = nextContact(ground);
  const params = { names, to: to?.name ?? '', about: '', after: '', isGatekeepers };
  const cells = [to?.cell ?? first.cell];
  return [{ said: { kind: 'fewContacts', params }, rule, cells, people: met, day: null }];
}

/** Who decides and is not known yet; where nobody has a role, who has the problem that speaks for us, before whoever is highest. */
function nextContact(ground: NextGround): JudgedPerson | undefined {
  const unmet = ground.people.filter(({ inContact }) => !inContact);
  const [highest] = byDecisiveness(unmet);
  if (ground.people.some(({ role }) => role !== null)) return highest;
  const forUs = byWeight(ground.factors.filter(isOpenForUs));
  const offered = [...forUs.filter(({ category }) => category === 'offering'), ...forUs];
  const withProblem = offered.flatMap((factor) => linkedPeople(factor, ground));
  return withProblem.find((person) => unmet.includes(person) && !isNameless(person)) ?? highest;
}

/** A row for somebody whose name is still to be found out. */
const isNameless = ({ name }: JudgedPerson): boolean =>
  namesNobody(name) || /\bunknown\b|\bname\b|不详|未知|待定|姓名|[?？]/i.test(name);

const isOpenForUs = ({ status, direction }: JudgedFactor): boolean =>
  status !== 'resolved' && direction === 'positive';

/** R6: nobody has a role yet: whoever we know is asked who signs and who sits in; null where we know nobody. */
export function rolesDrafts({ going, people, waits }: NextGround): readonly Draft[] {
  const isAsked = (going?.reasons ?? []).some(
    (each) => each.reason === 'coverageUnknown' && each.params.lacksRoles === true,
  );
  const [asked] = people.filter(({ inContact, band }) => inContact && band !== 'against');
  if (!isAsked || waits || asked === undefined) return [];
  const params = { coverage: null, lacksRoles: true, name: asked.name } as const;
  return [{ said: { kind: 'coverage', params }, rule: 'R6', cells: [], people: [asked], day: null }];
}

/** An advocate whom none of us has met, linked to a confirmed factor for us: one in our hands first, then the heaviest. */
function unmetAdvocate(
  ground: NextGround,
): { readonly person: JudgedPerson; readonly factor: CountedFactor } | null {
  // A first talk does not begin with what we have only heard.
  const forUs = byWeight(
    ground.counted.filter((factor) => factor.direction === 'positive' && isConfirmed(factor)),
  );
  const bySureness = [...forUs.filter(isInOurHands), ...forUs];
  for (const factor of bySureness) {
    const person = linkedPeople(factor, ground).find(
      ({ role, inContact, band }) => role === 'advocate' && !inContact && band !== 'against',
    );
    if (person !== undefined) return { person, factor };
  }
  return null;
}

/** A5: only few rating changes would change these. */
const reliedOn: readonly Standing[] = ['firm', 'fair'];

/** A6: a longer way is no next step. */
const mostSteps = 2;

/**
 * A6: the first move of a way of one or two steps to a better strategy, of which each is in our hands, or softens what the strategy does
 * not say to leave alone. What to do is what is suggested of the factor.
 */
export function wayDrafts(ground: NextGround): readonly Draft[] {
  const { macro, paths, standing } = ground.strategy;
  // A step to a better strategy says something only where this one can be relied on.
  if (standing === null || !reliedOn.includes(standing)) return [];
  const factorAt = new Map(ground.counted.map((factor) => [factor.cell, factor]));
  const canBeDone = ({ move, factor }: FactorMove<SellerMove>): boolean => {
    if (move === 'soften') return macro === null || !leavesToOthers.includes(macro);
    const moved = factorAt.get(factor);
    return move !== 'winControl' && moved !== undefined && isInOurHands(moved);
  };
  const ways = paths
    .flatMap(({ to, moves }) => (moves === null ? [] : [{ to, moves }]))
    .filter(({ moves }) => moves.length <= mostSteps && moves.every(canBeDone))
    .sort((one, other) => one.moves.length - other.moves.length);
  const [way] = ways;
  const factor = factorAt.get(way?.moves[0]?.factor ?? '');
  const action = factor === undefined ? null : ground.actionOf(factor.cell);
  // A question that any factor would be asked is no step.
  const isAct =
    action?.advice.rule === 'A9' && (action.advice.topic !== null || action.advice.ownTopic !== undefined);
  if (way === undefined || factor === undefined || action === null || !isAct) return [];
  const params = { action, to: way.to, steps: way.moves.length };
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
