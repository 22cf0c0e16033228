// The method alone: paths beside their limit, and thousands of accounts beside the mere parsing of the same data.
import { analyse } from '../src/method/analyse';
import { isCounted, judgeFactor } from '../src/method/factors/factors';
import { holdOf } from '../src/method/strategy/hold';
import { findPaths, findSetbacks } from '../src/method/strategy/paths';
import type { Plan } from '../src/method/ground/plan';
import { defaultSettings } from '../src/method/ground/settings';
import { makeFigure, medianOf, timeOf, type Figure } from './measure';
import { makeAccounts, makeFactors } from './plans';

/** A6's limit for all paths of 60 factors, in milliseconds. */
const limit = 200;

/** A6: with factors of all kinds, and where not even 4 moves are enough, so that everything is tried. */
export async function benchPaths(): Promise<Figure[]> {
  const figures = [];
  for (const count of [60, 10_000]) {
    const [against, inFavour] = [8, 2].map((share) =>
      makeFactors(count, share).map(judgeFactor).filter(isCounted),
    );
    const paths = await medianTime(() => findPaths(against ?? [], 'rethink', defaultSettings));
    const setbacks = await medianTime(() => findSetbacks(inFavour ?? [], 'moveFast'));
    figures.push(makeFigure(`paths of ${count} factors, up to 4 moves: ms`, 'ms', [paths, limit]));
    figures.push(makeFigure(`setbacks of ${count} factors, up to 4 moves: ms`, 'ms', [setbacks, limit]));
  }
  return figures;
}

/** A13: 200 assumed factors, beside its limit in milliseconds. */
export async function benchHold(): Promise<Figure> {
  const assumed = makeFactors(200, 5)
    .map((factor) => judgeFactor({ ...factor, evidence: 'assumed' }))
    .filter(isCounted);
  return makeFigure('hold of 200 assumed factors: ms', 'ms', [
    await medianTime(() => holdOf(assumed, 'moveFast')),
    10,
  ]);
}

/** 10,000 accounts of 12 factors and 10 people: verdicts alone, then with robustness; each beside JSON.parse of the plan. */
export async function benchAccounts(asOf: string): Promise<Figure[]> {
  const json = JSON.stringify(makeAccounts(10_000));
  const figures = [];
  for (const depth of ['verdict', 'standing'] as const) {
    const parses: number[] = [];
    const analyses: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      let plan: Plan | null = null;
      parses.push(await timeOf(() => (plan = JSON.parse(json) as Plan)));
      const parsed = plan ?? makeAccounts(0);
      analyses.push(await timeOf(() => analyse(parsed, { asOf, settings: defaultSettings }, { depth })));
    }
    const name = `10000 accounts, depth '${depth}', beside JSON.parse: ms`;
    figures.push(makeFigure(name, 'ms', [medianOf(analyses), medianOf(parses)]));
  }
  return figures;
}

async function medianTime(work: () => unknown): Promise<number> {
  const times = [];
  for (let run = 0; run < 5; run += 1) times.push(await timeOf(work));
  return medianOf(times);
}
