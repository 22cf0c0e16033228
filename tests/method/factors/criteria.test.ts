import fc from 'fast-check';
import { reportCriteria } from '../../../src/method/factors/criteria';
import { findCriteriaGaps } from '../../../src/method/factors/criteriaFindings';
import type { Criterion } from '../../../src/method/ground/plan';
import { defaultSettings } from '../../../src/method/ground/settings';
import { criterionBeliefs, criterionDemands } from '../../../src/method/ground/words';
import { criterion, judgedPerson } from '../plans';

const report = (rows: readonly Criterion[], people: Parameters<typeof reportCriteria>[1] = []) => {
  const made = reportCriteria(rows, people, defaultSettings);
  if (made === null) throw new Error('there are criteria');
  return made;
};
const rated = (competitor: string, rating: number | null) => ({ competitor, rating });
/** One criterion for both sides, the other for nobody: scores are the ratings. */
const against = (ours: number, theirs: number) =>
  report([criterion('one', { ourRating: ours, ratings: [rated('Brennan', theirs)] })]);
const findings = (rows: readonly Criterion[]) =>
  findCriteriaGaps(report(rows)).map(({ severity, cells, params }) => [severity, cells.join(' '), params]);

test('R4: a score is the weighted mean of a party’s ratings', () => {
  const rows = [
    criterion('service', { weight: 5, ourRating: 4, ratings: [rated('Brennan', 2), rated('Oro', 5)] }),
    criterion('price', { weight: 3, ourRating: 2, ratings: [rated('Brennan', 5), rated('Oro', null)] }),
    criterion('reach', { weight: 2, ourRating: 5, ratings: [rated('Brennan', 3), rated('Oro', 1)] }),
  ];
  const { us, competitors } = report(rows);
  expect(us).toEqual({ score: 3.6, rated: 3 }); // (20 + 6 + 10) / 10
  expect(competitors).toEqual([
    { competitor: 'Brennan', score: 3.1, rated: 3 }, // (10 + 15 + 6) / 10
    { competitor: 'Oro', score: 27 / 7, rated: 2 }, // (25 + 2) / 7
  ]);
});

test('R4: what is not believed counts 0, unsure counts half, and a blank belief is unsure', () => {
  const rows = [
    criterion('service', { weight: 4, ourRating: 5 }),
    criterion('colour', { weight: 5, ourRating: 1, believed: 'no' }),
    criterion('price', { weight: 4, ourRating: 2, believed: 'unsure' }),
    criterion('reach', { weight: 4, ourRating: 4, believed: null }),
  ];
  const { us, criteria } = report(rows);
  expect(criteria.map(({ pull }) => pull)).toEqual([4, 0, 2, 2]);
  expect(us).toEqual({ score: 4, rated: 3 }); // (20 + 4 + 8) / 8
});

test('R4: without a rating on anything that counts there is no score', () => {
  const rows = [
    criterion('out', { weight: 0, ourRating: 5 }),
    criterion('unreadable', { weight: null, ourRating: 5 }),
    criterion('idle', { believed: 'no', ourRating: 5, ratings: [rated('Brennan', 4)] }),
    criterion('open', { ratings: [rated('Oro', null)] }),
  ];
  const { us, competitors, comparison } = report(rows);
  expect([us, competitors]).toEqual([
    { score: null, rated: 0 },
    [{ competitor: 'Brennan', score: null, rated: 0 }],
  ]);
  expect(comparison).toBeNull();
});

test('R4: a column of competitors without any rating is nobody yet', () => {
  const ratings = [rated('Competitor A', null), rated('Brennan', 3)];
  const { competitors } = report([criterion('service', { ourRating: 4, ratings })]);
  expect(competitors.map(({ competitor }) => competitor)).toEqual(['Brennan']);
});

test.each([
  [4, 3.5, 'ahead'],
  [4, 3.75, 'level'],
  [3.75, 4, 'level'],
  [4, 4, 'level'],
  [3.5, 4, 'behind'],
] as const)('R4: our %d against %d is %s', (ours, theirs, position) => {
  expect(against(ours, theirs).comparison?.position).toBe(position);
});

test('R4: a difference of a quarter in another way of adding is level too', () => {
  const rows = [
    criterion('a', { weight: 1, ourRating: 3.3, ratings: [rated('Brennan', 3.55)] }),
    criterion('b', { weight: 2, ourRating: 3.3, ratings: [rated('Brennan', 3.55)] }),
  ];
  expect(report(rows).comparison?.position).toBe('level');
});

test('R4: the best competitor is held against us, of equals the first column', () => {
  const ratings = [rated('Brennan', 3), rated('Oro', 4), rated('Zenit', 4)];
  const { comparison } = report([criterion('service', { ourRating: 3.5, ratings })]);
  expect(comparison).toEqual({ position: 'behind', competitor: 'Oro', ours: 3.5, theirs: 4 });
});

test('R4: the limits are settings', () => {
  const rows = [criterion('service', { ourRating: 3, ratings: [rated('Brennan', 4)] })];
  const made = reportCriteria(rows, [], { levelWithin: 1, redFlagUpTo: 3 });
  expect([made?.comparison?.position, made?.redFlags.length]).toEqual(['level', 1]);
});

test.each([
  ['a believed must rated 2', {}, true],
  ['rated 3', { ourRating: 3 }, false],
  ['not rated', { ourRating: null }, false],
  ['nice to have', { demand: 'nice' }, false],
  ['must or not, nobody says', { demand: null }, false],
  ['not believed', { believed: 'no' }, false],
  ['unsure', { believed: 'unsure' }, false],
  ['belief blank', { believed: null }, false],
  ['of weight 0, which takes it out', { weight: 0 }, false],
  ['of a weight that cannot be read', { weight: null }, true],
] as const)('R4: a red flag: %s', (_, given, expected) => {
  const { redFlags } = report([criterion('service', { ourRating: 2, ...given })]);
  expect(redFlags.length === 1).toBe(expected);
});

test('R4: an unsure criterion names its speakers with the need that may colour it', () => {
  const people = [
    judgedPerson('Lucie Novak', { individualNeed: 'order' }),
    judgedPerson('Olav Berg', { individualNeed: null }),
  ];
  const rows = [
    criterion('price', { believed: 'unsure', people: ['L. Novak', 'Olav', 'Somebody else ', '-'] }),
    criterion('reach', { believed: null, people: ['Olav'] }),
    criterion('out', { believed: 'unsure', weight: 0 }),
  ];
  expect(report(rows, people).unsure.map(({ criterion: { text }, speakers }) => [text, speakers])).toEqual([
    [
      'price',
      [
        { name: 'Lucie Novak', need: 'order' },
        { name: 'Olav Berg', need: null },
        { name: 'Somebody else', need: null },
      ],
    ],
  ]);
});

test('R4: without criteria there is no report, and nothing is found', () => {
  expect(reportCriteria(undefined, [], defaultSettings)).toBeNull();
  expect(reportCriteria([], [], defaultSettings)).toBeNull();
  expect(findCriteriaGaps(null)).toEqual([]);
});

test('R4, R8: red flags are high, unsure criteria low; what is not rated is asked for (R5), and is no finding', () => {
  const rows = [
    criterion('price', { believed: 'unsure', ourRating: 3 }),
    criterion('service', {}),
    criterion('reach', { ourRating: 1 }),
    criterion('colour', { demand: 'nice' }),
  ];
  expect(findings(rows)).toEqual([
    ['high', 'Criteria!reach', { kind: 'redFlag', text: 'reach', rating: 1 }],
    ['low', 'Criteria!price', { kind: 'unsure', text: 'price' }],
  ]);
});

test('R4: behind the best competitor, with the criteria that cost most', () => {
  const rows = [
    criterion('a', { weight: 1, ourRating: 3, ratings: [rated('Brennan', 5)] }),
    criterion('b', { weight: 5, ourRating: 3, ratings: [rated('Brennan', 4)] }),
    criterion('c', { weight: 4, ourRating: 4, ratings: [rated('Brennan', 3)] }),
    criterion('d', { weight: 4, ourRating: 3, ratings: [rated('Brennan', 5)] }),
    criterion('e', { weight: 5, ourRating: 3, ratings: [rated('Brennan', 4)] }),
  ];
  const params = { kind: 'behind', competitor: 'Brennan', ours: 61 / 19, theirs: 77 / 19, text: 'd' };
  expect(findings(rows)).toEqual([['medium', 'Criteria!d Criteria!b Criteria!e', params]]);
});

test('R4: behind only on what one of us is not rated for names no criterion', () => {
  const rows = [
    criterion('a', { ourRating: 3 }),
    criterion('b', { demand: 'nice', ratings: [rated('Brennan', 5)] }),
  ];
  expect(findings(rows)).toEqual([
    ['medium', '', { kind: 'behind', competitor: 'Brennan', ours: 3, theirs: 5, text: '' }],
  ]);
});

const someRating = fc.option(fc.integer({ min: 1, max: 5 }));
const someRows: fc.Arbitrary<readonly Criterion[]> = fc
  .array(
    fc.record({
      demand: fc.constantFrom(null, ...criterionDemands),
      believed: fc.constantFrom(null, ...criterionBeliefs),
      weight: fc.constantFrom(null, 0, 1, 2, 3, 4, 5),
      ourRating: someRating,
      ratings: fc.tuple(someRating, someRating).map(([a, b]) => [rated('Brennan', a), rated('Oro', b)]),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => rows.map((row, index) => criterion(`c${index}`, row)));

test('R4: a score lies between the party’s smallest and largest rating', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const { us, competitors } = report(rows);
      const [brennan, oro] = ['Brennan', 'Oro'].map((name) =>
        rows.flatMap(({ ratings }) => ratings.filter(({ competitor }) => competitor === name)),
      );
      const parties = [
        { score: us.score, all: rows.map(({ ourRating }) => ourRating) },
        ...competitors.map(({ competitor, score }) => ({
          score,
          all: (competitor === 'Oro' ? oro : brennan)?.map(({ rating }) => rating) ?? [],
        })),
      ];
      for (const { score, all } of parties) {
        const known = all.filter((rating) => rating !== null);
        if (score === null) continue;
        expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-12);
      }
    }),
  );
});

test('R4: the order of rows changes neither scores, position nor red flags', () => {
  fc.assert(
    fc.property(someRows, fc.infiniteStream(fc.nat()), (rows, stream) => {
      const keys = [...rows].map((row) => ({ row, key: stream.next().value as number }));
      const shuffled = keys.sort((one, other) => one.key - other.key).map(({ row }) => row);
      const outline = (made: ReturnType<typeof report>) => ({
        us: made.us,
        competitors: made.competitors,
        comparison: made.comparison,
        redFlags: made.redFlags.map(({ cell }) => cell).sort(),
      });
      expect(outline(report(shuffled))).toEqual(outline(report(rows)));
    }),
  );
});
