// What stands beside a table, below it, or in another of its columns, and must not change how it is read.
import { readSheet } from '../../fixtures/readSheet';

const keysOf = (columns: readonly string[]): readonly string[] =>
  columns.map((column) => column.replace(/ .*/, ''));

test.each(['·', 'High'])(
  'below a blank row, a record with the weight %s goes on with a list of two',
  (weight) => {
    const { factors } = readSheet(
      'Risk | Weight | Category',
      'Permit late | Low | Competition',
      'Wrong data | Very high | Market',
      '· | · | ·',
      `Budget cut | ${weight} | Competition`,
      'Machine stands still | Medium | Buying process',
    );
    expect(factors).toHaveLength(4);
  },
);

test.each(['Note: internal use only', 'Source: our own notes', 'Total'])(
  'risks that are numbered are called by their descriptions, whatever stands below: %s',
  (remark) => {
    const { factors } = readSheet(
      'Risk | Risk description | Impact',
      'R1 | Late parts | High',
      'R2 | Key fitter leaves | Low',
      'R3 | Budget is cut | Low',
      '· | · | ·',
      `${remark} | · | ·`,
    );
    expect(factors).toEqual(['Late parts: null 5', 'Key fitter leaves: null 1', 'Budget is cut: null 1']);
  },
);

test.each(['上一年方向', '上季度方向', '此前方向', 'Prior direction', "Last year's direction"])(
  '%s is not the direction of today',
  (header) => {
    const { columns } = readSheet(
      `Risk | Control | Weight | ${header}`,
      'Late parts | High | 3 | +',
      'Key fitter leaves | Low | 4 | -',
    );
    expect(keysOf(columns)).not.toContain('direction');
  },
);

test.each(['Room', 'Floor.Room', '房间号'])('%s over 3.12 and 4.21 is no rating', (header) => {
  const { columns } = readSheet(
    `Name | Title | Involvement | ${header}`,
    'Ada Fenn | Head of sales | High | 3.12',
    'Bo Lark | Buyer | Low | 4.21',
  );
  expect(keysOf(columns)).not.toContain('authority');
});

test.each(['Handled', '处理人', '处理负责人'])('names under %s are no status', (header) => {
  const { columns } = readSheet(
    `Risk | Impact | Control | ${header}`,
    'Late parts | High | Low | Ada Fenn',
    'Key fitter leaves | Low | High | Bo Lark',
  );
  expect(keysOf(columns)).not.toContain('status');
});

test.each(['Remarks', 'Notes', '备注'])(
  '%s beyond a blank column, blank in the first rows, belong to the table',
  (header) => {
    const { columns } = readSheet(
      `Factor | Direction | Control | · | ${header}`,
      'Good service record | + | High | · | ·',
      'New rival next door | - | Low | · | ·',
      'Slow approvals | - | Low | · | ·',
      'Long contract for parts | + | High | · | ·',
      'Reference next door | + | Low | · | Has seen it',
      'Weak currency | - | Low | · | Wants figures',
      'Own plant nearby | + | Low | · | Ask again in May',
      'Old quarrel | - | Low | · | Has seen it',
    );
    expect(keysOf(columns)).toContain('notes');
  },
);

test.each([
  'To do | By whom | Due | Done?',
  'Step | Contact | Until | Finished',
  'Part | Owner | Quantity | Unit price',
])('beyond two blank columns, %s is another table', (header) => {
  const { columns } = readSheet(
    `Key person | Role | Involvement | Support level | · | · | ${header}`,
    'Nora Lark | Managing director | Moderate | Opponent | · | · | Book the room | Ada Fenn | 19 | Done',
    'Hal Lark | Head of purchasing | Very low | · | · | · | Send the offer | Ada Fenn | 45 | To do',
    'Milo Lark | Plant manager | High | Champion | · | · | Print the plans | Ada Fenn | 27 | Done',
  );
  expect(keysOf(columns)).toEqual(['name', 'title', 'involvement', 'attitude']);
});

test.each(['Late answer from the board', 'Title', 'Department'])(
  'a record whose judgements are said in other words heads no table, with %s beside them',
  (word) => {
    const { factors } = readSheet(
      'Factor | Direction | Control | Weight | Kind | Raised at',
      'Good service record | plays into our hands | 15 | 1 | Product | Mail',
      'New rival next door | drags us down | 55 | 3 | Competition | Call',
      `Slow approvals | drags us down | 50 | 3 | Department | ${word}`,
      'Long contract | plays into our hands | 80 | 4 | Price | Mail',
    );
    expect(factors).toHaveLength(4);
  },
);
