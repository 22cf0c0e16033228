// N7: what is said once: what a line above speaks of is not said again, and two factors of one topic have one sentence.
import { isOfPersonOnly, topicOf } from '../../factors/topics/topicOf';
import { oneActInAll, quotingTopics } from '../../factors/topics/topics';
import { groupBy } from '../../ground/groups';
import { personCalled } from '../../ground/names';
import type { Draft } from '../drafts/draft';
import { linkedPeople, type NextGround } from '../ground';
import type { NextKind, NextLine, NextState, SaidToo } from '../nextLine';
import type { PutOff } from '../putOff';
import { isOfLeaving } from '../successors';
import { makePlanner } from './whoAndWhen';

interface Sentence {
  readonly people: readonly string[];
  readonly cells: string[];
  /** What else it says. */
  readonly also: SaidToo[];
}

const introduces: readonly NextKind[] = ['unmet', 'confidant', 'fewContacts'];

export interface Sayer {
  /** The drafts of one level of which no line above speaks, in their order: first what is overdue, last what is under way. */
  readonly say: (drafts: readonly Draft[]) => readonly NextLine[];
  /** The first of these of which no line above speaks; none where all of them are spoken of. */
  readonly sayFirst: (drafts: readonly Draft[]) => readonly NextLine[];
  /** The lines, each with what else its sentence says. */
  readonly withTwins: (lines: readonly NextLine[]) => readonly NextLine[];
}

export function makeSayer(ground: NextGround, putOff: readonly PutOff[]): Sayer {
  const planned = makePlanner(ground, putOff);
  const spoken = new Set<string>();
  const leavers = new Set<string>();
  const ids = new Set<string>();
  let isIntroduced = false;
  let isSecondNamed = false;
  /** Whom a line above reaches through a friend: nobody calls them past that friend. */
  const reached = new Set<string>();
  /** By what they say; what has the factor's own words is said of nothing else. */
  const sentences = new Map<string, Sentence[]>();
  const factorAt = groupBy(ground.factors, ({ cell }) => cell);
  /** A factor that is about a person is spoken of by a line about them; one that somebody leaves, by the line about that. */
  const isOfSpokenPerson = (cell: string): boolean => {
    const [factor] = factorAt.get(cell) ?? [];
    if (factor === undefined) return false;
    // Nobody by name whom none of us knows is met by any introduction; and who is to be met besides the one contact is said there.
    if (isIntroduced && factor.people.length === 0 && topicOf(factor.text) === 'unknown') return true;
    if (isSecondNamed && topicOf(factor.text) === 'oneContact') return true;
    const said = [...(isOfPersonOnly(factor.text) ? spoken : []), ...(isOfLeaving(factor) ? leavers : [])];
    return linkedPeople(factor, ground).some((person) => said.includes(person.cell));
  };
  const sayOne = (draft: Draft): readonly NextLine[] => {
    const [subject = ''] = draft.cells;
    if (spoken.has(subject) || isOfSpokenPerson(subject)) return [];
    if (reached.has(subject) && isOfUnmetPerson(draft)) return [];
    // What has no subject is known by what it says.
    const line = planned(draft);
    if (subject === '' && ids.has(line.id)) return [];
    ids.add(line.id);
    const { key, people } = sentenceOf(draft);
    const alike = sentences.get(key) ?? [];
    const twin = alike.find((each) => people.every((name) => each.people.includes(name)));
    for (const cell of [...draft.cells, ...(draft.covers ?? [])]) if (cell !== '') spoken.add(cell);
    if (twin !== undefined) {
      twin.cells.push(...draft.cells);
      twin.also.push({ ...draft.said, cells: draft.cells, twin: true });
      return [];
    }
    if (draft.said.kind === 'leaver') leavers.add(subject);
    alike.push({ people, cells: [...draft.cells], also: [] });
    if (key !== '') sentences.set(key, alike);
    if (introduces.includes(draft.said.kind)) isIntroduced = true;
    if (draft.said.kind === 'fewContacts' && draft.said.params.to !== '') isSecondNamed = true;
    for (const cell of reachedBy(draft, ground)) reached.add(cell);
    return [line];
  };
  return {
    say: (drafts) => {
      const lines = drafts.flatMap(sayOne);
      return [...lines].sort((one, other) => placeOfState[one.state] - placeOfState[other.state]);
    },
    sayFirst: (drafts) => {
      for (const draft of drafts) {
        const lines = sayOne(draft);
        if (lines.length > 0) return lines;
      }
      return [];
    },
    withTwins: (lines) => {
      const bySubject = groupBy([...sentences.values()].flat(), ({ cells }) => cells[0]);
      return lines.map((line) => {
        const [said] = bySubject.get(line.cells[0] ?? '') ?? [];
        if (said === undefined) return line;
        const all = { ...line, cells: said.cells, also: [...line.also, ...said.also] };
        // Where something is owed in one of them, that is said.
        return said.also.some(isOwed) ? owing(all) : all;
      });
    },
  };
}

const isOwed = ({ kind, params }: SaidToo): boolean =>
  kind === 'suggested' && params.action.advice.rule === 'A9' && params.action.advice.owed === true;

function owing(line: NextLine): NextLine {
  if (line.kind !== 'suggested' || line.params.action.advice.rule !== 'A9') return line;
  const { action } = line.params;
  const advice = { ...line.params.action.advice, owed: true } as const;
  return { ...line, params: { ...line.params, action: { ...action, advice } } };
}

/** What somebody is at sinks below what nobody is; what should have been done by now stands before both. */
const placeOfState: Readonly<Record<NextState, number>> = { overdue: 0, suggested: 1, open: 2 };

/** T7: what is suggested of a person whom none of us has met is to call them. */
const isOfUnmetPerson = ({ said, people }: Draft): boolean =>
  said.kind === 'suggested' &&
  said.params.action.advice.rule === 'T7' &&
  people.every(({ inContact }) => !inContact);

/** A9: those linked to whom a friend leads. */
function reachedBy({ said, people }: Draft, { find }: NextGround): readonly string[] {
  const advice = said.kind === 'suggested' || said.kind === 'way' ? said.params.action.advice : null;
  if (advice?.rule !== 'A9' || advice.friend === undefined || advice.confirm !== undefined) return [];
  const friend = personCalled(advice.friend, find);
  return people.filter((each) => each !== friend && !each.inContact).map(({ cell }) => cell);
}

/** A9: two factors of one topic have one sentence, which is said of the first; '' where the sentence has the factor's own words. */
function sentenceOf({ said }: Draft): { readonly key: string; readonly people: readonly string[] } {
  const none = { key: '', people: [] };
  const advice = said.kind === 'suggested' || said.kind === 'way' ? said.params.action.advice : null;
  if (advice?.rule !== 'A9' || advice.withoutTalks === true) return none;
  const { ownTopic, quadrant, people, ask = people, deciders = [] } = advice;
  if (ownTopic !== undefined)
    return ownTopic.text === null ? none : { key: ['A9', ownTopic.text, quadrant].join(' '), people };
  const { topic, confirm } = advice;
  if (topic !== null && confirm === undefined && oneActInAll.some((each) => each === topic))
    return { key: ['A9', topic].join(' '), people: [] };
  const isQuoting = confirm !== undefined || quotingTopics.some((each) => each === topic);
  // Linked people of whom none can be asked: the quadrant's own question, with the factor's own words.
  if (topic === null || isQuoting || (people.length > 0 && ask.length === 0)) return none;
  return { key: ['A9', topic, quadrant, ...deciders].join(' '), people: ask };
}
