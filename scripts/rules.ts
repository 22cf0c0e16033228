// npm run rules: every rule of the method's pages beside the tests that prove it; fails where one is missing on either side.
import { readMethodPages, ruleFaults, ruleTests } from './ruleList';

const pages = readMethodPages();
const tests = ruleTests();
for (const rule of new Set(pages.flatMap(({ rules }) => rules))) {
  const proofs = tests.filter(({ rules }) => rules.includes(rule));
  console.log(`${rule} · ${proofs.length}`);
  for (const { file, title } of proofs) console.log(`    ${file}: ${title}`);
}
const faults = ruleFaults(pages, tests);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
