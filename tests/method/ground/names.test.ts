import fc from 'fast-check';
import { makeNameFinder, namesNobody } from '../../../src/method/ground/names';

const find = (name: string, ...names: readonly string[]) => {
  const match = makeNameFinder(names.map((each) => ({ name: each })))(name);
  return match.kind === 'one' ? match.person.name : match.kind;
};

const names = ['Anna Lindqvist', 'Bo Müller', 'Dr. Carl Müller', 'D. Weiss', '王小明', '欧阳文', '李总'];

test.each([
  ['Anna Lindqvist', 'Anna Lindqvist'],
  [' anna  LINDQVIST ', 'Anna Lindqvist'],
  ['Lindqvist, Anna', 'Anna Lindqvist'],
  ['Ms Anna Lindqvist, PhD', 'Anna Lindqvist'],
  ['Anna Lindqvist (quality)', 'Anna Lindqvist'],
  ['Anna', 'Anna Lindqvist'],
  ['Frau Lindqvist', 'Anna Lindqvist'],
  ['A. Lindqvist', 'Anna Lindqvist'],
  ['Carl Müller', 'Dr. Carl Müller'],
  ['Herr Dr. C. Müller', 'Dr. Carl Müller'],
  ['Dora Weiss', 'D. Weiss'],
  ['王小明', '王小明'],
  ['王总', '王小明'],
  ['小明', '王小明'],
  ['王小明先生', '王小明'],
  ['欧阳博士', '欧阳文'],
  ['李总', '李总'],
  ['李先生', '李总'],
])('T10: %p means %p', (name, meant) => {
  expect(find(name, ...names)).toBe(meant);
});

test('T10: a part that fits two people means neither of them', () => {
  expect(find('Müller', ...names)).toBe('several');
  expect(find('王经理', '王小明', '王芳')).toBe('several');
});

test('T10: the whole name goes before a part of a longer one', () => {
  expect(find('Müller', 'Müller', 'Bo Müller')).toBe('Müller');
  expect(find('王芳', '王芳', '王芳华')).toBe('王芳');
});

test.each(['Zed', 'Anna Berg', 'B. Lindqvist', 'A.', '', 'Dr.', '张总', 'Lindqvist Anna Maria Luise'])(
  'T10: %p means nobody',
  (name) => {
    expect(find(name, ...names)).toBe('none');
  },
);

test('T10: two rows of the same name cannot be told apart', () => {
  expect(find('Ann', 'Ann', 'ann ')).toBe('several');
});

test.each(['-', '—', 'n/a', 'None', '无', ' TBD '])('T10: %p says that there is nobody', (name) => {
  expect(namesNobody(name)).toBe(true);
});

test('T10: a name says that there is somebody', () => {
  expect(['Ann', '吴', 'Nobody Jones'].map(namesNobody)).toEqual([false, false, false]);
});

test('P1: the order of people makes no difference to whom a name means', () => {
  const some = fc.array(fc.constantFrom('Ann Lee', 'A. Lee', 'Ann', 'Lee', 'Dr Lee', '王芳', '王总', '芳'), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      some,
      fc.constantFrom('Ann', 'Lee', 'Ann Lee', 'Mr Lee', 'A Lee', '王', '王芳'),
      (all, name) => {
        expect(find(name, ...[...all].reverse())).toBe(find(name, ...all));
      },
    ),
  );
});
