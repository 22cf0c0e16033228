// npm run bench:reading: how much of tables with known truth is read rightly, and how much wrongly without a word.
//   --count N     so many tables (10,000)          --seed N      from this seed on (1)
//   --show        the one case of --seed: its sheets, what was read, the differences
//   --errors N    so many kinds of error (30)      --features    what each unusual thing costs
import { parseArgs } from 'node:util';
import { makeCase } from './cases';
import { judge } from './judge';
import { printErrors, printFeatures, printShares } from './print';
import { readGrids } from './readCase';
import { showCase } from './show';
import { makeTally } from './tally';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    errors: { type: 'string', default: '30' },
    show: { type: 'boolean', default: false },
    features: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);

if (values.show) console.log(showCase(first));
else {
  const tally = makeTally();
  for (let seed = first; seed < first + Number(values.count); seed++) {
    const each = makeCase(seed);
    tally.add(each, judge(each, readGrids(each.grids)));
  }
  console.log(printShares(tally));
  console.log(`\n${printErrors(tally, Number(values.errors))}`);
  if (values.features) console.log(`\n${printFeatures(tally)}`);
}
