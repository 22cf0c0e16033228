// N7: days that a text names, in either language.
import { datesInWords } from '../../../src/method/next/datesInWords';

const asOf = '2026-11-30';

test.each([
  ['Sunniva leaves on 8 January', ['2027-01-08']],
  ['Sunniva leaves on January 8th', ['2027-01-08']],
  ['Answer by 11 December, board on 18 Dec.', ['2026-12-11', '2026-12-18']],
  ['Audit on Dec 3, 2027', ['2027-12-03']],
  ['Audited 15 March 2025', ['2025-03-15']],
  ['Today, 30 November, they decide', ['2026-11-30']],
  ['Signed on 29 November', ['2027-11-29']],
  ['2027-02-01: new law', ['2027-02-01']],
  ['预算12月18日定稿', ['2026-12-18']],
  ['2027年1月20日停车大修', ['2027-01-20']],
  ['答疑到12月9号', ['2026-12-09']],
  // None of these is a day.
  ['We may win 3 of 5', []],
  ['12 marketing people', []],
  ['31 June', []],
  ['30 % lower price', []],
  ['一期2027年6月验收', []],
  ['Prices of 2026-13-45', []],
] as const)('N7: the days of %s', (text, days) => {
  expect(datesInWords(text, asOf)).toStrictEqual(days);
});
