// A6, A7 and A12 a second time, by making every list of moves on the rows and by trying every set of rows: slow and plain, for comparison.
import type { Path, Setbacks } from '../../../src/method/strategy/assembled';
import type { JudgedFactor } from '../../../src/method/ground/judged';
import { judgeFactor } from '../../../src/method/factors/factors';
import type { SecondRating } from '../../../src/method/ground/plan';
import { macroStrategies, type MacroStrategy } from '../../../src/method/ground/words';
import { judgeByOrders } from './orders';

type Row = Pick<JudgedFactor, 'cell' | 'direction' | 'control' | 'weight' | 'status' | 'category'>;

/** A6: control of these is never won. */
const untouchable = ['competition', 'culture', 'timing'];

interface Attempt {
  readonly moves: readonly { readonly move: string; readonly factor: string }[];
  readonly weight: number;
  /** First the sheet's places, then the kinds, as numbers: the smaller list is the better. */
  readonly places: readonly number[];
  readonly kinds: readonly number[];
  readonly rows: readonly Row[];
}

type Edit = (row: Row & { readonly weight: number }) => readonly [after: Partial<Row>, moved: number] | null;

const high = { level: 'high', borderline: false } as const;
const low = { level: 'low', borderline: false } as const;

/** A6's moves in its order; null: not possible. */
const forward: Readonly<Record<string, Edit>> = {
  resolve: ({ direction, control, weight }) =>
    direction === 'negative' && control?.level === 'high' ? [{ status: 'resolved' }, weight] : null,
  soften: ({ direction, control, weight }) =>
    direction === 'negative' && control?.level === 'low' ? [{ weight: 1 }, weight - 1] : null,
  winControl: ({ control, weight, category }) =>
    control?.level === 'low' && !untouchable.includes(category ?? '') ? [{ control: high }, weight] : null,
  strengthen: ({ direction, control, weight }) =>
    direction === 'positive' && control?.level === 'high' && weight < 5 ? [{ weight: weight + 1 }, 1] : null,
};

const back: Readonly<Record<string, Edit>> = {
  lose: ({ direction, weight }) => (direction === 'positive' ? [{ status: 'resolved' }, weight] : null),
  loseControl: ({ control, weight }) => (control?.level === 'high' ? [{ control: low }, weight] : null),
  worsen: ({ direction, weight }) =>
    direction === 'negative' && weight < 5 ? [{ weight: weight + 1 }, 1] : null,
};

/** A6: every list of up to so many moves, made one after the other. */
function attempts(rows: readonly Row[], edits: Readonly<Record<string, Edit>>, most: number): Attempt[][] {
  const start: Attempt = { moves: [], weight: 0, places: [], kinds: [], rows };
  const levels = [[start]];
  for (let length = 1; length <= most; length += 1) {
    levels.push(levels[length - 1]!.flatMap((attempt) => goOn(attempt, edits)));
  }
  return levels;
}

// Factors do not depend on each other: it is enough to go through the sheet once, with any number of moves on each.
function goOn(attempt: Attempt, edits: Readonly<Record<string, Edit>>): Attempt[] {
  const first = attempt.places.at(-1) ?? 0;
  return attempt.rows.flatMap((row, place) => {
    const { weight } = row;
    if (place < first || row.status !== 'open' || row.direction === null || !weight) return [];
    return Object.entries(edits).flatMap(([move, edit], kind): Attempt[] => {
      const made = edit({ ...row, weight });
      if (made === null) return [];
      return [
        {
          moves: [...attempt.moves, { move, factor: row.cell }],
          weight: attempt.weight + made[1],
          places: [...attempt.places, place],
          kinds: [...attempt.kinds, kind],
          rows: attempt.rows.map((each, at) => (at === place ? { ...each, ...made[0] } : each)),
        },
      ];
    });
  });
}

/** A6: of equally many moves. */
const best = (list: readonly Attempt[]): Attempt | undefined => {
  const key = ({ weight, places, kinds }: Attempt) => [weight, ...places, ...kinds];
  return [...list].sort((one, other) => {
    const difference = key(one).map((value, at) => value - key(other)[at]!);
    return difference.find((value) => value !== 0) ?? 0;
  })[0];
};

export interface Weighed<Found> {
  readonly found: Found;
  readonly weight: number;
}

/** A6: the paths, each with its weight; −1 where there is none. */
export function pathsByTrial(rows: readonly JudgedFactor[], most: number): readonly Weighed<Path>[] {
  const { macro } = judgeByOrders(rows);
  if (macro === null) return [];
  const judged = attempts(rows, forward, most).map((level) =>
    level.map((attempt) => ({ attempt, ...judgeRows(attempt.rows) })),
  );
  return macroStrategies.slice(macroStrategies.indexOf(macro) + 1).map((to) => {
    const reaching = judged.map((level) =>
      level.filter((each) => each.macro === to && each.candidates.length === 0),
    );
    const level = reaching.find((each) => each.length > 0) ?? [];
    const attempt = best(level.map((each) => each.attempt));
    const found = { to, moves: attempt?.moves ?? null } as Path;
    return { found, weight: attempt?.weight ?? -1 };
  });
}

/** A6: the way down; null where there is none. */
export function setbacksByTrial(rows: readonly JudgedFactor[], most: number): Weighed<Setbacks> | null {
  const { macro } = judgeByOrders(rows);
  const isCautious = (other: MacroStrategy | null) =>
    macro !== null && other !== null && macroStrategies.indexOf(other) < macroStrategies.indexOf(macro);
  for (const level of attempts(rows, back, most)) {
    const attempt = best(level.filter((each) => isCautious(judgeRows(each.rows).macro)));
    if (attempt !== undefined) {
      const found = { to: judgeRows(attempt.rows).macro, moves: attempt.moves } as Setbacks;
      return { found, weight: attempt.weight };
    }
  }
  return null;
}

// Many attempts end in the same sums, and orders are slow.
const verdicts = new Map<string, ReturnType<typeof judgeByOrders>>();

function judgeRows(rows: readonly Row[]): ReturnType<typeof judgeByOrders> {
  const counted = rows.filter(({ status, weight }) => status === 'open' && weight);
  const key = counted
    .map(({ direction, control, weight }) => `${direction} ${control?.level} ${weight}`)
    .sort()
    .join();
  const known = verdicts.get(key) ?? judgeByOrders(asFactors(counted));
  verdicts.set(key, known);
  return known;
}

// The quadrant follows from direction and control; judgeByOrders reads it.
function asFactors(rows: readonly Row[]): readonly JudgedFactor[] {
  const named = { positive: ['leverage', 'maximise'], negative: ['reduce', 'eliminate'] } as const;
  return rows.map((row) => {
    const level = row.control?.level === 'high' ? 1 : 0;
    const quadrant = row.direction === null || row.control === null ? null : named[row.direction][level];
    return { ...row, quadrant } as JudgedFactor;
  });
}

/** A7: every set of assumed factors, the smaller ones first, those higher in the sheet before others. */
export function confirmedByTrial(factors: readonly JudgedFactor[]): readonly string[] {
  const counted = factors.filter(({ counted: isIn }) => isIn);
  const { macro } = judgeByOrders(counted);
  const assumed = counted.filter(({ evidence }) => evidence === 'assumed');
  const sets = setsOf(assumed).sort((one, other) => one.length - other.length);
  const enough = sets.find(
    (set) =>
      judgeByOrders(counted.filter((each) => each.evidence === 'confirmed' || set.includes(each))).macro ===
      macro,
  );
  return (enough ?? []).map(({ cell }) => cell);
}

/** With the first before without it, so that of equally large sets those higher in the sheet come first. */
function setsOf<Item>([first, ...rest]: readonly Item[]): Item[][] {
  if (first === undefined) return [[]];
  const others = setsOf(rest);
  return [...others.map((set) => [first, ...set]), ...others];
}

/** A12: every set of second ratings put in place of ours, the smaller sets first, those higher in the sheet before others. */
export function opinionByTrial(
  factors: readonly JudgedFactor[],
  opinions: readonly SecondRating[],
): { readonly macro: MacroStrategy | null; readonly discuss: readonly (readonly unknown[])[] } {
  const verdictWith = (set: readonly number[]) =>
    judgeByOrders(factors.map((row, at) => (set.includes(at) ? ratedAs(row, opinions[at]!) : row))).macro;
  const ours = verdictWith([]);
  const differing = factors.flatMap((row, at) => (differs(row, opinions[at]!) ? [at] : []));
  const name = (set: readonly number[]) => set.map((at) => [factors[at]!.cell, verdictWith(set)]);
  const macro = verdictWith(differing);
  const alone = differing.filter((at) => verdictWith([at]) !== ours);
  if (alone.length > 0) return { macro, discuss: alone.flatMap((at) => name([at])) };
  if (macro === ours) return { macro, discuss: [] };
  const sets = setsOf(differing).sort((one, other) => one.length - other.length);
  const smallest = sets.find((set) => set.length <= 4 && verdictWith(set) !== ours);
  return { macro, discuss: name(smallest ?? differing) };
}

function differs(row: JudgedFactor, { direction, control, weight }: SecondRating): boolean {
  if (row.status !== 'open' || row.weight === 0) return false;
  return (
    (direction !== null && direction !== row.direction) ||
    (control !== null && control.level !== row.control?.level) ||
    (weight !== null && weight !== row.weight)
  );
}

function ratedAs({ quadrant: _, ...row }: JudgedFactor, opinion: SecondRating): JudgedFactor {
  return judgeFactor({
    ...row,
    direction: opinion.direction ?? row.direction,
    control: opinion.control ?? row.control,
    weight: opinion.weight ?? row.weight,
  });
}
