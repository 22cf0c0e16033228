// How tables with known truth are read: bench/reading, of which npm run bench:reading prints all figures.
import fc from 'fast-check';
import { makeCase } from '../../bench/reading/cases';
import { changeNames, countChanged, isChanged } from '../../bench/reading/changed';
import { changedAtMost, changedCount, floors, readingCount, unmattering } from '../../bench/reading/floors';
import { levels } from '../../bench/reading/item';
import { judge } from '../../bench/reading/judge';
import { readGrids } from '../../bench/reading/readCase';
import { lineNames, makeTally, shareOf } from '../../bench/reading/tally';

const seedOf = fc.integer({ min: 1, max: 2 ** 31 });

test(`${readingCount} workbooks are read as well as ever, and no more of them wrongly without a word`, () => {
  const tally = makeTally();
  for (let seed = 1; seed <= readingCount; seed++) {
    const each = makeCase(seed);
    tally.add(each, judge(each, readGrids(each.grids)));
  }
  const lines = tally.lines();
  const worse = lineNames.flatMap((name) =>
    levels.flatMap((level) => {
      const [right, silent] = floors[name][level];
      const now = [shareOf(lines[name][level], 'right'), shareOf(lines[name][level], 'silent')] as const;
      return now[0] < right || now[1] > silent ? [{ name, level, now, floor: [right, silent] }] : [];
    }),
  );
  expect(worse).toEqual([]);
});

test.each(unmattering)('%s never changes the plan', (name) => {
  fc.assert(
    fc.property(seedOf, (seed) => !isChanged(name, seed)),
    { numRuns: 25 },
  );
});

test('what else must not matter changes the plan no more often than ever', () => {
  expect([...unmattering, ...Object.keys(changedAtMost)].sort()).toEqual([...changeNames].sort());
  const counts = countChanged(1, changedCount).map(({ name, seeds }) => [name, seeds.length] as const);
  expect(counts.filter(([name, count]) => count > (changedAtMost[name] ?? 0))).toEqual([]);
});
