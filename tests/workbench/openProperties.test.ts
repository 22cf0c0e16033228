// What add-ins keep in a file: custom properties of sheets, and settings of the document.
import { openWorkbook } from '../../workbench/open/openWorkbook';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { partsOf, relationsOf, rowsOf, worksheetOf, zipOf } from '../files/readFiles';

const file = zipOf(
  partsOf({
    sheets: {
      People: worksheetOf(
        '<sheetData/><customProperties><customPr name="quadrille.kind" r:id="p1"/></customProperties>',
      ),
      Factors: rowsOf(''),
    },
    more: {
      'xl/worksheets/_rels/sheet0.xml.rels': relationsOf([
        ['p1', 'customProperty', '../customProperty/customProperty1.bin'],
      ]),
      'xl/customProperty/customProperty1.bin': Buffer.from('策略 strategy', 'utf16le'),
      'xl/webextensions/webextension1.xml':
        '<we:webextension xmlns:we="w"><we:properties><we:property name="quadrille.locale" value="&quot;zh-CN&quot;"/>' +
        '<we:property name="broken" value="{"/></we:properties></we:webextension>',
    },
  }),
);

let office: BootedOffice;
beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
  await office.embedded.open(new Uint8Array(file).buffer, 'marked.xlsx');
});
afterAll(() => office.dispose());

test('a file says them as they are', async () => {
  const { sheets, settings } = await openWorkbook(file);
  expect(sheets.map(({ properties }) => properties)).toEqual([
    [{ name: 'quadrille.kind', value: '策略 strategy' }],
    [],
  ]);
  expect(settings).toEqual([
    { name: 'quadrille.locale', value: '"zh-CN"' },
    { name: 'broken', value: '{' },
  ]);
});

test('a sheet has its custom properties', async () => {
  await office.Excel.run(async (context) => {
    const people = context.workbook.worksheets
      .getItem('People')
      .customProperties.load('items/key,items/value');
    const factors = context.workbook.worksheets.getItem('Factors').customProperties.load('items/key');
    await context.sync();
    expect(people.items.map(({ key, value }) => [key, value])).toEqual([['quadrille.kind', '策略 strategy']]);
    expect(factors.items).toEqual([]);
  });
});

test('the document has its settings; one that is no JSON is left out', async () => {
  await office.Excel.run(async (context) => {
    const settings = context.workbook.settings.load('items/key,items/value');
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ['quadrille.locale', 'zh-CN'],
    ]);
  });
});

test('a column that a formula names without its table is that of the table around it', async () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Forces" displayName="Forces" ref="A1:A4" totalsRowCount="1"><autoFilter ref="A1:A3"/><tableColumns count="1"><tableColumn id="1" name="Weight"/></tableColumns></table>';
  const rows =
    '<row r="1"><c r="A1" t="str"><v>Weight</v></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>' +
    '<row r="4"><c r="A4"><f>SUBTOTAL(109,[Weight])&amp;"[Weight]"</f><v>6</v></c></row>';
  const { sheets } = await openWorkbook(
    zipOf(
      partsOf({
        sheets: {
          Plan: worksheetOf(`<sheetData>${rows}</sheetData><tableParts><tablePart r:id="t"/></tableParts>`),
        },
        more: {
          'xl/worksheets/_rels/sheet0.xml.rels': relationsOf([['t', 'table', '../tables/table1.xml']]),
          'xl/tables/table1.xml': table,
        },
      }),
    ),
  );
  expect(sheets[0]?.cells.at(-1)?.formula).toBe('=SUBTOTAL(109,Forces[Weight])&"[Weight]"');
});
