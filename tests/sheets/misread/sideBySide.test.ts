// Two tables side by side that begin in different rows: what stands over one is no part of the other.
import { readGrid, readSheet } from '../../fixtures/readSheet';
import { sheet } from '../../fixtures/sheet';

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

test.each([
  ['Surname', 'Phone', 'First name'],
  ['Last name', 'Contact', 'Given name'],
])('a blank column within the left one parts %s from no %s and %s', (surname, reach, given) => {
  const { people, factors } = readSheet(
    `${surname} | Authority | Attitude | · | ${reach} | ${given} | Involvement | · | · | Factor | Direction | Control | Weight`,
    'Fenn | High | 0 | · | ada@x.example | Ada | High | · | · | Good name | + | High | 4',
    'Lark | Low | 0 | · | bo@x.example | Bo | High | · | · | New rival | - | Low | 5',
  );
  both(people, factors);
});

test('nor does the title of the right one in the row of its headers', () => {
  const { people, factors } = readSheet(
    'Surname | Authority | · | Contact | Given name | Involvement | · | · | What decides this deal | · | · | ·',
    'Fenn | High | · | ada@x.example | Ada | High | · | · | · | · | · | ·',
    'Lark | Low | · | bo@x.example | Bo | High | · | · | · | · | · | ·',
    '· | · | · | · | · | · | · | · | Factor | Direction | Control | Weight',
    '· | · | · | · | · | · | · | · | Good name | + | High | 4',
    '· | · | · | · | · | · | · | · | New rival | - | Low | 5',
  );
  both(people, factors);
});

test.each([
  [
    'Party | What it is | Kind of factor | Fact or assumption | Status',
    'Key person | Title | Interest | Attitude',
  ],
  ['单位 | 内容 | 因素类别 | 是否为假设 | 是否解决', '关键人物 | 职务 | 参与度 | 态度'],
])(
  'a right one that names its people takes no column of one on the left that does not: %s',
  (left, right) => {
    const { columns, people } = readSheet(
      `${left} | · | ${right}`,
      'Norden | Slow approvals here | Relationship | Verified | Open | · | Ada Fenn | CFO | High | 1',
      'Norden | New rival next door | Competition | Assumed | Open | · | Bo Lark | Buyer | Low | 0',
    );
    expect(people).toHaveLength(2);
    expect(
      columns.filter((column) => /^(name|title|involvement|attitude) [GHIJ]$/.test(column)),
    ).toHaveLength(4);
    expect(columns.filter((column) => /[A-E]$/.test(column))).toEqual([]);
  },
);

test.each([
  ['What decides this deal', 'For or against', 'Positive | Negative', 'Factor', 'Control', 'Weight'],
  ['左右成败的因素', '有利/不利', '正面 | 负面', '关键因素', '可控度', '权重'],
])(
  'a title over groups of headers is no header of theirs: %s',
  (title, group, [...signs], text, control, weight) => {
    const { factors } = readGrid({
      ...sheet('Plan', [
        [title, null, null, null, null],
        [null, group, null, null, null],
        [text, ...signs.join('').split(' | '), control, weight],
        ['Good name', 'x', null, 'High', 4],
        ['New rival', null, 'x', 'Low', 5],
      ]),
      merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
    });
    expect(factors).toEqual(['Good name: maximise 4', 'New rival: reduce 5']);
  },
);

test.each(['Opportunity', 'Threat'])(
  'beside levels, a factor called %s beside its direction heads no SWOT',
  (word) => {
    const merged = (row: number, column: number, rows: number, columns: number) => ({
      row,
      column,
      rows,
      columns,
    });
    const { people, factors } = readGrid({
      ...sheet('Plan', [
        ['Name', 'Authority', null, 'Involvement', null, null, null, null, null, null],
        [null, 'High', 'Low', null, null, 'Key factor', null, 'Direction', 'Control', 'Weight'],
        ['Ada Fenn', '✓', null, 'High', null, 'Good name', null, 'Pro', 'High', 4],
        ['Bo Lark', null, '✓', 'High', null, word, null, word === 'Threat' ? 'Pro' : 'Con', 'Low', 3],
        ['Cy Moss', null, '✓', 'Low', null, 'New rival', null, 'Con', 'Low', 5],
      ]),
      merges: [
        ...[1, 2, 3, 4].map((row) => merged(row, 5, 1, 2)),
        ...[0, 3].map((column) => merged(0, column, 2, 1)),
        merged(0, 1, 1, 2),
      ],
    });
    expect(people).toHaveLength(3);
    expect([factors[0], factors[2]]).toEqual(['Good name: maximise 4', 'New rival: reduce 5']);
  },
);

test.each([
  ['Name | Title | Authority', 'Involvement', 'High | Low', 'Factor | Direction | Control | Weight'],
  ['姓名 | 职务 | 决策权', '参与度', '高 | 低', '因素 | 方向 | 可控度 | 权重'],
])(
  'the right one begins in the row of a group of headers of the left one: %s',
  (left, group, levels, right) => {
    const { people, factors } = readGrid({
      ...sheet('Plan', [
        [null, null, null, group, null, null, ...right.split(' | ')],
        [...left.split(' | '), ...levels.split(' | '), null, 'Good name', '+', 'High', 4],
        ['Ada Fenn', 'CFO', 'High', 'x', null, null, 'New rival', '-', 'Low', 5],
        ['Bo Lark', 'Buyer', 'Low', 'x', null, null, null, null, null, null],
      ]),
      merges: [{ row: 0, column: 3, rows: 1, columns: 2 }],
    });
    expect(people.map((line) => line.replace(/ \S+$/u, ''))).toEqual([
      'Ada Fenn: owner',
      'Bo Lark: advocate',
    ]);
    expect(factors).toEqual(['Good name: maximise 4', 'New rival: reduce 5']);
  },
);

test.each([
  [
    'Name | Title | Authority | Involvement',
    'Sticking point | Helps or hurts | In our hands | Makes a difference',
  ],
  ['姓名 | 职务 | 决策权 | 参与度', 'Sticking point | Helps or hurts | In our hands | Makes a difference'],
])(
  'beyond one blank column stands all that factors need, in words that we know only in part: %s',
  (left, right) => {
    const { people, factors } = readSheet(
      `${left} | · | ${right}`,
      'Ada Fenn | CFO | High | High | · | Good name | + | High | 4',
      'Bo Lark | Buyer | Low | High | · | New rival | - | Low | 5',
    );
    both(people, factors);
  },
);

test.each([
  ['What drives it', 'Name | Title | Authority | Involvement', 'Factor'],
  ['Sorted by weight', 'Name | Title | Authority | Involvement', 'Factor'],
  ['成交要素一览', '姓名 | 职务 | 决策权 | 参与度', '因素'],
])('%s over a table that holds a blank column is no column of the one beside it', (title, people, text) => {
  const read = readSheet(
    `${title} | · | · | · | · | · | ${people}`,
    `Weight | · | ${text} | Direction | Control | · | Ada Fenn | CFO | High | High`,
    '4 | · | Good name | + | High | · | Bo Lark | Buyer | Low | High',
    '5 | · | New rival | - | Low | · | · | · | · | ·',
  );
  both(read.people, read.factors);
});

test.each([
  ['Name | Title | Authority | Involvement', 'For or against'],
  ['Name | Title | Authority | Involvement', 'Direction'],
  ['姓名 | 职务 | 决策权 | 参与度', '方向'],
])('%s beside the words over a part of the headers in the next row: %s', (people, group) => {
  const read = readSheet(
    `${people} | · | · | ${group} | · | · | ·`,
    'Ada Fenn | CFO | High | High | · | Factor | Positive | Negative | Control | Weight',
    'Bo Lark | Buyer | Low | High | · | Good name | x | · | High | 4',
    '· | · | · | · | · | New rival | · | x | Low | 5',
  );
  both(read.people, read.factors);
});

test.each([
  ['Direction', 'Weight', 'Very low | Low | Middle | High | Very high'],
  ['方向', '权重', '很低 | 低 | 中 | 高 | 很高'],
])(
  'words over two parts of the headers in the next row head no table by themselves: %s',
  (direction, weight, levels) => {
    const { factors } = readSheet(
      `· | ${direction} | · | · | ${weight} | · | · | · | ·`,
      `Factor | Positive | Negative | Control | ${levels} | Status`,
      'Good name | x | · | High | x | · | · | · | · | Open',
      'New rival | · | x | Low | · | · | · | · | x | Open',
    );
    expect(factors).toEqual(['Good name: maximise 1', 'New rival: reduce 5']);
  },
);
