// The corpus of accounts that a director judged before anything was run on them.
import type { DirectorAccount } from '../directors/account';
import { directorAccounts } from '../directors/accounts';
import { scoreOf, type Score } from './directorScore';

const namesIn = ({
  people,
  factors,
  criteria = [],
  commitments = [],
}: DirectorAccount): readonly string[] => [
  ...people.map(({ name }) => name),
  ...factors.map(({ text }) => text),
  ...criteria.map(({ text }) => text),
  ...commitments.map(({ which }) => which),
];

test('ten accounts in each language, each another', () => {
  const ids = directorAccounts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(20);
  for (const language of ['en', 'zh'])
    expect(directorAccounts.filter((each) => each.language === language)).toHaveLength(10);
});

test.each(directorAccounts.map((account) => [account.id, account] as const))(
  'what the director would do first in %s is about what stands there',
  (_, account) => {
    const names = namesIn(account);
    const about = account.expected.firstActions.flatMap((action) => action.about);
    expect(about.filter((name) => !names.includes(name))).toStrictEqual([]);
  },
);

describe('what comes out beside what the director wrote', () => {
  const scores = directorAccounts.map(scoreOf);
  const sum = (count: (score: Score) => number): number =>
    scores.reduce((total, each) => total + count(each), 0);

  test('the score is printed', () => {
    const lines = scores.map(
      ({ id, decision, strategy, isContradicted, isOtherStrategy, named, hits, findings, suggestions }) =>
        [
          id.padEnd(34),
          `${hits}/3 (named ${named})`,
          `${decision}${isContradicted ? ' !' : ''}`.padEnd(22),
          `${strategy}${isOtherStrategy ? ' !' : ''}`.padEnd(28),
          `${findings} findings, ${suggestions} suggestions`,
        ].join('  '),
    );
    const total = `of 60 first actions ${sum(({ hits }) => hits)} by kind and subject, ${sum(({ named }) => named)} by subject alone`;
    process.stdout.write(`${[...lines, total].join('\n')}\n`);
    expect(lines).toHaveLength(20);
  });

  test('R6: at most two of twenty decisions contradict the director', () => {
    expect(scores.filter(({ isContradicted }) => isContradicted).length).toBeLessThanOrEqual(2);
  });

  test('N7: at least 48 of the 60 first actions are about what stands among the first five', () => {
    expect(sum(({ named }) => named)).toBeGreaterThanOrEqual(48);
  });

  // Asked are 48; this is what is reached, and never less again.
  test('N7: of these so many are also the kind of act that the director meant', () => {
    expect(sum(({ hits }) => hits)).toBeGreaterThanOrEqual(50);
  });
});
