// T6g: who is against us, and what to do about it first.
import type { CountedFactor } from '../../factors/factors';
import type { JudgedPerson } from '../../ground/judged';
import { isDecidingRole } from '../../ground/roles';
import { topicsOf } from '../../factors/topics/topicOf';
import { byWeight, type NextGround } from '../ground';
import type { Draft } from './draft';

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
export function toTell(
  person: JudgedPerson,
  through: JudgedPerson | null,
  { opponentsBelow }: NextGround,
): JudgedPerson | null {
  return opponentsBelow(person).find((each) => each !== through && each.inContact) ?? null;
}
