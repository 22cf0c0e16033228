// A header that says nothing to us, over values that are understood only by the words they are made of.
import { readSheet } from '../../fixtures/readSheet';

test.each([
  ['Weather', 'very strongly in favour', 'rather against it', 'quite neutral so far'],
  ['天气', '非常支持我们', '有些反对', '比较中立'],
])('people under %s stand where their own words say, and that it is assumed is said', (header, ...values) => {
  const [first = '', second = '', third = ''] = values;
  const { columns, all } = readSheet(
    `Name | Authority | Involvement | ${header}`,
    `Ada Fenn | High | High | ${first}`,
    `Bo Lark | Low | High | ${second}`,
    `Cy Moss | Low | Low | ${third}`,
  );
  expect(columns).toContain('attitude D');
  expect(all.filter(({ code }) => code === 'assumedColumn')).toHaveLength(1);
});

test('what is said in one way only, or of other things, says nothing of where they stand', () => {
  const { columns } = readSheet(
    'Name | Authority | Involvement | Weather',
    'Ada Fenn | High | High | sunny',
    'Bo Lark | Low | High | rain in the afternoon',
    'Cy Moss | Low | Low | windy',
  );
  expect(columns).not.toContain('attitude D');
});
