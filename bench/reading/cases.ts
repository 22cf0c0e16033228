// From a seed to a workbook and what a careful person reads from it.
import type { Locale } from '../../src/text/text';
import { arrange, type Block } from './arrange';
import { drawArrangement } from './arrangements';
import { beside, type Sheet, toGrid, truthOn } from './book';
import type { Case, Kind } from './case';
import { makeFactors } from './factors';
import { makePeople } from './people';
import { makeRandom, type Random } from './random';
import { makeSeveral } from './several';
import { makeKey } from './keys';
import { makeStranger } from './strangers';
import { makeSwot } from './swot';

interface Book {
  readonly sheets: readonly Sheet[];
  readonly features: readonly string[];
}

export function makeCase(seed: number): Case {
  const random = makeRandom(seed);
  const locale = random.chance(0.6) ? 'en' : 'zh-CN';
  const { sheets, features } = makeBook(random, locale);
  const blocks = sheets.flatMap(({ standing }) => standing.map(({ block }) => block));
  return {
    seed,
    locale,
    grids: sheets.map(toGrid),
    tables: sheets.flatMap(truthOn),
    features: [...new Set([...features, ...blocks.flatMap((block) => block.features)])],
  };
}

function makeBook(random: Random, locale: Locale): Book {
  const kinds = random.shuffle<Kind>(['people', 'factors']);
  const draw = random.next();
  if (draw < 0.08)
    return withOthers(random, locale, {
      sheets: [sheetOf(random, locale, [makeStranger(random, locale)])],
      features: ['none of ours'],
    });
  if (draw < 0.13) return severalBook(random, locale);
  const blocks =
    draw < 0.17
      ? [makeSwot(random, locale)]
      : kinds.slice(0, draw < 0.7 ? 1 : 2).map((kind) => blockOf(random, locale, kind));
  const isApart = blocks.length > 1 && random.chance(0.55);
  const groups = isApart ? blocks.map((block) => [block]) : [blocks];
  const sheets = groups.map((group, index) => sheetOf(random, locale, group, index));
  const features =
    blocks.length === 1 ? [] : [isApart ? 'two tables, a sheet each' : 'two tables on one sheet'];
  return withOthers(random, locale, { sheets, features });
}

function blockOf(random: Random, locale: Locale, kind: Kind): Block {
  const content = (kind === 'people' ? makePeople : makeFactors)(random.fork(), locale);
  const { arrangement, features } = drawArrangement(random.fork(), content);
  const block = arrange(content, arrangement);
  return { ...block, features: [...block.features, ...features] };
}

const sheetNames: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Sheet1', 'Account plan', 'Overview 2', "Deal '26", 'BLANK'],
  'zh-CN': ['Sheet1', '客户计划', '工作表2', '概览'],
};

function sheetOf(random: Random, locale: Locale, blocks: readonly Block[], index = 0): Sheet {
  const names = sheetNames[locale];
  const name = names[(random.int(0, names.length - 1) + index) % names.length] ?? 'Sheet1';
  return stand(random, index === 0 ? name : `${name} B`, blocks);
}

function stand(random: Random, name: string, blocks: readonly Block[]): Sheet {
  const row = random.chance(0.45) ? 0 : random.int(1, 12);
  const column = random.chance(0.6) ? 0 : random.int(1, 3);
  const [first, ...others] = blocks;
  const standing = first ? [{ block: first, row, column }] : [];
  const start: Sheet = { name, standing, beyond: random.chance(0.05) ? random.int(1, 5) : 0 };
  return others.reduce(
    (sheet, block) => beside(sheet, block, random.chance(0.6) ? 'below' : 'right', random.int(1, 3)),
    start,
  );
}

/** Keys and tables that are none of ours, on the same sheet or another. */
function withOthers(random: Random, locale: Locale, { sheets, features }: Book): Book {
  const [first, ...rest] = sheets;
  if (!first) return { sheets, features };
  const way = random.chance(0.6) ? 'below' : 'right';
  const hasKey = random.chance(0.12);
  const keyed = hasKey ? beside(first, makeKey(random, locale), way, random.int(1, 3)) : first;
  const isCrowded = random.chance(0.1);
  const crowded = isCrowded ? beside(keyed, makeStranger(random, locale), way, random.int(2, 4)) : keyed;
  const other = locale === 'en' ? 'Other things' : '其他';
  const more = random.chance(0.2) ? [stand(random, other, [makeStranger(random, locale)])] : [];
  return {
    sheets: [crowded, ...rest, ...more],
    features: [...features, ...(hasKey ? [`a key ${way}`] : []), ...(isCrowded ? [`a stranger ${way}`] : [])],
  };
}

function severalBook(random: Random, locale: Locale): Book {
  const { parts, feature } = makeSeveral(random, locale);
  return {
    sheets: parts.map(({ sheet, blocks }) => stand(random, sheet, blocks)),
    features: [feature],
  };
}
