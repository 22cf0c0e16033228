// N7: what a date forces: commitments, people who leave, days in the words of heavy factors, official questions, and what is owed.
import { topicsOf } from '../factors/topics/topicOf';
import { daysBetween } from '../ground/days';
import type { JudgedPerson } from '../ground/judged';
import { once } from '../ground/once';
import { normalise } from '../ground/text';
import { isInOurHands } from '../strategy/moves';
import { commitmentDraft, preparingDrafts } from './commitmentDraft';
import { datesInWords } from './datesInWords';
import { leaverDrafts } from './drafts/contact';
import { suggestedDraft, type Draft } from './drafts/draft';
import { againstDrafts } from './drafts/opponents';
import { byWeight, linkedPeople, type NextGround } from './ground';
import { askNeutrally } from './officialQuestion';
import { dayThatForces, wordsOf } from './ownDays';

/** N7: a commitment within so many days forces it. */
const commitmentDays = 14;

/** The earliest first; before the no-contact date what can be asked officially comes before all. */
export function forcedByDates(ground: NextGround): readonly Draft[] {
  const { commitments, asOf, waits } = ground;
  const dated = [
    ...(commitments?.list ?? []).flatMap((each): readonly Draft[] => {
      if (each.state !== 'overdue' && each.state !== 'planned') return [];
      const isNear = (daysBetween(asOf, each.planned ?? '') ?? Infinity) <= commitmentDays;
      const draft = isNear ? commitmentDraft(ground, each) : null;
      return draft === null ? [] : [draft, ...preparingDrafts(ground, each)];
    }),
    ...leaverDrafts(ground),
    ...datedFactors(ground),
  ].sort((one, other) => compareDays(dayOf(one), dayOf(other)));
  const official = officialQuestions(ground);
  const inOrder = waits
    ? [...official, ...dated]
    : [...dated, ...official].sort((one, other) => compareDays(dayOf(one), dayOf(other)));
  return [...owedDrafts(ground), ...inOrder];
}

/** N6: what somebody who is against us was promised by a day that has passed, the oldest first: until then nothing else is heard. */
function owedDrafts(ground: NextGround): readonly Draft[] {
  const { records, asOf, people, waits } = ground;
  if (waits) return [];
  const isAgainst = ({ band }: JudgedPerson): boolean => band === 'against';
  const against = once(() => againstDrafts(ground));
  return records
    .filter(({ status, gone, due }) => status === 'open' && !gone && due !== null && due < asOf)
    .sort((one, other) => compareDays(one.due ?? '', other.due ?? ''))
    .flatMap(({ from, source, due }): readonly Draft[] => {
      const isMeant = (cell: string, words: string): boolean =>
        cell === source || normalise(words) === normalise(from);
      const owed = ground.counted.find(
        (factor) =>
          factor.direction === 'negative' &&
          isMeant(factor.cell, factor.text) &&
          linkedPeople(factor, ground).some(isAgainst),
      );
      const person = people.find((each) => isAgainst(each) && isMeant(each.cell, each.name));
      const draft = owed === undefined ? null : suggestedDraft(ground, owed);
      const ofPerson =
        against().find(({ cells }) => cells[0] === person?.cell) ??
        (person === undefined ? null : suggestedDraft(ground, person));
      return [draft ?? ofPerson ?? []].flat().map((each) => ({ ...each, day: due }));
    });
}

const dayOf = ({ said, day }: Draft): string => (said.kind === 'commitment' ? said.params.day : (day ?? ''));
const compareDays = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

function datedFactors(ground: NextGround): readonly Draft[] {
  return ground.counted.flatMap((factor): readonly Draft[] => {
    const day = dayThatForces(factor, ground);
    const draft = day === null ? null : suggestedDraft(ground, factor, day);
    return draft === null ? [] : [draft];
  });
}

/** A factor of any weight whose words name questions or clarification and a day: it asks about what weighs most against us. */
function officialQuestions(ground: NextGround): readonly Draft[] {
  const { factors, counted, asOf } = ground;
  const [factor] = factors.filter(
    (each) => each.status === 'open' && topicsOf(wordsOf(each)).includes('officialQuestion'),
  );
  const until = factor && datesInWords(wordsOf(factor), asOf).find((day) => day >= asOf);
  if (factor === undefined || until === undefined) return [];
  const against = counted.filter((each) => each.direction === 'negative' && each !== factor);
  const { about, subjects, cells: asked } = askNeutrally(byWeight(against));
  const params = { about, subjects, until };
  // What is ours to mend is mended whatever the answer.
  const ours = new Set(counted.filter(isInOurHands).map(({ cell }) => cell));
  const cells = [factor.cell, ...asked.filter((cell) => !ours.has(cell))];
  return [{ said: { kind: 'officialQuestion', params }, rule: 'S9', cells, people: [], day: until }];
}
