// Values as people speak: how much, for or against, in whose hands, how we know it. Each in a column that is understood.
import { readSheet } from '../../fixtures/readSheet';

test.each([
  ['overwhelming', 'a fair bit', 'next to zero'],
  ['commands', 'countersigns', 'takes orders'],
  ['holds the reins', 'one of the committee', 'nobody listens'],
  ['calls the shots', 'has a vote', 'has to ask permission'],
  ['全权决定', '会签', '级别不够'],
  ['说话管用', '有一定分量', '轮不到他'],
  ['举足轻重', '适中', '微不足道'],
  ['极高', '不高不低', '不值一提'],
])('G1: %s decides, %s in part, %s does not', (high, middle, low) => {
  const { plan } = readSheet(
    'Name | Authority | Involvement',
    `Ada Fenn | ${high} | High`,
    `Bo Lark | ${middle} | High`,
    `Cy Moor | ${low} | High`,
  );
  const levels = plan.people.map(({ authority }) => [authority?.level, authority?.borderline ?? false]);
  expect(levels[0]).toEqual(['high', false]);
  expect(levels[2]).toEqual(['low', false]);
  // G2: what is neither is said to be on the border.
  expect(levels[1]?.[1]).toBe(true);
});

test.each([
  ['never misses a meeting', 'sends a deputy'],
  ['follows closely', 'only copied in'],
  ['每会必来', '从未出席'],
  ['天天盯', '不闻不问'],
])('G1: %s is involved, %s is not', (high, low) => {
  const { plan } = readSheet(
    'Name | Authority | Involvement',
    `Ada Fenn | High | ${high}`,
    `Bo Lark | High | ${low}`,
  );
  expect(plan.people.map(({ involvement }) => involvement?.level)).toEqual(['high', 'low']);
});

test.each([
  ['waves our flag', 3],
  ['stands with us', 2],
  ['热情', 2],
  ['leaning to our side', 1],
  ['might support', 1],
  ['going with the majority', 0],
  ['follows the herd', 0],
  ['弃权', 0],
  ['not really happy with us', -1],
  ['不太看好', -1],
  ['leaning against us', -1],
  ['cooling off', -1],
  ['blocker', -2],
  ['反感', -2],
  ['stands with the competitor', -2],
  ['at war with us', -3],
  ['与我们为敌', -3],
])('T3: %s is %d', (words, degree) => {
  const { plan } = readSheet('Name | Authority | Involvement | Attitude', `Ada Fenn | High | Low | ${words}`);
  expect(plan.people.map(({ attitude, attitudeKnown }) => (attitudeKnown ? attitude : null))).toEqual([
    degree,
  ]);
});

test.each([
  ['opens doors for us', 'sand in the gears'],
  ['paves the way', 'holds us back'],
  ['利好', '拖我们后腿'],
  ['推我们一把', '帮了对手'],
])('R1: %s is for us, %s against us', (positive, negative) => {
  const { plan } = readSheet(
    'Factor | Direction | Control | Weight',
    `Good service record | ${positive} | High | 3`,
    `New rival next door | ${negative} | Low | 3`,
  );
  expect(plan.factors.map(({ direction }) => direction)).toEqual(['positive', 'negative']);
});

test.each([
  ['on our desk', 'with the customer’s help', 'nothing can be done'],
  ['we can solve it', 'up for negotiation', 'not up to us'],
  ['我们说了算', '要客户配合', '无能为力'],
  ['自己能解决', '可以争取', '只能等'],
])('R1: %s is ours, %s half ours, %s is not', (high, middle, low) => {
  const { plan } = readSheet(
    'Factor | Direction | Control | Weight',
    `Good service record | + | ${high} | 3`,
    `Long way to the plant | - | ${middle} | 3`,
    `New rival next door | - | ${low} | 3`,
  );
  expect(plan.factors.map(({ control }) => control?.borderline)).toEqual([false, true, false]);
  expect([plan.factors[0], plan.factors[2]].map((factor) => factor?.control?.level)).toEqual(['high', 'low']);
});

test.each([
  ['in the minutes', 'heard from others'],
  ['with own eyes', 'not checked'],
  ['当面确认', '听人说'],
  ['有记录可查', '还没核实'],
])('R3: %s is a fact, %s is not', (confirmed, assumed) => {
  const { plan } = readSheet(
    'Factor | Direction | Control | Weight | Evidence',
    `Good service record | + | High | 3 | ${confirmed}`,
    `New rival next door | - | Low | 3 | ${assumed}`,
  );
  expect(plan.factors.map(({ evidence }) => evidence)).toEqual(['confirmed', 'assumed']);
});

test('a factor is not judged by its own words: only the cell of the column speaks', () => {
  const { factors } = readSheet(
    'Factor | Direction | Control | Weight',
    'Blocker removed | + | High | 4',
    'Champion left, nothing can be done | - | Low | 2',
  );
  expect(factors).toEqual(['Blocker removed: maximise 4', 'Champion left, nothing can be done: reduce 2']);
});
