// N7: who of us does it and by when, and whether somebody is at it already.
import { addDays } from '../ground/days';
import { actionOfMove } from '../actions/moveActions';
import { ruleOf } from '../ground/identity';
import { namesNobody } from '../ground/names';
import type { ActionRecord } from '../ground/plan';
import { normalise } from '../ground/text';
import type { Draft } from './drafts';
import type { NextGround } from './ground';
import { makeLineId } from './lineId';
import type { NextLine, NextSaid, NextState } from './nextLine';

/** N7: a line without a day of its own is due within so many days. */
const usualDays = 14;
/** N7: so many days before its own day, or before the next commitment. */
const daysBefore = 7;
const leastDaysWithoutDay = 3;

/** N7: a draft with who and when, and whether somebody is at it. */
export function makePlanner(ground: NextGround): (draft: Draft) => NextLine {
  const open = ground.records.filter(({ status, gone }) => status === 'open' && !gone);
  return (draft) => {
    const id = idOf(draft, ground);
    const record = recordOf(id, draft, { ground, open });
    const people = [...new Set(draft.people.map(({ name }) => name))];
    const given = record?.owner.trim() ?? '';
    const owner = given === '' ? whoFor(draft, ground) : given;
    const due = record?.due ?? dayFor(draft, ground);
    const state = record === null ? 'suggested' : stateOf(record, ground.asOf);
    const takes = state === 'suggested' ? rowToTake({ id, draft, owner, due }, ground) : null;
    const isTaken = takes !== null && ground.taking.includes(id);
    return {
      ...draft.said,
      id,
      rule: draft.rule,
      cells: draft.cells,
      people,
      owner,
      due,
      state: isTaken ? stateOf({ owner, due }, ground.asOf) : state,
      takes,
    };
  };
}

/** N1: what is suggested anyway, or a move of a path (A6), keeps its identity; all else is known by its kind and what it is about. */
function idOf({ said, cells: [factor = ''] }: Draft, { account, factors }: NextGround): string {
  if (said.kind === 'suggested') return said.params.action.id;
  if (said.kind === 'way')
    return actionOfMove({ account, factors }, { move: said.params.move, factor })?.id ?? '';
  return makeLineId(said.kind, aboutOf(said), account);
}

const aboutOf = ({ kind, params }: NextSaid): string => {
  if (kind === 'condition') return params.reason.reason;
  if ('name' in params) return params.name;
  return 'text' in params ? params.text : 'role' in params ? (params.role ?? '') : '';
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
function rowToTake({ id, draft, owner, due }: Taking, ground: NextGround): string | null {
  const own = ground.records.find((record) => record.id === id);
  const row = own ?? suggestedRowOf(draft, ground);
  if (row === null) return id;
  const isFilled = row.owner.trim() !== '' || owner === '';
  return row.status !== 'open' || (isFilled && (row.due !== null || due === null)) ? null : row.id;
}

/** By today's suggestions of that cell; moves and lines that were taken are known by the words that they come from. */
function suggestedRowOf({ cells: [subject = ''] }: Draft, ground: NextGround): ActionRecord | null {
  if (subject === '') return null;
  const ids = new Set(ground.actions.flatMap(({ id, source }) => (source === subject ? [id] : [])));
  const words = nameOf(subject, ground);
  const isOfIt = ({ id, from, status, gone }: ActionRecord): boolean =>
    id !== null &&
    status === 'open' &&
    !gone &&
    (ids.has(id) || (/^(?:A6|N7)/.test(ruleOf(id)) && normalise(from) === words));
  return ground.records.find(isOfIt) ?? null;
}

interface Rows {
  readonly ground: NextGround;
  /** Rows of the action table that are open. */
  readonly open: readonly ActionRecord[];
}

/** The row that is about the same thing: by its identity, else by the cell or the words that it comes from. */
function recordOf(id: string, { cells: [subject = ''] }: Draft, { ground, open }: Rows): ActionRecord | null {
  const words = nameOf(subject, ground);
  const isSame = (record: ActionRecord): boolean =>
    record.id === id ||
    (subject !== '' && record.source === subject) ||
    (words !== '' && normalise(record.from) === words);
  const rows = open.filter(isSame);
  return rows.find((row) => stateOf(row, ground.asOf) === 'open') ?? rows[0] ?? null;
}

function nameOf(cell: string, { people, factors, criteria, commitments }: NextGround): string {
  const rows = [
    ...people.map((person) => ({ cell: person.cell, words: person.name })),
    ...[...factors, ...(criteria?.criteria ?? []), ...(commitments?.list ?? [])].map((each) => ({
      cell: each.cell,
      words: each.text,
    })),
  ];
  return normalise(rows.find((row) => row.cell === cell)?.words ?? '');
}

/** N6: at work is what has an owner and is not overdue. */
function stateOf({ owner, due }: Pick<ActionRecord, 'owner' | 'due'>, asOf: string): NextState {
  if (due !== null && due < asOf) return 'overdue';
  return namesNobody(owner) ? 'suggested' : 'open';
}

/** The person's own contact; else the introducer's; else the owner of the sale; else who coordinates; else nobody yet. */
function whoFor({ people }: Draft, { sale, coordinator }: NextGround): string {
  const owners = [...people.map(({ ownedBy }) => ownedBy), sale.owner, coordinator];
  return owners.find((owner) => !namesNobody(owner))?.trim() ?? '';
}

/** What its own words put on a day is due on that day: when to ask again (N3), when to be in touch (N5). */
const saysItsDay = ({ rule, day }: Draft, asOf: string): boolean =>
  (rule === 'N3' || rule === 'N5') && day !== null && day > asOf;

/** The earlier of 14 days and seven days before its own day, else before the next commitment; never before tomorrow. */
function dayFor(draft: Draft, { asOf, commitments }: NextGround): string | null {
  const { day } = draft;
  if (saysItsDay(draft, asOf)) return day;
  const usual = addDays(asOf, usualDays);
  const next = commitments?.next?.planned ?? null;
  const own = day ?? (next !== null && next > asOf ? next : null);
  const before = own === null ? null : addDays(own, -daysBefore);
  const least = addDays(asOf, day === null ? leastDaysWithoutDay : 1);
  if (usual === null || least === null) return null;
  const wanted = before !== null && before < usual ? before : usual;
  return wanted < least ? least : wanted;
}
