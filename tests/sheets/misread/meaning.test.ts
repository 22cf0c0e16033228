// Values and headers that no list has, understood by the words they are made of or by what stands below them; and said where guessed.
import { readSheet } from '../../fixtures/readSheet';

test.each([
  ['has the last word', 'does what he is told'],
  ['Nothing goes without her', 'No say at all'],
  ['一锤定音', '说不上话'],
  ['runs the show', 'hardly any influence'],
])('G1: %s and %s are high and low', (high, low) => {
  const { plan } = readSheet(
    'Name | Authority | Involvement',
    `Ada Fenn | ${high} | High`,
    `Bo Lark | ${low} | High`,
  );
  expect(plan.people.map(({ authority }) => authority?.level)).toEqual(['high', 'low']);
});

test.each([
  ['fights for us', 3],
  ['rather friendly', 1],
  ['sits on the fence', 0],
  ['has doubts', -1],
  ['does not like us', -2],
  ['死对头', -3],
  ['比较看好', 1],
])('T3: %s is %d', (words, degree) => {
  const { plan } = readSheet('Name | Authority | Involvement | Attitude', `Ada Fenn | High | Low | ${words}`);
  expect(plan.people.map(({ attitude }) => attitude)).toEqual([degree]);
});

test.each(['her boss decides', 'signs, but late', 'not great', 'he or she decides'])(
  'G3: %s says no one thing, and stays a problem',
  (words) => {
    const { plan, problems } = readSheet('Name | Authority | Involvement', `Ada Fenn | ${words} | High`);
    expect(plan.people.map(({ authority }) => authority)).toEqual([null]);
    expect(problems).toContain('unknownValue Sheet1!B2');
  },
);

test('titles, departments and the other rating under words that say nothing are taken, and said', () => {
  const { columns, problems } = readSheet(
    'Name | Zorb | Quux | Authority | Flim',
    'Ada Fenn | Plant manager | Production | High | Low',
    'Bo Lark | Buyer | Purchasing | Low | High',
  );
  expect(columns).toEqual(['name A', 'title B', 'department C', 'authority D', 'involvement E']);
  expect(problems).toEqual(
    expect.arrayContaining(['B', 'C', 'E'].map((column) => `assumedColumn Sheet1!${column}1`)),
  );
});

test('factors whose texts stand under a word that says nothing are read, and said', () => {
  const { factors, problems } = readSheet(
    'Zorb | Direction | Control | Weight',
    'Good service record | + | High | 4',
    'New rival next door | - | Low | 5',
  );
  expect(factors).toEqual(['Good service record: maximise 4', 'New rival next door: reduce 5']);
  expect(problems).toContain('assumedColumn Sheet1!A1');
});
