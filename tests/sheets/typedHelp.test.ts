// S8, S5, T4: the template says beside the cell what to ask, and how one tells what to choose.
import { emptyPlan } from '../../src/method/ground/plan';
import { draftTemplate } from '../../src/sheets/template/template';
import { typedHelp } from '../../src/sheets/template/typedHelp';
import type { TableKind } from '../../src/tables/tables';
import { en } from '../../src/text/en';
import { zhCN } from '../../src/text/zhCN';
import type { Text } from '../../src/text/text';

const helpOn = (kind: TableKind, text: Text): readonly string[] =>
  draftTemplate({
    text,
    kinds: [kind],
    sample: null,
    plan: emptyPlan,
    takenSheets: [],
    takenTables: [],
    grids: [],
  })[0]!.layout.validations.map(({ help }) => help);

const joined = (kind: TableKind, text: Text): string => helpOn(kind, text).join('\n');

test.each([en, zhCN])('S8: goal, strategy and tools are explained where goals begin ($locale)', (text) => {
  const { goal, strategy, tools } = text.prompts.begin;
  for (const sentence of [goal, strategy, tools]) expect(joined('goals', text)).toContain(sentence);
});

test.each([en, zhCN])('T4: every need has its definition beside the cell ($locale)', (text) => {
  const { individualNeeds, organisationalNeeds } = text.prompts;
  const meanings = [...Object.values(individualNeeds), ...Object.values(organisationalNeeds)];
  for (const { meaning } of meanings) expect(joined('people', text)).toContain(meaning);
});

test.each([en, zhCN])('S5, S1: every rung and every path is told beside its answer ($locale)', (text) => {
  const help = joined('profile', text);
  const { rungs, leadershipPaths } = text.labels;
  for (const label of [...Object.values(rungs), ...Object.values(leadershipPaths)])
    expect(help).toContain(label);
});

test('S8: the lists of the three layers stand beside a business issue', () => {
  const words = ['rivals', 'law', 'labour', 'outsourcing', 'new fields', 'marketing', 'information'];
  expect(words.filter((word) => !joined('issues', en).includes(word))).toEqual([]);
});

test.each([en, zhCN])('none is longer than Excel shows ($locale)', (text) => {
  const typed = Object.entries(text.prompts.typed).filter(([, words]) => words.length > 255);
  expect(typed.map(([key, words]) => [key, words.length])).toEqual([]);
  expect(typedHelp('people', 'name', text)).toBeNull();
});
