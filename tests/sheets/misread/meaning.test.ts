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

const attitudeOf = (words: string): readonly number[] => {
  const { plan } = readSheet('Name | Authority | Involvement | Attitude', `Ada Fenn | High | Low | ${words}`);
  return plan.people.map(({ attitude }) => attitude);
};

test.each([
  ['supports the competitor', -2],
  ['支持友商', -2],
  ['somewhat for the rival', -2],
  ['neutral to positive', 1],
  ['中立偏负面', -1],
  ['neither supports nor opposes', 0],
  ['不支持不反对', 0],
  ['持反对态度', -2],
])('T3: whom it is for, and between what it stands: %s is %d', (words, degree) => {
  expect(attitudeOf(words)).toEqual([degree]);
});

test.each(['does not support the competitor', 'needs to be shown', 'opposes the competitor'])(
  'T3: %s is no attitude to us that is known',
  (words) => {
    const { plan } = readSheet(
      'Name | Authority | Involvement | Attitude',
      `Ada Fenn | High | Low | ${words}`,
    );
    expect(plan.people.map(({ attitudeKnown }) => attitudeKnown)).toEqual([false]);
  },
);

const factorWith = (header: string, words: string) =>
  readSheet(`Factor | Direction | Control | ${header}`, `New rival | - | Low | ${words}`).plan.factors[0];

test.each([
  ['to be closed', 'open'],
  ['being resolved', 'open'],
  ['待关闭', 'open'],
  ['not yet started', 'open'],
  ['fully resolved', 'resolved'],
  ['已办结', 'resolved'],
])('R2: what is due is not done: %s is %s', (words, status) => {
  expect(factorWith('Status', words)?.status).toBe(status);
});

test.each([
  ['to be validated', 'assumed'],
  ['待客户确认', 'assumed'],
  ['尚无证据', 'assumed'],
  ['confirmed by the client', 'confirmed'],
  ['有充分证据', 'confirmed'],
])('R2: what is to be shown is not shown: %s is %s', (words, evidence) => {
  expect(factorWith('Evidence', words)?.evidence).toBe(evidence);
});

const controlOf = (words: string): string | undefined => {
  const { plan } = readSheet('Factor | Direction | Control', `New rival | - | ${words}`);
  const control = plan.factors[0]?.control;
  return control?.borderline === true ? 'middle' : control?.level;
};

test.each([
  ["we can't change it", 'low'],
  ['我们无法控制', 'low'],
  ['decided by the head office', 'low'],
  ['not within our control', 'low'],
  ['由我方决定', 'high'],
  ['fully under our control', 'high'],
  ['partly controllable', 'middle'],
  ['在一定程度上可控', 'middle'],
])('G1: whose hands it is in: %s is %s', (words, level) => {
  expect(controlOf(words)).toBe(level);
});

test.each([
  ['no interaction yet', 'none'],
  ['暂无联系', 'none'],
  ['initial conversation', 'brief'],
  ['初步沟通', 'brief'],
  ['several interactions', 'several'],
  ['多轮沟通', 'several'],
  ['close ties', 'close'],
  ['联系紧密', 'close'],
])('a contact by how much there is of it: %s is %s', (words, contact) => {
  const { plan } = readSheet(
    'Name | Authority | Involvement | Contact depth',
    `Ada Fenn | High | Low | ${words}`,
  );
  expect(plan.people.map((person) => person.contact)).toEqual([contact]);
});

test.each([
  ['Danger', 'negative'],
  ['Roadblocks', 'negative'],
  ['痛点', 'negative'],
  ['Drivers and barriers', null],
  ['动力与阻力', null],
])('R1: a list headed %s is %s', (header, direction) => {
  const { plan } = readSheet(
    `${header} | Control | Weight`,
    'Late parts | Low | 4',
    'Dear currency | High | 3',
  );
  expect(plan.factors.map((factor) => factor.direction)).toEqual([direction, direction]);
});
