// Two tables side by side that begin in different rows: what stands over one is no part of the other.
import { readSheet } from '../../fixtures/readSheet';

const both = (people: readonly string[], factors: readonly string[]) => {
  expect(people).toEqual(['Ada Fenn: owner 0', 'Bo Lark: advocate 0']);
  expect(factors).toEqual(['Good name: maximise 4', 'New rival: reduce 5']);
};

test('the title of the right one stands in the row of the headers of the left one', () => {
  const { people, factors } = readSheet(
    'Name | Title | Authority | Involvement | · | What drives it | · | · | ·',
    'Ada Fenn | CFO | High | High | · | · | · | · | ·',
    'Bo Lark | Buyer | Low | High | · | Factor | Direction | Control | Weight',
    '· | · | · | · | · | Good name | + | High | 4',
    '· | · | · | · | · | New rival | - | Low | 5',
  );
  both(people, factors);
});

test('the title of the left one stands in the row of the headers of the right one', () => {
  const { people, factors } = readSheet(
    'The team there | · | · | · | · | Factor | Direction | Control | Weight',
    '· | · | · | · | · | Good name | + | High | 4',
    'Name | Title | Authority | Involvement | · | New rival | - | Low | 5',
    'Ada Fenn | CFO | High | High | · | · | · | · | ·',
    'Bo Lark | Buyer | Low | High | · | · | · | · | ·',
  );
  both(people, factors);
});

test('labels over one stand beside the headers of the other', () => {
  const { people, factors } = readSheet(
    'Name | Title | Authority | Involvement | · | Project: | · | · | Date:',
    'Ada Fenn | CFO | High | High | · | Factor | Direction | Control | Weight',
    'Bo Lark | Buyer | Low | High | · | Good name | + | High | 4',
    '· | · | · | · | · | New rival | - | Low | 5',
  );
  both(people, factors);
});

test.each([
  ['Measures | A | B | C', 'Cost | + | + | -', 'Speed | - | + | -'],
  ['Feature | Old | New | Next', 'Rooms | 3 | 4 | 5', 'Quiet | yes | no | no'],
])('a comparison below strengths and weaknesses is none of them: %s', (...comparison) => {
  const { factors } = readSheet(
    'Strengths | Weaknesses | Opportunities | Threats',
    'Good service record | Slow approvals here | Reference plant next door | New rival with a lower price',
    'Spare parts in a day | Late delivery last year | Their buyer knows us | Weak currency makes us dear',
    '· | · | · | ·',
    '· | · | · | ·',
    ...comparison,
  );
  expect(factors).toHaveLength(8);
});

test('a factor table in words that we know only in part begins below a blank row under people', () => {
  const { factors } = readSheet(
    'Name | Authority | Involvement | Attitude',
    'Ada Fenn | High | High | Supporter',
    'Bo Lark | Low | High | Neutral',
    'Cy Moss | Low | Low | Opponent',
    '· | · | · | ·',
    'Sticking point | Helps or hurts | In our hands | Makes a difference',
    'Good service record | + | High | 4',
    'New rival next door | - | Low | 5',
  );
  expect(factors).toEqual(['Good service record: maximise 4', 'New rival next door: reduce 5']);
});

test.each([
  ['Factor', '+/-', 'Name | Title | E-mail'],
  ['Risk', 'Impact', 'City | Sales | Year'],
])('a blank column within a table, and another table further to the right: %s', (text, second, stranger) => {
  const { columns } = readSheet(
    `${text} | ${second} | · | Control | Category | · | · | · | ${stranger}`,
    `New rival | - | · | Low | Price | · | · | · | North | 12 | 3`,
    `Long contract | + | · | High | Relationship | · | · | · | South | 14 | 4`,
  );
  expect(columns).toEqual(expect.arrayContaining(['text A', 'control D', 'category E']));
});

test.each([
  ['Full name | Title | Authority | Involvement', 'Factor description | For or against | Control | Weight'],
  ['姓名 | 职务 | 决策权 | 参与度', '因素描述 | 有利/不利 | 可控度 | 权重'],
])('a name that may head factors too is still one of people, and two tables are two: %s', (left, right) => {
  const { people, factors } = readSheet(
    `${left} | · | ${right}`,
    'Ada Fenn | CFO | High | High | · | Good name | + | High | 4',
    'Bo Lark | Buyer | Low | High | · | New rival | - | Low | 5',
  );
  both(people, factors);
});

test.each([
  ['Strengths | Weaknesses', 'Opportunities | Threats', 'Score | Meaning'],
  ['优势 | 劣势', '机会 | 威胁', '评分 | 含义'],
])('a legend beside a SWOT drawn as a square is no column of it: %s', (upper, lower, legend) => {
  const { factors } = readSheet(
    `${upper} | · | ${legend}`,
    'Good service record | Slow approvals here | · | 5 | very',
    'Spare parts in a day | Late delivery last year | · | 3 | so so',
    `${lower} | · | 1 | hardly`,
    'Their buyer knows us | Weak currency makes us dear | · | · | ·',
  );
  expect(factors).toHaveLength(6);
});
