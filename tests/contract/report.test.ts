import type { ContractCase } from '../../contract/contractCase';
import { makeReport } from '../../contract/report';
import type { CaseResult } from '../../contract/runSuite';
import { fill, textFor } from '../../contract/text/text';

const contractCase: ContractCase = {
  id: 'marks.empty-value',
  assumption: ['A mark may be empty.', '标记可为空。'],
  source: 'Excel.Worksheet class',
  evidence: 'silent',
  members: [],
  run: async () => undefined,
};
const results: readonly CaseResult[] = [
  { contractCase, outcome: 'passed', detail: '' },
  { contractCase, outcome: 'failed', detail: 'value: expected "`"\n, got "x"' },
  { contractCase, outcome: 'notApplicable', detail: 'NotImplemented' },
];
const environment = { excel: 'Excel 16.0 on PC', language: 'de-DE', apiSets: ['ExcelApi 1.17'] };

test('the text for an issue says which Excel, what failed and why', () => {
  expect(makeReport(environment, results)).toBe(`### Quadrille contract: 1 passed, 1 failed, 1 not applicable

- Excel 16.0 on PC
- ExcelApi 1.17
- display language de-DE

#### Failed

- \`marks.empty-value\` — A mark may be empty.
  - \`\` value: expected "ˋ" , got "x" \`\`
  - silent: Excel.Worksheet class

#### Not applicable

- \`marks.empty-value\` — A mark may be empty.
  - \`\` NotImplemented \`\`
  - silent: Excel.Worksheet class

#### Passed

- \`marks.empty-value\`
`);
});

test('the page speaks Chinese where Office does, else English', () => {
  expect(['zh-CN', 'zh-TW', 'en-GB', 'de-DE'].map((language) => textFor(language).run)).toStrictEqual([
    '运行',
    '运行',
    'Run',
    'Run',
  ]);
});

test('sentences are filled, and a place without a value stays', () => {
  expect(fill('{done} of {count}', { done: 3 })).toBe('3 of {count}');
});
