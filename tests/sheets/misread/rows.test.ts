// Rows that were lost, and rows that were invented.
import { read, readSheets, cellsIn } from './readSheets';
import { sheet } from '../../fixtures/sheet';

const fourFactors = ['Good service record +h4', 'New rival -l5', 'Slow approvals -h5'];

test('a record with one word for us and one against us is no header of SWOT', () => {
  expect(
    read(`
      Factor | Direction | Control | Weight | Last year
      Good service record | + | High | 4 | +
      New rival | - | Low | 5 | +
      Slow approvals | - | High | 5 | -`).factors,
  ).toEqual(fourFactors);
  expect(
    read(`
      Factor | Direction | Control | Weight | Our view | Their view
      Good service record | + | High | 4 | good | bad
      New rival | - | Low | 5 | bad | good
      Slow approvals | - | High | 5 | for | against`).factors,
  ).toEqual(fourFactors);
  expect(
    read(`
      Factor | Kind | Direction | Control | Weight
      Good service record | Issue | + | High | 4
      New rival | Risk | - | Low | 5
      Slow approvals | Risk | - | High | 5`).factors,
  ).toEqual(fourFactors);
  expect(
    read(`
      因素 | 类型 | 方向 | 控制力 | 权重 | 去年
      服务记录好 | 问题 | + | 高 | 4 | 优势
      新的对手 | 风险 | - | 低 | 5 | +
      审批缓慢 | 风险 | - | 高 | 5 | 劣势`).factors,
  ).toEqual(['服务记录好 +h4', '新的对手 -l5', '审批缓慢 -h5']);
});

test('the same where a trend stands before the direction, and in an Excel table', () => {
  const values = cellsIn(`
      Factor | Trend | Direction | Control | Weight
      Good service record | + | + | High | 4
      New rival | + | - | Low | 5
      Slow approvals | - | - | High | 5`);
  expect(readSheets([sheet('Sheet1', values)]).factors).toEqual(fourFactors);
  const box = { row: 0, column: 0, rows: 4, columns: 5 };
  const table = { id: '1', name: 'List', box, showHeaders: true, showTotals: false, filtered: false };
  expect(readSheets([sheet('Sheet1', values, { tables: [table] })]).factors).toEqual(fourFactors);
});

test('a first record that holds the word of a header is a record', () => {
  for (const word of ['Risk', 'Threat', 'Issue', 'Description'])
    expect(
      read(`
      Factor | Direction | Control | Source
      Good service record | + | High | ${word}
      New rival | - | Low | Anna
      Slow approvals | - | High | Ben`).factors,
    ).toEqual(['Good service record +h3', 'New rival -l3', 'Slow approvals -h3']);
  for (const word of ['Title', 'Contact', 'Name', 'Role'])
    expect(
      read(`
      Name | Authority | Involvement | Wants
      Ada Fenn | High | Low | ${word}
      Bo Lark | Low | High | Quiet`).people,
    ).toEqual(['Ada Fenn hl', 'Bo Lark lh']);
});

test('a comparison of measures or products by signs is no table of ours', () => {
  for (const text of [
    `Measures | A | B | C
     Cost | + | + | -
     Sum | 2 good | 2 good | 1 good
     Wins | yes | yes | no`,
    `Feature | Model A | Model B
     Quick | + | -
     Price | 9 coins | 7 coins`,
    `Feature | Model A | Model B
     Speed | good | bad
     Price | low one | high one
     Colour | bad | good`,
    `特性 | 甲型 | 乙型
     速度 | + | -
     价格 | 九元 | 七元`,
  ]) {
    const { people, factors } = read(text);
    expect([people, factors]).toEqual([[], []]);
  }
});

test('a key below two blank rows is no part of the table, and is told', () => {
  const { factors, problems } = read(`
      Risk | Type | Impact
      Late parts | Supply | 4
      Weak sponsor | People | 5
      No budget | Money | 3
      ·
      ·
      How severe:
      Severity | Value | 4
      Disaster | 4 | 3
      Serious | 3 | 2`);
  expect(factors).toEqual(['Late parts -·4', 'Weak sponsor -·5', 'No budget -·3']);
  expect(problems).toContain('rowsNotRead Sheet1!A8');
});

test('a key of two columns below is none either, nor one of words', () => {
  expect(
    read(`
      Risk | Type | Impact
      Late parts | Supply | High
      Weak sponsor | People | Low
      No budget | Money | High
      ·
      ·
      Impact | What it means
      High | We lose the order
      Low | We lose a week`).factors,
  ).toHaveLength(3);
  expect(
    read(`
      Name | Influence | Interest
      Ada Fenn | 4 | 5
      Bo Lark | 2 | 1
      ·
      Score | Meaning
      5 | Very high
      1 | Very low`).people,
  ).toEqual(['Ada Fenn hh', 'Bo Lark ll']);
});

test('records whose words head tables elsewhere are records, wherever they stand', () => {
  const { factors } = read(`
      Factor | Category | Direction | Control | Weight
      Good service record | history | + | high | 4
      New rival | competition | - | low | 5
      Contact | history | - | high | 2
      Slow approvals | culture | - | high | 5
      Strong brand | offering | + | low | 3
      Long contract | terms | + | low | 3`);
  expect(factors).toEqual([
    'Good service record +h4',
    'New rival -l5',
    'Contact -h2',
    'Slow approvals -h5',
    'Strong brand +l3',
    'Long contract +l3',
  ]);
});

test('factors called by a word of the other side keep their own direction', () => {
  const words =
    'Good Bad Strength Opportunity For Pros Threat Weakness Risk Cons 优势 机会 劣势 威胁 风险'.split(' ');
  for (const word of words)
    for (const sign of ['+', '-'])
      expect(
        read(`
      Factor | Direction | Control | Weight
      Long contract | + | low | 3
      ${word} | ${sign} | high | 2
      Slow approvals | - | high | 5`).factors,
      ).toEqual(['Long contract +l3', `${word} ${sign}h2`, 'Slow approvals -h5']);
});

test('people called Contact, Group or Role beside a Manager are people', () => {
  for (const [name, title] of [
    ['Contact', 'Manager'],
    ['Group', 'Manager'],
    ['Role', 'Manager'],
    ['Name', 'Title'],
  ])
    expect(
      read(`
      Name | Title | Authority | Involvement
      Ada Fenn | Buyer | High | Low
      ${name} | ${title} | Low | High
      Bo Lark | Engineer | High | High`).people,
    ).toEqual(['Ada Fenn hl', `${name} lh`, 'Bo Lark hh']);
});

test('a record called Total, Sum or Average is one where all its cells are filled as its neighbours are', () => {
  for (const name of ['Total', 'Sum', 'Average', '合计']) {
    expect(
      read(`
      Name | Title | Authority | Involvement
      Ada Fenn | Buyer | High | Low
      ${name} | Engineer | Low | High
      Bo Lark | Engineer | High | High`).people,
    ).toEqual(['Ada Fenn hl', `${name} lh`, 'Bo Lark hh']);
    expect(
      read(`
      Factor | Direction | Control | Weight
      Long contract | + | low | 3
      Slow approvals | - | high | 5
      ${name} | - | high | 2`).factors,
    ).toEqual(['Long contract +l3', 'Slow approvals -h5', `${name} -h2`]);
    // What adds up is none.
    expect(
      read(`
      Factor | Direction | Control | Weight
      Long contract | + | low | 3
      Slow approvals | - | high | 5
      ${name} | · | · | 8`).factors,
    ).toEqual(['Long contract +l3', 'Slow approvals -h5']);
  }
});

test.each([
  ['Total', 'High | Medium | Low'],
  ['平均', '高 | 中 | 低'],
])('a record called %s whose level is marked in another column than its neighbour’s', (name, levels) => {
  const { factors } = read(`
      Control | · | · | Factor | Direction | Weight
      ${levels} | · | · | ·
      ✓ | · | · | ${name} | + | 3
      · | · | ✓ | Slow approvals | - | 5
      · | ✓ | · | Long contract | + | 2`);
  expect(factors).toHaveLength(3);
  expect(factors[0]).toMatch(/^\S+ \+h3$/u);
});

test.each(['Total:', '* as of the last review', '注：仅供内部参考'])(
  'levels whose first column has the remark %s under its marks are levels',
  (remark) => {
    const { factors } = read(`
      Control | · | · | Factor | Direction | Weight
      High | Medium | Low | · | · | ·
      ✓ | · | · | Good name | + | 3
      · | · | ✓ | Slow approvals | - | 5
      ✓ | · | · | Long contract | + | 2
      ${remark} | · | · | · | · | 10`);
    expect(factors).toEqual(['Good name +h3', 'Slow approvals -l5', 'Long contract +h2']);
  },
);

test.each([
  ['For us | Against us | Factor | Weight', '* as of the last review'],
  ['有利 | 不利 | 因素 | 权重', '注：仅供内部参考'],
])('marks under %s stay marks with a remark below', (headers, remark) => {
  const { factors } = read(`
      ${headers}
      Yes | · | Good name | 3
      · | Yes | Slow approvals | 5
      Yes | · | Long contract | 2
      ${remark} | · | · | ·`);
  expect(factors).toEqual(['Good name +·3', 'Slow approvals -·5', 'Long contract +·2']);
});

test.each([
  ['What decides it | · | · | ·', 'Deal overview | · | · | ·', 'Basics | Our view | · | ·'],
  ['决定成交的因素 | · | · | ·', '商机概览 | · | · | ·', '基本信息 | 我们的评价 | · | ·'],
])('a title of several rows over the next table is no record of the one above: %s', (...title) => {
  const { people, factors } = read(`
      Name | Title | Influence | Interest
      Ada Fenn | Buyer | High | Low
      Bo Lark | Engineer | Low | High
      · | · | · | ·
      ${title.join('\n      ')}
      Factor | Direction | Control | Weight
      Long contract | + | low | 3
      Slow approvals | - | high | 5`);
  expect(people).toEqual(['Ada Fenn hl', 'Bo Lark lh']);
  expect(factors).toEqual(['Long contract +l3', 'Slow approvals -h5']);
});

test('a row of labels above a table is no part of its header', () => {
  expect(
    read(`
      Project: | · | · | Date:
      Name | Title | Influence | Interest
      Ada Fenn | Buyer | High | Low
      Bo Lark | Engineer | Low | High`),
  ).toMatchObject({ people: ['Ada Fenn hl', 'Bo Lark lh'], tables: ['people Sheet1!A2:D4'] });
  expect(
    read(`
      Title: | Plan | · | Owner:
      Factor | Direction | Control | Weight
      Long contract | + | low | 3
      Slow approvals | - | high | 5`),
  ).toMatchObject({ factors: ['Long contract +l3', 'Slow approvals -h5'], tables: ['factors Sheet1!A2:D4'] });
  expect(
    read(`
      客户: | 哈姆 | · | 日期:
      姓名 | 职位 | 影响力 | 参与度
      方明 | 采购员 | 高 | 低
      李强 | 工程师 | 低 | 高`),
  ).toMatchObject({ people: ['方明 hl', '李强 lh'], tables: ['people Sheet1!A2:D4'] });
});

test('a number above a column in the second header row loses no sub-header', () => {
  const told = read(`
      Risk | Rating | · | Exposure
      · | Probability | Impact | 37
      Late parts | High | 4 | 20
      No budget | Low | 2 | 17`);
  expect(told.factors).toEqual(['Late parts -·4', 'No budget -·2']);
});

test('every filled row beside a table that is not read is told with its cell', () => {
  const { factors, problems } = read(`
      Factor | Direction | Control | Weight
      Long contract | + | low | 3
      Slow approvals | - | high | 5
      ·
      ·
      ·
      Owner | Ada Fenn | Phone | 5550
      Backup | Bo Lark | Phone | 5551`);
  expect(factors).toHaveLength(2);
  expect(problems.filter((each) => each.startsWith('rowsNotRead'))).toEqual(['rowsNotRead Sheet1!A7']);
});
