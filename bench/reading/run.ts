// npm run bench:reading: how much of tables with known truth is read rightly, and how much wrongly without a word.
//   --count N      so many workbooks (10,000)       --seed N      from this seed on (1)
//   --show         the one of --seed: its sheets, what was read, the differences
//   --errors N     so many kinds of error (30)      --features    what each unusual thing costs
//   --changes      how often a change that must not matter changes the plan (of a tenth of --count)
//   --change NAME  the table of --seed before and after this change
import { parseArgs } from 'node:util';
import { makeCase } from './cases';
import { countChanged, showChange } from './changed';
import { judge } from './judge';
import { printChanged, printErrors, printFeatures, printShares } from './print';
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
    changes: { type: 'boolean', default: false },
    change: { type: 'string' },
  },
});
const first = Number(values.seed);
const count = Number(values.count);

function measure(): void {
  const tally = makeTally();
  for (let seed = first; seed < first + count; seed++) {
    const each = makeCase(seed);
    tally.add(each, judge(each, readGrids(each.grids)));
  }
  console.log(printShares(tally));
  console.log(`\n${printErrors(tally, Number(values.errors))}`);
  if (values.features) console.log(`\n${printFeatures(tally)}`);
}

if (values.show) console.log(showCase(first));
else if (values.change !== undefined) console.log(showChange(values.change, first));
else if (values.changes) console.log(printChanged(countChanged(first, Math.ceil(count / 10))));
else measure();
