// N7: what is said once: what a line above speaks of is not said again, and two factors of one topic have one sentence.
import { isOfPersonOnly, topicOf } from '../../factors/topics/topicOf';
import { oneActInAll, quotingTopics } from '../../factors/topics/topics';
import { groupBy } from '../../ground/groups';
import { personCalled } from '../../ground/names';
import { widensContact } from '../conditions';
import type { Draft } from '../drafts/draft';
import { linkedPeople, type NextGround } from '../ground';
import type { NextLine, NextState, SaidToo } from '../nextLine';
import type { PutOff } from '../putOff';
import { isOfLeaving } from '../successors';
import { makePlanner } from './whoAndWhen';

interface Sentence {
  readonly people: readonly string[];
  readonly cells: string[];
  /** What else it says. */
  readonly also: SaidToo[];
}

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
  const sentences = makeSentences();
  const factorAt = groupBy(ground.factors, ({ cell }) => cell);
  /** A factor that is about a person is spoken of by a line about them; one that somebody leaves, by the line about that. */
  const isOfSpokenPerson = (cell: string): boolean => {
    const [factor] = factorAt.get(cell) ?? [];
    if (factor === undefined) return false;
    // Nobody by name whom none of us knows is met by any introduction; and who is to be met besides the one contact is said there.
    if (isIntroduced && factor.people.length === 0 && topicOf(factor.text) === 'unknown') return true;
    if (isSecondNamed && topicOf(factor.text) === 'oneContact') return true;
    const linked = linkedPeople(factor, ground);
    if (linked.length === 0) return false;
    const isSaidIn = (cells: ReadonlySet<string>): boolean => linked.some(({ cell }) => cells.has(cell));
    return (isSaidIn(spoken) && isOfPersonOnly(factor.text)) || (isSaidIn(leavers) && isOfLeaving(factor));
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
    const twin = sentences.twinOf(key, people);
    for (const cell of [...draft.cells, ...(draft.covers ?? [])]) if (cell !== '') spoken.add(cell);
    if (twin !== undefined) {
      twin.cells.push(...draft.cells);
      twin.also.push({ ...draft.said, cells: draft.cells, twin: true });
      return [];
    }
    if (draft.said.kind === 'leaver') leavers.add(subject);
    sentences.add(key, { people, cells: [...draft.cells], also: [] });
    if (widensContact(draft.said)) isIntroduced = true;
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
      const bySubject = groupBy(sentences.all(), ({ cells }) => cells[0]);
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

interface Sentences {
  /** What has the factor's own words ('' for its key) is said of nothing else. */
  readonly add: (key: string, sentence: Sentence) => void;
  /** The first of that key to all of these people. */
  readonly twinOf: (key: string, people: readonly string[]) => Sentence | undefined;
  readonly all: () => readonly Sentence[];
}

function makeSentences(): Sentences {
  const byKey = new Map<string, Map<string | null, Sentence[]>>();
  return {
    add: (key, sentence) => {
      if (key === '') return;
      const ofKey = byKey.get(key) ?? new Map<string | null, Sentence[]>();
      byKey.set(key, ofKey);
      // All of them under null, and those to somebody by name.
      for (const name of [null, ...new Set(sentence.people)]) {
        const known = ofKey.get(name);
        if (known === undefined) ofKey.set(name, [sentence]);
        else known.push(sentence);
      }
    },
    twinOf: (key, people) =>
      byKey
        .get(key)
        ?.get(people[0] ?? null)
        ?.find((each) => people.every((name) => each.people.includes(name))),
    all: () => [...byKey.values()].flatMap((ofKey) => ofKey.get(null) ?? []),
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
