// The bench of reading (npm run bench:reading) measures with words that are none of ours: nobody may add them to our lists.
import { foreignValues } from '../../bench/reading/valueWords';
import { foreignHeaders, type Phrases } from '../../bench/reading/words';
import { normalise } from '../../src/method/ground/text';
import { tableKinds, tableOf } from '../../src/tables/tables';

const flatten = (concepts: Readonly<Record<string, Phrases>>): readonly string[] =>
  Object.values(concepts).flatMap((phrases) => Object.values(phrases).flat());

const headers = [...flatten(foreignHeaders.people), ...flatten(foreignHeaders.factors)];
const values = Object.values(foreignValues).flatMap(flatten);
const columns = tableKinds.flatMap((kind) => tableOf[kind].columns);

/** Those of the texts that stand among ours, however they are written. */
function known(texts: readonly string[], ours: readonly string[]): readonly string[] {
  const forms = new Set(ours.map(normalise));
  return texts.filter((text) => forms.has(normalise(text)));
}

test('at least 150 phrases for headers and 100 words for values, two in five of them Chinese', () => {
  const share = (texts: readonly string[]) =>
    texts.filter((text) => /\p{Script=Han}/u.test(text)).length / texts.length;
  expect(headers.length).toBeGreaterThanOrEqual(150);
  expect(values.length).toBeGreaterThanOrEqual(100);
  expect(share(headers)).toBeGreaterThan(0.35);
  expect(share(values)).toBeGreaterThan(0.35);
});

test('none of the phrases is a label, synonym or hint of ours', () => {
  const ours = columns.flatMap(({ key, labels, synonyms, hints }) => [
    key,
    ...Object.values(labels),
    ...synonyms,
    ...hints,
  ]);
  expect(known(headers, ours)).toEqual([]);
});

test('none of the words is a label or synonym of a value of ours', () => {
  const ours = columns.flatMap((column) =>
    column.values.flatMap(({ code, labels, synonyms }) => [
      code,
      ...Object.values(labels ?? {}),
      ...synonyms,
    ]),
  );
  expect(known(values, ours)).toEqual([]);
});

test('no phrase heads two concepts of one kind, and no word means two things in one concept', () => {
  for (const concepts of Object.values(foreignHeaders)) {
    const all = flatten(concepts).map(normalise);
    expect(new Set(all).size).toBe(all.length);
  }
  for (const meanings of Object.values(foreignValues)) {
    const all = flatten(meanings).map(normalise);
    expect(new Set(all).size).toBe(all.length);
  }
});
