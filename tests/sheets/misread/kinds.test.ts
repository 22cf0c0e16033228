// What a table could be as well: kept, said, and taken by the user's word.
import { recognise } from '../../../src/sheets/recognise/recognise';
import { makeChoice, withChoice } from '../../../src/sheets/grid/choice';
import { written } from './readSheets';

const mixed = written(`
  Name | Influence | Impact | Category
  Ann Lee | High | Low | Internal
  Bo Ray | Low | High | External
  Cy Dent | High | High | Internal`);

const kindsOf = ({ tables, candidates }: ReturnType<typeof recognise>) => ({
  read: tables.map(({ kind, range }) => `${kind} ${range}`),
  seen: candidates.map(({ kind, range, why }) => `${kind} ${range} ${why}`),
});

test('a table of people that could be one of factors is read as people, and the other is named', () => {
  expect(kindsOf(recognise([mixed], {}))).toStrictEqual({
    read: ['people A1:D4'],
    seen: ['factors A1:D4 otherKind'],
  });
});

test('a list of concerns by stakeholder is factors, and could be people', () => {
  const grid = written(`
    Stakeholder | Risk | Impact | Influence
    Ann Lee | May leave | High | Low
    Bo Ray | Wants a rival | Low | High`);
  expect(kindsOf(recognise([grid], {}))).toStrictEqual({
    read: ['factors A1:D3'],
    seen: ['people A1:D3 otherKind'],
  });
});

test('by the word of the user it is read as the other, and the way back stays', () => {
  const [seen] = recognise([mixed], {}).candidates;
  if (seen === undefined) throw new Error('nothing else seen');
  const choice = makeChoice({
    use: 'also',
    sheetId: seen.sheetId,
    sheet: seen.sheet,
    headers: seen.headed,
    range: seen.range,
  });
  const chosen = withChoice({}, 'factors', choice);
  expect(kindsOf(recognise([mixed], chosen))).toStrictEqual({
    read: ['factors A1:D4'],
    seen: ['people A1:D4 otherKind'],
  });
  const back = withChoice(chosen, 'people', choice);
  expect(kindsOf(recognise([mixed], back)).read).toContain('people A1:D4');
});

test.each([
  'Stakeholder | Title | Power | Interest\nAnn Lee | CFO | High | Low\nBo Ray | Buyer | Low | High',
  'Factor | Direction | Control | Weight\nGood service | + | High | 4\nNew rival | - | Low | 5',
  '姓名 | 职务 | 影响力 | 关注度\n周明 | 总经理 | 高 | 低\n孙丽 | 采购 | 低 | 高',
  'Risk | Likelihood | Impact | Owner\nLate parts | High | Low | Ann\nNew rival | Low | High | Bo',
])('what is plain is nothing else: %s', (text) => {
  expect(kindsOf(recognise([written(text)], {})).seen).toStrictEqual([]);
});

test.each([
  ['Risk description', 'People'],
  ['Potential risk event', 'Key people'],
  ['Threat', 'Persons involved'],
])('under %s, with who has to do with it under %s, risks are listed and no people', (risk, people) => {
  const grid = written(`
    ${risk} | Weight | ${people} | Their view
    Late parts | 4 | Buyer | +
    Permit comes late | 2 | · | -
    Budget is cut | 5 | CFO | +
    Key fitter leaves | 1 | Buyer | -`);
  expect(kindsOf(recognise([grid], {})).read).toStrictEqual(['factors A1:D5']);
});

test('risks stay one list where some rows name nobody and hold a word of a header', () => {
  const grid = written(`
    Risks | Weight | Key people | Heard in | Entered on
    Late parts | 3 | Head of purchasing | Risk | 46003
    Permit comes late | 3 | Buyer | Meeting | 45907
    Supplier gives up | 5 | · | Title | 45960
    Key fitter leaves | 1 | · | Title | 45949`);
  expect(kindsOf(recognise([grid], {})).read).toStrictEqual(['factors A1:E5']);
});

test.each(['Issue', 'Problem'])('people who are judged stay people, with an %s each', (header) => {
  const grid = written(`
    Key people | Influence | Interest | ${header}
    Ann Lee | High | Low | May leave
    Bo Ray | Low | High | Wants a rival`);
  expect(kindsOf(recognise([grid], {})).read).toStrictEqual(['people A1:D3']);
});
