// A1–A5 a second time, by trial of all orders and all edits instead of by the product's rules: slow and plain, for comparison.
import fc from 'fast-check';
import type { JudgedFactor } from '../../../src/method/ground/judged';
import { judgeFactor } from '../../../src/method/factors/factors';
import {
  directions,
  evidences,
  factorCategories,
  factorStatuses,
  levels,
  macroStrategies,
  quadrants,
  type MacroStrategy,
  type Quadrant,
} from '../../../src/method/ground/words';
import { factor } from '../plans';

/** Up to twelve factors, most of them in the sums; few weights, so that ties are common. */
export const anyFactors: fc.Arbitrary<readonly JudgedFactor[]> = fc
  .array(
    fc.record({
      direction: often(directions, null),
      control: often(
        levels.map((level) => ({ level, borderline: false })),
        null,
      ),
      category: fc.constantFrom(...factorCategories, null),
      weight: fc.constantFrom(1, 2, 2, 3, 3, 4, 5, 1, 2, 3, 0, null),
      status: often([factorStatuses[0]], factorStatuses[1]),
      evidence: fc.constantFrom(...evidences),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ category, ...row }, index) =>
      // A category would suggest the control that is not given (G6).
      judgeFactor(factor(String(index), 'leverage', { ...row, category: row.control && category })),
    ),
  );

function often<Usual, Rare>(usual: readonly Usual[], rare: Rare): fc.Arbitrary<Usual | Rare> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constant(rare) },
  );
}

const nameOfPair: Readonly<Record<string, MacroStrategy>> = {
  'leverage+maximise': 'moveFast',
  'eliminate+reduce': 'rethink',
  'leverage+reduce': 'takeARisk',
  'eliminate+maximise': 'persevere',
  'eliminate+leverage': 'proceedWithCare',
  'maximise+reduce': 'sellThrough',
};

const nameOf = (one: Quadrant, other: Quadrant) => nameOfPair[[one, other].sort().join('+')]!;

interface Judged {
  readonly macro: MacroStrategy | null;
  readonly candidates: readonly MacroStrategy[];
  readonly runnerUp: MacroStrategy | null;
}

/** A1–A4: goes through every order of the populated quadrants that A2 allows. */
export function judgeByOrders(factors: readonly JudgedFactor[]): Judged {
  const counted = factors.filter(isInSums);
  const populated = quadrants.filter((quadrant) => counted.some((each) => each.quadrant === quadrant));
  if (populated.length === 0) return { macro: null, candidates: [], runnerUp: null };
  if (populated.length === 1) {
    const isPositive = populated[0] === 'leverage' || populated[0] === 'maximise';
    return { macro: isPositive ? 'moveFast' : 'rethink', candidates: [], runnerUp: null };
  }
  const orders = ordersOf(populated).filter((order) => isDescending(order, counted));
  const verdicts = cautious(orders.map(([first, second]) => nameOf(first!, second!)));
  const thirds = orders.flatMap(([first, , third]) => (third === undefined ? [] : [nameOf(first!, third)]));
  if (verdicts.length > 1) return { macro: verdicts[0]!, candidates: verdicts, runnerUp: verdicts[1]! };
  return { macro: verdicts[0]!, candidates: [], runnerUp: cautious(thirds)[0] ?? null };
}

/** A5: every edit made on the rows themselves, and everything judged anew. */
export function robustnessByTrial(factors: readonly JudgedFactor[]) {
  const { macro } = judgeByOrders(factors);
  const trials = factors.flatMap((each, index) =>
    isInSums(each)
      ? editedRows(each).map((rows) => ({
          cell: each.cell,
          kept:
            judgeByOrders([...factors.slice(0, index), ...rows, ...factors.slice(index + 1)]).macro === macro,
        }))
      : [],
  );
  const critical = new Set(trials.filter(({ kept }) => !kept).map(({ cell }) => cell));
  if (trials.length === 0) return { robustness: null, critical: [] };
  return { robustness: trials.filter(({ kept }) => kept).length / trials.length, critical: [...critical] };
}

/** Each edit as the rows that stand in place of the factor's row. */
function editedRows({ quadrant: _, ...row }: JudgedFactor): readonly (readonly JudgedFactor[])[] {
  const direction = row.direction === 'positive' ? 'negative' : 'positive';
  const level = row.control?.level === 'high' ? 'low' : 'high';
  const weight = row.weight ?? 0;
  return [
    [],
    [judgeFactor({ ...row, direction })],
    [judgeFactor({ ...row, control: { level, borderline: false } })],
    ...(weight > 1 ? [[judgeFactor({ ...row, weight: weight - 1 })]] : []),
    ...(weight < 5 ? [[judgeFactor({ ...row, weight: weight + 1 })]] : []),
  ];
}

function isInSums({ status, direction, control, weight }: JudgedFactor): boolean {
  return status === 'open' && direction !== null && control !== null && (weight ?? 0) >= 1;
}

function ordersOf(list: readonly Quadrant[]): readonly (readonly Quadrant[])[] {
  if (list.length === 0) return [[]];
  return list.flatMap((head) =>
    ordersOf(list.filter((each) => each !== head)).map((rest) => [head, ...rest]),
  );
}

function isDescending(order: readonly Quadrant[], counted: readonly JudgedFactor[]): boolean {
  const ranks = order.map((quadrant) => {
    const members = counted.filter((each) => each.quadrant === quadrant);
    return members.reduce((load, each) => load + (each.weight ?? 0), 0) * 1000 + members.length;
  });
  return ranks.every((rank, index) => index === 0 || rank <= ranks[index - 1]!);
}

function cautious(macros: readonly MacroStrategy[]): readonly MacroStrategy[] {
  return [...new Set(macros)].sort(
    (one, other) => macroStrategies.indexOf(one) - macroStrategies.indexOf(other),
  );
}
