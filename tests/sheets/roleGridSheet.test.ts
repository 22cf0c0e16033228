import type { Person } from '../../src/method/ground/plan';
import type { Problem } from '../../src/method/ground/problem';
import { draftRoleGrid } from '../../src/sheets/drafts/roleGridSheet';
import { textOf, type Locale } from '../../src/text/text';
import { draftFaults, textsOf, valueAt } from './draftFaults';
import { analysePlan, asOf, samplePlan } from './samplePlan';

const draftOf = (people: readonly Person[], locale: Locale = 'en', problems: readonly Problem[] = []) => {
  const [analysis] = analysePlan({ ...samplePlan(locale), people }).accounts;
  return draftRoleGrid({ analysis: analysis!, asOf, ruleVersion: '1', problems, text: textOf(locale) });
};

const sample = samplePlan('en').people;

test('T1: columns are influences and decides, rows high and low involvement', () => {
  const draft = draftOf(sample);
  expect([valueAt(draft, 'C4'), valueAt(draft, 'G4')]).toEqual(['influences', 'decides']);
  expect([valueAt(draft, 'B5'), valueAt(draft, 'B10')]).toEqual(['high involvement', 'low involvement']);
  expect([valueAt(draft, 'C5'), valueAt(draft, 'E5')]).toEqual(['Advocate', 3]);
  expect([valueAt(draft, 'G5'), valueAt(draft, 'I5')]).toEqual(['Owner', 2]);
  expect([valueAt(draft, 'C10'), valueAt(draft, 'E10')]).toEqual(['Gatekeeper', 3]);
  expect([valueAt(draft, 'G10'), valueAt(draft, 'I10')]).toEqual(['Approver', 3]);
});

test('T3: each person has the sign of their attitude and the last contact', () => {
  const draft = draftOf(sample);
  expect(draft.values[5]?.slice(2, 5)).toEqual(['▲', 'A. Lindqvist', '12 Nov']);
  expect(draft.values[7]?.slice(2, 5)).toEqual(['●', 'T. Brandt', '9 Nov']);
  expect(draft.values[6]?.slice(6, 9)).toEqual(['▼', 'R. Castellano', '2 Jul · stale']);
  expect(draft.values[10]?.slice(6, 9)).toEqual(['○', 'M. Okafor', 'never']);
});

test('T5: a contact of another year shows its year', () => {
  const [person] = sample;
  expect(valueAt(draftOf([{ ...person!, lastContact: '2025-12-30' }]), 'E6')).toBe('30 Dec 2025 · stale');
});

test('T6: the gaps stand under the grid with their cells', () => {
  const draft = draftOf(sample);
  const row = draft.values.find((cells) => cells[3] === 'None of us has met the approver, M. Okafor.');
  expect(row?.slice(1)).toEqual(['▲▲ High', null, expect.anything(), null, null, null, null, 'B10']);
  expect(draft.layout.links.map(({ target }) => target)).toContain('People!B10');
});

test('G3: people without a role are listed with what is missing and the cell to mend', () => {
  const problem: Problem = {
    code: 'missingRating',
    severity: 'error',
    cell: 'People!E16',
    params: { column: 'authority', table: 'people' },
  };
  const draft = draftOf(sample, 'en', [problem]);
  const row = [...draft.values].reverse().find((cells) => cells[3] === 'K. Adeyemi');
  expect(row?.[7]).toBe(textOf('en').problems.missingRating({ column: 'Authority', table: 'people' }));
  expect(row?.[8]).toBe('E16');
});

test('G2: a borderline rating is marked beside the name', () => {
  const [person] = sample;
  const draft = draftOf([{ ...person!, authority: { level: 'low', borderline: true } }]);
  expect(valueAt(draft, 'D6')).toBe('A. Lindqvist ◇');
});

test('the grid speaks Chinese', () => {
  const draft = draftOf(samplePlan('zh-CN').people, 'zh-CN');
  expect(draft.name).toBe('角色图');
  expect([valueAt(draft, 'C4'), valueAt(draft, 'G4')]).toEqual(['影响', '决策']);
  expect(draft.values[5]?.slice(2, 5)).toEqual(['▲', '林晓雯', '11月12日']);
  expect(draftFaults(draft)).toEqual([]);
});

test('signs and overdue contacts are coloured by rules on the cells they speak of', () => {
  const { conditionalFormats } = draftOf(sample).layout;
  expect(conditionalFormats[0]).toEqual({ range: 'C6:C13', formula: '=C6="▲"', style: 'forUs' });
  expect(conditionalFormats[2]).toEqual({
    range: 'E6:E13',
    formula: '=OR(E6="never",RIGHT(E6,5)="stale")',
    style: 'alarm',
  });
});

test('nobody gives an empty grid that says so', () => {
  const draft = draftOf([]);
  expect(textsOf(draft)).toContain('There are no people yet.');
  expect(draftFaults(draft)).toEqual([]);
});

test('10,000 people make a sound sheet whose layout stays small', () => {
  const people = Array.from({ length: 10_000 }, (_, index) => ({
    ...sample[index % 12]!,
    name: `=person ${index}`,
    cell: `People!B${index + 5}`,
  }));
  const draft = draftOf(people);
  expect(draftFaults(draft)).toEqual([]);
  expect(JSON.stringify(draft.layout).length).toBeLessThan(40_000);
});

test('R8: of more than 200 people a role and a list show the first, and say how many more there are, and where', () => {
  const owner = sample.find(({ name }) => name === 'R. Castellano')!;
  const many = Array.from({ length: 500 }, (_, index) => ({
    ...owner,
    ...(index < 201 ? {} : { authority: null }),
    name: `person ${index}`,
    cell: `People!B${index + 5}`,
  }));
  const draft = draftOf(many);
  expect(draftFaults(draft)).toEqual([]);
  // The box still says how many there are.
  expect([valueAt(draft, 'G5'), valueAt(draft, 'I5')]).toEqual(['Owner', 201]);
  expect(valueAt(draft, 'H205')).toBe('person 199');
  expect(draft.values[205]?.slice(6, 9)).toEqual([null, 'and 1 more person: row 205 of People', null]);
  expect(textsOf(draft)).toContain('and 99 more people: rows 406 to 504 of People');
  const chinese = textsOf(draftOf(many, 'zh-CN'));
  expect(chinese).toContain('另有 1 位人物：“People”第 205 行');
  expect(chinese).toContain('另有 99 位人物：“People”第 406–504 行');
});

test('R8, G6: of more than 200 suggested ratings the first are listed', () => {
  const titleRank = { code: 'heads', words: 'General manager' } as const;
  const many = Array.from({ length: 210 }, (_, index) => {
    return { ...sample[0]!, authority: null, titleRank, cell: `People!B${index + 5}` };
  });
  expect(textsOf(draftOf(many))).toContain('and 10 more suggested ratings: rows 205 to 214 of People');
});

test('G6: a person whose authority is suggested is marked, and listed with the reason and a link', () => {
  const [person] = sample;
  const titleRank = { code: 'heads', words: 'General manager' } as const;
  const draft = draftOf([{ ...person!, authority: null, titleRank }]);
  expect(valueAt(draft, 'H6')).toBe(`${person!.name} ≈`);
  const row = draft.values.find((cells) => cells[7] === '≈ authority high (title “General manager”)');
  expect(row?.[3]).toBe(person!.name);
  expect(draft.layout.links.map(({ target }) => target)).toContain(person!.cell);
  expect(draftFaults(draft)).toEqual([]);
});
