// What is written as text stays that text: proved against the embedded Excel's own entry rules.
import fc from 'fast-check';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { makeLiteral } from '../../src/excel/literal';
import { longestText, readsAs } from '../../src/sheets/written';

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());
beforeEach(() => office.embedded.reset());

async function writeTexts(texts: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRangeByIndexes(0, 0, texts.length, 1).values = texts.map((text) => [makeLiteral(text)]);
    await context.sync();
  });
}

const tricky = [
  ...['=1+1', '+1', '-1', '@cmd', '=', '+', '-', '- a dash', '\t=1', ' =1', '\r\n=1', "'quoted", "''", '"x"'],
  ...[
    '1',
    '1.5',
    '1,000',
    '1e5',
    '50%',
    '$5',
    '¥5',
    '5€',
    '(5)',
    '1/2',
    '1-2',
    '2026-11-23',
    '12:30',
    '5 PM',
  ],
  ...[
    'Mar 1',
    'March 2026',
    '1 Jan',
    'TRUE',
    'false',
    'Wahr',
    '#N/A',
    '#REF!',
    '#1',
    '１２３',
    '二〇二六',
    '三月五日',
    '2026年11月23日',
  ],
  ...[
    'a',
    'Ann',
    '张伟',
    'x=1',
    'A1',
    'R1C1',
    '\u200b=1',
    '\u00a0=1',
    'line\nbreak',
    '😀',
    'é',
    '{=1}',
    '<b>',
    '&',
    '\\',
  ],
];

test.each(tricky)('%j is written and read back as that text', async (text) => {
  await writeTexts([text]);
  expect(office.embedded.values('Sheet1', 'A1')).toEqual([[readsAs(text)]]);
  expect(typeof office.embedded.values('Sheet1', 'A1')[0]?.[0]).toBe('string');
});

test('any text is written and read back as that text, never as a formula', async () => {
  const start = fc.constantFrom('=', '+', '-', '@', "'", '1', ' ', '\t', '#', '$', '(', 'TRUE', 'a', '');
  const text = fc.tuple(start, fc.string({ unit: 'grapheme', maxLength: 12 })).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 60 }), async (texts) => {
      office.embedded.reset();
      await writeTexts(texts);
      const range = `A1:A${texts.length}`;
      const read = office.embedded.values('Sheet1', range).map(([value]) => (value === '' ? null : value));
      expect(read).toEqual(texts.map(readsAs));
    }),
    { numRuns: 60 },
  );
});

test('a text longer than a cell is cut with a sign, never inside a character', async () => {
  const text = `${'x'.repeat(longestText - 2)}😀😀`;
  await writeTexts([text, `=${'y'.repeat(40_000)}`]);
  const [[first], [second]] = office.embedded.values('Sheet1', 'A1:A2') as [[string], [string]];
  expect(first).toBe(`${'x'.repeat(longestText - 2)}…`);
  expect(second).toHaveLength(longestText);
});
