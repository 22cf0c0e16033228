// The corpus of accounts that a director judged before anything was run on them.
import type { DirectorAccount } from '../directors/account';
import { directorAccounts } from '../directors/accounts';

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
