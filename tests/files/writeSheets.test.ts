// A second write over a file that somebody has worked in: sheets of ours are rewritten where they stand.
import { createFileWorkbook, openFileWorkbook } from '../../src/files/fileWorkbook';
import { writeFile } from '../../src/files/write/writeFile';
import { draft } from '../excel/drafts';
import { edited, loadExcelize, opened } from './writeExcelize';
import {
  partOf,
  plannerOf,
  refreshed,
  sampleWithResults,
  sheetPart,
  tablePart,
  withPart,
} from './writeFiles';

let excelize: Awaited<ReturnType<typeof loadExcelize>>;
/** The English sample with its results. */
let sample: Uint8Array;
beforeAll(async () => {
  excelize = await loadExcelize();
  sample = await sampleWithResults();
});

/** A factor is resolved, so that every result changes. */
const resolveOne = (bytes: Uint8Array): Uint8Array =>
  edited(excelize, bytes, (file, done) => {
    for (const letter of 'BCDEFGHIJ') done(file.SetCellStr('Factors', `${letter}5`, ''));
  });

test('texts stay texts, whatever they begin with', async () => {
  const bytes = await writeFile(null, {
    sheets: [
      {
        draft: draft({
          values: [
            ['=1+1', '+1', '-1'],
            ['@x', "'quoted", '12'],
            ['_x0041_', 'a\nb', ' blank '],
          ],
          layout: { ...draft().layout, links: [], validations: [], conditionalFormats: [] },
        }),
        grid: null,
      },
    ],
    flags: {},
    show: null,
  });
  const file = opened(excelize, bytes);
  const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3'];
  const values = cells.map((cell) => file.GetCellValue('Strategy', cell).value);
  expect(values).toEqual(['=1+1', '+1', '-1', '@x', "'quoted", '12', '_x0041_', 'a\nb', ' blank ']);
  expect(cells.map((cell) => file.GetCellFormula('Strategy', cell).formula).join('')).toBe('');
  expect((await (await openFileWorkbook(bytes)).survey()).grids[0]?.values.flat()).toEqual(values);
});

test('nothing to do gives the same bytes', async () => {
  expect(await refreshed(sample)).toBe(sample);
});

test('a sheet of ours is rewritten in place: names, formulas and a chart that look at it still do', async () => {
  const before = edited(excelize, resolveOne(sample), (file, done) => {
    done(file.SetDefinedName({ Name: 'Verdict', RefersTo: 'Strategy!$B$4' }));
    file.NewSheet('Mine');
    done(file.SetCellFormula('Mine', 'A1', 'Strategy!B4'));
    done(
      file.AddChart('Mine', 'C3', {
        Type: excelize.Col,
        Series: [{ Values: "'Factor matrix'!$D$5:$D$8" }],
      }),
    );
    done(file.SetCellStr('Strategy', 'M3', 'my own words beside it'));
  });
  const after = await refreshed(before);
  const file = opened(excelize, after);
  expect(file.GetSheetList().list).toEqual(opened(excelize, before).GetSheetList().list);
  expect(file.GetCellFormula('Mine', 'A1').formula).toBe('Strategy!B4');
  expect(file.GetCellValue('Strategy', 'M3').value).toBe('my own words beside it');
  expect(partOf(after, 'xl/charts/chart1.xml')).toBe(partOf(before, 'xl/charts/chart1.xml'));
  expect(partOf(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('in another language the tabs are renamed, and formulas, names and charts follow', async () => {
  const before = edited(excelize, sample, (file, done) => {
    done(file.SetDefinedName({ Name: 'Verdict', RefersTo: 'Strategy!$B$4' }));
    file.NewSheet('Mine');
    done(file.SetCellFormula('Mine', 'A1', 'Strategy!B4&"Strategy!B4"'));
    done(file.SetCellFormula('Mine', 'A2', 'COUNTA(Quadrille_Actions[Action])'));
    done(
      file.AddChart('Mine', 'C3', {
        Type: excelize.Col,
        Series: [{ Values: "'Factor matrix'!$D$5:$D$8" }],
      }),
    );
  });
  const file = opened(excelize, await refreshed(before, 'zh-CN'));
  expect(file.GetSheetList().list.slice(-5)).toEqual(['策略', '因素矩阵', '角色图', '行动', 'Mine']);
  expect(file.GetCellFormula('Mine', 'A1').formula).toBe('策略!B4&"Strategy!B4"');
  expect(file.GetCellFormula('Mine', 'A2').formula).toBe('COUNTA(Quadrille_Actions[行动])');
  const { definedNames } = file.GetDefinedName() as unknown as {
    definedNames: { Name: string; RefersTo: string }[];
  };
  expect(definedNames.find(({ Name }) => Name === 'Verdict')?.RefersTo).toBe('策略!$B$4');
  expect(partOf(await refreshed(before, 'zh-CN'), 'xl/charts/chart1.xml')).toContain('因素矩阵!$D$5:$D$8');
});

test('old rules, merged cells and values on our ground are cleaned, those beside it stay', async () => {
  const before = edited(excelize, resolveOne(sample), (file, done) => {
    done(file.MergeCell('Factor matrix', 'B6', 'C7'));
    done(file.MergeCell('Factor matrix', 'M6', 'N7'));
    done(file.AddDataValidation('Factor matrix', { Sqref: 'C5:M5', Type: 'list', Formula1: '"a,b"' }));
  });
  const file = opened(excelize, await refreshed(before));
  const { mergeCells } = file.GetMergeCells('Factor matrix') as unknown as { mergeCells: unknown[] };
  expect(mergeCells).toHaveLength(1);
  const { dataValidations } = file.GetDataValidations('Factor matrix') as unknown as {
    dataValidations: { Sqref: string }[];
  };
  expect(dataValidations.map(({ Sqref }) => Sqref)).toEqual(['H5:M5']);
});

test('custom properties of others stay beside our mark', async () => {
  const foreign = '<customPr name="theirs" r:id="rId77"/>';
  const strategy = sheetPart(sample, 'Strategy');
  const before = withPart(resolveOne(sample), strategy, (xml) =>
    xml.replace(/<(\w*:?)customProperties>/, `$&${foreign}`),
  );
  const after = partOf(await refreshed(before), strategy);
  expect(after).toContain(foreign);
  expect(after).toContain('quadrille.layout');
});

const lockStructure = (bytes: Uint8Array): Uint8Array =>
  withPart(bytes, 'xl/workbook.xml', (xml) =>
    xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  );

test('a protected workbook takes no new sheets, but ours are brought up to date', async () => {
  const template = createFileWorkbook();
  await plannerOf(template).createTemplate({ locale: 'en', sample: true });
  await expect(refreshed(lockStructure(template.bytes))).rejects.toMatchObject({ code: 'protectedWorkbook' });
  await expect(refreshed(lockStructure(resolveOne(sample)))).resolves.toBeInstanceOf(Uint8Array);
  await expect(refreshed(lockStructure(sample), 'zh-CN')).rejects.toMatchObject({
    code: 'protectedWorkbook',
  });
});

test('a protected sheet of ours is not written', async () => {
  const before = edited(excelize, resolveOne(sample), (file, done) =>
    done(file.ProtectSheet('Strategy', { EditObjects: true })),
  );
  await expect(refreshed(before)).rejects.toMatchObject({ code: 'protectedSheet', detail: 'Strategy' });
});

test('a filtered action table is not written', async () => {
  const before = withPart(resolveOne(sample), tablePart(sample, 'Quadrille_Actions'), (xml) =>
    xml.replace(
      /<autoFilter ref="([^"]*)"(?:\/>|><\/autoFilter>)/,
      '<autoFilter ref="$1"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
    ),
  );
  await expect(refreshed(before)).rejects.toMatchObject({ code: 'filtered' });
});

test("a name of the user's that our table would have gives our table another", async () => {
  const named = withPart(await templateOnly(), 'xl/workbook.xml', (xml) =>
    xml.replace(
      '</sheets>',
      '</sheets><definedNames><definedName name="quadrille_actions">1</definedName></definedNames>',
    ),
  );
  const written = await openFileWorkbook(await refreshed(named));
  expect((await written.survey()).tableNames).toEqual(
    expect.arrayContaining(['quadrille_actions', 'Quadrille_Actions_2']),
  );
});

async function templateOnly(): Promise<Uint8Array> {
  const workbook = createFileWorkbook();
  await plannerOf(workbook).createTemplate({ locale: 'en', sample: true });
  return workbook.bytes;
}
