// Plans that stand in several tables of one kind: a sheet for each account, for each side, for each part of a SWOT.
import type { Locale } from '../../src/text/text';
import { arrange, type Block } from './arrange';
import { plainArrangement } from './arrangements';
import type { Content, WrittenColumn } from './case';
import { makeFactors } from './factors';
import { companyNames } from './names';
import { makePeople } from './people';
import type { Random } from './random';
import { badFactors, goodFactors } from './texts';

export interface Part {
  readonly sheet: string;
  readonly blocks: readonly Block[];
}
interface Several {
  readonly parts: readonly Part[];
  readonly feature: string;
}

/** Only all rows together show some scales. */
const needsAllRows = /1-10|0-100|1-100|shares|signs|coded|merged|account/;

/** Drawn until it can be parted: no cell stands for others, and no scale shows in the whole alone. */
function drawSimple(random: Random, make: (random: Random) => Content): Content {
  for (;;) {
    const content = make(random.fork());
    const count = content.columns[0]?.cells.length ?? 0;
    if (count >= 4 && !content.features.some((feature) => needsAllRows.test(feature))) return content;
  }
}

const plain = (content: Content): Block => arrange(content, plainArrangement(content));

function sliceRows(content: Content, from: number, to?: number): Content {
  const columns = content.columns.map((column): WrittenColumn => ({
    ...column,
    cells: column.cells.slice(from, to),
  }));
  return { ...content, columns };
}

function peopleBySide(random: Random, locale: Locale): Several {
  const content = drawSimple(random, (each) => makePeople(each, locale));
  const half = Math.floor((content.columns[0]?.cells.length ?? 0) / 2);
  const [first, second] = locale === 'en' ? ['Internal', 'External'] : ['内部', '外部'];
  return {
    parts: [
      { sheet: first ?? '', blocks: [plain(sliceRows(content, 0, half))] },
      { sheet: second ?? '', blocks: [plain(sliceRows(content, half))] },
    ],
    feature: 'people on two sheets',
  };
}

function accountASheet(random: Random, locale: Locale): Several {
  const people = drawSimple(random, (each) => makePeople(each, locale));
  const factors = drawSimple(random, (each) => makeFactors(each, locale));
  const names = random.shuffle(companyNames[locale]).slice(0, 2);
  const partOf = (sheet: string, index: number): Part => ({
    sheet,
    blocks: [people, factors].map((content) => {
      const half = Math.floor((content.columns[0]?.cells.length ?? 0) / 2);
      const own = index === 0 ? sliceRows(content, 0, half) : sliceRows(content, half);
      return plain({ ...own, assumed: { ...own.assumed, account: sheet } });
    }),
  });
  return { parts: names.map(partOf), feature: 'one account a sheet' };
}

function risksAndFactors(random: Random, locale: Locale): Several {
  const draw = (isRisks: boolean): Content => {
    for (;;) {
      const content = makeFactors(random.fork(), locale);
      if (content.features.includes('a list of risks') === isRisks) return content;
    }
  };
  const [first, second] = locale === 'en' ? ['Factors', 'Risks'] : ['因素', '风险'];
  return {
    parts: [
      { sheet: first ?? '', blocks: [plain(draw(false))] },
      { sheet: second ?? '', blocks: [plain(draw(true))] },
    ],
    feature: 'risks beside factors',
  };
}

function swotBySheet(random: Random, locale: Locale): Several {
  const names =
    locale === 'en'
      ? ['Strengths', 'Weaknesses', 'Opportunities', 'Threats']
      : ['优势', '劣势', '机会', '威胁'];
  const parts = names.map((sheet, index): Part => {
    const direction = index % 2 === 0 ? 'positive' : 'negative';
    const all = (direction === 'positive' ? goodFactors : badFactors)[locale];
    const texts = all.slice(index < 2 ? 0 : 4, index < 2 ? 3 : 7);
    const headers = locale === 'en' ? ['Factor', 'Weight'] : ['因素', '权重'];
    const column = (
      key: 'text' | 'weight',
      header: string,
      values: readonly (string | number)[],
    ): WrittenColumn => ({
      keys: [key],
      allowed: [],
      parent: '',
      hint: '',
      headers: [header],
      wording: 'ours',
      cells: values.map((value) => ({ values: [value], says: { [key]: value }, wording: 'ours' })),
    });
    const weights = texts.map(() => random.int(1, 5));
    const columns = [column('text', headers[0] ?? '', texts), column('weight', headers[1] ?? '', weights)];
    const content: Content = {
      kind: 'factors',
      locale,
      columns,
      assumed: { direction },
      ordered: false,
      features: [],
    };
    return { sheet, blocks: [plain(content)] };
  });
  return { parts, feature: 'SWOT, a sheet each' };
}

export function makeSeveral(random: Random, locale: Locale): Several {
  return random.pick([peopleBySide, accountASheet, risksAndFactors, swotBySheet])(random, locale);
}
