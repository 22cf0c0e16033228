// A table of factors, or a list of risks, as somebody would keep it.
import type { Locale } from '../../src/text/text';
import { carry, mergeRuns } from './carried';
import type { Content, Said, WrittenColumn } from './case';
import { closedColumn, headed, makeManner, type Manner, textColumn } from './columns';
import { colleagues } from './extras';
import { jobTitles } from './names';
import { accountsOf, drawBand, finish, maybe } from './parts';
import type { Random } from './random';
import { badFactors, goodFactors, remarks, riskTexts, trickyTexts } from './texts';
import { writeSignedWeights } from './weights';

interface Draft extends Manner {
  readonly texts: readonly string[];
  readonly directions: readonly ('positive' | 'negative')[];
  readonly isRisks: boolean;
}

const categories = ['offering', 'terms', 'history', 'competition', 'culture', 'timing'];
const speaksOfRisk = /risk|wrong|风险/i;

export function makeFactors(random: Random, locale: Locale): Content {
  const draft = makeDraft(random, locale);
  if (draft.isRisks) draft.features.add('a list of risks');
  const columns = [
    ...accountColumn(draft),
    ...textColumns(draft),
    ...judgementColumns(draft),
    ...otherColumns(draft),
  ];
  return finish(draft, columns, draft.isRisks ? { direction: 'negative' } : {});
}

function makeDraft(random: Random, locale: Locale): Draft {
  const isRisks = random.chance(0.25);
  const manner = makeManner(random, 'factors', locale);
  const count = random.chance(0.05) ? 2 : random.int(3, 9);
  const good = random.shuffle(goodFactors[locale]);
  const bad = random.shuffle(isRisks ? riskTexts[locale] : badFactors[locale]);
  const directions = Array.from({ length: count }, (_, row) =>
    !isRisks && (row === 0 || random.chance(0.5)) ? 'positive' : 'negative',
  );
  const plain = directions.map(
    (direction, row) => (direction === 'positive' ? good : bad)[row] ?? `${row + 1}x`,
  );
  return { ...manner, isRisks, directions, texts: isRisks ? plain : trick(manner, plain) };
}

/** One text that heads columns elsewhere, or that usually heads a sum. */
function trick({ random, locale, features }: Manner, texts: readonly string[]): readonly string[] {
  if (!random.chance(0.06)) return texts;
  features.add('a text that is a header elsewhere');
  const place = random.int(0, texts.length - 1);
  return texts.map((text, row) => (row === place ? random.pick(trickyTexts[locale]) : text));
}

function accountColumn(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, texts, features } = draft;
  return maybe(random, 0.08, () => {
    features.add('several accounts');
    return carry(draft, textColumn(draft, 'account', accountsOf(random, locale, texts.length)));
  });
}

/** Where no column says the direction, the words above the texts do (R1). */
function textColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, texts, isRisks, features } = draft;
  const fits = (header: string): boolean => speaksOfRisk.test(header) === isRisks;
  if (!isRisks || !random.chance(0.08))
    return [textColumn(draft, isRisks ? 'risk' : 'text', texts, { fits })];
  features.add('risks that are named by numbers');
  const [number, described] = locale === 'en' ? ['Risk', 'Risk description'] : ['风险', '风险描述'];
  const extra = textColumn(
    draft,
    'owner',
    texts.map((_, row) => `R${row + 1}`),
  );
  return [
    { ...extra, headers: [number ?? ''], wording: 'ours' },
    { ...textColumn(draft, 'risk', texts), headers: [described ?? ''], wording: 'ours' },
  ];
}

function judgementColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, texts, isRisks, directions } = draft;
  const weights = texts.map(() => random.pick([5, 5, 4, 3, 3, 2, 1]));
  const isSigned = directions.includes('positive') && directions.includes('negative') && random.chance(0.05);
  if (isSigned) return [...controlColumn(draft, 1), signedColumn(draft, weights)];
  return mergeRuns(draft, [
    ...maybe(random, isRisks ? 0 : 1, () => closedColumn(draft, 'direction', directions)),
    ...controlColumn(draft, isRisks ? 0.35 : 0.85),
    ...maybe(random, isRisks ? 1 : 0.8, () => weightColumn(draft, weights)),
    ...stateColumns(draft),
  ]);
}

/** Shares sum up over each account (G4), so that they are only written where there is one. */
function weightColumn(draft: Draft, weights: readonly Said[]): WrittenColumn {
  const features = new Set<string>();
  const column = closedColumn({ ...draft, features, used: new Set(draft.used) }, 'weight', weights);
  if (features.has('weights as shares') && draft.features.has('several accounts'))
    return weightColumn(draft, weights);
  for (const feature of features) draft.features.add(feature);
  return column;
}

function signedColumn(draft: Draft, weights: readonly number[]): WrittenColumn {
  const written = writeSignedWeights(draft.directions, weights);
  draft.features.add(written.feature);
  const column = headed(draft, 'weight', { ...written, hint: '(-5 to +5)' });
  return { ...column, keys: ['weight', 'direction'] };
}

function controlColumn(draft: Draft, share: number): readonly WrittenColumn[] {
  const { random, texts } = draft;
  const bands = texts.map(() => drawBand(random));
  return maybe(random, share, () => closedColumn(draft, 'control', bands));
}

function stateColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, texts } = draft;
  const kinds = texts.map((): Said => random.pick(categories));
  const states = texts.map((): Said => (random.chance(0.75) ? 'open' : 'resolved'));
  const proofs = texts.map((): Said => random.pick(['confirmed', 'assumed']));
  return [
    ...maybe(random, 0.45, () => closedColumn(draft, 'category', kinds)),
    ...maybe(random, 0.45, () => closedColumn(draft, 'status', states)),
    ...maybe(random, 0.3, () => closedColumn(draft, 'evidence', proofs)),
  ];
}

function otherColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, texts } = draft;
  const some = (items: readonly string[]) =>
    texts.map(() => (random.chance(0.3) ? null : random.pick(items)));
  const responses = locale === 'en' ? ['Mitigate', 'Accept', 'Watch', 'Transfer'] : ['减轻', '接受', '转移'];
  return [
    ...maybe(random, 0.2, () => textColumn(draft, 'owner', colleagues(random, locale, texts.length))),
    ...maybe(random, 0.15, () => textColumn(draft, 'response', some(responses), { allowed: ['response'] })),
    ...maybe(random, 0.12, () => textColumn(draft, 'people', some(jobTitles[locale]))),
    ...maybe(random, 0.25, () => textColumn(draft, 'notes', some(remarks[locale]))),
  ];
}
