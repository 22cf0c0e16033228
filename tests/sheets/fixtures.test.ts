// Real-world mess, end to end: file → tables → plan. The files come from make_fixtures.py; what is expected stands here in full.
import { readFixture } from '../fixtures/readFixture';
import { readGrids } from '../fixtures/readGrids';

test('title rows above, a start in column B, H/M/L, extra columns', async () => {
  const { tables, people, factors, problems } = await readFixture('title-rows.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people B9:I14 5',
    'factors C4:H8 4',
  ]);
  expect(people).toEqual([
    'A. Lindqvist: advocate 2',
    'S. Moreau: owner 3',
    'Purchasing desk: gatekeeper 0',
    'M. Okafor: approver 0',
    'R. Castellano: advocate -2',
  ]);
  expect(factors).toEqual([
    'Reference visit went well: maximise 5',
    'Demand in the industry grows: leverage 5',
    'No local service: eliminate 5',
    'Exchange rate: reduce 1',
  ]);
  expect(problems).toEqual(['borderlineRating Stakeholders!E14']);
});

test('1–5 with a typing error, a number as text, #N/A, a blank and a middle', async () => {
  const { tables, people, factors, problems } = await readFixture('numbers.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people A1:E8 7']);
  expect(people).toEqual([
    'Ada: owner 2',
    'Ben: advocate 3',
    'Cleo: null 0',
    'Dan: null -2',
    'Eve: null 0',
    'Fay: gatekeeper 0',
    'Gus: gatekeeper -2',
  ]);
  expect(factors).toEqual([]);
  expect(problems).toEqual([
    'noTable',
    "offScale 'People & power'!C4",
    "errorValue 'People & power'!C5",
    "borderlineRating 'People & power'!C7",
    "attitudeUnreadable 'People & power'!E7",
    "missingRating 'People & power'!D6",
  ]);
});

test('Chinese headers and words', async () => {
  const { tables, people, factors, problems } = await readFixture('chinese.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A3:I8 5',
    'factors B3:G7 4',
  ]);
  expect(people).toEqual([
    '林建国: advocate 2',
    '陈静: owner 3',
    '采购组: gatekeeper 0',
    '王总: approver 0',
    '赵敏: advocate -2',
  ]);
  expect(factors).toEqual([
    '样板工厂参观反响好: maximise 5',
    '行业需求回升: leverage 5',
    '没有本地服务: eliminate 5',
    '汇率走弱: reduce 3',
  ]);
  expect(problems).toEqual(['borderlineRating 干系人登记册!D8', 'badDate 干系人登记册!H8']);
});

test('1–10 named in the header, weights on the same scale, a date placeholder', async () => {
  const { tables, people, factors, problems } = await readFixture('one-to-ten.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A2:I6 4',
    'factors A1:H5 4',
  ]);
  expect(people).toEqual(['Ng: owner 0', 'Ortiz: advocate 0', 'Petrov: approver 0', 'Quinn: gatekeeper 0']);
  expect(factors).toEqual([
    'Trial ran for six weeks: maximise 5',
    'New law next year: leverage 4',
    'Late samples: eliminate 5',
    'Group purchasing: reduce 1',
  ]);
  expect(problems).toEqual(["badDate 'Key people'!H5", 'statusUnreadable Drivers!G5']);
});

test('two header rows, merged, the second group repeats the first', async () => {
  const { tables, people, factors, problems } = await readFixture('two-row-headers.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people B3:H7 3']);
  expect(people).toEqual([
    'Works council: approver 0',
    'IT security: gatekeeper 0',
    'Line leader: advocate 0',
  ]);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['duplicateHeader Analysis!F4', 'duplicateHeader Analysis!G4', 'noTable']);
});

test('one column per level, marked with X, √ or C and D', async () => {
  const { tables, people, factors, problems } = await readFixture('one-hot.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A2:K8 5',
    'factors A1:H5 4',
  ]);
  expect(people).toEqual([
    'Board: approver 0',
    'Shift leads: advocate -2',
    'Head of IT: owner 2',
    'Canteen: gatekeeper 0',
    'Lab: null 3',
  ]);
  expect(factors).toEqual([
    'Best test results: maximise 4',
    'Dearest offer: eliminate 5',
    "Rival's merger: leverage 2",
    "Rival's new line: reduce 3",
  ]);
  expect(problems).toEqual(['borderlineRating Engagement!B8', 'unknownValue Engagement!E8']);
});

test('two concepts in one cell', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('combined.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A1:D5 4',
    'people D5:E7 2',
  ]);
  expect(candidates).toEqual([]);
  expect(people).toEqual([
    'Unions: owner -2',
    'Finance: approver 2',
    'Dispatch: advocate 0',
    'Reception: gatekeeper 3',
    'Mayor: owner 0',
    'Residents: advocate 0',
  ]);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['readTogether Position!A1', 'noTable']);
});

test('G6: columns of SWOT say the direction and suggest the control, which no column has to hold then', async () => {
  const { tables, people, factors, problems } = await readFixture('swot.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['factors B4:E7 7']);
  expect(people).toEqual([]);
  expect(factors).toEqual([
    'Known by the users: ≈maximise 3',
    'No local service: ≈eliminate 3',
    'Plant two is planned: ≈leverage 3',
    'Exchange rate: ≈reduce 3',
    'Good test results: ≈maximise 3',
    'New head of operations: ≈leverage 3',
    'Training on site: ≈maximise 3',
  ]);
  expect(problems).toEqual(['noTable', 'assumedWeight SWOT!B4']);
});

test('real tables with a filter, a totals row and headers that Excel made unique', async () => {
  const { tables, people, factors, problems } = await readFixture('excel-tables.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people B4:G8 4',
    'factors J4:N7 3',
  ]);
  expect(people).toEqual(['Hana: approver 0', 'Ivo: owner 0', 'Jun: advocate 0', 'Kim: gatekeeper 0']);
  expect(factors).toEqual(['Fast delivery: maximise 4', 'Cheap rival: reduce 5', 'Old quarrel: eliminate 2']);
  expect(problems).toEqual(["duplicateHeader 'Plan 2026 ©'!F4", "duplicateHeader 'Plan 2026 ©'!G4"]);
});

test('an example comes first, the filled sheet is called BLANK, legends stand about', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('candidates.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people A1:D4 3']);
  expect(candidates).toEqual(['people Example!A1:D6']);
  expect(people).toEqual(['Rita: approver -2', 'Sven: advocate 2', 'Tara: owner 2']);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['noTable']);
});

test('two filled sheets with the same header and other people are one list; a hidden one is none of it', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('rivals.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A1:C4 3',
    'people A1:C3 2',
  ]);
  expect(candidates).toEqual(['people 2019!A1:C10']);
  expect(people.slice(0, 3)).toEqual(['Una: approver 0', 'Vic: gatekeeper 0', 'Wim: advocate 0']);
  expect(people).toHaveLength(5);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['readTogether North!A1', 'noTable']);
});

test('a hidden stale copy of a column loses against the visible one', async () => {
  const { tables, people, factors, problems } = await readFixture('hidden-column.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people A1:E4 3']);
  expect(people).toEqual(['Abel: owner 0', 'Bree: gatekeeper 0', 'Cory: owner 0']);
  expect(factors).toEqual([]);
  expect(problems).toEqual(["duplicateHeader 'It''s ours'!B1", 'noTable']);
});

test('invisible characters, coded values, values with reasons, an emoji', async () => {
  const { tables, people, factors, problems } = await readFixture('invisible.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A1:E5 4',
    'factors A1:D5 4',
  ]);
  expect(people).toEqual(['Dora: advocate 0', 'Emil: gatekeeper -2', 'Fred: owner 2', 'Gina: null 2']);
  expect(factors).toEqual([
    'Supplier fails: reduce 5',
    'Second plant: maximise 4',
    'Patent ends: reduce 1',
    'Price war: eliminate 2',
  ]);
  expect(problems).toEqual([
    'borderlineRating Contacts!B5',
    'unknownValue Contacts!C5',
    "borderlineRating 'Risk and chance'!C4",
  ]);
});

test('blank rows inside, merged records, prefilled rows, totals and remarks', async () => {
  const { tables, people, factors, problems } = await readFixture('gaps.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A1:E7 3',
    'factors A1:E5 3',
  ]);
  expect(people).toEqual(['Hal: approver 0', 'Ida: advocate 0', 'Jon: gatekeeper 0']);
  expect(factors).toEqual(['Good name: maximise 4', 'Slow quotes: eliminate 3', 'New rival: reduce 2']);
  expect(problems).toEqual(['missingName People!A6']);
});

test('a used range far too large', async () => {
  const { tables, people, factors, problems } = await readFixture('far-range.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people A1:C3 2']);
  expect(people).toEqual(['Kai: approver 0', 'Lea: advocate 0']);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['noTable']);
});

test('a risk register at row 30 without a direction: against us, with a warning', async () => {
  const { tables, people, factors, problems } = await readFixture('risk-list.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['factors A30:H33 3']);
  expect(people).toEqual([]);
  expect(factors).toEqual(['Key user leaves: reduce 3', 'Import tax: reduce 2', 'Plant closes: reduce 3']);
  expect(problems).toEqual([
    'noTable',
    "assumedDirection 'Risk register'!B30",
    "ambiguousScale 'Risk register'!E30",
    "borderlineRating 'Risk register'!E33",
    "assumedWeight 'Risk register'!D33",
  ]);
});

test('two accounts in one table', async () => {
  const { tables, people, factors, problems } = await readFixture('accounts.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A1:F6 5',
    'factors A1:E4 3',
  ]);
  expect(people).toEqual([
    'Mo: owner 0',
    'Nia: advocate 0',
    'Mo: gatekeeper 0',
    'Ole: approver 0',
    'nia: advocate 0',
  ]);
  expect(factors).toEqual(['Long trust: maximise 4', 'New owner: reduce 3', 'Open tender: eliminate 5']);
  expect(problems).toEqual(["duplicateName 'All people'!B6", "roundedWeight 'All factors'!E3"]);
});

test('French and Bulgarian words, O/T beside signed numbers', async () => {
  const { tables, people, factors, problems } = await readFixture('signed.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A1:D3 2',
    'factors A2:D6 4',
  ]);
  expect(people).toEqual(['Иванов: approver 0', 'Петрова: advocate 0']);
  expect(factors).toEqual([
    'Croissance du marché: leverage 3',
    'Nouveau concurrent: reduce 4',
    'Retards de livraison: eliminate 5',
    'Équipe locale: maximise 2',
  ]);
  expect(problems).toEqual(['weightSigned Thèmes!D2']);
});

test('the sign of a number is the direction', async () => {
  const { tables, people, factors, problems } = await readFixture('signs-only.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['factors A1:C5 4']);
  expect(people).toEqual([]);
  expect(factors).toEqual([
    'Fits their line: maximise 4',
    'Needs a new hall: reduce 3',
    'Nothing known: null 0',
    'Their boss likes it: leverage 2',
  ]);
  expect(problems).toEqual(['noTable', 'zeroDirection Factors!B4']);
});

test('a header without rows, a table without direction', async () => {
  const { tables, people, factors, problems } = await readFixture('header-only.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people B3:D3 0',
    'factors A1:C2 1',
  ]);
  expect(people).toEqual([]);
  expect(factors).toEqual(['Half a table: null 3']);
  expect(problems).toEqual(['emptyTable People!B3', 'missingColumn Factors!A1']);
});

test('no table at all', async () => {
  const { tables, people, factors, problems } = await readFixture('no-table.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([]);
  expect(people).toEqual([]);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['noTable', 'noTable']);
});

test('a table of one row', async () => {
  const { tables, people, factors, problems } = await readFixture('one-row.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A1:C2 1',
    'factors A1:C2 1',
  ]);
  expect(people).toEqual(['Solo: owner 0']);
  expect(factors).toEqual(['The only one: maximise 3']);
  expect(problems).toEqual(['assumedWeight Factors!A1']);
});

test('an empty workbook', async () => {
  const { tables, people, factors, problems } = await readFixture('empty.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([]);
  expect(people).toEqual([]);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['noTable', 'noTable']);
});

test('a text file by the name of a workbook is refused by the reader of files', async () => {
  await expect(readGrids('not-a-workbook.xlsx')).rejects.toThrow('notWorkbook');
});
