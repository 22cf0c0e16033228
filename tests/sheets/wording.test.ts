import fc from 'fast-check';
import { breakLines, footerOf, shorten } from '../../src/sheets/drafts/wording';
import { textOf } from '../../src/text/text';

test('a text that fits stays as it is', () => {
  expect(shorten('No local service', 16)).toBe('No local service');
});

test('a text that is too long ends in an ellipsis within the width', () => {
  expect(shorten('No local service', 10)).toBe('No local…');
});

test('a Chinese character takes two places', () => {
  expect(shorten('没有本地服务', 12)).toBe('没有本地服务');
  expect(shorten('没有本地服务', 9)).toBe('没有本地…');
});

test('line breaks become blanks, so that one line stays one', () => {
  expect(shorten('one\n two', 20)).toBe('one two');
});

test('an ampersand in an account’s name is no code of the footer', () => {
  expect(footerOf('Strategy · A&P', '2026-11-23', textOf('en'))).toBe(
    'Strategy · A&&P · 23 Nov 2026 · &P / &N',
  );
});

test('a sentence is broken at blanks, and nothing of it is lost', () => {
  expect(breakLines('Nobody of us has met the approver.', 16)).toEqual([
    'Nobody of us has',
    'met the',
    'approver.',
  ]);
});

test('Chinese is broken between characters, never before a full stop', () => {
  expect(breakLines('我们没有人见过批准者。', 20)).toEqual(['我们没有人见过批准者。']);
  expect(breakLines('我们没有人见过批准者。', 10)).toEqual(['我们没有人', '见过批准者。']);
});

test('every word of a broken text is in its lines, in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '我', '。', '-') }),
      fc.nat(30),
      (text, width) => {
        const bare = (value: string): string => value.replace(/\s/g, '');
        expect(bare(breakLines(text, width).join(''))).toBe(bare(text));
      },
    ),
  );
});
