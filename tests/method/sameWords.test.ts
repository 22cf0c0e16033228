// Names and texts that differ only in what nobody sees or means: kinds of dash and quote, invisible characters.
import fc from 'fast-check';
import { splitByAccount } from '../../src/method/accounts';
import { judgeFactor } from '../../src/method/factors/factors';
import { findHygiene } from '../../src/method/factors/hygiene';
import { identify } from '../../src/method/ground/identity';
import { makeNameFinder } from '../../src/method/ground/names';
import { emptyPlan } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { normalise } from '../../src/method/ground/text';
import { factor, person } from './plans';

const pairs = [
  ['Sean O’Brien', "Sean O'Brien"],
  ['Sean O´Brien', "Sean O'Brien"],
  ['Anna\u2011Maria Weiß', 'Anna-Maria Weiß'],
  ['Anna\u2013Maria Weiß', 'anna-maria weiß'],
  ['Bo\u200b Lark', 'Bo Lark'],
  ['Ｂｏ\u00a0Lark', 'Bo Lark'],
  ['Project “North”', 'Project "North"'],
] as const;

test.each(pairs)('T10: %p and %p are one person', (written, meant) => {
  const match = makeNameFinder([{ name: meant }])(written);
  expect(match).toEqual({ kind: 'one', person: { name: meant } });
});

test.each(pairs)('R3: %p and %p contradict each other', (one, other) => {
  const rows = [factor('1', 'leverage', { text: one }), factor('2', 'reduce', { text: other })];
  const kinds = findHygiene(rows.map(judgeFactor), defaultSettings).map(({ params }) => params);
  expect(kinds).toContainEqual(expect.objectContaining({ kind: 'bothDirections', count: 2 }));
});

test.each(pairs)('M2: %p and %p are one account', (one, other) => {
  const people = [person('a', { account: one }), person('b', { account: other })];
  expect(splitByAccount({ ...emptyPlan, people }).map(({ account }) => account)).toEqual([one]);
});

test('what is seen and meant still counts', () => {
  expect(normalise('co-op')).not.toBe(normalise('coop'));
  expect(normalise("O'Brien")).not.toBe(normalise('OBrien'));
});

test('a text that was made comparable stays as it is', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(fc.property(text, (each) => normalise(normalise(each)) === normalise(each)));
});

// As version 0.1.0 wrote them into workbooks.
test('N1: identities are those of every workbook written so far', () => {
  const idsOf = (rule: string, account: string | null, names: readonly string[]) =>
    identify({ rule, account }, names, (name) => name).map(({ id }) => id);
  expect(idsOf('T7', 'Halm & Söhne', ['Sean O’Brien', 'Anna‑Maria Weiß', 'Li Wei'])).toEqual([
    'T7:1uh4mrbyuan',
    'T7:2f127oniyv8',
    'T7:1fqi5xcawz8',
  ]);
  expect(
    idsOf('A9', null, ['New rival – “Fennix”', 'Ｐｒｉｃｅ  too high', '价格 偏高', 'New rival – “Fennix”']),
  ).toEqual(['A9:1wsdswezmsi', 'A9:19atw1klyn', 'A9:21hd9dacb1z', 'A9:1wsdswezmsi-2']);
  expect(idsOf('T7', 'A‑B Werke', ['Sean O’Brien'])).toEqual(['T7:1seg5c95z5x']);
});
