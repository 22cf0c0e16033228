// S8: a blank in the chain of business issues asks by the lists of the field.
import { chainOf } from '../../../src/method/goals/issues';
import { promptsFor, promptsOfLayer } from '../../../src/method/goals/prompts';
import type { Issue } from '../../../src/method/ground/plan';
import type { IssueLayer } from '../../../src/method/ground/words';
import { en } from '../../../src/text/en';
import { zhCN } from '../../../src/text/zhCN';

const issue = (text: string, layer: IssueLayer | null, because = ''): Issue => ({
  cell: `Issues!${text}`,
  account: null,
  text,
  layer,
  because,
  people: [],
  notes: '',
});
const layersAsked = (...issues: readonly Issue[]): readonly IssueLayer[] =>
  promptsFor(chainOf(issues), []).map(({ layer }) => layer);
const challenges = (...departments: readonly string[]) =>
  promptsFor(
    [],
    departments.map((department) => ({ department })),
  ).find(({ layer }) => layer === 'challenge')!.prompts;

const rules = issue('New rules', 'external');
const merger = issue('They merge two plants', 'response', 'New rules');
const delays = issue('Delivery is late', 'challenge', 'They merge two plants');

test('S8: a chain that holds asks nothing; a blank one asks for all three layers, from outside in', () => {
  expect(layersAsked(rules, merger, delays)).toEqual([]);
  expect(layersAsked()).toEqual(['external', 'response', 'challenge']);
});

test('S8: a layer without an issue asks, and one that lacks behind an issue', () => {
  expect(layersAsked(rules, merger)).toEqual(['challenge']);
  expect(layersAsked(issue('They merge two plants', 'response'), delays)).toEqual(['external']);
  // There is a response, but none behind this challenge.
  expect(layersAsked(rules, merger, delays, issue('Staff leave', 'challenge'))).toEqual(['response']);
});

test('S8: an issue of no layer answers none of them', () => {
  expect(layersAsked(issue('Something moves', null))).toEqual(['external', 'response', 'challenge']);
});

test('S8: of departments those that the people table names are asked first', () => {
  expect(challenges()).toEqual(promptsOfLayer.challenge);
  expect(challenges('Plant 2', 'IT')).toEqual([
    'production',
    'information',
    'customerService',
    'sales',
    'leadership',
    'marketing',
  ]);
  expect(challenges('市场部').slice(0, 1)).toEqual(['marketing']);
  expect(challenges('售后服务部', '信息部').slice(0, 2)).toEqual(['customerService', 'information']);
});

test('S8: a department of no list asks as none does, nor does a word that only holds one', () => {
  expect(challenges('Purchasing', 'Credit', '采购部')).toEqual(promptsOfLayer.challenge);
});

test.each([en, zhCN])('S8: every prompt is one question ($locale)', ({ prompts }) => {
  const asked = Object.values(promptsOfLayer).flat();
  expect(asked.filter((each) => !/^[^.。?？]+[?？]$/.test(prompts.issues[each]))).toEqual([]);
  expect(new Set(asked.map((each) => prompts.issues[each])).size).toBe(asked.length);
});

test.each([en, zhCN])('S5: every rung has two signs, each a question ($locale)', ({ prompts }) => {
  const signs = Object.values(prompts.rungs);
  expect(signs.map((each) => each.length)).toEqual([2, 2, 2, 2, 2]);
  expect(signs.flat().filter((sign) => !/[?？]$/.test(sign))).toEqual([]);
});

test.each([en, zhCN])('T4: every need has a definition and two signs of its own ($locale)', ({ prompts }) => {
  const needs = [...Object.values(prompts.individualNeeds), ...Object.values(prompts.organisationalNeeds)];
  expect(needs).toHaveLength(9);
  const signs = needs.flatMap((need) => need.signs);
  expect(new Set(signs).size).toBe(18);
  expect(new Set(needs.map(({ meaning }) => meaning)).size).toBe(9);
});
