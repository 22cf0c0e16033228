// More real-world mess, end to end: files of make_fixtures.py, what is expected in full.
import { readFixture } from '../fixtures/readFixture';

test('three header rows; the attitude of today counts, not the one wished for', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('three-row-headers.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people B6:I11 4']);
  expect(candidates).toEqual([]);
  expect(people).toEqual(['Ann: approver 0', 'Bob: advocate 2', 'Cas: owner -2', 'Dee: gatekeeper 0']);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['noTable']);
});

test('SWOT drawn as a square is one table', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('swot-square.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['factors B3:C10 9']);
  expect(candidates).toEqual([]);
  expect(people).toEqual([]);
  expect(factors).toEqual([
    'Strong brand: ≈maximise 3',
    'Old machines: ≈eliminate 3',
    'Loyal users: ≈maximise 3',
    'No service nearby: ≈eliminate 3',
    'Good price: ≈maximise 3',
    'Plant two planned: ≈leverage 3',
    'Rival merges: ≈reduce 3',
    'Law changes: ≈leverage 3',
    'Strong euro: ≈reduce 3',
  ]);
  // G6: each part of the square suggests the control.
  expect(problems).toEqual(['noTable', "assumedWeight 'SWOT Analysis'!B3"]);
});

test('one sheet for each letter of SWOT is one list', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('swot-sheets.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'factors A1:D3 2',
    'factors A1:D4 3',
    'factors A1:D2 1',
    'factors A1:D2 1',
  ]);
  expect(candidates).toEqual([]);
  expect(people).toEqual([]);
  expect(factors).toEqual([
    'Brand: maximise 3',
    'Users: leverage 4',
    'Old machines: eliminate 3',
    'Service: reduce 4',
    'Late: eliminate 5',
    'Plant two: maximise 3',
    'Rival: eliminate 3',
  ]);
  expect(problems).toEqual([
    'noTable',
    'readTogether Weaknesses!A1',
    'assumedDirection Strengths!B1',
    'assumedDirection Weaknesses!B1',
    'assumedDirection Opportunities!B1',
    'assumedDirection Threats!B1',
  ]);
});

test('#REF! in a name and a rating, a hidden row, a total, signs in brackets', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('errors.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people C4:J9 4',
    'factors A1:E5 4',
  ]);
  expect(candidates).toEqual([]);
  expect(people).toEqual(['Maria: owner 2', 'Nils: advocate -1', 'Olga: null 0', 'Pia: approver 0']);
  expect(factors).toEqual([
    'Cheaper energy: leverage 5',
    'Union: eliminate 3',
    'Old contract: eliminate 4',
    'Trust: leverage 2',
  ]);
  expect(problems).toEqual([
    'errorValue Contacts!C7',
    'errorValue Contacts!F8',
    "borderlineRating ' Driving forces '!C5",
  ]);
});

test('goals, people, factors and a matrix on one sheet', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('one-sheet.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'goals H4:L5 1',
    'people A4:D8 4',
    'factors A12:E14 2',
  ]);
  expect(candidates).toEqual([]);
  expect(people).toEqual(['Uwe: owner 0', 'Vera: advocate 0', 'Wes: approver 0', 'Xu: gatekeeper 0']);
  expect(factors).toEqual(['Ref visit: maximise 5', 'Rival: reduce 4']);
  expect(problems).toEqual([]);
});

test('two Chinese header rows, a count under the names, a list of risks', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('chinese-register.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A4:H9 4',
    'factors A1:I4 3',
  ]);
  expect(candidates).toEqual([]);
  expect(people).toEqual(['张三: approver 0', '李四: advocate 2', '赵六: owner -2', '钱七: gatekeeper 0']);
  expect(factors).toEqual(['交货延迟: eliminate 5', '竞争对手降价: reduce 3', '汇率: reduce 1']);
  expect(problems).toEqual(['assumedDirection 风险登记册!B1']);
});

test('job titles as names, roles of other methods, emoji, numbers as text', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('committee.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people B2:H7 5']);
  expect(candidates).toEqual([]);
  expect(people).toEqual([
    'VP Operations: approver 2',
    'Plant engineer: advocate 2',
    'Purchasing manager: approver 0',
    'Union rep: advocate -2',
    'Coach: advocate 2',
  ]);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['noTable', "badDate 'Buying committee 🎯'!G5"]);
});

test('a real table with a column twice; threats and opportunities as types', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('unique-headers.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people B3:H6 3',
    'factors A1:F5 4',
  ]);
  expect(candidates).toEqual([]);
  expect(people).toEqual(['Ann (CEO): owner 2', 'Bob: advocate -2', 'Cy: approver 0']);
  expect(factors).toEqual([
    'Late parts: reduce 4',
    'New hall: maximise 3',
    'Strike: reduce 2',
    'Grant: maximise 5',
  ]);
  expect(problems).toEqual(['duplicateHeader Analysis!G3', "weightSigned 'Risks & Opps'!D1"]);
});

test('titles between the records are none, and may say the direction', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('sections.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A1:G7 4',
    'factors A1:C7 4',
  ]);
  expect(candidates).toEqual([]);
  expect(people).toEqual([
    'Board: owner 2',
    'Staff: advocate -2',
    'Mayor: approver 0',
    'Press: gatekeeper 0',
  ]);
  expect(factors).toEqual([
    'Brand: maximise 5',
    'Users: leverage 3',
    'Rival: reduce 4',
    'Price: eliminate 2',
  ]);
  expect(problems).toEqual([]);
});

test('a matrix of engagement beside the register is named, a legend is not', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('matrix-beside.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people A2:H6 4']);
  expect(candidates).toEqual(['people Engagement Matrix!A1:F5']);
  expect(people).toEqual(['Ann: owner 0', 'Bob: advocate 0', 'Cas: null 0', 'Dan: approver 0']);
  expect(factors).toEqual([]);
  expect(problems).toEqual([
    "severalTables 'Stakeholder Register'!A2",
    'noTable',
    "unknownValue 'Stakeholder Register'!F5",
    "borderlineRating 'Stakeholder Register'!E6",
  ]);
});

test('headers written word by word over two rows', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('split-headers.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people A3:E6 2']);
  expect(candidates).toEqual([]);
  expect(people).toEqual(['Ann: approver 2', 'Bob: advocate -2']);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['noTable']);
});

test('first and last names in two columns are one name', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('two-names.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual(['people A1:H4 3']);
  expect(candidates).toEqual([]);
  expect(people).toEqual(['Ann Smith: approver 0', 'Bob Smith: gatekeeper 0', 'Cy Lee: owner 0']);
  expect(factors).toEqual([]);
  expect(problems).toEqual(['noTable']);
});

test('headers that ask, an ambiguous date, a factor that is neither for nor against', async () => {
  const { tables, candidates, people, factors, problems } = await readFixture('questions.xlsx');
  expect(tables.map(({ kind, range, rows }) => `${kind} ${range} ${rows}`)).toEqual([
    'people A1:I4 3',
    'factors C3:H7 4',
  ]);
  expect(candidates).toEqual([]);
  expect(people).toEqual(['Ann: approver 2', 'Bob: advocate -2', 'Cy: gatekeeper 0']);
  expect(factors).toEqual([
    'Good reference: maximise 4',
    'Late delivery: reduce 5',
    'Rival price: reduce 3',
    'Merger: null 1',
  ]);
  expect(problems).toEqual([
    'ambiguousDate Contacts!H3',
    'unknownValue Factors!D7',
    'borderlineRating Factors!E5',
  ]);
});
