// `--write` over its own output, after the user has worked in it: our sheets are brought up to date and not doubled; what the user
// wrote, added, renamed or moved is kept, on our sheets too. The user's edits are made in the XML, as Excel would leave it.
import { openArchive, readPart, relationshipsOf, sheetsOf } from './archive';
import { differences } from './differences';
import { edit, partText, type Edit } from './edit';
import { reasonsToRepair } from './repair';
import { analyseWrite, fixture } from './writing';
import { attribute, child, children, everyElement } from './xml';

const name = 'everything-xlsxwriter.xlsx';
const [actions, table, book] = ['xl/worksheets/sheet11.xml', 'xl/tables/table2.xml', 'xl/workbook.xml'];
let first: Uint8Array;
beforeAll(async () => {
  first = await analyseWrite(fixture(name));
});

/** The rows of the action table, each as text by the header of its column. */
function actionRows(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const archive = openArchive(bytes);
  const part = sheetsOf(archive).find(({ kind }) => kind === 'actions')?.part ?? '';
  const [top, ...rows] = children(child(readPart(archive, part), 'sheetData'), 'row')
    .filter((row) => Number(attribute(row, 'r')) >= 4)
    .map(
      (row) =>
        new Map(children(row, 'c').map((cell) => [attribute(cell, 'r').replace(/\d+/, ''), textOf(cell)])),
    );
  return rows
    .filter((row) => (row.get('I') ?? '') !== '')
    .map((row) => Object.fromEntries([...row].map(([column, text]) => [top?.get(column) ?? column, text])));
}

const textOf = (cell: Parameters<typeof children>[0]): string =>
  (cell ? everyElement(cell) : [])
    .map(({ name: tag, text }) => (tag === 't' || tag === 'v' ? text : ''))
    .join('');

const ids = (bytes: Uint8Array) => actionRows(bytes).map((row) => row['Quadrille ID']?.split('@')[0]);

/** Owner, due date, status and notes in row 6, and a column of the user's own with its header. */
function worked(bytes: Uint8Array): Uint8Array {
  const last = Number(/ref="B4:J(\d+)"/.exec(partText(bytes, table))?.[1]);
  const own = Array.from({ length: last - 4 }, (_, at): Edit => {
    const row = at + 5;
    return {
      part: actions,
      from: new RegExp(`(?<=<c [^>]*r="J${row}"><v>\\d+</v></c>)`),
      to: `<c r="K${row}"><v>${row * 10}</v></c>`,
    };
  });
  return edit(
    bytes,
    {
      part: actions,
      from: /(?<=<c [^>]*)r="E6"\/>/,
      to: 'r="E6" t="inlineStr"><is><t>Ines &amp; Tom</t></is></c>',
    },
    { part: actions, from: /(?<=<c [^>]*)r="F6"\/>/, to: 'r="F6"><v>46400</v></c>' },
    { part: actions, from: /r="G6"><is><t>Open</, to: 'r="G6"><is><t>Done<' },
    {
      part: actions,
      from: /(?<=<c [^>]*)r="H6"\/>/,
      to: 'r="H6" t="inlineStr"><is><t xml:space="preserve"> as agreed </t></is></c>',
    },
    {
      part: actions,
      from: /(?<=r="J4"><is><t>Quadrille order<\/t><\/is><\/c>)/,
      to: '<c r="K4" t="inlineStr"><is><t>Budget</t></is></c>',
    },
    ...own,
    { part: table, from: /ref="B4:J/, to: 'ref="B4:K' },
    { part: table, from: /autoFilter ref="B4:J/, to: 'autoFilter ref="B4:K' },
    { part: table, from: 'count="9"', to: 'count="10"' },
    { part: table, from: '</tableColumns>', to: '<tableColumn id="10" name="Budget"/></tableColumns>' },
  );
}

/** The plan changes: two factors weigh something else and one is under our control now, so that actions come and go. */
const changedPlan: readonly Edit[] = [
  { part: 'xl/worksheets/sheet3.xml', from: '<c r="D2"><v>5</v></c>', to: '<c r="D2"><v>1</v></c>' },
  { part: 'xl/worksheets/sheet3.xml', from: '<c r="D3"><v>4</v></c>', to: '<c r="D3"><v>5</v></c>' },
];

test('the edits that stand for the user leave a workbook that Excel takes', () => {
  expect(reasonsToRepair(worked(first))).toEqual([]);
});

test('owner, due date, status, notes and a column of the user stay with their action', async () => {
  const before = worked(first);
  const after = await analyseWrite(before);
  const row = actionRows(before)[1];
  expect(row).toMatchObject({
    Owner: 'Ines & Tom',
    Due: '46400',
    Status: 'Done',
    Notes: ' as agreed ',
    Budget: '60',
  });
  expect(actionRows(after)[1]).toEqual(row);
  expect(actionRows(after)).toEqual(actionRows(before));
});

test('when the plan has changed, what the user wrote is still beside the same action', async () => {
  const before = edit(worked(first), ...changedPlan);
  const after = await analyseWrite(before);
  expect(ids(after)).not.toEqual(ids(before));
  const kept = ({
    Owner,
    Due,
    Status,
    Notes,
    Budget,
    'Quadrille ID': id = '',
  }: Readonly<Record<string, string>>) => [
    id.split('@')[0]?.split('#')[0],
    Owner ?? '',
    Due ?? '',
    Status,
    Notes ?? '',
    Budget,
  ];
  const now = new Map(actionRows(after).map((row) => [kept(row)[0], kept(row)]));
  for (const row of actionRows(before)) expect(now.get(kept(row)[0])).toEqual(kept(row));
});

test('a second write harms nothing else, and Excel has nothing to repair', async () => {
  const before = edit(worked(first), ...changedPlan);
  const after = await analyseWrite(before);
  expect(differences(before, after)).toEqual([]);
  expect(reasonsToRepair(after)).toEqual([]);
});

test('a third write equals the second byte for byte', async () => {
  const second = await analyseWrite(edit(worked(first), ...changedPlan));
  expect(Buffer.compare(await analyseWrite(second), second)).toBe(0);
});

test('our sheets are replaced, not doubled', async () => {
  const after = await analyseWrite(edit(worked(first), ...changedPlan));
  const kinds = sheetsOf(openArchive(after)).flatMap(({ kind }) => kind ?? []);
  expect(kinds).toEqual(['strategy', 'factorMatrix', 'roleGrid', 'actions']);
  const parts = [...openArchive(after).keys()].sort();
  expect(parts).toEqual([...openArchive(first).keys()].sort());
});

/** The action sheet renamed and moved to the front, as Excel saves it: every number of a tab moves by one. */
const moved = (bytes: Uint8Array): Uint8Array => {
  const text = partText(bytes, book);
  const sheet = /<sheet name="Actions"[^>]*>/.exec(text)?.[0] ?? '';
  const count = (text.match(/<sheet /g) ?? []).length;
  const made = text
    .replace(sheet, '')
    .replace('<sheets>', `<sheets>${sheet.replace('"Actions"', '"To do"')}`)
    .replace(/localSheetId="(\d+)"/g, (_, at: string) => `localSheetId="${(Number(at) + 1) % count}"`)
    .replace(/Actions!/g, "'To do'!")
    .replace(/activeTab="(\d+)"/, (_, at: string) => `activeTab="${Number(at) + 1}"`);
  return edit(bytes, { part: book, from: null, to: made });
};

test('a sheet of ours that was renamed and moved is found by its mark and stays where it is', async () => {
  const before = edit(moved(first), ...changedPlan);
  expect(reasonsToRepair(before)).toEqual([]);
  const after = await analyseWrite(before);
  expect(sheetsOf(openArchive(after))[0]).toMatchObject({ name: 'To do', kind: 'actions' });
  expect(differences(before, after)).toEqual([]);
  expect(reasonsToRepair(after)).toEqual([]);
});

test('a sheet of ours that the user deleted comes back at the end', async () => {
  const grid = 'xl/worksheets/sheet10.xml';
  const archive = openArchive(first);
  const gone = [
    grid,
    'xl/worksheets/_rels/sheet10.xml.rels',
    ...relationshipsOf(archive, grid).map(({ target }) => target),
  ];
  const text = partText(first, book)
    .replace(/<sheet name="Role grid"[^>]*>/, '')
    .replace(/<definedName [^>]*localSheetId="10".*?<\/definedName>/g, '')
    .replaceAll('localSheetId="11"', 'localSheetId="10"');
  const before = edit(
    first,
    { part: book, from: null, to: text },
    { part: 'xl/_rels/workbook.xml.rels', from: /<Relationship [^>]*sheet10\.xml"[^>]*>/, to: '' },
    ...gone.map((part): Edit => ({ part, from: null, to: null })),
    ...gone
      .filter((part) => !part.endsWith('.rels'))
      .map((part): Edit => ({
        part: '[Content_Types].xml',
        from: new RegExp(`<Override PartName="/${part}"[^>]*>`),
        to: '',
      })),
  );
  expect(reasonsToRepair(before)).toEqual([]);
  const after = await analyseWrite(before);
  expect(sheetsOf(openArchive(after)).at(-1)).toMatchObject({ name: 'Role grid', kind: 'roleGrid' });
  expect(differences(before, after)).toEqual([]);
  expect(reasonsToRepair(after)).toEqual([]);
});

const drawing =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Box"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>';

/** A shape, a rule and a note below, put by the user on one of our sheets. */
const decorated = (bytes: Uint8Array, sheet: string): Uint8Array => {
  const rels = sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels';
  const type = 'application/vnd.openxmlformats-officedocument.drawing+xml';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing';
  return edit(
    bytes,
    { part: 'xl/drawings/drawing77.xml', from: null, to: drawing },
    {
      part: '[Content_Types].xml',
      from: '</Types>',
      to: `<Override PartName="/xl/drawings/drawing77.xml" ContentType="${type}"/></Types>`,
    },
    {
      part: rels,
      from: '</Relationships>',
      to: `<Relationship Id="rId77" Type="${kind}" Target="../drawings/drawing77.xml"/></Relationships>`,
    },
    { part: sheet, from: '</customProperties>', to: '</customProperties><drawing r:id="rId77"/>' },
    {
      part: sheet,
      from: '</sheetData>',
      to: '<row r="200"><c r="B200" t="inlineStr"><is><t>mine</t></is></c></row></sheetData>',
    },
  );
};

test.each([
  ['Strategy', 'xl/worksheets/sheet8.xml'],
  ['Actions', actions],
])('a shape that the user put on %s is still there after a second write', async (_, sheet) => {
  const before = edit(decorated(first, sheet), ...changedPlan);
  expect(reasonsToRepair(before)).toEqual([]);
  const after = await analyseWrite(before);
  expect(partText(after, 'xl/drawings/drawing77.xml')).toBe(drawing);
  expect(relationshipsOf(openArchive(after), sheet).map(({ kind }) => kind)).toContain('drawing');
  expect(partText(after, sheet)).toContain('<drawing r:id="rId77"/>');
  expect(reasonsToRepair(after)).toEqual([]);
});

test('a rule, a validation and a note below the table that the user put on Actions are kept', async () => {
  const rule = '<cfRule type="expression" dxfId="0" priority="90"><formula>$H5="late"</formula></cfRule>';
  const before = edit(
    decorated(first, actions),
    ...changedPlan,
    {
      part: actions,
      from: '<conditionalFormatting',
      to: `<conditionalFormatting sqref="E5:E30">${rule}</conditionalFormatting><conditionalFormatting`,
    },
    {
      part: actions,
      from: '<dataValidations count="2">',
      to: '<dataValidations count="3"><dataValidation type="list" sqref="E5:E30"><formula1>Moods</formula1></dataValidation>',
    },
  );
  expect(reasonsToRepair(before)).toEqual([]);
  const after = await analyseWrite(before);
  const text = partText(after, actions);
  expect(text).toContain(rule);
  expect(text).toContain('<formula1>Moods</formula1>');
  expect(text).toContain('mine');
  expect(reasonsToRepair(after)).toEqual([]);
});
