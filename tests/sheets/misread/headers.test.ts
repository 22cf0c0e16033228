// Headers as people write them: joined, in the plural, in sentences, with a slash, called otherwise. Each kind is a smallest table.
import { readNamed, readSheet } from '../../fixtures/readSheet';

const owner = ['Ada Fenn: owner 0', 'Bo Lark: advocate 0'];

test.each([
  'Full_Name | Role | Power | Interest',
  'Stakeholder_Name | Job_Title | Decision_Power | Interest_Level',
  '[Name] | job.title | [Authority] | InvolvementLevel',
  'Names | Titles | Powers | Interests level',
  'stakeholderName | jobTitle | levelOfInfluence | levelOfInterest',
  "Stakeholder's name | Job-title | Decision-power | Level_of_interest (H/L)",
])('joined words and plurals among people: %s', (header) => {
  const { people, columns } = readSheet(
    header,
    'Ada Fenn | Head of sales | High | High',
    'Bo Lark | Buyer | Low | High',
  );
  expect(people).toEqual(owner);
  expect(columns).toEqual(['name A', 'title B', 'authority C', 'involvement D']);
});

test.each([
  'FactorText | Direction | Control | Impact_1_5',
  'Risk-Description | pos_neg | Degree_of_control | weight.score',
  '[Factor] | [Direction] | [Control] | [Weights]',
  'key_factors | ForOrAgainst | controlLevel | Impact-Level (1-5)',
])('joined words among factors: %s', (header) => {
  const { factors } = readSheet(header, 'Good service record | + | High | 4', 'New rival | - | Low | 5');
  expect(factors).toEqual(['Good service record: maximise 4', 'New rival: reduce 5']);
});

test.each([
  ...['Risk Factors', 'Risk Factor', 'Key Risk(s)', 'Top risks', 'Name of Risk', 'List of risks'],
  ...['Potential risk event', 'Identified risk', 'Project risk', 'Risk item', 'Threat(s)', 'Challenge'],
  ...['Concern', 'Barrier', 'Hazard', 'Main obstacles', 'Threats to the project', 'Title of the risk'],
  ...['潜在风险', '潜在风险事件', '主要风险', '风险说明', '风险说明书', '风险清单', '威胁', '挑战', '问题'],
  ...['项目的主要风险', '风险事项描述', '隐患'],
])('%s heads a list of what is against us', (header) => {
  const { factors, problems } = readSheet(
    `${header} | Impact | Probability`,
    'Late parts | High | Low',
    'Key fitter leaves | Low | High',
  );
  // G6: a threat is not in our hands; of the others nothing is said.
  const place = /threat|威胁/i.test(header) ? '≈reduce' : 'null';
  expect(factors).toEqual([`Late parts: ${place} 5`, `Key fitter leaves: ${place} 1`]);
  expect(problems).toContain('assumedDirection Sheet1!A1');
});

test.each([
  'Risk Factors',
  'Driver',
  'Drivers and barriers',
  '关键影响因素',
  'Success factors for this sale',
])('%s beside a direction, control and weight', (header) => {
  const { factors } = readSheet(
    `${header} | Direction | Control | Weight`,
    'Good service record | + | High | 4',
    'New rival | - | Low | 5',
  );
  expect(factors).toEqual(['Good service record: maximise 4', 'New rival: reduce 5']);
});

test.each(['Description', '描述', '内容', 'Details', '说明'])(
  '%s beside the number of a risk is the text of a risk',
  (header) => {
    const { factors, problems } = readSheet(
      `Risk ID | ${header} | Likelihood | Impact | Status`,
      'R-1 | Late parts | Low | High | Open',
      'R-2 | Key fitter leaves | High | Low | Closed',
    );
    expect(factors).toEqual(['Late parts: null 5', 'Key fitter leaves: null 1']);
    expect(problems).toContain('assumedDirection Sheet1!B1');
  },
);

test.each([
  'Stakeholder | Influence over the purchase | Interest in our offer',
  'Stakeholder | Influence of the stakeholder upon the project | Interest of the stakeholder in the project',
  'Stakeholder | How much power does this person have? | How interested are they in the project?',
  'Stakeholder | Level of authority within the company | Degree of involvement in this purchase',
  '干系人 | 对项目的影响力 | 对项目的关注程度',
  '相关方姓名 | 在本项目中的决策权大小 | 对我方方案的兴趣程度',
  'Stakeholder | Influence (how much weight this person carries in the decision, as far as we can tell from what we heard) | Interest (high: at every meeting, low: now and then)',
])('headers that are sentences: %s', (header) => {
  const { people } = readSheet(header, 'Ada Fenn | High | High', 'Bo Lark | Low | High');
  expect(people).toEqual(owner);
});

test.each([
  // G6: the words of a SWOT say whose hands it is in, the others do not.
  ['Opportunity / Threat', 'Opportunity', 'Threat', '≈leverage', '≈reduce'],
  ['For / Against', 'For', 'Against', 'null', 'null'],
  ['Pro / Con', 'Pro', 'Con', 'null', 'null'],
  ['Strength / Weakness', 'Strength', 'Weakness', '≈maximise', '≈eliminate'],
  ['优势 / 劣势', '优势', '劣势', '≈maximise', '≈eliminate'],
  ['Forces / faiblesses', 'Force', 'Faiblesse', '≈maximise', '≈eliminate'],
  ['Advantage or disadvantage', 'Advantage', 'Disadvantage', 'null', 'null'],
  ['有利 / 不利', '有利', '不利', 'null', 'null'],
  ['Helps or hinders us', 'Helps', 'Hinders', 'null', 'null'],
])('%s is the direction', (header, good, bad, forUs, againstUs) => {
  const { columns, factors } = readSheet(
    `Factor | ${header} | Weight`,
    `Good service record | ${good} | 4`,
    `New rival | ${bad} | 5`,
  );
  expect(columns).toEqual(['text A', 'direction B', 'weight C']);
  expect(factors).toEqual([`Good service record: ${forUs} 4`, `New rival: ${againstUs} 5`]);
});

test.each([
  'Risk | Likelihood | Risk Level | Mitigation',
  'Risk | Likelihood | Score | Mitigation',
  'Risk | Likelihood | Consequence | Mitigation',
  'Risk | Likelihood | Exposure | Mitigation',
  'Risk | Likelihood | Overall rating | Mitigation',
  'Risk | Likelihood | Severity of consequences | Mitigation',
  '风险 | 概率 | 等级 | 责任人',
  '风险 | 概率 | 风险等级 | 责任人',
  '风险 | 概率 | 风险系数 | 责任人',
  '风险 | 概率 | 后果严重程度 | 责任人',
])('a rating called otherwise weighs: %s', (header) => {
  const { columns, factors } = readSheet(
    header,
    'Late parts | Low | High | Stock',
    'Strike | High | Low | Talks',
  );
  expect(columns).toEqual(['text A', 'weight C']);
  expect(factors).toEqual(['Late parts: null 5', 'Strike: null 1']);
});

test.each([
  ['Risk | Description | Impact', 'R1', 'R2'],
  ['Risk | Risk description | Impact', 'R-01', 'R-02'],
  ['Risk | Details | Impact', '1', '2'],
  ['风险 | 描述 | 影响程度', 'F1', 'F2'],
])('numbers are no texts: %s', (header, one, two) => {
  const { factors } = readSheet(header, `${one} | Late parts | High`, `${two} | Strike | Low`);
  expect(factors).toEqual(['Late parts: null 5', 'Strike: null 1']);
});

test.each([
  'Risk Name | Risk Description | Impact',
  'Risk | Description | Impact',
  'Threat | Threat description | Impact',
  '风险名称 | 风险描述 | 影响程度',
])('beside a name, the description is a note: %s', (header) => {
  const { plan } = readSheet(
    header,
    'Late parts | The foundry cannot deliver before March | High',
    'Strike | Talks with the works council are stuck | Low',
  );
  expect(plan.factors.map(({ text, notes }) => [text, notes])).toEqual([
    ['Late parts', 'The foundry cannot deliver before March'],
    ['Strike', 'Talks with the works council are stuck'],
  ]);
});

test.each([
  ['Impact (Positive, Negative)', 'Positive', 'Negative'],
  ['Effect [supportive / opposed]', 'Supportive', 'Opposed'],
  ['影响（支持/反对）', '支持', '反对'],
])('%s is the attitude', (header, good, bad) => {
  const { plan, columns } = readSheet(
    `Name | ${header} | Influence`,
    `Ada Fenn | ${good} | High`,
    `Bo Lark | ${bad} | Low`,
  );
  expect(columns).toEqual(['name A', 'authority C', 'attitude B']);
  expect(plan.people.map(({ attitude }) => attitude)).toEqual([2, -2]);
});

test.each(['Other notes', 'Additional notes', 'Further remarks', '其他说明', 'Notes and comments'])(
  '%s are notes',
  (header) => {
    const { plan } = readSheet(`Risk | Impact | ${header}`, 'Late parts | High | Ask the foundry');
    expect(plan.factors.map(({ notes }) => notes)).toEqual(['Ask the foundry']);
  },
);

test.each(['Company', 'Client', 'Customer name', '公司', 'Prospect'])(
  '%s beside strengths and weaknesses is the account',
  (header) => {
    const { plan } = readSheet(
      `${header} | Strengths | Weaknesses`,
      'Halm AG | Good service record | No local service',
      'Tarn Ltd | Known by the users | Long lead time',
    );
    expect(plan.factors.map(({ account, text, direction }) => [account, text, direction])).toEqual([
      ['Halm AG', 'Good service record', 'positive'],
      ['Halm AG', 'No local service', 'negative'],
      ['Tarn Ltd', 'Known by the users', 'positive'],
      ['Tarn Ltd', 'Long lead time', 'negative'],
    ]);
  },
);

test.each([
  ['Ansprechpartner | Title | Authority | Involvement', 'Ada Fenn', 'Bo Lark'],
  ['Kontaktlens | Title | Authority | Involvement', 'Ada Fenn', 'Bo Lark'],
  ['甲方 | 职务 | 决策权 | 参与度', '林建国', '陈静'],
])('people are never called by their titles: %s', (header, one, two) => {
  const { plan } = readSheet(header, `${one} | CFO | High | High`, `${two} | Buyer | Low | High`);
  expect(plan.people.map(({ name, title }) => [name, title])).toEqual([
    [one, 'CFO'],
    [two, 'Buyer'],
  ]);
});

test('that the names were found by their looks is said', () => {
  const { all } = readSheet(
    'Kontaktlens | Title | Authority | Involvement',
    'Ada Fenn | CFO | High | High',
    'Bo Lark | Buyer | Low | High',
  );
  expect(all).toContainEqual({
    code: 'assumedColumn',
    severity: 'warning',
    cell: 'Sheet1!A1',
    params: { column: 'name', table: 'people', header: 'Kontaktlens' },
  });
});

test('D: a header that speaks of another time, a date or a number is none of these', () => {
  const { columns } = readNamed(
    'People',
    'Name | Authority | Involvement | Target influence | Interest date | Influence ID | Attitude after the trial',
    'Ada Fenn | High | High | Low | 2026-03-01 | 7 | Supporter',
    'Bo Lark | Low | High | High | 2026-03-02 | 8 | Opponent',
  );
  expect(columns).toEqual(['name A', 'authority B', 'involvement C']);
});

test('attitudes and directions under a header that says nothing are taken by their values, which is said', () => {
  const people = readSheet(
    'Name | Authority | Involvement | Weathercock',
    'Ada Fenn | High | High | Supporter',
    'Bo Lark | Low | High | Opponent',
  );
  expect(people.people).toEqual(['Ada Fenn: owner 2', 'Bo Lark: advocate -2']);
  expect(people.problems).toEqual(['assumedColumn Sheet1!D1']);
  const factors = readSheet(
    'Factor | Weathercock | Control | Weight',
    'Good service record | Helps | High | 4',
    'New rival | Hinders | Low | 5',
  );
  expect(factors.factors).toEqual(['Good service record: maximise 4', 'New rival: reduce 5']);
  expect(factors.problems).toEqual(['assumedColumn Sheet1!B1']);
});

test.each(['Desired state', 'Trend', 'Target', 'Next step', 'Previously', '期望态度', '趋势'])(
  'never under %s',
  (header) => {
    const { columns } = readSheet(
      `Name | Authority | Involvement | ${header}`,
      'Ada Fenn | High | High | Supporter',
      'Bo Lark | Low | High | Opponent',
    );
    expect(columns).toEqual(['name A', 'authority B', 'involvement C']);
  },
);
