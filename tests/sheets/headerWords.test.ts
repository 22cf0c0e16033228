// Words that may head a column wherever they stand: asked of every cell of a sheet, and most are left out at little cost.
import fc from 'fast-check';
import { makeCase } from '../../bench/reading/cases';
import { isHeaderWord, matchHeader } from '../../src/tables/headerWords';
import { isKnownWord } from '../../src/tables/headers/segments';
import { bareHeader, tokensOf } from '../../src/tables/headers/tokens';
import { soughtKinds, tableOf } from '../../src/tables/tables';

const strangeWords = (text: string): number =>
  tokensOf(bareHeader(text)).filter((token) => !isKnownWord(token)).length;

/** The texts with no more than one strange word that are taken for another thing than judging them in full says. */
const misjudged = (texts: readonly string[]): readonly string[] =>
  texts.filter(
    (text) =>
      text.length <= 400 &&
      strangeWords(text) < 2 &&
      soughtKinds.some((kind) => {
        const whole = matchHeader(kind, text).filter((match) => match.whole);
        return JSON.stringify(isHeaderWord(kind, text)) !== JSON.stringify(whole);
      }),
  );

const phrases = [
  ...new Set(
    soughtKinds.flatMap((kind) =>
      tableOf[kind].columns.flatMap(({ labels, synonyms, hints, values }) => [
        ...Object.values(labels),
        ...synonyms,
        ...hints,
        ...values.flatMap((value) => Object.values(value.labels ?? {})),
      ]),
    ),
  ),
];
const odd = ['12', 'R-7', 'Zorb', 'changed', 'influencing', '3.', '(1-5)', '[Halm]', '佐博', 'description'];
const between = [' ', ' / ', '/', ' or ', ' of ', ': ', ' - ', ', ', '_', '', '的', ' & '];

test('a text of known words and a strange one heads columns exactly where judging it in full says so', () => {
  const piece = fc.tuple(
    fc.constantFrom(...between),
    fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...phrases) }, fc.constantFrom(...odd)),
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.flat().slice(1).join(''));
  fc.assert(
    fc.property(text, (each) => misjudged([each]).length === 0),
    { numRuns: 1500 },
  );
});

test('so does every cell of 200 workbooks', () => {
  const wrong = Array.from({ length: 200 }, (_, index) => makeCase(index + 1)).filter(({ grids }) => {
    const cells = grids.flatMap(({ values }) => values.flat());
    return misjudged(cells.filter((cell) => typeof cell === 'string')).length > 0;
  });
  expect(wrong.map(({ seed }) => seed)).toEqual([]);
});

test.each(['Person 12', 'Risk 7', 'Role Zorb', '风险佐博'])('%s heads nothing', (text) => {
  expect(soughtKinds.flatMap((kind) => isHeaderWord(kind, text))).toEqual([]);
});

test.each(['1.Risk', 'Zorb / Name', 'Risk of Zorb', 'Risk12'])(
  '%s, which has a strange word too, may head a column',
  (text) => {
    expect(soughtKinds.flatMap((kind) => isHeaderWord(kind, text))).not.toEqual([]);
  },
);
