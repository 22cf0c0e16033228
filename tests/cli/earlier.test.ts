// A workbook decided under rule version 1 says once what reads differently now, on standard error.
import { fixture, makeFolder, quadrille } from './quadrille';

const folder = makeFolder();
afterAll(() => folder.remove());

const firm = fixture('rules1/firm.xlsx');

const said =
  `${firm}: The sheet Strategy was written under earlier rules. ` +
  'What reads differently now, edits since then included: ' +
  'How sure it is: “Firm” then, “Unproven” now. ' +
  'Have the heaviest assumptions confirmed before you rely on it: most of the weight is hearsay. ' +
  'Whether to go on: “Go” then, “Go with conditions” now.\n';

test('a page comes with one line on standard error', async () => {
  const { code, err } = await quadrille(['analyse', firm]);
  expect(code).toBe(0);
  expect(err).toBe(said);
});

test('with --json it is the same line, and the answer has no key for it', async () => {
  const { out, err } = await quadrille(['analyse', '--json', firm]);
  expect(err).toBe(said);
  expect(out).not.toContain('earlier');
});

test('what is written by the present rules does not say it again', async () => {
  const to = folder.at('anew.xlsx');
  await quadrille(['analyse', firm, '--write', to]);
  const { err } = await quadrille(['analyse', to]);
  expect(err).toBe('');
});

test('in Chinese, where a standing was called otherwise then, only what differs is told', async () => {
  const file = fixture('rules1/thin-chinese.xlsx');
  const { err } = await quadrille(['analyse', '--locale', 'zh-CN', file]);
  expect(err).toBe(
    `${file}：工作表“策略”是按旧版规则写的。现在与当时不同的地方（包括此后改过的内容）：` +
      '是否继续现在排在策略之前：“有条件地继续”。\n',
  );
});
