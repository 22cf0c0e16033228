// N7: who of us does it and by when, and whether somebody is at it already.
import { addDays } from '../../ground/days';
import { groupBy } from '../../ground/groups';
import { ruleOf } from '../../ground/identity';
import { namesNobody } from '../../ground/names';
import type { ActionRecord } from '../../ground/plan';
import { normalise } from '../../ground/text';
import type { Draft } from '../drafts/draft';
import type { NextGround } from '../ground';
import { makeLineId } from '../lineId';
import type { NextLine, NextSaid, NextState } from '../nextLine';
import { nextDayOf, ownDayOf } from '../ownDays';
import { isRefusedBy, type PutOff } from '../putOff';

/** N7: a line without a day of its own is due within so many days. */
const usualDays = 14;
/** N7: so many days before its own day, or before the next commitment. */
const daysBefore = 7;
const leastDaysWithoutDay = 3;

/** N7: a draft with who and when, and whether somebody is at it. */
export function makePlanner(ground: NextGround, putOff: readonly PutOff[]): (draft: Draft) => NextLine {
  const recordOf = makeRecordFinder(ground, putOff);
  const rowToTake = makeTaker(ground);
  return (draft) => {
    const id = idOf(draft, ground);
    const record = recordOf(id, draft);
    const people = [...new Set(draft.people.map(({ name }) => name))];
    const given = record?.owner.trim() ?? '';
    const owner = given === '' ? whoFor(draft, ground) : given;
    const state = record === null ? 'suggested' : stateOf(record, ground.asOf);
    const since = state === 'overdue' ? (record?.due ?? null) : null;
    const due = since === null ? (record?.due ?? dayFor(draft, ground)) : addDays(ground.asOf, 1);
    const overdue = since === null ? null : { since, text: record?.id === id ? '' : (record?.text ?? '') };
    const takes = state === 'suggested' ? rowToTake({ id, draft, owner, due }) : null;
    const isTaken = takes !== null && ground.taking.includes(id);
    return {
      ...draft.said,
      id,
      rule: draft.rule,
      cells: draft.cells,
      people,
      owner,
      due,
      overdue,
      also: draft.also ?? [],
      state: isTaken ? stateOf({ owner, due }, ground.asOf) : state,
      takes,
    };
  };
}

/** N1: what is suggested anyway, also as the first step of a way (A6), keeps its identity; all else is known by its kind and what it is about. */
function idOf({ said }: Draft, { account }: NextGround): string {
  if (said.kind === 'suggested' || said.kind === 'way') return said.params.action.id;
  return makeLineId(said.kind, aboutOf(said), account);
}

const aboutOf = ({ kind, params }: NextSaid): string => {
  if (kind === 'condition') return params.reason.reason;
  // Two of these can be with the same person, or with nobody by name: what they are about tells them apart.
  if ('text' in params) return params.text;
  if ('name' in params) return params.name ?? '';
  return 'role' in params ? (params.role ?? '') : '';
};

interface Taking {
  readonly id: string;
  readonly draft: Draft;
  readonly owner: string;
  readonly due: string | null;
}

/**
 * N1: the line's own row, else one that is suggested of the same source, else a new one; null where its own is done or dropped, or
 * nothing in the row is blank that we could fill.
 */
function makeTaker(ground: NextGround): (taking: Taking) => string | null {
  const byId = groupBy(ground.records, (record) => record.id);
  const suggestedRowOf = makeSuggestedRowFinder(ground);
  return ({ id, draft, owner, due }) => {
    const row = byId.get(id)?.[0] ?? suggestedRowOf(draft);
    if (row === null) return id;
    const isFilled = row.owner.trim() !== '' || owner === '';
    return row.status !== 'open' || (isFilled && (row.due !== null || due === null)) ? null : row.id;
  };
}

/** By today's suggestions of that cell; moves and lines that were taken are known by the words that they come from. */
function makeSuggestedRowFinder(ground: NextGround): (draft: Draft) => ActionRecord | null {
  const open = ground.records.filter(({ id, status, gone }) => id !== null && status === 'open' && !gone);
  const places = new Map(open.map((record, index) => [record, index]));
  const byId = groupBy(open, (record) => record.id);
  const taken = open.filter(({ id }) => id !== null && /^(?:A6|N7)/.test(ruleOf(id)));
  const byWords = groupBy(taken, (record) => normalise(record.from));
  const suggested = groupBy(ground.actions, (action) => action.source);
  const subjects = namesOf(ground);
  const placeOf = (record: ActionRecord): number => places.get(record) ?? 0;
  return ({ cells: [subject = ''] }) => {
    if (subject === '') return null;
    const rows = [
      ...(suggested.get(subject) ?? []).flatMap(({ id }) => byId.get(id) ?? []),
      ...(byWords.get(normalise(subjects.get(subject) ?? '')) ?? []),
    ];
    return rows.sort((one, other) => placeOf(one) - placeOf(other))[0] ?? null;
  };
}

/** The open row of the action table that is about the same thing: by its identity, else by the cell or the words that it comes from. */
function makeRecordFinder(
  ground: NextGround,
  putOff: readonly PutOff[],
): (id: string, draft: Draft) => ActionRecord | null {
  // What should wait lends neither its owner nor its day.
  const waiting = new Set(putOff.map(({ record }) => record));
  const open = ground.records.filter(
    (record) => record.status === 'open' && !record.gone && !waiting.has(record),
  );
  const placeOf = new Map(open.map((record, index) => [record, index]));
  const byId = groupBy(open, (record) => record.id);
  const bySource = groupBy(open, (record) => record.source);
  const byWords = groupBy(open, (record) => normalise(record.from));
  const subjects = namesOf(ground);
  const bestOf = (rows: readonly ActionRecord[]): ActionRecord | null =>
    rows.find((row) => stateOf(row, ground.asOf) === 'open') ?? rows[0] ?? null;
  return (id, { rule, cells: [subject = ''] }) => {
    // N5: to be in touch is no other thing that is done about the same person.
    if (rule === 'N5') return bestOf(byId.get(id) ?? []);
    const words = normalise(subjects.get(subject) ?? '');
    const found = new Set([
      ...(byId.get(id) ?? []),
      ...((subject === '' ? undefined : bySource.get(subject)) ?? []),
      ...((words === '' ? undefined : byWords.get(words)) ?? []),
    ]);
    return bestOf([...found].sort((one, other) => (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0)));
  };
}

/** By their cells, what people, factors, criteria and commitments are called; of two in one cell the first. */
function namesOf({ people, factors, criteria, commitments }: NextGround): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (cell: string, words: string): void => {
    if (!names.has(cell)) names.set(cell, words);
  };
  for (const { cell, name } of people) add(cell, name);
  for (const { cell, text } of [...factors, ...(criteria?.criteria ?? []), ...(commitments?.list ?? [])])
    add(cell, text);
  return names;
}

/** N6: at work is what has an owner and is not overdue. */
function stateOf({ owner, due }: Pick<ActionRecord, 'owner' | 'due'>, asOf: string): NextState {
  if (due !== null && due < asOf) return 'overdue';
  return namesNobody(owner) ? 'suggested' : 'open';
}

/**
 * Who planned it; else the person's own contact; else the introducer's; else the owner of the sale; else who coordinates; else nobody yet.
 * Never one of us whom they, or whom they report to, do not want to see.
 */
function whoFor({ said, people, owner: planner = '' }: Draft, ground: NextGround): string {
  const { sale, coordinator } = ground;
  const owners = [planner, ...people.map(({ ownedBy }) => ownedBy), sale.owner, coordinator];
  // Whom it leads to stands first; a friend who speaks with them for us may be seen by anybody.
  const isByFriend =
    said.kind === 'suggested' && said.params.action.advice.rule === 'A9'
      ? said.params.action.advice.friend !== undefined
      : said.kind === 'putOff';
  const isUnwanted = isRefusedBy(isByFriend ? undefined : people[0], ground);
  return owners.find((owner) => !namesNobody(owner) && !isUnwanted(owner))?.trim() ?? '';
}

/** What its own words put on a day is due on that day: when to ask again (N3), when to be in touch (N5). */
const saysItsDay = ({ rule, day }: Draft, asOf: string): boolean =>
  (rule === 'N3' || rule === 'N5') && day !== null && day > asOf;

/**
 * The earlier of 14 days and seven days before the first of its own day, what comes next and the close of the sale; never before tomorrow,
 * without a day of its own never under three days, and never on or after the day that it serves.
 */
function dayFor(draft: Draft, ground: NextGround): string | null {
  const { asOf } = ground;
  if (saysItsDay(draft, asOf)) return draft.day;
  const tomorrow = addDays(asOf, 1);
  // What should be done by now is due tomorrow.
  if (draft.day !== null && draft.day <= asOf) return tomorrow;
  const usual = addDays(asOf, isComplaint(draft) ? complaintDays : usualDays);
  const own = ownDayOf(draft, ground);
  const [until = null] = [own, nextDayOf(ground), ground.sale.closing]
    .filter((each) => each !== null && each > asOf)
    .sort();
  const before = until === null ? null : addDays(until, -daysBefore);
  const least = addDays(asOf, own === null ? leastDaysWithoutDay : 1);
  if (usual === null || least === null || tomorrow === null) return null;
  const wanted = before !== null && before < usual ? before : usual;
  const due = wanted < least ? least : wanted;
  const last = until === null ? null : addDays(until, -1);
  if (last === null || due <= last) return due;
  return last < tomorrow ? tomorrow : last;
}

/** A complaint that is open is answered within the week. */
const complaintDays = 4;
const isComplaint = ({ said }: Draft): boolean => {
  if (said.kind !== 'suggested') return false;
  const { advice } = said.params.action;
  const isAgainst = advice.rule === 'A9' && (advice.quadrant === 'eliminate' || advice.quadrant === 'reduce');
  return isAgainst && advice.rule === 'A9' && advice.topic === 'complaint';
};
