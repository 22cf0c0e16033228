import { noClues } from '../../src/method/ground/clues';
import type { Factor } from '../../src/method/ground/plan';
import { draftFactorMatrix } from '../../src/sheets/drafts/factorMatrixSheet';
import type { Problem } from '../../src/method/ground/problem';
import { textOf, type Locale } from '../../src/text/text';
import { draftFaults, textsOf, valueAt } from './draftFaults';
import { analysePlan, asOf, samplePlan } from './samplePlan';

const draftOf = (factors: readonly Factor[], locale: Locale = 'en', problems: readonly Problem[] = []) => {
  const [analysis] = analysePlan({ ...samplePlan(locale), factors }).accounts;
  return draftFactorMatrix({ analysis: analysis!, asOf, ruleVersion: '1', problems, text: textOf(locale) });
};

const sample = samplePlan('en').factors;
const [first] = sample;

test('R1: columns are low and high control, rows for us and against us', () => {
  const draft = draftOf(sample);
  expect([valueAt(draft, 'C4'), valueAt(draft, 'F4')]).toEqual(['low control', 'high control']);
  expect([valueAt(draft, 'B5'), valueAt(draft, 'B11')]).toEqual(['for us', 'against us']);
  expect([valueAt(draft, 'C5'), valueAt(draft, 'D5')]).toEqual(['Leverage', 9]);
  expect([valueAt(draft, 'F5'), valueAt(draft, 'G5')]).toEqual(['Maximise ◆', 13]);
  expect([valueAt(draft, 'C11'), valueAt(draft, 'D11')]).toEqual(['Reduce', 5]);
  expect([valueAt(draft, 'F11'), valueAt(draft, 'G11')]).toEqual(['Eliminate ◆', 12]);
});

test('R1: factors stand in their quadrant, the heaviest first, with evidence and weight', () => {
  const draft = draftOf(sample);
  expect([valueAt(draft, 'F6'), valueAt(draft, 'G6')]).toEqual(['● Reference visit went well', 5]);
  expect([valueAt(draft, 'F8'), valueAt(draft, 'G8')]).toEqual(['○ Training on site can start at once', 2]);
  expect([valueAt(draft, 'F12'), valueAt(draft, 'G12')]).toEqual(['● No local service', 4]);
});

test('R1: the matrix speaks Chinese', () => {
  const draft = draftOf(samplePlan('zh-CN').factors, 'zh-CN');
  expect(draft.name).toBe('因素矩阵');
  expect([valueAt(draft, 'C4'), valueAt(draft, 'F4')]).toEqual(['控制力低', '控制力高']);
  expect(valueAt(draft, 'F6')).toBe('● 参观样板工厂反响好');
  expect(draftFaults(draft)).toEqual([]);
});

test('G2: a borderline factor is marked, and listed with a link', () => {
  const draft = draftOf(sample);
  const texts = textsOf(draft);
  expect(
    texts.filter((text) => text === '● Group purchasing wants one supplier for all plants ◇'),
  ).toHaveLength(2);
  expect(draft.layout.links.map(({ target }) => target)).toContain('Factors!B13');
});

test('R2: a resolved factor is listed apart and in no quadrant', () => {
  const draft = draftOf(sample);
  const rows = draft.values.flatMap((row, index) =>
    row.includes('● The measuring report was not in their format') ? [index] : [],
  );
  const heading = draft.values.findIndex((row) => row[2] === textOf('en').sheets.matrix.resolved);
  expect(rows).toEqual([heading + 1]);
});

test('G3: an unclassified factor is listed with its problem and the cell to mend', () => {
  const factors = [{ ...first!, control: null }];
  const problem: Problem = {
    code: 'missingRating',
    severity: 'error',
    cell: 'Factors!E5',
    params: { column: 'control', table: 'factors' },
  };
  const draft = draftOf(factors, 'en', [problem]);
  const row = draft.values.find((cells) => cells[2] === '● Reference visit went well');
  expect(row?.[5]).toBe(textOf('en').problems.missingRating({ column: 'Control', table: 'factors' }));
  expect(row?.[6]).toBe('E5');
  expect(draft.layout.links.map(({ target }) => target)).toEqual(['Factors!E5']);
});

test('G3: a factor whose column is missing says what to rate', () => {
  const draft = draftOf([{ ...first!, control: null, direction: null }]);
  expect(textsOf(draft)).toContain(textOf('en').sheets.matrix.noDirectionOrControl);
});

test('G4: a weight of 0 and an unreadable one stand in the list and not in the sum', () => {
  const factors = [
    { ...first!, text: 'zero', weight: 0 },
    { ...first!, text: 'odd', weight: null },
    { ...first!, text: 'two', weight: 2 },
  ];
  const draft = draftOf(factors);
  expect(valueAt(draft, 'G5')).toBe(2);
  expect(draft.values.slice(5, 8).map((row) => [row[5], row[6]])).toEqual([
    ['● two', 2],
    ['● zero', 0],
    ['● odd', '–'],
  ]);
});

test('an empty quadrant keeps three rows, and an empty table says so', () => {
  const draft = draftOf([]);
  expect(valueAt(draft, 'C10')).toBe('Reduce');
  expect(textsOf(draft)).toContain('There are no factors yet.');
  expect(draftFaults(draft)).toEqual([]);
});

test('a text like a formula stays a text', () => {
  expect(valueAt(draftOf([{ ...first!, text: '=1+1' }]), 'F6')).toBe('● =1+1');
});

test('10,000 factors, half of them unclassified, make a sound sheet whose layout stays small', () => {
  const factors = Array.from({ length: 10_000 }, (_, index) => ({
    ...first!,
    text: `factor ${index}`,
    cell: `Factors!B${index + 5}`,
    control: index % 2 === 0 ? null : first!.control,
  }));
  const draft = draftOf(factors);
  expect(draftFaults(draft)).toEqual([]);
  expect(draft.values.length).toBeLessThan(500);
  expect(draft.layout.links).toHaveLength(200);
  expect(JSON.stringify(draft.layout).length).toBeLessThan(40_000);
});

test('R8: of more than 200 factors a quadrant and a list show the first, and say how many more there are, and where', () => {
  const many = Array.from({ length: 700 }, (_, index): Factor => {
    const row = { ...first!, text: `factor ${index}`, cell: `Factors!B${index + 5}` };
    if (index < 250) return { ...row, weight: 2 };
    if (index < 251) return { ...row, weight: 5 };
    return index < 451 ? { ...row, control: null } : { ...row, status: 'resolved' };
  });
  const draft = draftOf(many);
  expect(draftFaults(draft)).toEqual([]);
  expect(valueAt(draft, 'F6')).toBe('● factor 250');
  expect(valueAt(draft, 'F205')).toBe('● factor 198');
  // The heaviest is shown, so that the last of those that weigh less are left out.
  expect(valueAt(draft, 'F206')).toBe('and 51 more factors: rows 204 to 254 of Factors');
  expect(valueAt(draft, 'G206')).toBeNull();
  const cut = textsOf(draft).filter((text) => text.startsWith('and '));
  // Exactly 200 are without control: they are all there.
  expect(cut).toEqual([
    'and 51 more factors: rows 204 to 254 of Factors',
    'and 49 more factors: rows 656 to 704 of Factors',
  ]);
  expect(textsOf(draftOf(many, 'zh-CN'))).toContain('另有 51 项因素：“Factors”第 204–254 行');
});

test('G6: a factor whose control is suggested is marked, and listed with the reason and a link', () => {
  const swot = { ...noClues, swot: [{ code: 'weakness', words: 'Weakness' } as const] };
  const suggested: Factor = { ...first!, direction: 'negative', control: null, clues: swot };
  const draft = draftOf([suggested, ...sample.slice(1)]);
  expect(textsOf(draft).filter((text) => text === '● Reference visit went well ≈')).toHaveLength(2);
  expect(textsOf(draft)).toContain('≈ control high (“Weakness”)');
  expect(textsOf(draft)[1]).toContain('≈ suggested');
  expect(draft.layout.links.map(({ target }) => target)).toContain(suggested.cell);
  expect(draftFaults(draft)).toEqual([]);
});
