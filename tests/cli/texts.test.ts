import { fileErrorCodes } from '../../src/files/fileError';
import { en } from '../../src/text/en';
import { zhCN } from '../../src/text/zhCN';
import { saidTexts } from '../text/everyText';
import { plainTexts } from '../text/namedText';
import { sampled } from '../text/sample';

const both = [en, zhCN];
const widthOf = (line: string): number =>
  [...line].reduce((sum, character) => sum + (/[\u1100-\u11ff\u2e80-\uffe6]/.test(character) ? 2 : 1), 0);

/** Every sentence of the command line, with sample words. */
const sentences = ({ cli, ...text }: typeof en): readonly string[] => [
  ...plainTexts(cli.files, '').map(({ words }) => words),
  ...Object.values(cli.usage).map((usage) =>
    typeof usage === 'string' ? usage : usage('plan', 'name, title'),
  ),
  ...saidTexts(cli.problems, '', sampled({ cli, ...text })).map(({ words }) => words),
  ...[
    cli.unknownSheet('A', 'B'),
    cli.whichSheet('A1:B2', 'B'),
    cli.whichTable('people', ''),
    cli.whichTable('people', 'A!A1:B9'),
    cli.analyse.noTables,
  ],
  ...[
    cli.notes.lockFile,
    cli.notes.notWritten,
    cli.notes.unread('Plan'),
    cli.notes.uncalculated(1),
    cli.notes.uncalculated(3),
  ],
];

test('every reason why a file fails has its sentence', () => {
  const extra = Object.keys(en.cli.files).filter((code) => !fileErrorCodes.some((each) => each === code));
  expect(fileErrorCodes.filter((code) => !Object.hasOwn(en.cli.files, code))).toEqual([]);
  expect(extra).toEqual(['noOutput', 'folder', 'harmful', 'unexpected']);
});

test('no English sentence is longer than 25 words', () => {
  const tooLong = (text: string): boolean =>
    text.split(/(?<=\p{Ll}[.?:])\s+/u).some((sentence) => sentence.split(/\s+/).length > 25);
  expect(sentences(en).filter(tooLong)).toEqual([]);
});

test('no Chinese sentence is longer than 45 characters', () => {
  const tooLong = (text: string): boolean =>
    text.split(/[。？：]/u).some((sentence) => Array.from(sentence).length > 45);
  expect(sentences(zhCN).filter(tooLong)).toEqual([]);
});

test('no sentence speaks of the pane', () => {
  const spoken = both
    .flatMap(sentences)
    .filter((sentence) => /\b(pane|in Tables)\b|“表格”|窗格/.test(sentence));
  expect(spoken).toEqual([]);
});

test('the help fits 80 columns in both languages', () => {
  const lines = both.flatMap(({ cli }) => cli.help.split('\n'));
  expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
});

test('both helps name the same options and exit codes', () => {
  const named = (help: string): readonly string[] =>
    [...new Set(help.match(/--[a-z-]+|^ {2}[0-3] /gm) ?? [])].sort();
  expect(named(zhCN.cli.help)).toEqual(named(en.cli.help));
});
