// The keys of the JSON, as a list: who changes a shape changes this list, and scripts that read it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysisEntry } from '../../src/cli/json/analysis';
import { inspectionEntry } from '../../src/cli/json/inspection';
import type { Keys } from '../../src/cli/json/shape';
import { makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(folder.remove);

/** A line a shape: where it stands, and its keys in order. */
const listed = (keys: Keys, place = ''): readonly string[] => [
  `${place}: ${Object.keys(keys).join(' ')}`,
  ...Object.entries(keys).flatMap(([key, inside]) =>
    inside === null ? [] : listed(inside, place === '' ? key : `${place}.${key}`),
  ),
];

test('every key of analyse --json', () => {
  expect(listed(analysisEntry.keys)).toStrictEqual([
    ': file error ruleVersion changedSettings asOf problems unreadSheets accounts',
    'error: code message',
    'changedSettings: key value cell',
    'problems: code severity cell params',
    'accounts: account people factors strategy coverage goals findings actions missing going criteria nextSteps needMatches support assessors sale decided next',
    'accounts.people: name cell role decider attitude borderline suggested',
    'accounts.factors: text cell quadrant borderline weight weightAssumed evidence status suggested',
    'accounts.strategy: macro standing candidates loads counts share margin runnerUp robustness critical paths setbacks confirmedOnly balance evidence hold',
    'accounts.strategy.loads: leverage maximise reduce eliminate',
    'accounts.strategy.counts: leverage maximise reduce eliminate',
    'accounts.strategy.paths: to moves',
    'accounts.strategy.paths.moves: move factor',
    'accounts.strategy.setbacks: to moves',
    'accounts.strategy.setbacks.moves: move factor',
    'accounts.strategy.confirmedOnly: macro standing differsBecauseOf',
    'accounts.strategy.balance: for against',
    'accounts.goals: gate checks chain growth comparisons ladder research openQuestions',
    'accounts.goals.gate: complete open',
    'accounts.goals.checks: rule check reason passed cell params',
    'accounts.goals.chain: cell depth gap',
    'accounts.goals.growth: cell perYear missing',
    'accounts.goals.comparisons: market customer customerFrom sales buyingAlone sellingAlone',
    'accounts.goals.comparisons.sales: ours customer',
    'accounts.goals.comparisons.sales.ours: perYear from to',
    'accounts.goals.comparisons.sales.customer: perYear from to',
    'accounts.goals.ladder: today wanted next',
    'accounts.goals.openQuestions: check cell',
    'accounts.findings: rule severity cells params more',
    'accounts.actions: id rule source text owner due status',
    'accounts.missing: what cell name effect',
    'accounts.going: decision reasons',
    'accounts.going.reasons: reason decision cells params',
    'accounts.criteria: us competitors comparison criteria unsure',
    'accounts.criteria.us: score rated',
    'accounts.criteria.competitors: competitor score rated',
    'accounts.criteria.comparison: position competitor ours theirs',
    'accounts.criteria.criteria: text cell demand believed weight weightAssumed pull ourRating ratings redFlag',
    'accounts.criteria.criteria.ratings: competitor rating',
    'accounts.criteria.unsure: text cell checks',
    'accounts.nextSteps: outcome commitments proposals lostSale afterSale onHold',
    'accounts.nextSteps.commitments: list next overdue passedOver',
    'accounts.nextSteps.commitments.list: cell commitment text state planned actual evidence earlySign ifItFails',
    'accounts.nextSteps.commitments.passedOver: earlier later',
    'accounts.nextSteps.proposals: actions factor move weight before after',
    'accounts.nextSteps.lostSale: partWell comeBack due',
    'accounts.nextSteps.afterSale: touches rung',
    'accounts.nextSteps.afterSale.touches: cell name role last due overdue',
    'accounts.nextSteps.onHold: until due',
    'accounts.needMatches: cell name match seller need',
    'accounts.support: reasons people team gaps',
    'accounts.support.team: duty text person counterparts cell',
    'accounts.support.gaps: duty text counterpart cell suggested',
    'accounts.assessors: assessor macro compared agreed together discuss unmatched',
    'accounts.assessors.discuss: factor assessment ours theirs to',
    'accounts.sale: value closing owner nextReview state until noContactBefore',
    'accounts.decided: decision macro by on reason lapsed',
    'accounts.next: text why rule cells people owner due state',
  ]);
});

test('every key of inspect --json', () => {
  expect(listed(inspectionEntry.keys)).toStrictEqual([
    ': file error tables problems unreadSheets',
    'error: code message',
    'tables: kind sheet headerRows range rows columns scales confidence read why',
    'problems: code severity cell params',
  ]);
});

/** Where a value has other keys than its shape. */
function strayIn(value: unknown, keys: Keys, place: string): readonly string[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => strayIn(each, keys, place));
  const found = Object.keys(value as object);
  const stray = found.join(' ') === Object.keys(keys).join(' ') ? [] : [`${place}: ${found.join(' ')}`];
  const inside = Object.entries(value as object).flatMap(([key, each]) => {
    const inner = keys[key] ?? null;
    return inner === null ? [] : strayIn(each, inner, `${place}.${key}`);
  });
  return [...stray, ...inside];
}

test('what is printed of a workbook with every table has these keys, in this order', async () => {
  const file = folder.at('sample.xlsx');
  await quadrille(['template', file, '--sample', '--with', 'all']);
  for (const [command, { keys }] of [
    ['analyse', analysisEntry],
    ['inspect', inspectionEntry],
  ] as const) {
    const { out } = await quadrille([command, '--json', file]);
    expect(strayIn(JSON.parse(out), keys, command)).toStrictEqual([]);
  }
});

test.each(['method.md', 'method.zh-CN.md'])('%s speaks of keys that are there', (name) => {
  const text = readFileSync(join(__dirname, '../../docs', name), 'utf8');
  const named = [...text.matchAll(/`analyse --json`\D{1,24}?`([A-Za-z]+)`/g)].map(([, key]) => key);
  const all = listed(analysisEntry.keys)
    .join(' ')
    .split(/[ .:]+/);
  expect(named.length).toBeGreaterThanOrEqual(3);
  expect(named.filter((key) => !all.includes(key ?? ''))).toStrictEqual([]);
});
