import type { CellValue } from '../../src/sheets/grid/grid';
import { readPlan } from '../../src/sheets/read/read';
import { recognise } from '../../src/sheets/recognise/recognise';
import { sheet } from '../fixtures/sheet';

function read(...lines: readonly (readonly CellValue[])[]) {
  const grids = [sheet('S', lines)];
  const { plan, problems, tables } = readPlan(grids, recognise(grids, {}).tables);
  return { ...plan, tables, problems: problems.map(({ code, cell }) => `${code} ${cell}`) };
}

const people = (...rows: readonly (readonly CellValue[])[]) =>
  read(['Name', 'Authority', 'Involvement', 'Attitude', 'Role'], ...rows);
const authorities = (header: string, values: readonly CellValue[]) =>
  read(['Stakeholder', header, 'Interest'], ...values.map((value, row) => [`P${row}`, value, 'High']));
const weights = (header: string, values: readonly CellValue[]) =>
  read(
    ['Factor', 'Direction', 'Control', header],
    ...values.map((value, row) => [`F ${row} x`, '+', 'High', value]),
  );

test('G1 a scale named in the header holds', () => {
  const { people: read10, tables } = authorities('Influence (1–10)', [5, 4, 2]);
  expect([tables[0]?.scales.authority, ...read10.map(({ authority }) => authority?.level)]).toEqual([
    '1-10',
    'low',
    'low',
    'low',
  ]);
});

test('G1 numbers written as text count, words and blanks do not', () => {
  const { tables, problems } = authorities('Influence', ['7', 'High', null, 2]);
  expect(tables[0]?.scales.authority).toBe('1-10');
  expect(problems).toEqual(['missingRating S!B4']);
});

test('G1 yes is high and no is low', () => {
  const { people: both } = authorities('Decision maker', ['Yes', 'no', true, false]);
  expect(both.map(({ authority }) => authority?.level)).toEqual(['high', 'low', 'high', 'low']);
});

test('G1 only 1, 2 and 3 are read as 1–5 with a warning at the header', () => {
  const { tables, problems } = authorities('Influence', [1, 2, 3]);
  expect(tables[0]?.scales.authority).toBe('1-5');
  expect(problems).toEqual(['ambiguousScale S!B1', 'borderlineRating S!B4']);
});

test('G1 numbers that fit no scale are named at the header and at each cell', () => {
  const { problems } = authorities('Influence', [500, 900, 3]);
  expect(problems).toEqual(['noScale S!B1', 'unknownValue S!B2', 'unknownValue S!B3', 'unknownValue S!B4']);
});

test('G2 exactly in the middle is low and reported', () => {
  const { people: read5, problems } = authorities('Influence', [3, 'Medium', '中', 4, 5]);
  expect(read5.map(({ authority }) => authority)).toEqual([
    { level: 'low', borderline: true },
    { level: 'low', borderline: true },
    { level: 'low', borderline: true },
    { level: 'high', borderline: false },
    { level: 'high', borderline: false },
  ]);
  expect(problems).toEqual(['borderlineRating S!B2', 'borderlineRating S!B3', 'borderlineRating S!B4']);
});

test('G3 blanks, unknown words, errors and numbers off the scale are problems of their cells', () => {
  const { people: unclassified, problems } = authorities('Influence', [
    null,
    'so-la-la',
    { error: '#DIV/0!' },
    44,
    5,
    4,
    1,
    2,
  ]);
  expect(unclassified.slice(0, 4).map(({ authority }) => authority)).toEqual([null, null, null, null]);
  expect(problems).toEqual(['unknownValue S!B3', 'errorValue S!B4', 'offScale S!B5', 'missingRating S!B2']);
});

test('G4 blank is 3 and assumed, words map, 0 stays 0, nonsense is none', () => {
  const { factors, problems } = weights('Weight', [
    null,
    'Critical',
    'high',
    '一般',
    'very low',
    0,
    'bulky',
    7,
    2,
    3,
    4,
    5,
  ]);
  expect(factors.map(({ weight }) => weight)).toEqual([3, 5, 5, 3, 1, 0, null, null, 2, 3, 4, 5]);
  expect(factors.map(({ weightAssumed }) => weightAssumed).indexOf(true)).toBe(0);
  expect(problems).toEqual(['assumedWeight S!D2', 'badWeight S!D8', 'badWeight S!D9']);
});

test('G4 fractions round half up with a note, other scales map evenly', () => {
  expect(weights('Weight', [2.5, 4.4]).factors.map(({ weight }) => weight)).toEqual([3, 4]);
  expect(weights('Weight (1-10)', [7, 10, 1]).factors.map(({ weight }) => weight)).toEqual([4, 5, 1]);
  expect(weights('Weight %', [100, 41, 3]).factors.map(({ weight }) => weight)).toEqual([5, 3, 1]);
});

test('G1 beside a direction a sign is no part of the weight, and one note names where it says otherwise', () => {
  const lines = [
    ['Factor', 'Direction', 'Control', 'Weight'],
    ['One', '-', 'High', -4],
    ['Two', '+', 'High', -4],
    ['Three', '+', 'Low', 2],
  ];
  const { factors, problems } = read(...lines);
  expect(factors.map(({ weight }) => weight)).toEqual([4, 4, 2]);
  expect(problems).toEqual(['weightSigned S!D1']);
});

test('T2, O3: names of our roles in both languages are read, and those of other methods', () => {
  const { people: named, problems } = people(
    ['Ann', 'High', 'High', null, 'Approver'],
    ['Bob', 'High', 'High', null, '倡导者'],
    ['Cem', 'High', 'High', null, 'Economic buyer'],
    ['Dee', 'High', 'High', null, 'Gate keeper'],
    ['Eli', 'High', 'High', null, 'Wizard'],
  );
  expect(named.map(({ namedRole }) => namedRole && { said: namedRole.said, roles: namedRole.roles })).toEqual(
    [
      { said: '', roles: ['approver'] },
      { said: '', roles: ['advocate'] },
      { said: 'Economic buyer', roles: ['approver', 'owner'] },
      { said: '', roles: ['gatekeeper'] },
      null,
    ],
  );
  expect(problems).toEqual(['unknownValue S!E6']);
});

test('T3 words, numbers and reasons of attitude; what cannot be read is 0 and a problem', () => {
  const said = [
    'Supporter',
    'Neutral, fears a stop',
    'opponent',
    'mentor',
    'Enemy',
    '+1',
    -3,
    'Unaware',
    null,
    'purple',
    5,
  ];
  const { people: all, problems } = people(
    ...said.map((value, row) => [`P${row}`, 'High', 'Low', value, null]),
  );
  expect(all.map(({ attitude }) => attitude)).toEqual([2, 0, -2, 3, -3, 1, -3, 0, 0, 0, 0]);
  expect(all.map(({ attitudeKnown }) => attitudeKnown)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(problems).toEqual(['attitudeUnreadable S!D11', 'attitudeUnreadable S!D12']);
});

test('T3 the initials of an engagement grid', () => {
  const { people: all } = people(
    ...['U', 'R', 'N', 'S', 'L'].map((value) => [`P ${value}`, 'High', 'Low', value, null]),
  );
  expect(all.map(({ attitude }) => attitude)).toEqual([0, -2, 0, 2, 3]);
});

test('T3 a column of 1–5 is another scale: its 2 is not read as support', () => {
  const { people: all } = people(
    ...[2, 4, 5, 5, 1].map((value) => [`P${value}`, 'High', 'Low', value, null]),
  );
  expect(all.map(({ attitudeKnown }) => attitudeKnown)).toEqual([false, false, false, false, false]);
});

test('T3: up to one in five numbers beyond 3 are typing errors; more of them, and the column is another scale', () => {
  const attitudesOf = (...numbers: readonly number[]) =>
    people(...numbers.map((value, row) => [`P${row}`, 'High', 'Low', value, null]));
  const fifth = attitudesOf(1, 2, 3, 2, 5);
  expect(fifth.people.map(({ attitude }) => attitude)).toEqual([1, 2, 3, 2, 0]);
  expect(fifth.problems).toEqual(['attitudeUnreadable S!D6']);
  const quarter = attitudesOf(1, 2, 3, 5);
  expect(quarter.people.map(({ attitudeKnown }) => attitudeKnown)).toEqual([false, false, false, false]);
  expect(quarter.problems).toHaveLength(4);
});

test('T3: a 0 or a minus among the numbers makes it our scale, whatever else is there', () => {
  const { people: all } = people(
    ...[4, 0, 5, 2].map((value, row) => [`P${row}`, 'High', 'Low', value, null]),
  );
  expect(all.map(({ attitude, attitudeKnown }) => [attitude, attitudeKnown])).toEqual([
    [0, false],
    [0, true],
    [0, false],
    [2, true],
  ]);
});

test('T5 depth and date of contact; never is no date and no problem', () => {
  const { people: all, problems } = read(
    ['Name', 'Power', 'Interest', 'Contact', 'Last contact'],
    ['Ann', 'High', 'Low', 'several', 46310],
    ['Bob', 'High', 'Low', '无', 'never'],
    ['Cem', 'High', 'Low', 'close', 'MM/DD/YY'],
  );
  expect(all.map(({ contact, lastContact }) => [contact, lastContact])).toEqual([
    ['several', '2026-10-15'],
    ['none', null],
    ['close', null],
  ]);
  expect(problems).toEqual(['badDate S!E4']);
});

test('R1 words, signs and signed numbers of direction; 0, blanks and nonsense are problems', () => {
  const said = ['+', '−', 'for us', '劣势', 'Opportunity', 3, '-2', 0, null, 'sideways'];
  const { factors, problems } = read(
    ['Factor', 'Direction', 'Control'],
    ...said.map((value, row) => [`F ${row} x`, value, 'Low']),
  );
  expect(factors.map(({ direction }) => direction)).toEqual([
    'positive',
    'negative',
    'positive',
    'negative',
    'positive',
    'positive',
    'negative',
    null,
    null,
    null,
  ]);
  expect(problems.filter((problem) => !problem.startsWith('assumedWeight'))).toEqual([
    'zeroDirection S!B9',
    'missingRating S!B10',
    'unknownValue S!B11',
  ]);
});

test('R1 a list of risks without such a column is against us, assumed', () => {
  const { factors, problems } = read(['Risk', 'Control', 'Weight'], ['Late parts', 'High', 3]);
  expect(factors.map(({ direction }) => direction)).toEqual(['negative']);
  expect(problems).toEqual(['assumedDirection S!A1']);
});

test('R2 blank evidence is assumed and blank status open; unknown words are problems', () => {
  const { factors, problems } = read(
    ['Factor', 'Direction', 'Control', 'Weight', 'Evidence', 'Status', 'Category', 'People'],
    ['One', '+', 'High', 3, 'Confirmed', 'Resolved', 'Price', 'Ann, Bob;王伟、李娜'],
    ['Two', '+', 'High', 3, null, null, null, null],
    ['Three', '+', 'High', 3, 'purple', 'asleep', 'marzipan', null],
  );
  expect(factors.map(({ evidence, status, category }) => [evidence, status, category])).toEqual([
    ['confirmed', 'resolved', 'terms'],
    ['assumed', 'open', null],
    ['assumed', 'open', null],
  ]);
  expect(factors[0]?.people).toEqual(['Ann', 'Bob', '王伟', '李娜']);
  expect(problems).toEqual(['unknownValue S!G4', 'evidenceUnreadable S!E4', 'statusUnreadable S!F4']);
});

test('several names in one cell stay one person, and rows without a name are reported', () => {
  const { people: all, problems } = people(
    ['Ann and Bob', 'High', 'High', null, null],
    [null, 'High', 'Low', 'For', null],
    [{ error: '#REF!' }, 'High', 'Low', null, null],
    ['Cem', 'Low', 'Low', null, null],
  );
  expect(all.map(({ name, cell }) => [name, cell])).toEqual([
    ['Ann and Bob', 'S!A2'],
    ['Cem', 'S!A5'],
  ]);
  expect(problems).toEqual(['missingName S!A3', 'errorValue S!A4']);
});

test('S3 goals with figures and dates, also as text', () => {
  const { goals, problems } = read(
    ['Goal', 'Measure', 'Baseline', 'Target', 'Due'],
    ['Double service', 'EUR a year', '$1,200', 2400, '2027-06-30'],
    ['Be known', null, 'some', null, null],
  );
  expect(goals.map(({ text, baseline, target, due }) => [text, baseline, target, due])).toEqual([
    ['Double service', 1200, 2400, '2027-06-30'],
    ['Be known', null, null, null],
  ]);
  expect(problems).toEqual(['unknownValue S!C3']);
});

test('R1 in a SWOT drawn as a square the nearest word above each text says the direction', () => {
  const square = sheet('SWOT', [
    ['Strengths', null, 'Weaknesses'],
    ['Brand', null, 'No service'],
    [null, null, null],
    ['Opportunities', null, 'Threats'],
    ['Second plant', null, 'Rival merges'],
  ]);
  const { plan } = readPlan([square], recognise([square], {}).tables);
  expect(plan.factors.map(({ text, direction, cell }) => `${cell} ${text}: ${direction}`)).toEqual([
    'SWOT!A2 Brand: positive',
    'SWOT!C2 No service: negative',
    'SWOT!A5 Second plant: positive',
    'SWOT!C5 Rival merges: negative',
  ]);
});

test('strengths and weaknesses with weights of their own beside each other are not half read', () => {
  const halves = sheet('SWOT', [
    ['Strengths', 'Weight', 'Weaknesses', 'Weight'],
    ['Brand', 5, 'No service', 4],
  ]);
  expect(recognise([halves], {}).tables).toEqual([]);
});

test('T10 whom somebody listens to is in the table, one person, and somebody else', () => {
  const { problems, people: read3 } = read(
    ['Name', 'Authority', 'Involvement', 'Listens to'],
    ['Anna Berg', 'High', 'Low', 'Bo, the market'],
    ['Bo Ek', 'Low', 'High', 'Mr. Bo Ek; Anna Berg'],
    ['Bo Alm', 'Low', 'High', 'n/a'],
    ['Cy', 'Low', 'High', 'Frau Berg, B. Alm'],
  );
  expect(problems).toEqual(['nameUnclear S!D2', 'nameNotFound S!D2', 'nameOfOneself S!D3']);
  expect(read3[0]?.influencedBy).toEqual(['Bo', 'the market']);
});

test('T10 whom somebody listens to is looked for in their own account', () => {
  const { problems } = read(
    ['Account', 'Name', 'Authority', 'Involvement', 'Listens to'],
    ['Acme', 'Anna', 'High', 'Low', 'Bo'],
    ['Zenit', 'Bo', 'Low', 'High', null],
    ['ACME', 'Cy', 'Low', 'High', 'Anna'],
  );
  expect(problems).toEqual(['nameNotFound S!E2']);
});
