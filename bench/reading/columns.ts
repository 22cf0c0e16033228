// From what records mean to the columns of a table, header and all.
import type { Locale } from '../../src/text/text';
import type { Key, Kind, Said, Wording, WrittenCell, WrittenColumn } from './case';
import { writeAttitudes } from './attitudes';
import { cellOf, giveReasons, soilCells, type Task, type Written } from './cells';
import { writeFactorCells } from './factorCells';
import { type HeaderWish, pickHeader, soil } from './headers';
import type { Random } from './random';
import { writeRatings } from './ratings';
import { writeWeights } from './weights';

/** What holds for all columns of one table. */
export interface Manner {
  readonly random: Random;
  readonly kind: Kind;
  readonly locale: Locale;
  /** How often a header, or the values of a column, are in words that are none of ours: 0–1. */
  readonly foreignHeaders: number;
  readonly foreignValues: number;
  /** Headers with padding, joined words and the like. */
  readonly soiled: boolean;
  /** Cells left blank. */
  readonly gaps: boolean;
  /** Filled while the columns are made. */
  readonly features: Set<string>;
  /** Headers that are given away, so that none stands twice. */
  readonly used: Set<string>;
}

export function makeManner(random: Random, kind: Kind, locale: Locale): Manner {
  const isOurs = random.chance(0.5);
  const manner: Manner = {
    random,
    kind,
    locale,
    foreignHeaders: isOurs ? 0 : random.pick([0, 0.4, 1]),
    foreignValues: isOurs ? 0 : random.pick([0, 0.4, 1]),
    soiled: random.chance(0.3),
    gaps: random.chance(0.4),
    features: new Set(),
    used: new Set(),
  };
  if (manner.foreignHeaders > 0) manner.features.add('headers in foreign words');
  if (manner.soiled) manner.features.add('headers soiled');
  if (manner.gaps) manner.features.add('blank cells');
  return manner;
}

const wordingOf = (random: Random, share: number): Wording => (random.chance(share) ? 'theirs' : 'ours');

/** A header of its own for the concept. `fits`: which words are meant, where the concept has several kinds of them. */
export function headerOf(
  { random, kind, locale, foreignHeaders, soiled, used, features }: Manner,
  concept: HeaderWish['concept'],
  fits: (text: string) => boolean = () => true,
): { readonly text: string; readonly wording: Wording } {
  const wording = wordingOf(random, foreignHeaders);
  // Only a list of risks has levels, kinds and owners of risks.
  const suits = (text: string): boolean => features.has('a list of risks') || !/risk|风险/i.test(text);
  let header = pickHeader(random, { kind, locale, concept, wording });
  for (
    let tries = 0;
    tries < 30 && (used.has(header.text) || !fits(header.text) || !suits(header.text));
    tries++
  )
    header = pickHeader(random, { kind, locale, concept, wording });
  used.add(header.text);
  const text = soiled && random.chance(0.35) ? soil(random, header.text, locale) : header.text;
  return { ...header, text };
}

const rated: readonly string[] = ['authority', 'involvement', 'control'];
const reasoned = /^(ratings|attitudes) in (foreign )?words$/;

/** A column of closed values. `means`: what each record says; some are left blank where the table has gaps. */
export function closedColumn(manner: Manner, key: Key, meant: readonly Said[]): WrittenColumn {
  const { random, locale, gaps } = manner;
  const means = meant.map((said) => (gaps && random.chance(0.07) ? null : said));
  const wording = wordingOf(random, manner.foreignValues);
  const written = write(random, { key, locale, wording, means });
  manner.features.add(written.feature);
  return headed(manner, key, { ...written, cells: soiledCells(manner, written) });
}

function write(random: Random, task: Task): Written {
  const { key } = task;
  if (rated.includes(key)) return writeRatings(random, task);
  if (key === 'attitude') return writeAttitudes(random, task);
  if (key === 'weight') return writeWeights(random, task);
  if (
    key === 'direction' ||
    key === 'status' ||
    key === 'evidence' ||
    key === 'category' ||
    key === 'contact'
  )
    return writeFactorCells(random, key, task);
  throw new RangeError(`No way to write ${key}`);
}

function soiledCells(
  { random, locale, features }: Manner,
  { cells, feature, headers }: Written,
): readonly WrittenCell[] {
  if (reasoned.test(feature) && random.chance(0.08)) {
    features.add('values with reasons');
    return giveReasons(random, cells, locale);
  }
  if (headers !== undefined || !random.chance(0.12)) return cells;
  features.add('values soiled');
  return soilCells(random, cells);
}

/** The concept's header over the column, or over the headers of its values. */
export function headed(
  manner: Manner,
  key: Key,
  { cells, headers = [], hint = '', named }: Written,
): WrittenColumn {
  const common = { keys: [key], allowed: [], hint: '', cells };
  const [own] = headers;
  if (own !== undefined && headers.length === 1)
    return { ...common, parent: '', headers: [own], wording: 'ours' };
  const header = headerOf(manner, key);
  if (own !== undefined)
    return {
      ...common,
      parent: named === true ? header.text : '',
      headers,
      wording: named === true ? header.wording : 'ours',
    };
  return { ...common, parent: '', headers: [header.text], hint, wording: header.wording };
}

/** A column of texts; `keys` are what it is, if anything of ours. */
export function textColumn(
  manner: Manner,
  concept: HeaderWish['concept'],
  texts: readonly (string | null)[],
  more: Partial<WrittenColumn> & { readonly fits?: (header: string) => boolean } = {},
): WrittenColumn {
  const key = concept === 'risk' ? 'text' : concept;
  const keys: readonly Key[] = key === 'owner' || key === 'response' ? [] : [key];
  const { fits, ...rest } = more;
  const { text, wording } = headerOf(manner, concept, fits);
  const cells = texts.map((value): WrittenCell => {
    const [only] = keys;
    return only === undefined ? { values: [value], says: {}, wording: 'ours' } : cellOf(only, value, value);
  });
  const isSoiled = manner.random.chance(0.08);
  if (isSoiled) manner.features.add('texts soiled');
  const written = isSoiled ? soilCells(manner.random, cells) : cells;
  return { keys, allowed: [], parent: '', headers: [text], hint: '', wording, cells: written, ...rest };
}
