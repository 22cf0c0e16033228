// What cells and names of files hold reaches a screen as letters, never as orders, and writing from right to left stays in its place.
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { shownJson, shownName, shownText } from '../../src/cli/print/shown';
import { partsOf, rowsOf, zipOf } from '../files/readFiles';
import { makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(folder.remove);

const hostile = 'Eve_x001B_]52;c;aGk=_x0007__x001B_[2J\u009b2J\u202egnp.';
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
function makeBook(name: string, path: string): string {
  const rows = [
    ['Name', 'Authority', 'Involvement', 'Attitude', name],
    [name, 'High', 'High', name],
    ['Ben', 'Low', 'High', '2'],
  ].map((cells) => `<row>${cells.map(text).join('')}</row>`);
  writeFileSync(path, zipOf(partsOf({ sheets: { People: rowsOf(rows.join('')) } })));
  return path;
}
// eslint-disable-next-line no-control-regex -- whatever a terminal obeys
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/;

test('a name that holds orders to the terminal is shown with them spelt out', async () => {
  const path = makeBook(hostile, folder.at('plan.xlsx'));
  for (const command of ['inspect', 'analyse']) {
    const { out, err } = await quadrille([command, path]);
    expect(obeyed.test(out + err)).toBe(false);
    expect(out).toContain('\\u001b]52;c;aGk=\\u0007');
  }
});

test('the JSON holds no order either, and says the same', async () => {
  const path = makeBook(hostile, folder.at('plan.xlsx'));
  const { out } = await quadrille(['analyse', '--json', path]);
  expect(obeyed.test(out)).toBe(false);
  const [entry] = JSON.parse(out) as [{ accounts: [{ people: [{ name: string }] }] }];
  expect(entry.accounts[0].people[0].name).toContain('\u001b]52;c;aGk=\u0007\u001b[2J\u009b2J');
});

test('names of files and wrong words are spelt out, on the page and in messages', async () => {
  const path = makeBook('Eve', folder.at('a\u001b[2J\u202eb.xlsx'));
  const missing = folder.at('no\u001b[1A\nquadrille: done.xlsx');
  const { out, err } = await quadrille(['inspect', path, missing], { watched: true });
  expect(obeyed.test(out)).toBe(false);
  // The line that is written over is ours.
  expect(obeyed.test(err.replaceAll('\u001b[K', '').replaceAll('\r', ''))).toBe(false);
  expect(out).toContain('a\\u001b[2J\\u202eb.xlsx');
  expect(err).toContain('no\\u001b[1A\\u000aquadrille: done.xlsx: There is no such file.');
  expect((await quadrille(['look\u001b[2J'])).err).toContain('look\\u001b[2J');
  expect((await quadrille(['template', folder.at('x\u009b/out.xlsx')])).err).toContain('x\\u009b/out.xlsx');
});

test('colours are ours alone: a name brings none along', async () => {
  const path = makeBook('_x001B_[31mEve', folder.at('red.xlsx'));
  const { out } = await quadrille(['analyse', path], { onScreen: true });
  const codes = [...out.matchAll(/\u001b\[(\d+)m/g)].map(([, code]) => code); // eslint-disable-line no-control-regex
  expect(new Set(codes)).toEqual(new Set(['1', '22']));
});

test('writing from right to left is set apart where somebody looks, and only there', () => {
  const line = '  דנה לוי, קניינית (2) · 93 %\n  أحمد';
  expect(shownText(line, true)).toBe('  \u2068דנה לוי, קניינית\u2069 (2) · 93 %\n  \u2068أحمد\u2069');
  expect(shownText(line, false)).toBe(line);
  expect(shownText('Ada Lovelace · 林晓', true)).toBe('Ada Lovelace · 林晓');
});

test('whatever a text holds, nothing in it is obeyed, and JSON keeps what it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
      expect(obeyed.test(shownText(any, false))).toBe(false);
      expect(shownName(any)).not.toContain('\n');
      expect(JSON.parse(shownJson(JSON.stringify([any])))).toEqual([any]);
    }),
  );
});
