import { en } from '../../src/text/en';
import { zhCN } from '../../src/text/zhCN';

test('R4: a red flag says what the customer must have and how we are rated', () => {
  const params = { kind: 'redFlag', text: 'Local service', rating: 2 } as const;
  expect(en.findings.R4(params)).toBe(
    '“Local service” is a must, and we score 2 of 5. Improve it, or agree another way to meet it.',
  );
  expect(zhCN.findings.R4(params)).toBe(
    '“Local service”是客户必须有的，我们只有 2 分（满分 5 分）。请改进，或商定别的办法来满足。',
  );
});

test('R4: behind, with both scores and where most is lost', () => {
  const params = {
    kind: 'behind',
    competitor: 'Brennan',
    ours: 61 / 19,
    theirs: 77 / 19,
    text: 'Price',
  } as const;
  expect(en.findings.R4(params)).toBe(
    'On the buying criteria we are behind Brennan, 3.2 against 4.1. Most is lost on “Price”.',
  );
  expect(en.findings.R4({ ...params, text: '' })).toBe(
    'On the buying criteria we are behind Brennan, 3.2 against 4.1.',
  );
});

test('R4: the first check names the needs that are known, and asks for them where none is', () => {
  const { speaker } = en.criteria.checks;
  expect(speaker([])).toBe('Note who brought it up: what they want personally may colour it.');
  expect(speaker([{ name: 'Tom', need: null }])).toBe(
    'Find out what Tom wants personally: it may colour this.',
  );
  const both = [
    { name: 'Lucie', need: 'order' },
    { name: 'Tom', need: null },
  ] as const;
  expect(speaker(both)).toBe(
    'Personal needs may colour it: Lucie (order) and Tom (not known). Ask whether it matters to others too.',
  );
});

test('R6: reasons are sentences, and are counted as what they are', () => {
  const { reason, count } = en.strategy.going;
  expect(reason({ reason: 'coverageLow', params: { coverage: 0.4999, limit: 0.5 } })).toBe(
    'We reach 49\u00a0% of the key people, weighted by role. Reach 50\u00a0% before you commit.',
  );
  expect(reason({ reason: 'redFlags', params: { count: 1 } })).toBe(
    'Answer the red flag first: we are weak at something the customer must have.',
  );
  expect([count('goWithConditions', 1), count('goWithConditions', 2), count('go', 3)]).toEqual([
    '1 condition',
    '2 conditions',
    '3 reasons',
  ]);
});

test('R4: what is no rating is named with its column, once in quotes', () => {
  const params = { value: '很好', column: '博瑞', table: 'criteria' } as const;
  expect(zhCN.problems.badRating(params)).toBe('“博瑞”里的“很好”不是评分，未计入；请填 1 到 5。');
});
