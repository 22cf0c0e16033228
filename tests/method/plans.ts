// Short ways to write people and factors in tests; what a test is about stands in the test itself.
import type { JudgedFactor, JudgedPerson } from '../../src/method/ground/judged';
import { judgeFactor } from '../../src/method/factors/factors';
import { judgePerson } from '../../src/method/people/people';
import type {
  ActionRecord,
  Answer,
  Criterion,
  Factor,
  Goal,
  PlannedCommitment,
  Person,
  Rating,
} from '../../src/method/ground/plan';
import { noClues } from '../../src/method/ground/clues';
import type { Direction, ProfileItem, Quadrant, Role } from '../../src/method/ground/words';
import { defaultSettings } from '../../src/method/ground/settings';

export const asOf = '2026-11-23';
export const high: Rating = { level: 'high', borderline: false };
export const low: Rating = { level: 'low', borderline: false };

const ratingsByRole: Readonly<Record<Role, Pick<Person, 'involvement' | 'authority'>>> = {
  advocate: { involvement: high, authority: low },
  owner: { involvement: high, authority: high },
  gatekeeper: { involvement: low, authority: low },
  approver: { involvement: low, authority: high },
};

/** A person with both needs, met recently, attitude neutral; `name` also makes the cell. */
export function person(name: string, given: Partial<Person> & { readonly role?: Role } = {}): Person {
  const { role = 'advocate', ...rest } = given;
  return {
    cell: `People!${name}`,
    account: null,
    name,
    title: '',
    level: null,
    department: '',
    ...ratingsByRole[role],
    unreadable: [],
    titleRank: null,
    namedRole: null,
    attitude: 0,
    attitudeKnown: true,
    individualNeed: 'power',
    organisationalNeed: 'financial',
    contact: 'several',
    lastContact: null,
    ownedBy: '',
    leavesOn: null,
    successor: '',
    reportsTo: '',
    influencedBy: [],
    group: '',
    notes: '',
    ...rest,
  };
}

export function judgedPerson(...given: Parameters<typeof person>): JudgedPerson {
  return judgePerson(person(...given), { asOf, settings: defaultSettings });
}

const axes: Readonly<Record<Quadrant, { readonly direction: Direction; readonly control: Rating }>> = {
  leverage: { direction: 'positive', control: low },
  maximise: { direction: 'positive', control: high },
  reduce: { direction: 'negative', control: low },
  eliminate: { direction: 'negative', control: high },
};

/** An open, confirmed factor of weight 3; `text` also makes the cell. */
export function factor(text: string, quadrant: Quadrant, given: Partial<Factor> = {}): Factor {
  return {
    cell: `Factors!${text}`,
    account: null,
    text,
    category: null,
    ...axes[quadrant],
    unreadable: [],
    clues: noClues,
    weight: 3,
    weightAssumed: false,
    evidence: 'confirmed',
    evidenceKnown: true,
    status: 'open',
    lastSeen: null,
    people: [],
    earlySign: '',
    ifItFails: '',
    notes: '',
    ...given,
  };
}

/** Factors by quadrant and weight: `{ leverage: [3, 2] }`; cells are Factors!1, Factors!2 … in the order given. */
export function factors(
  weights: Partial<Readonly<Record<Quadrant, readonly number[]>>>,
): readonly JudgedFactor[] {
  const pulls = Object.entries(weights).flatMap(([quadrant, list]) =>
    list.map((weight) => ({ quadrant: quadrant as Quadrant, weight })),
  );
  return pulls.map(({ quadrant, weight }, index) =>
    judgeFactor(factor(String(index + 1), quadrant, { weight })),
  );
}

/** A believed must of weight 3 that nobody is rated for; `text` also makes the cell. */
export function criterion(text: string, given: Partial<Criterion> = {}): Criterion {
  return {
    cell: `Criteria!${text}`,
    account: null,
    text,
    demand: 'must',
    believed: 'yes',
    weight: 3,
    weightAssumed: false,
    ourRating: null,
    ratings: [],
    people: [],
    notes: '',
    ...given,
  };
}

export function goal(text: string, account: string | null = null): Goal {
  return {
    cell: `Goals!${text}`,
    account,
    text,
    measure: '',
    baseline: null,
    target: null,
    due: null,
    linkedTo: '',
  };
}

/** One of the company's own commitments, not reached and without a day; `text` also makes the cell. */
export function milestone(text: string, given: Partial<PlannedCommitment> = {}): PlannedCommitment {
  return {
    cell: `Commitments!${text}`,
    account: null,
    commitment: null,
    text,
    planned: null,
    actual: null,
    evidence: '',
    earlySign: '',
    ifItFails: '',
    notes: '',
    ...given,
  };
}

/** A row of the user's own in the action table, open; `text` also makes the cell. */
export function actionRecord(text: string, given: Partial<ActionRecord> = {}): ActionRecord {
  return {
    cell: `Actions!${text}`,
    account: null,
    id: null,
    from: '',
    text,
    owner: '',
    due: null,
    status: 'open',
    gone: false,
    source: '',
    ...given,
  };
}

/** A line of the profile that is answered; the item also makes the cell. */
export function answer(item: ProfileItem, value: Answer['value'], account: string | null = null): Answer {
  return { cell: `Profile!${item}`, account, item, value };
}
