// Names and notes hold whatever somebody typed: a hyphen, a bracket, a star. None of them may end the analysis.
import fc from 'fast-check';
import { makeMentionedTest, makeSourceTest } from '../../../src/method/factors/hearsay';
import { asPattern } from '../../../src/method/ground/text';
import { makeMentionFinder } from '../../../src/method/people/mentions';
import type { JudgedPerson } from '../../../src/method/ground/judged';
import type { AllowedValue } from '../../../src/tables/column';
import { mentionsIn } from '../../../src/tables/mentions';

const person = (name: string, notes = ''): JudgedPerson => ({ name, notes }) as JudgedPerson;

/** Is either named in the other's notes? */
const isMentioned = (one: JudgedPerson, other: JudgedPerson): boolean =>
  makeMentionFinder([one, other])(one).includes(other);

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
  expect(isMentioned(person('Kim', `old friend of ${name}`), person(name))).toBe(name !== '(王总');
  const told = { text: `${name} says so`, notes: '' };
  for (const title of ['', name]) {
    expect(() => makeSourceTest(told)({ name, title })).not.toThrow();
    expect(() => makeMentionedTest(told)({ name, title })).not.toThrow();
  }
});

test('T7: whoever is named in the notes is known, hyphen and all', () => {
  const kim = person('Kim', 'was taught by Jean-Luc Picard');
  expect(isMentioned(kim, person('Jean-Luc Picard'))).toBe(true);
  expect(isMentioned(kim, person('Jean-Paul Sartre'))).toBe(false);
  expect(isMentioned(person('Jean-Paul Sartre'), kim)).toBe(false);
  expect(isMentioned(person('何倩', '王总的老同学'), person('王强(采购'))).toBe(true);
  expect(isMentioned(person('王强(采购'), person('何倩', '王总的老同学'))).toBe(true);
});

test('T7: of many, all are found whom the notes name, and all whose notes name them, in the order of the rows', () => {
  const ann = person('Ann Ash', 'learned from Bob');
  const people = [
    person('Eve Fox', 'was hired by Ash'),
    ann,
    person('12', 'knows Ann and 12'),
    person('Bobby Fox'),
    person('Bob Cole'),
    person('何倩', '与Ann共事'),
  ];
  expect(makeMentionFinder(people)(ann).map(({ name }) => name)).toEqual(['Eve Fox', '12', 'Bob Cole']);
});

test('T7: a name that stands alone in a note is found whatever it is made of', () => {
  fc.assert(
    fc.property(typed, (name) => {
      const called = name.replace(/[（(].*$/, '').trim();
      fc.pre(called !== '');
      expect(isMentioned(person('Kim', `: ${called} :`), person(name))).toBe(true);
    }),
  );
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
      isMentioned(person(other, `${name} says ${other}`), person(name, other));
      const told = { text: `${name} says ${other}`, notes: other };
      makeSourceTest(told)({ name, title: other });
      makeMentionedTest(told)({ name, title: other });
    }),
  );
});
