// How often a change that must not matter changes the plan, and one such case to look at.
import { blacken, foreignTextsOf } from './blacked';
import { makeRandom } from './random';
import { readGrids } from './readCase';
import { showGrids } from './show';
import { changes, drawContent, plainGrids, planOf } from './unmattering';

export interface Changed {
  readonly name: string;
  readonly cases: number;
  /** Those whose plan is another one. */
  readonly seeds: readonly number[];
}

const changedBy = (name: string, seed: number) => {
  const change = changes[name];
  if (!change) throw new RangeError(`No such change; there are: ${Object.keys(changes).join(', ')}`);
  return change(drawContent(seed), makeRandom(seed));
};

const planAfter = (name: string, seed: number): string =>
  JSON.stringify(planOf(readGrids(changedBy(name, seed))));
const planBefore = (seed: number): string => JSON.stringify(planOf(readGrids(plainGrids(drawContent(seed)))));

/** Is the plan of that table another one after the change? */
export const isChanged = (name: string, seed: number): boolean => planBefore(seed) !== planAfter(name, seed);

/** Each change on so many tables. */
export function countChanged(first: number, count: number): readonly Changed[] {
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const before = seeds.map(planBefore);
  return changeNames.map((name) => ({
    name,
    cases: count,
    seeds: seeds.filter((seed, index) => planAfter(name, seed) !== before[index]),
  }));
}

export const changeNames: readonly string[] = Object.keys(changes);

export function showChange(name: string, seed: number): string {
  const plain = plainGrids(drawContent(seed));
  const changed = changedBy(name, seed);
  const [before, after] = [planOf(readGrids(plain)), planOf(readGrids(changed))];
  const differences = (['people', 'factors'] as const).flatMap((kind) => [
    ...before[kind].filter((each) => !after[kind].includes(each)).map((each) => `- ${kind} ${each}`),
    ...after[kind].filter((each) => !before[kind].includes(each)).map((each) => `+ ${kind} ${each}`),
  ]);
  const text = [showGrids(plain), `\n${name}:`, showGrids(changed), '', ...differences].join('\n');
  return blacken(text, foreignTextsOf(drawContent(seed).columns));
}
