// S9, N3, N5: what is to be done once the sale is won, lost or on hold.
import type { Advice } from '../actions/suggestedAction';
import { groupBy } from '../ground/groups';
import { isConfirmed } from '../strategy/confirmed';
import { daysWithYear } from './datesInWords';
import { leaverDrafts } from './drafts/contact';
import { suggestedDraft, type Draft } from './drafts/draft';
import { unmetDrafts } from './drafts/unmet';
import { byWeight, linkedPeople, type NextGround } from './ground';
import { wordsOf } from './ownDays';
import { isOpenComplaint, putOffDrafts, type PutOff } from './putOff';

/** What is suggested by a rule of its own: N3's plan, N5's touches. */
const plansOf = ({ actions, people }: NextGround, rule: 'N3' | 'N5'): readonly Draft[] => {
  const personAt = groupBy(people, ({ cell }) => cell);
  return actions
    .filter((action) => action.rule === rule)
    .map((action): Draft => {
      const { advice, source } = action;
      const [person] =
        advice.rule === 'N3'
          ? people.filter(({ name }) => name === advice.who)
          : (personAt.get(source) ?? []);
      const day = advice.rule === 'N5' && advice.kind === 'touch' ? advice.due : null;
      const params = {
        action,
        weight: null,
        isCounted: false,
        role: rule === 'N3' ? null : (person?.role ?? null),
        day,
      };
      return {
        said: { kind: 'suggested', params },
        rule,
        cells: source === '' ? [] : [source],
        people: person === undefined ? [] : [person],
        day: advice.rule === 'N3' ? dayOfRest(advice) : day,
      };
    });
};

const dayOfRest = (advice: Extract<Advice, { rule: 'N3' }>): string | null => {
  if (advice.kind === 'partWell') return null;
  return advice.kind === 'prepare' ? advice.by : advice.day;
};

/** S9, N3: lost or on hold: its own plan, and what it is made of. Before a no-contact date only the plan itself, and what the user planned. */
export function restDrafts(ground: NextGround, putOff: readonly PutOff[]): readonly Draft[] {
  const plans = plansOf(ground, 'N3');
  const planned = putOffDrafts(putOff, ground).map((draft) => ({ ...draft, rule: 'N3' }));
  if (ground.waits) return [...plans, ...planned];
  if (ground.sale.state === 'lost') {
    const dated = comeBackDrafts(ground, plans);
    const [first, ...others] = plans;
    // A day in the facts says when, so that nobody has to be asked for one.
    const back = dated.length === 0 ? others : dated;
    return [...(first === undefined ? [] : [first]), ...planned, ...thankDrafts(ground), ...back];
  }
  const [wait, ...others] = plans;
  return [
    ...(wait === undefined ? [] : [wait]),
    ...planned,
    ...reviewDrafts(ground, plans),
    ...others,
    ...proofDrafts(ground),
  ];
}

const who = (plans: readonly Draft[]) => plans.flatMap(({ people }) => people)[0];

/** Who speaks on that day, which figures count, and whether what was promised holds. */
function reviewDrafts(ground: NextGround, plans: readonly Draft[]): readonly Draft[] {
  const person = who(plans);
  const { until } = ground.sale;
  if (person === undefined || !person.inContact || until === null || until <= ground.asOf) return [];
  const [promise] = byWeight(
    ground.factorsNaming(person).filter((factor) => factor.direction === 'positive' && !isConfirmed(factor)),
  );
  return [
    {
      said: { kind: 'review', params: { name: person.name, day: until, promise: promise?.text ?? '' } },
      rule: 'N3',
      cells: [],
      covers: promise === undefined ? [] : [promise.cell],
      people: [person],
      day: null,
    },
  ];
}

/** The heaviest that is confirmed for us goes on growing: whoever is linked and nearest to it is sent what it shows. */
function proofDrafts(ground: NextGround): readonly Draft[] {
  const forUs = ground.counted.filter(
    (factor) => factor.direction === 'positive' && factor.category === 'offering' && isConfirmed(factor),
  );
  const [proof] = byWeight(forUs);
  if (proof === undefined) return [];
  const met = linkedPeople(proof, ground).filter(({ inContact, band }) => inContact && band !== 'against');
  const near = met.find(({ role }) => role === 'advocate') ?? met[0];
  const params = { text: proof.text, names: near === undefined ? [] : [near.name] };
  const people = near === undefined ? [] : [near];
  return [{ said: { kind: 'keepProof', params }, rule: 'N3', cells: [proof.cell], people, day: null }];
}

const spokeForUs = 2;

/** Who spoke for us and did not decide is thanked alone, and asked nothing about how it was decided. */
const thankDrafts = ({ people }: NextGround): readonly Draft[] =>
  people
    .filter(({ inContact, attitude, decider }) => inContact && attitude >= spokeForUs && !decider)
    .slice(0, 1)
    .map((person) => ({
      said: { kind: 'thank', params: { name: person.name } },
      rule: 'N3',
      cells: [person.cell],
      people: [person],
      day: null,
    }));

/** Without a day of the plan's own: the first day that a fact names. */
function comeBackDrafts(ground: NextGround, plans: readonly Draft[]): readonly Draft[] {
  const hasDay = plans.some(({ said, day }) => {
    const advice = said.kind === 'suggested' ? said.params.action.advice : null;
    return advice?.rule === 'N3' && advice.kind === 'comeBack' && day !== null;
  });
  if (hasDay) return [];
  const person = who(plans);
  const dated = ground.counted.flatMap((factor) => {
    const day = daysWithYear(wordsOf(factor), ground.asOf).find((each) => each > ground.asOf);
    return day === undefined ? [] : [{ factor, day }];
  });
  const [first] = dated.sort((one, other) => (one.day < other.day ? -1 : 1));
  if (first === undefined) return [];
  const { factor, day } = first;
  const params = { name: person?.name ?? '', text: factor.text, day };
  return [
    {
      said: { kind: 'comeBackAfter', params },
      rule: 'N3',
      cells: [factor.cell],
      people: person === undefined ? [] : [person],
      day: null,
    },
  ];
}

/**
 * S9: won: every open complaint, what the user plans to offer before that, who leaves, touches, and while a goal is open those who decide
 * and whom we do not know. Nobody is asked how it goes while a heavy complaint is open, and whoever complains not before it is settled.
 */
export function afterSaleKinds(ground: NextGround, putOff: readonly PutOff[]): readonly (readonly Draft[])[] {
  const complaints = byWeight(ground.counted.filter(isOpenComplaint));
  const waiting = new Set(complaints.flatMap((factor) => linkedPeople(factor, ground)));
  const isHeavy = complaints.some(({ weight }) => weight >= ground.settings.heavyFrom);
  const touches = plansOf(ground, 'N5').filter(({ people }) => !people.some((each) => waiting.has(each)));
  return [
    complaints.flatMap((factor) => suggestedDraft(ground, factor) ?? []),
    putOffDrafts(putOff, ground),
    leaverDrafts(ground),
    isHeavy ? [] : touches,
    ground.hasOpenGoal && !isHeavy ? unmetDrafts(ground) : [],
  ];
}
