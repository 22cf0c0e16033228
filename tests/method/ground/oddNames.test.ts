// Names and notes hold whatever somebody typed: a hyphen, a bracket, a star. None of them may end the analysis.
import fc from 'fast-check';
import { makeMentionedTest, makeSourceTest } from '../../../src/method/factors/hearsay';
import { asPattern } from '../../../src/method/ground/text';
import { makeMentionTest } from '../../../src/method/people/mentions';
import type { JudgedPerson } from '../../../src/method/ground/judged';
import type { AllowedValue } from '../../../src/tables/column';
import { mentionsIn } from '../../../src/tables/mentions';

const person = (name: string, notes = ''): JudgedPerson => ({ name, notes }) as JudgedPerson;

/** Letters that mean something in a pattern, among those of names. */
const typed = fc.string({
  unit: fc.constantFrom(...'Ann-Lee王李总 ()[]{}*+?.^$|\\/（）,'),
  minLength: 1,
  maxLength: 8,
});

test('a text as a pattern finds itself, with and without the flag u', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(new RegExp(asPattern(text), 'u').test(text)).toBe(true);
      expect(new RegExp(asPattern(text)).test(text)).toBe(true);
    }),
  );
});

test.each([
  'Jean-Luc Picard',
  'Smith-Jones',
  'A. Novak',
  '(王总',
  '王总(采购',
  '*王总',
  '[王]',
  '?周',
  '{李}',
])('T7, A9: %s in a note or a factor is read as a name', (name) => {
  expect(() => makeMentionTest(person('Kim', `old friend of ${name}`))(person(name))).not.toThrow();
  const told = { text: `${name} says so`, notes: '' };
  for (const title of ['', name]) {
    expect(() => makeSourceTest(told)({ name, title })).not.toThrow();
    expect(() => makeMentionedTest(told)({ name, title })).not.toThrow();
  }
});

test('T7: whoever is named in the notes is known, hyphen and all', () => {
  expect(makeMentionTest(person('Kim', 'was taught by Jean-Luc Picard'))(person('Jean-Luc Picard'))).toBe(
    true,
  );
  expect(makeMentionTest(person('Kim', 'was taught by Jean-Luc Picard'))(person('Jean-Paul Sartre'))).toBe(
    false,
  );
  expect(makeMentionTest(person('何倩', '王总的老同学'))(person('王强(采购'))).toBe(true);
});

test('O2: a word of a company’s own may hold a hyphen', () => {
  const values: readonly AllowedValue[] = [
    { code: 'must', labels: null, synonyms: ['must-have', 'A+'] },
    { code: 'nice', labels: null, synonyms: ['nice-to-have'] },
  ];
  expect(mentionsIn(values, 'Must-have / nice-to-have').map(({ code }) => code)).toEqual(['must', 'nice']);
});

test('T7, A9: no name and no note ends the analysis', () => {
  fc.assert(
    fc.property(typed, typed, (name, other) => {
      makeMentionTest(person(other, `${name} says ${other}`))(person(name, other));
      const told = { text: `${name} says ${other}`, notes: other };
      makeSourceTest(told)({ name, title: other });
      makeMentionedTest(told)({ name, title: other });
    }),
  );
});
