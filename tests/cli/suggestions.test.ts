// G6 on the command line: in the JSON, and on the page in both languages.
import { accountJson } from '../../src/cli/json/account';
import { printAccount } from '../../src/cli/print/account';
import { makeInk } from '../../src/cli/print/ink';
import { analyse } from '../../src/method/analyse';
import { noClues } from '../../src/method/ground/clues';
import type { Factor } from '../../src/method/ground/plan';
import { defaultSettings } from '../../src/method/ground/settings';
import { textOf, type Locale } from '../../src/text/text';
import { asOf, factor, person } from '../method/plans';
import { fixture, quadrille } from './quadrille';

const said = (text: string, code: 'strength' | 'threat', words: string): Factor =>
  factor(text, code === 'strength' ? 'maximise' : 'reduce', {
    control: null,
    clues: { ...noClues, swot: [{ code, words }] },
  });
const plan = {
  people: [
    person('Ada Fenn', { role: 'owner', authority: null, titleRank: { code: 'heads', words: 'President' } }),
  ],
  factors: [said('Good service', 'strength', 'Strength'), said('New rival', 'threat', 'Threat')],
  goals: [],
};
const [analysis] = analyse(plan, { asOf, settings: defaultSettings }).accounts;

const page = (locale: Locale): string =>
  printAccount(
    { analysis: analysis!, actions: [], alone: true, title: null },
    { text: textOf(locale), ink: makeInk({ env: {}, onScreen: false }) },
  ).join('\n');

test('G6: the JSON names the ratings that are suggested', () => {
  const { people, factors } = accountJson(analysis!, [], textOf('en')) as {
    people: readonly { role: string; suggested: readonly string[] }[];
    factors: readonly { quadrant: string; suggested: readonly string[] }[];
  };
  expect(people.map(({ role, suggested }) => [role, suggested])).toEqual([['owner', ['authority']]]);
  expect(factors.map(({ quadrant, suggested }) => [quadrant, suggested])).toEqual([
    ['maximise', ['control']],
    ['reduce', ['control']],
  ]);
});

test('G6: the page says what was suggested, why and where, and how much rests on it', () => {
  const printed = page('en');
  expect(printed).toContain('- Good service · ≈ control high (“Strength”) [Factors!Good service]');
  expect(printed).toContain('- Ada Fenn · ≈ authority high (title “President”) [People!Ada Fenn]');
  expect(printed.replace(/\s+/g, ' ')).toContain(
    'Confirm the suggested ratings (≈) first: 100 % of the weight rests on them.',
  );
});

test('G6: the page in Chinese', () => {
  const printed = page('zh-CN');
  expect(printed).toContain('建议的评级');
  expect(printed).toContain('- Good service · ≈ 控制力高（“Strength”）');
  expect(printed.replace(/\s+/g, '')).toContain('先确认建议的评级（≈）：100%的权重靠它们。');
});

test('G6: a plain SWOT gives a strategy, and no column is missing', async () => {
  const { code, out } = await quadrille(['analyse', fixture('swot.xlsx')]);
  expect(code).toBe(0);
  expect(out).toContain('≈ control high');
  expect(out).not.toContain('has no column');
  const { out: json } = await quadrille(['analyse', '--json', fixture('swot.xlsx')]);
  const [entry] = JSON.parse(json) as { accounts: { strategy: { macro: string; standing: string } }[] }[];
  // Strengths 9, opportunities 6, weaknesses and threats 3 each.
  expect(entry?.accounts[0]?.strategy).toMatchObject({ macro: 'moveFast', standing: 'fragile' });
});
