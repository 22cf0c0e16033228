// A table of factors, or a list of risks, as somebody would keep it.
import type { Locale } from '../../src/text/text';
import type { Content, Said, WrittenColumn } from './case';
import { carry, mergeRuns } from './carried';
import { closedColumn, headed, makeManner, type Manner, textColumn } from './columns';
import { colleagues, makeExtra } from './extras';
import { jobTitles } from './names';
import { accountsOf, withoutTwins } from './people';
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
  const { features, isRisks, texts } = draft;
  if (isRisks) features.add('a list of risks');
  const columns = [
    ...accountColumn(draft),
    textOfFactors(draft),
    ...judgementColumns(draft),
    ...otherColumns(draft),
  ];
  const count = texts.length;
  const extras = Array.from({ length: random.pick([0, 0, 1, 2, 3]) }, () => {
    const { column, feature } = makeExtra(random, { kind: 'factors', locale, count });
    features.add(feature);
    return column;
  });
  return {
    kind: 'factors',
    locale,
    columns: withoutTwins([...columns, ...extras]),
    assumed: isRisks ? { direction: 'negative' } : {},
    ordered: features.has('account stands for the rows below') || features.has('merged downwards'),
    features: [...features],
  };
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
  return { ...manner, isRisks, directions, texts: trick(manner, plain, isRisks) };
}

/** One text that heads columns elsewhere, or that usually heads a sum. */
function trick(
  { random, locale, features }: Manner,
  texts: readonly string[],
  isRisks: boolean,
): readonly string[] {
  if (isRisks || !random.chance(0.06)) return texts;
  features.add('a text that is a header elsewhere');
  const place = random.int(0, texts.length - 1);
  return texts.map((text, row) => (row === place ? random.pick(trickyTexts[locale]) : text));
}

function accountColumn(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, texts } = draft;
  if (!random.chance(0.08)) return [];
  draft.features.add('several accounts');
  return [carry(draft, textColumn(draft, 'account', accountsOf(random, locale, texts.length)))];
}

/** Where no column says the direction, the words above the texts do (R1). */
function textOfFactors(draft: Draft): WrittenColumn {
  const { isRisks, texts } = draft;
  const fits = (header: string): boolean => speaksOfRisk.test(header) === isRisks;
  return textColumn(draft, isRisks ? 'risk' : 'text', texts, { fits });
}

function judgementColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, texts, isRisks } = draft;
  const weights = texts.map(() => random.pick([5, 5, 4, 3, 3, 2, 1]));
  if (!isRisks && random.chance(0.05)) return [...controlColumn(draft, 1), signedColumn(draft, weights)];
  const needsWeight = isRisks || random.chance(0.8);
  const kept = [
    ...(isRisks ? [] : [closedColumn(draft, 'direction', draft.directions)]),
    ...controlColumn(draft, isRisks ? 0.35 : 0.85),
    ...(needsWeight ? [weightColumn(draft, weights)] : []),
    ...stateColumns(draft),
  ];
  return mergeRuns(draft, kept);
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
  const bands = texts.map((): Said => random.pick(['high', 'high', 'low', 'low', 'medium']));
  return random.chance(share) ? [closedColumn(draft, 'control', bands)] : [];
}

function stateColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, texts } = draft;
  const states = texts.map((): Said => (random.chance(0.75) ? 'open' : 'resolved'));
  const proofs = texts.map((): Said => random.pick(['confirmed', 'assumed']));
  return [
    ...(random.chance(0.45)
      ? [
          closedColumn(
            draft,
            'category',
            texts.map((): Said => random.pick(categories)),
          ),
        ]
      : []),
    ...(random.chance(0.45) ? [closedColumn(draft, 'status', states)] : []),
    ...(random.chance(0.3) ? [closedColumn(draft, 'evidence', proofs)] : []),
  ];
}

function otherColumns(draft: Draft): readonly WrittenColumn[] {
  const { random, locale, texts } = draft;
  const some = (items: readonly string[]) =>
    texts.map(() => (random.chance(0.3) ? null : random.pick(items)));
  const responses = locale === 'en' ? ['Mitigate', 'Accept', 'Watch', 'Transfer'] : ['减轻', '接受', '转移'];
  return [
    ...(random.chance(0.2) ? [textColumn(draft, 'owner', colleagues(random, locale, texts.length))] : []),
    ...(random.chance(0.15)
      ? [textColumn(draft, 'response', some(responses), { allowed: ['response'] })]
      : []),
    ...(random.chance(0.12) ? [textColumn(draft, 'people', some(jobTitles[locale]))] : []),
    ...(random.chance(0.25) ? [textColumn(draft, 'notes', some(remarks[locale]))] : []),
  ];
}
