// N7, N2: what is to be done about a commitment that is near: who has to be there, who shows what, what we ask for at the end, and what of
// ours has to be cleared before.
import type { JudgedCommitment } from '../actions/commitments';
import type { CountedFactor } from '../factors/factors';
import { isOfPersonOnly } from '../factors/topics/topicOf';
import { daysBetween } from '../ground/days';
import type { JudgedPerson } from '../ground/judged';
import { byDecisiveness, isDecidingRole } from '../ground/roles';
import type { Commitment } from '../ground/words';
import { isConfirmed } from '../strategy/confirmed';
import { isInOurHands } from '../strategy/moves';
import { datesInWords } from './datesInWords';
import { suggestedDraft, type Draft } from './drafts/draft';
import { byWeight, linkedPeople, type NextGround } from './ground';
import type { NextParams } from './nextLine';
import { wordsOf } from './ownDays';
import { isFreeze } from './putOff';

/** Commitments that are a meeting: on a stop, the place to settle what is open. */
const meetings: readonly (Commitment | null)[] = ['attendBriefing', 'attendConcept', 'attendDemo'];

/** N7: null for one without a day. */
export function commitmentDraft(ground: NextGround, judged: JudgedCommitment): Draft | null {
  const { text, cell, planned, commitment } = judged;
  if (planned === null) return null;
  const { isStop, waits } = ground;
  const days = daysBetween(ground.asOf, planned) ?? 0;
  const met = waits ? null : ground.mostDecisiveMet();
  const isUsed = isStop && !waits && days >= 0 && meetings.includes(commitment);
  const open = isUsed ? openQuestion(ground) : null;
  const asked = open?.people.filter(({ inContact }) => inContact).slice(0, 1) ?? [];
  const freeze = isStop || waits ? undefined : freezeOf(judged, ground);
  const isAhead = !isStop && !waits && days >= 0 && freeze === undefined;
  const meeting = isAhead ? meetingOf(judged, ground) : nothing;
  const people = asked.length > 0 ? asked : met === null ? [] : [met];
  const names = people.map(({ name }) => name);
  const params = {
    ...{ text, which: commitment, day: planned, days, names, isStop, waits, open: open?.text ?? '' },
    ...meeting.params,
    frozen: freeze?.text ?? '',
  };
  const cutOut = freeze === undefined ? null : cutOutDraft(freeze, ground);
  const within = freeze === undefined || cutOut !== null ? null : suggestedDraft(ground, freeze);
  const cells = [cell, ...meeting.cells, ...(freeze === undefined || cutOut !== null ? [] : [freeze.cell])];
  return {
    said: { kind: 'commitment', params },
    rule: 'N2',
    cells: [...new Set(cells)],
    // What is asked of them about the freeze is part of the same talk.
    also: within === null ? [] : [{ ...within.said, cells: within.cells }],
    people: [...new Set([...people, ...meeting.people])],
    day: days < 0 ? null : planned,
  };
}

/** A9: a first stage below the limit of a freeze is our own work, and no part of any talk. */
function cutOutDraft(freeze: CountedFactor, ground: NextGround, day: string | null = null): Draft | null {
  const advice = ground.actionOf(freeze.cell)?.advice;
  return advice?.rule === 'A9' && advice.topic === 'amountLimit' ? suggestedDraft(ground, freeze, day) : null;
}

/** N7: what has to be done for it besides, right behind it: a first stage below the limit of a freeze, or what of ours has to be cleared before. */
export function preparingDrafts(ground: NextGround, judged: JudgedCommitment): readonly Draft[] {
  const { isStop, waits, asOf } = ground;
  if (isStop || waits || judged.planned === null || judged.planned < asOf) return [];
  const freeze = freezeOf(judged, ground);
  const clear = judged.commitment === 'requestProposal' ? toClear(ground) : undefined;
  const draft =
    freeze !== undefined
      ? cutOutDraft(freeze, ground, judged.planned)
      : clear !== undefined
        ? suggestedDraft(ground, clear, judged.planned)
        : null;
  return draft === null ? [] : [draft];
}

/** R6: what makes us stop: the first must at which we are weak, else the heaviest factor against us; and who is linked to it. */
function openQuestion(
  ground: NextGround,
): { readonly text: string; readonly people: readonly JudgedPerson[] } | null {
  const [heaviest] = byWeight(ground.counted.filter(({ direction }) => direction === 'negative'));
  const [flag] = ground.criteria?.redFlags ?? [];
  const asked = flag ?? heaviest;
  if (asked === undefined) return null;
  const people = linkedPeople(asked, ground);
  return {
    text: asked.text,
    people: people.length > 0 || heaviest === undefined ? people : linkedPeople(heaviest, ground),
  };
}

/** What stops all spending is settled before a proposal goes out. */
const freezeOf = ({ commitment }: JudgedCommitment, ground: NextGround): CountedFactor | undefined =>
  commitment === 'requestProposal'
    ? byWeight(ground.counted).find((factor) => isFreeze(factor, ground.settings.heavyFrom))
    : undefined;

type Prepared = Pick<NextParams['commitment'], 'present' | 'show' | 'shownBy' | 'then' | 'clear'>;
interface Meeting {
  readonly params: Prepared;
  readonly cells: readonly string[];
  readonly people: readonly JudgedPerson[];
}
const nothing: Meeting = {
  params: { present: [], show: '', shownBy: [], then: '', clear: '' },
  cells: [],
  people: [],
};

const mostPresent = 2;

function meetingOf(judged: JudgedCommitment, ground: NextGround): Meeting {
  const { people, counted, commitments, asOf } = ground;
  const isMeeting = meetings.includes(judged.commitment);
  const isProposal = judged.commitment === 'requestProposal';
  const unmet = unmetDeciders(people);
  // A proposal goes to whoever drives the decision, a meeting is for all who decide.
  const present = isMeeting
    ? unmet.slice(0, mostPresent)
    : isProposal
      ? unmet.filter(({ role }) => role === 'owner').slice(0, 1)
      : [];
  const show = isMeeting || isProposal ? strongest(counted) : undefined;
  const shownBy = show === undefined ? [] : linkedPeople(show, ground).filter(speaksForUs);
  const list = commitments?.list ?? [];
  const [then] = list
    .slice(list.findIndex(({ cell }) => cell === judged.cell) + 1)
    .filter(({ state }) => state !== 'reached');
  const clear = toClear(ground);
  // A factor that names the very day of the commitment is about it.
  const ofDay = counted.filter(
    (factor) =>
      factor.direction === 'positive' && datesInWords(wordsOf(factor), asOf).includes(judged.planned ?? ''),
  );
  return {
    params: {
      present: present.map(({ name }) => name),
      show: show?.text ?? '',
      shownBy: shownBy.map(({ name }) => name),
      then: then?.text ?? '',
      clear: clear?.text ?? '',
    },
    // With a proposal what it leads with is named in the reason alone: what is suggested of it is still to be said.
    cells: [...(show === undefined || isProposal ? [] : [show.cell]), ...ofDay.map(({ cell }) => cell)],
    people: [...present, ...shownBy],
  };
}

const leastToClear = 3;
const toClear = ({ counted }: NextGround): CountedFactor | undefined =>
  byWeight(counted.filter(isOurs)).find(({ weight }) => weight >= leastToClear);

const unmetDeciders = (people: readonly JudgedPerson[]): readonly JudgedPerson[] =>
  byDecisiveness(people.filter(({ role, contact }) => isDecidingRole(role) && contact === 'none'));

const speaksForUs = ({ inContact, attitude }: JudgedPerson): boolean => inContact && attitude >= 1;

/** What has been shown to work before what was agreed, then the heaviest. */
function strongest(counted: readonly CountedFactor[]): CountedFactor | undefined {
  const forUs = byWeight(
    counted.filter(
      (factor) => factor.direction === 'positive' && isInOurHands(factor) && isConfirmed(factor),
    ),
  );
  return forUs.find(({ category }) => category === 'offering') ?? forUs[0];
}

/** What stands against us and is ours to clear: papers, prices, people. */
const isOurs = ({ direction, quadrant, category, text }: CountedFactor): boolean =>
  direction === 'negative' &&
  isInOurHands({ quadrant }) &&
  (category === 'terms' || category === 'seller') &&
  !isOfPersonOnly(text);
