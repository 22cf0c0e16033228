// Texts that a file cannot hold as they are: what the user wrote in a cell comes back in our sheets letter by letter, and Excel has
// nothing to repair. Read back by saxes and the rules of the format, not by src/files.
import fc from 'fast-check';
import { openArchive, readPart, sheetsOf } from './archive';
import { edit } from './edit';
import { reasonsToRepair } from './repair';
import { analyseWrite, fixture } from './writing';
import { everyElement } from './xml';

const name = 'rules-openpyxl.xlsx';
const escape = (text: string): string =>
  [...text.replace(/_x[0-9A-Fa-f]{4}_/g, (match) => `_x005F${match}`)]
    .map((sign) => (sign < ' ' && sign !== '\n' && sign !== '\t' ? `_x00${hexadecimal(sign)}_` : sign))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const hexadecimal = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');

/** The workbook with one of its factors called that. */
const withFactor = (text: string): Uint8Array =>
  edit(fixture(name), {
    part: 'xl/worksheets/sheet2.xml',
    from: '<t>Budget is frozen until June</t>',
    to: `<t xml:space="preserve">${escape(text)}</t>`,
  });

const decode = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function ourTexts(bytes: Uint8Array): readonly string[] {
  const archive = openArchive(bytes);
  const ours = sheetsOf(archive).filter(({ kind }) => kind !== null);
  return ours.flatMap(({ part }) =>
    everyElement(readPart(archive, part)).flatMap((each) => (each.name === 't' ? [decode(each.text)] : [])),
  );
}

test.each([
  ['a formula', '=1+1'],
  ['another formula', '-2+3|cmd'],
  ['a number', '007'],
  ['a truth', 'TRUE'],
  ['marks of XML', 'R&D <b>"x"</b> ]]> \u00a0'],
  ['what looks like an escape', 'part _x0041_ and _x000D_'],
  ['a bell', 'ring\u0007 twice'],
  ['emoji', 'risk 🚧 李伟 é'],
  ['two lines', 'first\nsecond'],
])('%s stays the text that it is', async (_, text) => {
  const written = await analyseWrite(withFactor(text));
  expect(reasonsToRepair(written)).toEqual([]);
  expect(ourTexts(written).some((each) => each.includes(text.trim()))).toBe(true);
});

test('a text as long as a cell can be is written, and Excel has nothing to repair', async () => {
  const written = await analyseWrite(withFactor('x'.repeat(32_767)));
  expect(reasonsToRepair(written)).toEqual([]);
});

test('any text leaves a workbook that Excel has nothing to repair in', async () => {
  const signs = fc.constantFrom(
    '_x',
    '0041_',
    '&',
    '<',
    '>',
    '"',
    "'",
    '=',
    '\n',
    '\t',
    '\r',
    '\u0001',
    ' ',
    'ä',
    '李',
    '🚧',
    ']]>',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(signs, { minLength: 1, maxLength: 12 }), async (pieces) => {
      expect(reasonsToRepair(await analyseWrite(withFactor(`a${pieces.join('')}b`)))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test.each(["it's", 'R&D "1"', "O'Brien & Söhne (2026)", '1.5', 'A1', 'TRUE', '年度-计划', 'x'.repeat(31)])(
  'a sheet called %s is linked to as Excel writes it',
  async (sheet) => {
    const called = sheet.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const before = edit(fixture(name), {
      part: 'xl/workbook.xml',
      from: 'name="Factors"',
      to: `name="${called}"`,
    });
    expect(reasonsToRepair(before)).toEqual([]);
    expect(reasonsToRepair(await analyseWrite(before))).toEqual([]);
  },
);

test.each(["Bob's & Co", '"Q1" <plan>', '行动 2026'])(
  'a sheet of ours that was renamed to %s is still in order',
  async (sheet) => {
    const called = sheet.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const inFormula = `'${sheet.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('<', '&lt;')}'!`;
    const first = await analyseWrite(fixture(name));
    const before = edit(
      first,
      { part: 'xl/workbook.xml', from: 'name="Actions"', to: `name="${called}"` },
      { part: 'xl/workbook.xml', from: />Actions!/g, to: `>${inFormula}` },
      {
        part: 'xl/worksheets/sheet2.xml',
        from: 'Budget is frozen until June',
        to: 'Budget is frozen until July',
      },
    );
    expect(reasonsToRepair(before)).toEqual([]);
    expect(reasonsToRepair(await analyseWrite(before))).toEqual([]);
  },
);
