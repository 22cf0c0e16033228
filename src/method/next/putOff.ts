// N7: what the user plans to do themselves, held against what has to come first: an offer before it is known whether there is anything to
// offer for, a way over somebody's head, a call where none is allowed.
import { isCounted } from '../factors/factors';
import { makeMentionedTest } from '../factors/hearsay';
import { topicsOf } from '../factors/topics/topicOf';
import { daysBetween } from '../ground/days';
import type { JudgedFactor, JudgedPerson } from '../ground/judged';
import { personCalled } from '../ground/names';
import type { ActionRecord } from '../ground/plan';
import { byDecisiveness, isDecidingRole, levelPlace } from '../ground/roles';
import { topicsAfterSale } from '../actions/saleRules';
import { isConfirmed } from '../strategy/confirmed';
import type { Draft } from './drafts/draft';
import type { PutOffUntil } from './nextLine';
import { byWeight, linkedPeople, type NextGround, type NextSources } from './ground';
import { dayThatForces } from './ownDays';

/** N7: an action of the user's own that should wait. */
export interface PutOff {
  readonly record: ActionRecord;
  readonly until: PutOffUntil;
  /** Who has to be seen or met first; '' for nobody. */
  readonly name: string;
  /** What has to be confirmed or settled first, or whose day comes before; '' for nothing. */
  readonly about: string;
  /** ISO: until then; null without a day. */
  readonly day: string | null;
  /** Who of us is not to go: whom it is meant for does not see them; '' for nobody. */
  readonly refused: string;
  /** The factor that says so; '' for none. */
  readonly refusal: string;
  /** Of the person or factor that it waits for, and of what else it speaks. */
  readonly cells: readonly string[];
}

/** It spends, promises or offers something. */
const offers =
  /\b(?:quot(?:e|es|ation|ations|ing)|proposals?|offers?|bids?|samples?|demo (?:unit|tool|machine)|free (?:of charge|trial|pilot)|for free|discounts?|rebates?|contracts?|present(?:ation)?|concept)\b|报价|建议书|标书|投标|样机|样品|送样|试用|免费|让利|降价|折扣|合同|演示/i;
/** It costs money or gives some away, before it is decided whether there is anything to win. */
const spends = /\b(?:prices?|build|rig|prototype|travel|invest)\b|better price|价格|再便宜|搭建|试制|出差/i;
/** It shows how something works. */
const technical =
  /\b(?:technical|specifications?|specs?|data ?sheets?|parameters?|benchmarks?)\b|技术(?:参数|方案|对比|资料|指标)|参数|规格|性能指标/i;
/** It gets in touch with somebody. */
const touches =
  /\b(?:call|meet|visit|see|invite|lunch|dinner|coffee|phone|ring|talk|press|push|chase)\b|约|见面|拜访|电话|吃饭|催|登门|请.{0,6}吃/i;
/** It would undo what is decided. */
const reopens =
  /\b(?:re-?open|reconsider|appeal|revers\w*|overturn|challenge|protest|re-?tender|discount|lower (?:our )?price)\b|重新|翻案|申诉|质疑|投诉|降价|复议/i;
/** A factor about somebody of us who is not wanted. */
const refuses =
  /\b(?:refus\w*|not (?:want to )?(?:see|meet|talk|speak)|won['’]t (?:see|meet|talk|speak)|(?:fell|fallen) out with|another contact)\b|不见|不想见|拒见|不愿见|不要.{0,6}来|别再来|换个?人/i;
const frozen =
  /\b(?:frozen|freeze|on ice|spending stop|investment stop)\b|冻结|叫停|停掉|暂停(?:采购|支出|投资)/i;

/** A9, N7: a heavy factor against us that stops what is spent until something is settled. */
export const isFreeze = (
  factor: Pick<JudgedFactor, 'text' | 'direction' | 'weight' | 'counted'>,
  heavyFrom: number,
): boolean =>
  factor.counted &&
  factor.direction === 'negative' &&
  (factor.weight ?? 0) >= heavyFrom &&
  (topicsOf(factor.text).includes('freeze') || frozen.test(factor.text));

type Judging = NextSources & Pick<NextGround, 'find'>;

type Found = Omit<PutOff, 'record' | 'refused' | 'refusal'>;
const none = { name: '', about: '', day: null, cells: [] } as const;
const ofPerson = (until: PutOffUntil, { name, cell }: JudgedPerson): Found => ({
  ...none,
  until,
  name,
  cells: [cell],
});
const ofFactor = (until: PutOffUntil, { text, cell }: Pick<JudgedFactor, 'text' | 'cell'>): Found => ({
  ...none,
  until,
  about: text,
  cells: [cell],
});

/** N7: open actions of the user's own that should wait, in the order of their rows. */
export function judgePlanned(judging: Judging): readonly PutOff[] {
  return judging.records
    .filter(({ id, status, gone }) => id === null && status === 'open' && !gone)
    .flatMap((record): readonly PutOff[] => {
      const person = personOf(record, judging);
      const refusal = refusalOf(record, judging);
      const found = reasonToWait(record, person, judging) ?? (refusal && isTo(person, refusal, judging));
      if (found === null) return [];
      const refused = refusal === null ? '' : record.owner.trim();
      const cells = [...found.cells, ...(refusal === null ? [] : [refusal.cell])];
      return [{ ...found, record, refused, refusal: refusal?.cell ?? '', cells }];
    });
}

/** Whom it is meant for: who is named under From, else whom its words name, in full, by a part of the name or by title. */
function personOf({ from, text }: ActionRecord, { find, people }: Judging): JudgedPerson | null {
  const isMeant = makeMentionedTest({ text });
  return (
    personCalled(from, find) ??
    people.find(({ name }) => name.trim().length > 1 && text.includes(name.trim())) ??
    people.find(isMeant) ??
    null
  );
}

/** N7: who of us is not wanted by this person, or by whom they report to: whoever works for them hears of it. */
export function isRefusedBy(person: JudgedPerson | undefined, ground: NextGround): (who: string) => boolean {
  if (person === undefined || (person.inContact && person.band !== 'against')) return () => false;
  const chief = personCalled(person.reportsTo, ground.find);
  const refusals = ground.counted.filter(
    (factor) =>
      factor.direction === 'negative' &&
      refuses.test(factor.text) &&
      linkedPeople(factor, ground).some((each) => each === person || each === chief),
  );
  return (who) => who.trim().length > 1 && refusals.some(({ text }) => text.includes(who.trim()));
}

/** A factor against us by whose words somebody does not see whoever of us would do it. */
function refusalOf({ owner }: ActionRecord, { factors }: Judging): JudgedFactor | null {
  const who = owner.trim();
  if (who.length < 2) return null;
  return (
    factors.find(
      ({ counted, direction, text }) =>
        counted && direction === 'negative' && text.includes(who) && refuses.test(text),
    ) ?? null
  );
}

/** It is meant for whoever does not see them. */
const isTo = (person: JudgedPerson | null, refusal: JudgedFactor, judging: Judging): Found | null =>
  person !== null && linkedPeople(refusal, judging).includes(person) ? ofPerson('other', person) : null;

function reasonToWait(record: ActionRecord, person: JudgedPerson | null, judging: Judging): Found | null {
  const { sale, waits } = judging;
  // S9: the ban holds for all of their people, whatever has become of the sale.
  const day = sale.noContactBefore;
  const isContact = person !== null || touches.test(record.text);
  if (waits && day !== null && isBefore(record, day) && isContact)
    return { ...none, until: 'noContact', day };
  if (sale.state === 'onHold') return whileOnHold(record, person, judging);
  if (sale.state === 'lost') return onceLost(record, person);
  if (sale.state === 'won') return onceWon(record, judging);
  return whileOpen(record, person, judging);
}

const isBefore = ({ due }: ActionRecord, day: string): boolean => due === null || due < day;

function whileOnHold(record: ActionRecord, person: JudgedPerson | null, { sale }: Judging): Found | null {
  const isMeant = offers.test(record.text) || (person !== null && touches.test(record.text));
  if (!isMeant || (sale.until !== null && !isBefore(record, sale.until))) return null;
  return { ...none, until: 'onHold', day: sale.until };
}

function onceLost({ text }: ActionRecord, person: JudgedPerson | null): Found | null {
  const isOverHeads = person !== null && isDecidingRole(person.role) && person.contact === 'none';
  return reopens.test(text) || (isOverHeads && touches.test(text)) ? { ...none, until: 'never' } : null;
}

/** S9: while a complaint is open nothing new is offered. */
function onceWon({ text }: ActionRecord, { factors, settings }: Judging): Found | null {
  const [complaint] = byWeight(factors.filter(isOpenComplaint)).filter(
    ({ weight }) => (weight ?? 0) >= settings.heavyFrom,
  );
  return complaint === undefined || !offers.test(text) ? null : ofFactor('settled', complaint);
}

/** S9: what was delivered and is not right. */
export const isOpenComplaint = ({ counted, direction, text }: JudgedFactor): boolean =>
  counted && direction === 'negative' && topicsOf(text).some((topic) => topicsAfterSale.includes(topic));

function whileOpen(record: ActionRecord, person: JudgedPerson | null, judging: Judging): Found | null {
  const { waits, people, isStop } = judging;
  const { text } = record;
  const hostile = people.filter(({ role, band }) => isDecidingRole(role) && band === 'against');
  const isContact = touches.test(text) || offers.test(text);
  const passedOver =
    isContact && person && hostile.find((each) => each !== person && isAbove(person, each, judging));
  if (passedOver && !isWon(person)) return ofPerson('seen', passedOver);
  if (isStop) return offers.test(text) || spends.test(text) ? { ...none, until: 'decided' } : null;
  const other = otherProof(text, person);
  if (other !== null) return other;
  if (!offers.test(text) || waits) return null;
  return tooLate(record, judging) ?? untilSettled(judging, hostile, person);
}

/** T4: figures of technique are no proof for who decides and needs money or a name. */
function otherProof(text: string, person: JudgedPerson | null): Found | null {
  if (person === null || !isDecidingRole(person.role) || !technical.test(text)) return null;
  if (person.organisationalNeed === 'financial') return ofPerson('forMoney', person);
  return person.organisationalNeed === 'image' ? ofPerson('forName', person) : null;
}

/** Somebody who is for us and sees us may be seen, whoever is against us below. */
const isWon = (person: JudgedPerson | null): boolean =>
  person !== null && person.inContact && person.band === 'for';

function isAbove(person: JudgedPerson, other: JudgedPerson, { find }: Judging): boolean {
  if (personCalled(other.reportsTo, find) === person) return true;
  if (person.role === 'approver' && other.role === 'owner') return true;
  return person.level !== null && other.level !== null && levelPlace(person) < levelPlace(other);
}

/** What is offered after the day on which it would have to be there. */
function tooLate({ due }: ActionRecord, judging: Judging): Found | null {
  const { factors, asOf } = judging;
  if (due === null || due < asOf) return null;
  for (const factor of byWeight(factors.filter(isCounted))) {
    const day = factor.direction === 'negative' ? dayThatForces(factor, judging) : null;
    const late = day === null ? null : daysBetween(day, due);
    if (day !== null && late !== null && late > 0 && late <= mostDaysLate)
      return { ...ofFactor('earlier', factor), day };
  }
  return null;
}

/** What comes so much later has nothing to do with that day. */
const mostDaysLate = 14;

function untilSettled(
  { factors, people, strategy, settings }: Judging,
  hostile: readonly JudgedPerson[],
  person: JudgedPerson | null,
): Found | null {
  const freeze = factors.find((factor) => isFreeze(factor, settings.heavyFrom));
  if (freeze !== undefined) return ofFactor('settled', freeze);
  if (strategy.isUnproven) {
    const [heaviest] = byWeight(factors.filter(isCounted).filter((factor) => !isConfirmed(factor)));
    return heaviest === undefined ? null : ofFactor('confirmed', heaviest);
  }
  const owner = hostile.find(({ role }) => role === 'owner');
  if (owner !== undefined && owner !== person) return ofPerson('seen', owner);
  const deciders = people.filter(({ role }) => isDecidingRole(role));
  const isMet = deciders.some(({ inContact }) => inContact);
  const [unmet] = byDecisiveness(deciders.filter(({ contact }) => contact === 'none'));
  return isMet || unmet === undefined ? null : ofPerson('met', unmet);
}

/** N7: one line each; what waits for the decision is said with that. */
export const putOffDrafts = (putOff: readonly PutOff[], { people }: NextGround): readonly Draft[] =>
  putOff
    .filter(({ until }) => until !== 'decided')
    .map(({ record: { text, due, owner }, until, name, about, day, refused, refusal, cells }) => ({
      said: { kind: 'putOff', params: { text, planned: due, until, name, about, day, refused } },
      rule: 'N7',
      cells: [],
      covers: refusal === '' ? [] : [refusal],
      people: people.filter(({ cell }) => cells.includes(cell)),
      day: due,
      owner,
    }));
