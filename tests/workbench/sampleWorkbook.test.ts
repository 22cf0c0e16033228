// The workbook that the workbench opens with, through file, embedded Excel, reading and method.
import { soughtKinds } from '../../src/tables/tables';
import { makeSampleWorkbook } from '../../scripts/sampleWorkbook';
import type { Locale } from '../../src/text/text';
import { bootOffice, type BootedOffice } from '../../workbench/node/office';
import { newPlanner } from '../planner/planner';

const asOf = '2026-11-23';
let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice({ locale: 'en-US' });
});
afterAll(() => office.dispose());

async function open(locale: Locale) {
  const { buffer, byteOffset, byteLength } = await makeSampleWorkbook(locale, asOf);
  const content = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  return office.embedded.open(content, 'sample.xlsx');
}

test.each([
  ['en', 'Halden Precision'],
  ['zh-CN', '海登精密'],
] as const)('A4: the sample workbook (%s) calls for perseverance, fairly sure', async (locale, name) => {
  expect(await open(locale)).toEqual([]);
  const { analysis, recognition } = await newPlanner(asOf).survey();
  const kinds = [...soughtKinds, 'profile', 'issues', 'sales', 'steps', 'criteria', 'team', 'milestones'];
  expect(recognition.tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds));
  expect(analysis?.accounts).toHaveLength(1);
  expect(analysis?.accounts[0]).toMatchObject({
    account: name,
    strategy: {
      macro: 'persevere',
      standing: 'fair',
      loads: { leverage: 9, maximise: 13, reduce: 5, eliminate: 12 },
    },
  });
});

test('it holds real tables with drop-downs, dates as dates and our header', async () => {
  await open('en');
  const { embedded } = office;
  const sheets = [
    'Goals',
    'People',
    'Factors',
    'Profile',
    'Business issues',
    'Sales record',
    'Steps',
    'Buying criteria',
    'Team',
    'Commitments',
    'Lists',
  ];
  expect(embedded.sheets()).toEqual(sheets);
  expect(
    embedded
      .tables()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'Quadrille_Commitments',
    'Quadrille_Criteria',
    'Quadrille_Factors',
    'Quadrille_Goals',
    'Quadrille_Issues',
    'Quadrille_People',
    'Quadrille_Profile',
    'Quadrille_Sales',
    'Quadrille_Steps',
    'Quadrille_Team',
  ]);
  const [headers = []] = embedded.values('People', 'B4:R4');
  const column = String.fromCharCode('B'.charCodeAt(0) + headers.indexOf('Last contact'));
  expect(embedded.numberFormats('People', `${column}5`)).toEqual([['yyyy-mm-dd']]);
  expect(embedded.styleAt('People', 'B4')).toMatchObject({ fill: '#0F6A72', indentLevel: 1 });
  const authority = String.fromCharCode('B'.charCodeAt(0) + headers.indexOf('Authority'));
  expect(embedded.validations('People', `${authority}5:${authority}16`)).toHaveLength(1);
});

test('its dates are counted from the day it is made', async () => {
  const serials = async (day: string): Promise<readonly number[]> => {
    const { buffer, byteOffset, byteLength } = await makeSampleWorkbook('en', day);
    await office.embedded.open(
      buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
      'sample.xlsx',
    );
    return office.embedded
      .values('People', 'B5:R16')
      .flatMap((row) => row.filter((cell) => Number(cell) > 40_000).map(Number));
  };
  const now = await serials('2026-11-23');
  const later = await serials('2026-12-03');
  expect(now.length).toBeGreaterThan(5);
  expect(later).toEqual(now.map((serial) => serial + 10));
});
