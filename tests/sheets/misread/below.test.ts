// Tables below each other: what stands in the lower one says nothing of the columns of the upper one, nor the other way round.
import { read } from './readSheets';

test('a group of degrees under labels heads the table below, though they could be values of the one above', () => {
  const { people, factors } = read(`
    Stakeholder | Title | Influence | Interest | · | ·
    Finn Moor | Buyer | 4 | High | · | ·
    Nora Birch | Controller | 1 | Low | · | ·
    · | · | · | · | · | ·
    Prepared by: | · | Version: | · | · | ·
    · | · | Control | · | · | ·
    Factor | Direction | High | Medium | Low | Weight
    Long contract | + | · | · | x | 2
    Change of plant head | - | x | · | · | 5`);
  expect(people).toEqual(['Finn Moor hh', 'Nora Birch ll']);
  expect(factors).toEqual(['Long contract +l2', 'Change of plant head -h5']);
});

test.each([
  ['Score', 'Meaning'],
  ['评分', '含义'],
])(
  'a key of %s and %s below a single blank row does not hide what the texts of factors are',
  (score, meaning) => {
    const { factors } = read(`
    View of ours | Direction | Control | Weight | Heard in | Raised at
    Good service record | + | High | 4 | Risk | Risk
    New rival with a lower price | - | Low | 5 | Title | Meeting
    Staff ask for our machine | + | Low | 2 | Risk | Call
    Slow approvals at the head office | - | Low | 1 | Mail | Call
    · | · | · | · | · | ·
    ${score} | ${meaning} | · | · | · | ·
    5 | very much | · | · | · | ·
    3 | some | · | · | · | ·
    1 | hardly | · | · | · | ·`);
    expect(factors).toEqual([
      'Good service record +h4',
      'New rival with a lower price -l5',
      'Staff ask for our machine +l2',
      'Slow approvals at the head office -l1',
    ]);
  },
);

test.each([
  ['Our control', 'Key factor'],
  ['Their control', 'Key people'],
])(
  '%s and %s are values where their columns say what is ours, and how much it matters',
  (control, weight) => {
    const { factors, tables } = read(`
    Factor | Control | Weight | Status | Heard in
    Good service record | High | Low | Open | Call
    Late parts | ${control} | ${weight} | Open | Risk
    Slow approvals | Low | High | Closed | Mail`);
    expect(tables).toEqual(['factors Sheet1!A1:E4']);
    expect(factors.map((each) => each.replace(/ \S+$/, ''))).toEqual([
      'Good service record',
      'Late parts',
      'Slow approvals',
    ]);
  },
);
