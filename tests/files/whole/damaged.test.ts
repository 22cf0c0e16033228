// The checks can fail: every kind of damage that they look for is done once, and seen.
import { differences } from './differences';
import { edit, type Edit } from './edit';
import { reasonsToRepair, zipReasons } from './repair';
import { analyseWrite, fixture } from './writing';

const everything = fixture('everything-xlsxwriter.xlsx');
let written: Uint8Array;
beforeAll(async () => {
  written = await analyseWrite(everything);
});

const book = 'xl/workbook.xml';
const styles = 'xl/styles.xml';
const types = '[Content_Types].xml';
/** Our action sheet, and one of the user's. */
const [actions, people] = ['xl/worksheets/sheet11.xml', 'xl/worksheets/sheet2.xml'];

const harms: readonly (readonly [string, Edit, string])[] = [
  ['a chart is gone', { part: 'xl/charts/chart1.xml', from: null, to: null }, 'xl/charts/chart1.xml is gone'],
  ['a cell changes', { part: people, from: '<v>5</v>', to: '<v>4</v>' }, 'sheet2.xml is not what it was'],
  [
    'a pivot cache changes',
    { part: 'xl/pivotCache/pivotCacheRecords1.xml', from: '120', to: '121' },
    'is not what it was',
  ],
  [
    'custom XML is gone',
    { part: 'customXml/item2.xml', from: null, to: null },
    'customXml/item2.xml is gone',
  ],
  [
    'a name is gone',
    { part: book, from: /<definedName name="Moods">.*?<\/definedName>/, to: '' },
    'lost <definedName name="Moods"',
  ],
  [
    'a name says another thing',
    { part: book, from: 'Lists!$A$1:$A$3', to: 'Lists!$A$1:$A$2' },
    'lost <definedName name="Moods"',
  ],
  [
    'a name moves to another sheet',
    { part: book, from: 'name="Here" localSheetId="5"', to: 'name="Here" localSheetId="4"' },
    'lost <definedName name="Here"',
  ],
  [
    'a very hidden sheet shows',
    { part: book, from: 'state="veryHidden" ', to: '' },
    "the user's sheets were",
  ],
  [
    'a sheet has another number',
    { part: book, from: 'sheetId="5"', to: 'sheetId="50"' },
    "the user's sheets were",
  ],
  [
    'an extension of the workbook is gone',
    { part: book, from: /<ext [^>]*B58B0392.*?<\/ext>/, to: '' },
    'lost child',
  ],
  ['a revision id is gone', { part: book, from: /<xr:revisionPtr.*?\/>/, to: '' }, 'lost <revisionPtr'],
  [
    'the pivot caches are gone',
    { part: book, from: /<pivotCaches>.*?<\/pivotCaches>/, to: '' },
    'lost <pivotCaches',
  ],
  [
    'something is added to the workbook',
    { part: book, from: '<calcPr', to: '<oleSize ref="A1"/><calcPr' },
    'got <oleSize',
  ],
  [
    'calculation becomes manual',
    { part: book, from: '<calcPr', to: '<calcPr calcMode="manual"' },
    '<calcPr> got calcMode',
  ],
  [
    'a format in use changes',
    { part: styles, from: '<sz val="20"/>', to: '<sz val="21"/>' },
    'val="20" became 21',
  ],
  [
    'a format slips in front',
    { part: styles, from: /(?<=<borders count="\d+">)/, to: '<border/>' },
    'xl/styles.xml <border>',
  ],
  ['recent colours are gone', { part: styles, from: /<colors>.*?<\/colors>/, to: '' }, 'lost <colors'],
  [
    'a relationship is gone',
    { part: 'xl/_rels/workbook.xml.rels', from: /<Relationship [^>]*calcChain[^>]*>/, to: '' },
    'lost <Relationship',
  ],
  [
    'a content type is gone',
    { part: types, from: /<Override [^>]*calcChain[^>]*>/, to: '' },
    'lost <Override',
  ],
  ['a stray part is there', { part: 'xl/stray.xml', from: null, to: '<a/>' }, 'xl/stray.xml is new'],
  [
    'a shared text changes',
    { part: 'xl/sharedStrings.xml', from: 'Daily user', to: 'Daily use' },
    '"Daily user" became "Daily use"',
  ],
];

test.each(harms)('it is seen as harm when %s', (_, damage, said) => {
  expect(differences(everything, edit(written, damage)).join('\n')).toContain(said);
});

const cell = (part: string, to: string): Edit => ({ part, from: /<c [^>]*r="E5"\/>/, to });

const faults: readonly (readonly [string, Edit, string])[] = [
  ['XML is cut short', { part: actions, from: '</worksheet>', to: '' }, 'unclosed tag'],
  [
    'an attribute stands twice',
    { part: actions, from: '<pane ', to: '<pane state="frozen" ' },
    'duplicate attribute',
  ],
  [
    'a text has a forbidden character',
    cell(actions, '<c r="E5" t="inlineStr"><is><t>\u0007</t></is></c>'),
    'disallowed character',
  ],
  [
    'elements are out of order',
    { part: actions, from: /(<pageMargins.*?\/>)/, to: '<sheetPr/>' },
    'has <sheetPr> too late',
  ],
  [
    'margins come after the page setup',
    { part: actions, from: /<pageMargins[^>]*>/, to: '<headerFooter/>' },
    'has <pageSetup> too late',
  ],
  [
    'an attribute is unknown',
    { part: actions, from: '<pane ', to: '<pane colour="red" ' },
    '<pane> has the attribute colour',
  ],
  ['a format does not exist', cell(actions, '<c r="E5" s="9999"/>'), 'has the format 9999'],
  [
    'a shared text does not exist',
    cell(actions, '<c r="E5" t="s"><v>99999</v></c>'),
    'is s and has the value 99999',
  ],
  ['a number is none', cell(actions, '<c r="E5"><v>NaN</v></c>'), 'is n and has the value NaN'],
  ['cells are out of order', cell(actions, '<c r="A5"/>'), 'the cell A5 in row 5'],
  ['rows are out of order', { part: actions, from: / r="6"/, to: ' r="3"' }, 'row 3 after row 5'],
  [
    'outer spaces are lost',
    cell(actions, '<c r="E5" t="inlineStr"><is><t> x</t></is></c>'),
    'loses its outer spaces',
  ],
  [
    'a text is too long',
    cell(actions, `<c r="E5" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c>`),
    'has 32768 characters',
  ],
  [
    'a header is not its column',
    { part: 'xl/tables/table2.xml', from: 'name="Owner"', to: 'name="Owners"' },
    'the column "Owners" has the header "Owner"',
  ],
  [
    'two columns are called the same',
    { part: 'xl/tables/table2.xml', from: 'name="Owner"', to: 'name="DUE"' },
    'two columns due',
  ],
  [
    'a table is called like another',
    { part: 'xl/tables/table2.xml', from: 'displayName="Quadrille_Actions"', to: 'displayName="forces"' },
    'two tables forces',
  ],
  [
    'a table is called like a name',
    { part: 'xl/tables/table2.xml', from: 'displayName="Quadrille_Actions"', to: 'displayName="Moods"' },
    'a table and a name moods',
  ],
  [
    'a table has the number of another',
    { part: 'xl/tables/table2.xml', from: 'id="2"', to: 'id="1"' },
    'two tables 1',
  ],
  [
    'a table has too few columns',
    { part: 'xl/tables/table2.xml', from: /<tableColumn id="9"[^>]*>/, to: '' },
    '8 columns in',
  ],
  [
    'a filter is smaller than its table',
    { part: 'xl/tables/table2.xml', from: /autoFilter ref="B4:J\d+"/, to: 'autoFilter ref="B4:J6"' },
    'its filter is B4:J6',
  ],
  [
    'cells in a table are merged',
    {
      part: actions,
      from: '<conditionalFormatting',
      to: '<mergeCells count="1"><mergeCell ref="B6:C6"/></mergeCells><conditionalFormatting',
    },
    'merged cells in it',
  ],
  [
    'a count is wrong',
    { part: actions, from: '<dataValidations count="2"', to: '<dataValidations count="3"' },
    'says 3 and has 2',
  ],
  [
    'a list is too long',
    { part: actions, from: '"Open,Done,Dropped"', to: `"${'x'.repeat(256)}"` },
    'has 256 characters',
  ],
  [
    'a help text is too long',
    { part: actions, from: /prompt="A date[^"]*"/, to: `prompt="${'x'.repeat(256)}"` },
    'the prompt of F5',
  ],
  ['a rule has no format', { part: actions, from: 'dxfId="3"', to: 'dxfId="77"' }, 'the format 77'],
  ['a formula begins with =', { part: actions, from: '<formula>OR(', to: '<formula>=OR(' }, 'says "=OR('],
  [
    'a formula has a loose quote',
    { part: actions, from: '<formula>OR(', to: '<formula>"OR(' },
    'is unbalanced',
  ],
  [
    'a link leads nowhere',
    { part: 'xl/worksheets/sheet8.xml', from: 'location="Forces!A2"', to: 'location="Gone!A2"' },
    'leads to Gone',
  ],
  [
    'a pane is not there',
    { part: actions, from: 'activePane="bottomLeft"', to: 'activePane="topRight"' },
    'the active pane is topRight',
  ],
  [
    'columns overlap',
    { part: actions, from: '<col min="3" max="3"', to: '<col min="2" max="3"' },
    'columns 2 to 3 after 2',
  ],
  [
    'a footer is too long',
    { part: actions, from: '<oddFooter>', to: `<oddFooter>${'x'.repeat(256)}` },
    'oddFooter is longer',
  ],
  [
    'a property leads to a table',
    { part: actions, from: 'name="quadrille.kind" r:id="rId2"', to: 'name="quadrille.kind" r:id="rId1"' },
    '<customPr> leads to table',
  ],
  [
    'a relationship is unknown',
    { part: actions, from: 'r:id="rId1"/></tableParts>', to: 'r:id="rId9"/></tableParts>' },
    'uses rId9',
  ],
  [
    'a relationship leads nowhere',
    { part: 'xl/tables/table2.xml', from: null, to: null },
    'which is not there',
  ],
  [
    'a part has no type',
    { part: types, from: '<Default Extension="png" ContentType="image/png"/>', to: '' },
    'has no content type',
  ],
  [
    'two sheets have one name',
    { part: book, from: 'name="Strategy"', to: 'name="cover"' },
    'two sheets are called cover',
  ],
  [
    'two sheets have one number',
    { part: book, from: 'sheetId="12"', to: 'sheetId="11"' },
    'two sheets have the sheetId 11',
  ],
  [
    'a sheet has a forbidden name',
    { part: book, from: 'name="Strategy"', to: 'name="Strategy?"' },
    'a sheet is called "Strategy?"',
  ],
  [
    'a hidden sheet is shown',
    { part: book, from: 'activeTab="2"', to: 'activeTab="6"' },
    'the sheet that is shown (6) is not visible',
  ],
  [
    'a sheet beyond the last is shown',
    { part: book, from: 'activeTab="2"', to: 'activeTab="60"' },
    '(60) is not visible',
  ],
  [
    'two sheets are selected',
    { part: actions, from: 'workbookViewId="0"', to: 'tabSelected="1" workbookViewId="0"' },
    'Actions is selected',
  ],
  [
    'a print area is of another sheet',
    { part: book, from: '>Actions!$A$1', to: '>Cover!$A$1' },
    '_xlnm.Print_Area of Actions',
  ],
  [
    'a name is of no sheet',
    { part: book, from: 'localSheetId="11"', to: 'localSheetId="12"' },
    'sheet 12, which is not there',
  ],
  [
    'a name stands twice',
    {
      part: book,
      from: '<definedName name="Moods">',
      to: '<definedName name="moods">Lists!$A$1</definedName><definedName name="Moods">',
    },
    'two names moods',
  ],
  ['a style points to no font', { part: styles, from: /fontId="4"/, to: 'fontId="444"' }, 'has fontId 444'],
  [
    'a number format is unknown',
    { part: styles, from: 'numFmtId="164" fontId', to: 'numFmtId="199" fontId' },
    'the number format 199',
  ],
  ['a colour is none', { part: styles, from: 'rgb="FF0F6A72"', to: 'rgb="#0F6A72"' }, 'the colour #0F6A72'],
  [
    'the fonts are miscounted',
    { part: styles, from: /(?<=<fonts [^>]*)count="\d+"/, to: 'count="3"' },
    '<fonts> says 3',
  ],
  [
    'the shared texts are miscounted',
    { part: 'xl/sharedStrings.xml', from: /uniqueCount="\d+"/, to: 'uniqueCount="1"' },
    'says 1 texts',
  ],
  [
    'an ignorable prefix is unknown',
    { part: book, from: 'mc:Ignorable="', to: 'mc:Ignorable="x99 ' },
    'ignores x99',
  ],
];

test.each(faults)('it is seen as a reason to repair when %s', (_, damage, said) => {
  expect(reasonsToRepair(edit(written, damage)).join('\n')).toContain(said);
});

test('an entry that stands twice in the zip is seen', () => {
  const bytes = edit(written, { part: 'xl/workbook.xm_', from: null, to: '-' });
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = text.indexOf('xl/workbook.xm_'); at >= 0; at = text.indexOf('xl/workbook.xm_', at + 1))
    text.write('xl/workbook.xml', at);
  expect(zipReasons(bytes)).toEqual(['the zip has xl/workbook.xml twice']);
});
