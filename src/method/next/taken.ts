// N1: lines of the ranking (N7) that the user took, as actions. A line may no longer be said tomorrow; its row stands as long as what it
// speaks of is there.
import type { SuggestedAction } from '../actions/suggestedAction';
import { isNearlySame } from '../ground/nearlySame';
import type { ActionRecord } from '../ground/plan';
import type { NextSources } from './ground';
import { kindOfLineId, listOf, makeLineId, type LineKind, type LineList } from './lineId';
import type { NextLine } from './nextLine';

/** What lines speak of, by the cell, in the user's words. */
interface Subject {
  readonly cell: string;
  readonly words: string;
}

type TakenSources = Pick<
  NextSources,
  'account' | 'people' | 'factors' | 'criteria' | 'commitments' | 'records' | 'taking'
> & {
  readonly next: readonly NextLine[];
};

/** N1: the actions that this run takes, by identity. */
export const takenIds = ({ next, taking }: Pick<TakenSources, 'next' | 'taking'>): readonly string[] =>
  next.flatMap(({ id, takes }) => (takes !== null && taking.includes(id) ? [takes] : []));

/** N1: an account's actions with the lines that are rows or become ones, and who takes what by when in this run. */
export function withTaken(
  actions: readonly SuggestedAction[],
  sources: TakenSources,
): readonly SuggestedAction[] {
  const { next, taking } = sources;
  const all = [...actionsOfLines(actions, sources), ...actions];
  const byRow = new Map(
    next.flatMap((line) =>
      line.takes !== null && taking.includes(line.id) ? [[line.takes, line] as const] : [],
    ),
  );
  return all.map((action): SuggestedAction => {
    const line = byRow.get(action.id);
    return line === undefined ? action : { ...action, owner: line.owner, due: line.due };
  });
}

function actionsOfLines(
  actions: readonly SuggestedAction[],
  sources: TakenSources,
): readonly SuggestedAction[] {
  const { next, records } = sources;
  const said = new Map(next.map((line) => [line.id, line]));
  const made = new Map<string, SuggestedAction>();
  const add = (action: Pick<SuggestedAction, 'id' | 'source' | 'from'>, words: string): unknown =>
    made.set(action.id, makeAction({ ...action, account: sources.account }, words));
  for (const record of records) {
    const stands = standingOf(record, actions, sources);
    if (stands !== null) add(stands, said.has(stands.id) ? '' : record.text);
  }
  for (const id of takenIds(sources)) {
    const line = said.get(id);
    if (kindOfLineId(id) === null || line === undefined || made.has(id)) continue;
    const source = line.cells[0] ?? '';
    add({ id, source, from: wordsAt(source, sources) }, '');
  }
  return [...made.values()];
}

function makeAction(
  { id, account, source, from }: Pick<SuggestedAction, 'id' | 'account' | 'source' | 'from'>,
  words: string,
): SuggestedAction {
  const advice = { rule: 'N7', words } as const;
  return { id, rule: 'N7', account, source, from, advice, owner: '', due: null, status: 'open' };
}

const subjectsOf = (
  { people, factors, criteria, commitments }: TakenSources,
  list: LineList,
): readonly Subject[] => {
  switch (list) {
    case 'people':
      return people.map(({ cell, name: words }) => ({ cell, words }));
    case 'factors':
      return factors.map(({ cell, text: words }) => ({ cell, words }));
    case 'criteria':
      return (criteria?.criteria ?? []).map(({ cell, text: words }) => ({ cell, words }));
    case 'commitments':
      return (commitments?.list ?? []).map(({ cell, text: words }) => ({ cell, words }));
  }
};

const lists: readonly LineList[] = ['people', 'factors', 'criteria', 'commitments'];

/** What stands in that cell; '' for none. */
const wordsAt = (cell: string, sources: TakenSources): string =>
  lists.flatMap((list) => subjectsOf(sources, list)).find((each) => each.cell === cell)?.words ?? '';

/** What a row is by now, as long as its source stands; null where it was no line of the ranking, or its source is gone. */
function standingOf(
  record: ActionRecord,
  actions: readonly SuggestedAction[],
  sources: TakenSources,
): Pick<SuggestedAction, 'id' | 'source' | 'from'> | null {
  const { id } = record;
  const kind = id === null ? null : kindOfLineId(id);
  if (id === null || kind === null) return null;
  const list = listOf(kind);
  if (list === null) {
    const line = sources.next.find((each) => each.id === id);
    const source = line?.cells[0] ?? '';
    return { id, source, from: line === undefined ? record.from : wordsAt(source, sources) };
  }
  const subjects = subjectsOf(sources, list);
  const idOf = ({ words }: Subject): string => makeLineId(kind, words, sources.account);
  const subject =
    subjects.find((each) => idOf(each) === id) ?? renamed(record, kind, { subjects, actions, sources });
  return subject === null ? null : { id: idOf(subject), source: subject.cell, from: subject.words };
}

interface Renaming {
  readonly subjects: readonly Subject[];
  readonly actions: readonly SuggestedAction[];
  readonly sources: TakenSources;
}

/**
 * What stands where the source stood, if only its words were changed. Another one can stand there too, once a row is deleted: one that
 * says something else, or has a row of its own in the action table.
 */
function renamed(
  { source, from, gone }: ActionRecord,
  kind: LineKind,
  { subjects, actions, sources: { account, records } }: Renaming,
): Subject | null {
  const subject = subjects.find(({ cell }) => cell === source);
  if (gone || subject === undefined || !isNearlySame(subject.words, from)) return null;
  const ids = new Set(records.flatMap(({ id }) => id ?? []));
  const hasRow =
    ids.has(makeLineId(kind, subject.words, account)) ||
    actions.some((action) => action.source === source && ids.has(action.id));
  return hasRow ? null : subject;
}
