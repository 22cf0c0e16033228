// Plans of any size, the same at each run.
import { noClues } from '../src/method/ground/clues';
import type { Factor, Person, Plan } from '../src/method/ground/plan';

const pick = <T>(values: readonly T[], row: number): T => values[row % values.length] as T;

/** Factors of both controls and all weights, so many in ten of them against us. */
export function makeFactors(count: number, against: number, account: string | null = null): Factor[] {
  return Array.from({ length: count }, (_, row) => ({
    cell: `Factors!A${row + 2}`,
    account,
    text: `Factor ${row + 1}: what speaks for us or against us at this customer`,
    category: pick(['offering', 'terms', 'history', 'competition', 'timing'] as const, row),
    direction: row % 10 < against ? 'negative' : 'positive',
    control: { level: pick(['high', 'low'] as const, row + Math.floor(row / 10)), borderline: false },
    unreadable: [],
    clues: noClues,
    weight: 1 + (Math.floor(row / 3) % 5),
    weightAssumed: false,
    evidence: pick(['confirmed', 'assumed'] as const, Math.floor(row / 2)),
    evidenceKnown: true,
    status: 'open',
    lastSeen: null,
    people: [],
    earlySign: '',
    ifItFails: '',
    notes: '',
  }));
}

function makePeople(count: number, account: string): Person[] {
  const rating = (row: number) => ({ level: pick(['high', 'low'] as const, row), borderline: false });
  return Array.from({ length: count }, (_, row) => ({
    cell: `People!A${row + 2}`,
    account,
    name: `Person ${row + 1}`,
    title: pick(['Head of production', 'Buyer', 'Chief engineer', 'Managing director'], row),
    level: null,
    department: '',
    involvement: rating(row),
    authority: rating(row >> 1),
    unreadable: [],
    titleRank: null,
    namedRole: null,
    attitude: (row % 7) - 3,
    attitudeKnown: true,
    individualNeed: pick(['power', 'order', null] as const, row),
    organisationalNeed: pick(['financial', 'image', null] as const, row),
    contact: pick(['none', 'brief', 'several', 'close'] as const, row),
    lastContact: `2026-0${1 + (row % 9)}-15`,
    ownedBy: '',
    leavesOn: null,
    successor: '',
    reportsTo: '',
    influencedBy: [],
    group: '',
    notes: 'Met at the fair, asked for a second visit',
  }));
}

/** M2: so many accounts of 12 factors and 10 people each. */
export function makeAccounts(count: number): Plan {
  const names = Array.from({ length: count }, (_, index) => `Account ${index + 1}`);
  return {
    people: names.flatMap((name) => makePeople(10, name)),
    factors: names.flatMap((name, index) => makeFactors(12, 2 + (index % 7), name)),
    goals: [],
  };
}
