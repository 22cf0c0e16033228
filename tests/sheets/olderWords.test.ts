// Workbooks made by an older template stay readable: what its drop-downs and its profile offered means the same as ever.
import { directionValues, statusValues } from '../../src/tables/factors/factorValues';
import { commitmentValues } from '../../src/tables/milestones';
import { contactValues, levelValues } from '../../src/tables/people/peopleValues';
import { profileQuestions } from '../../src/tables/profile/profileQuestions';
import { parseChoice } from '../../src/tables/choice';

test.each([
  ['未解决', 'open', statusValues],
  ['已解决', 'resolved', statusValues],
  ['+ 正面', 'positive', directionValues],
  ['− 负面', 'negative', directionValues],
  ['高级管理', 'senior', levelValues],
  ['中层管理', 'middle', levelValues],
  ['员工', 'staff', levelValues],
  ['无', 'none', contactValues],
  ['短暂接触', 'brief', contactValues],
  ['多次会面', 'several', contactValues],
  ['密切', 'close', contactValues],
  ['参加演示会', 'attendBriefing', commitmentValues],
] as const)('the older word %s still means %s', (word, code, values) => {
  expect(parseChoice(values, word)).toBe(code);
});

test.each([
  ['愿景：我们要成为这个客户的什么？', 'vision'],
  ['我们今天在客户心中是什么？', 'ladderToday'],
  ['我们想成为客户的什么？', 'ladderWanted'],
  ['您本人想从这次销售得到什么？', 'sellerNeed'],
] as const)('the older question “%s” is still read', (question, item) => {
  const values = Object.entries(profileQuestions).map(([code, { labels, synonyms }]) => ({
    code,
    labels,
    synonyms,
  }));
  expect(parseChoice(values, question)).toBe(item);
});
