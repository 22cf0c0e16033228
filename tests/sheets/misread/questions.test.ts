// Headers that ask, as people speak: whole tables without a word of ours above them.
import { matchHeader } from '../../../src/tables/headerWords';
import { readSheet } from '../../fixtures/readSheet';

test.each([
  'Who we talk to | What do they do | Who signs? | How close to it? | On our side?',
  'Who is in play | Their job | Can they say no? | At the table? | Where do they stand?',
  'Who | Works as | Final say | How much do they care | How do they feel about us',
  "Who we deal with | What's their job | Does their word count | Takes part | For or against us",
  '跟谁打交道 | 做什么的 | 谁拍板 | 是否参与 | 站在哪边',
  '对方是谁 | 什么职位 | 能不能拍板 | 有多上心 | 对我们怎么看',
  '我们面对的人 | 干什么工作 | 有无决定权 | 关心不关心 | 喜不喜欢我们',
])('people under questions: %s', (header) => {
  const { people, columns } = readSheet(
    header,
    'Ada Fenn | Head of sales | High | High | Supporter',
    'Bo Lark | Buyer | Low | High | Opponent',
  );
  expect(people).toEqual(['Ada Fenn: owner 2', 'Bo Lark: advocate -2']);
  expect(columns).toEqual(['name A', 'title B', 'authority C', 'involvement D', 'attitude E']);
});

test.each([
  'What helps or hurts us | Good or bad for us | Can we change it? | How much does it matter',
  'What could go wrong | Does it help us? | Is it up to us? | How big',
  'Things that matter | Helps or hurts? | Ours to fix? | How much does it count?',
  'What we noticed | Plus or minus | Can it be changed by us | How heavy is it',
  'What is in our way | For or against us | Do we have a say | Size of it',
  '什么在影响结果 | 利好还是利空 | 我们能改变吗 | 有多重要',
  '左右成败的事 | 对我们有利吗 | 管不管得了 | 影响有多大',
  '会出什么问题 | 是助力还是阻力 | 由谁掌握 | 分量',
])('factors under questions: %s', (header) => {
  const { factors, columns } = readSheet(
    header,
    'Good service record of ours | + | High | 4',
    'New rival next door | - | Low | 5',
  );
  expect(factors).toEqual(['Good service record of ours: maximise 4', 'New rival next door: reduce 5']);
  expect(columns).toEqual(['text A', 'direction B', 'control C', 'weight D']);
});

test.each([
  ['status', 'How far are we'],
  ['status', 'Still an issue?'],
  ['status', '到哪一步了'],
  ['status', '解决没解决'],
  ['evidence', 'Do we know or guess?'],
  ['evidence', 'Who told us'],
  ['evidence', '是真是假'],
  ['evidence', '有没有核实'],
  ['people', 'Whom it touches'],
  ['people', 'Who is behind it'],
  ['people', '跟谁有关'],
  ['category', 'What is it about'],
  ['category', '哪方面的'],
])('a factor’s %s: %s', (key, header) => {
  expect(matchHeader('factors', header)[0]?.column.key).toBe(key);
});

test.each([
  ['ownedBy', 'Who talks to them'],
  ['ownedBy', '由谁对接'],
  ['contact', 'How well do we know them'],
  ['contact', '熟不熟'],
  ['reportsTo', 'Who is their boss'],
  ['reportsTo', '上级是谁'],
  ['department', 'Where do they work'],
])('a person’s %s: %s', (key, header) => {
  expect(matchHeader('people', header)[0]?.column.key).toBe(key);
});

test.each([
  'What kind of effect',
  'What does it do for us',
  'What level of control',
  '什么作用',
  '影响的方向',
])('%s asks of a factor, not for it', (header) => {
  expect(matchHeader('factors', header).map(({ column }) => column.key)).not.toContain('text');
});

test('under a header whose words are belied by all that stands below, the texts are factors, and that is said', () => {
  for (const header of ['Effects on either side', 'In our favour and otherwise', '好坏两方面影响']) {
    const { factors, problems } = readSheet(
      `${header} | +/- | Control | Weight`,
      'Good service record of ours | + | High | 4',
      'New rival next door | - | Low | 5',
    );
    expect(factors).toEqual(['Good service record of ours: maximise 4', 'New rival next door: reduce 5']);
    expect(problems).toContain('assumedColumn Sheet1!A1');
  }
});

test.each(['ada@x.example', '+44 555 0101'])('people are not called by their addresses: %s', (address) => {
  const { people } = readSheet(
    'Ansprechpartner | Contact | Authority | Involvement',
    `Ada Fenn | ${address} | High | High`,
    `Bo Lark | ${address.replace('1', '2').replace('ada', 'bo')} | Low | High`,
  );
  expect(people).toEqual(['Ada Fenn: owner 0', 'Bo Lark: advocate 0']);
});
