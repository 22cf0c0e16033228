// One word for one thing, in each language: what is called otherwise anywhere fails with the word to use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/text/en';
import type { Text } from '../../src/text/text';
import { zhCN } from '../../src/text/zhCN';
import { everyText } from './everyText';
import { fill } from './filled';
import { plainTexts, type NamedText } from './namedText';

/** The word to use, and what is not to stand for it. */
type Terms = readonly (readonly [term: string, others: RegExp])[];

const english: Terms = [
  ['None of us', /nobody of us/i],
  ['key people', /people who count|circle that matters/i],
  ['change the strategy', /turn(s|ed)? the strategy|bring(s)? (Move fast|Persevere|Rethink)/i],
  ['the strategy becomes', /: then “|would bring/i],
  ['Second choice', /next in line/i],
  ['no role yet', /without a role|\bno role\b(?! yet)/i],
  ['Not classified', /not in a quadrant|unclassified/i],
  ['Not covered yet', /looked at (these )?yet|nobody has looked/i],
  ['Not assigned yet', /nobody has taken|still open in/i],
  ['correct, fix', /\bmend(s|ed|ing)?\b/i],
  ['us, internal', /\bour( own)? house\b/i],
  ['rates differently', /sees .* otherwise/i],
  ['Minimum, Maximum', /\b(fewest|most) (factors|years|weight|suggested actions)\b|^least /i],
  ['needs to be discussed', /put up for/i],
  ['has no cause written beside it', /hangs? in the air/i],
  ['plan by', /steer by|plan on it/i],
];

const chinese: Terms = [
  ['依据（因素的），证明（拿给客户看的）', /证据/],
  ['窗格', /面板/],
  ['未定角色', /(尚无|没有|还没有|没)角色/],
  ['未归类', /未分类|不在任何象限/],
  ['临界', /边界/],
  ['购销步骤', /采购与销售步骤/],
  ['基准值', /基线/],
  ['覆盖率', /与关键人物的接触|已有联系的占|接触面/],
  ['久未联系（人），已过期（日期）', /疏于联系|联系过期|逾期/],
  ['这单', /[这此][笔次]销售/],
  ['有利、不利', /正面|负面/],
  ['对接（人），相配（步骤）', /对应/],
  ['关键人物', /重要人物/],
  ['把握', /稳固程度/],
  ['有效、已了结', /未解决|已解决/],
  ['总监级、经理级、基层', /高级管理|中层管理|员工/],
  ['没接触过、见过一两次、常见面、关系密切', /短暂接触|多次会面/],
  ['这个客户', /该客户/],
  ['换不到、变成', /由此：|滑向/],
  ['他、她、对方，或写名字', /(?<![尤极与])其(?![他余实中间次它])/],
];

/** Headers of columns keep their names, so that tables that are handed out stay as they are. */
const isHeader = (where: string): boolean => /^columns\.\w+\.\w+$/.test(where);

const allOf = (text: Text): readonly NamedText[] =>
  [...fill(text).said, ...everyText(text), ...plainTexts(text, '')].filter(({ where }) => !isHeader(where));

/** The page of the method says it in the same words; its lines are shown by their beginning. */
const page: readonly NamedText[] = readFileSync(join(__dirname, '../../docs/method.zh-CN.md'), 'utf8')
  .split('\n')
  .map((words, index) => ({ where: `docs/method.zh-CN.md:${index + 1}`, words }));

test.each([
  ['English', english, allOf(en)],
  ['Chinese', chinese, [...allOf(zhCN), ...page]],
] as const)('one word stands for one thing (%s)', (_, terms, texts) => {
  const wrong = terms.flatMap(([term, others]) =>
    texts.filter(({ words }) => others.test(words)).map(({ where, words }) => `${term} ← ${where}: ${words}`),
  );
  expect([...new Set(wrong)]).toEqual([]);
});
