// What the rows of a table look like, column by column, to tell whether rows further down go on with it or are another thing.
import { columnIn } from '../../../tables/ownWords';
import { type ColumnKey, columnOf, nameOf } from '../../../tables/tables';
import { parseNumber } from '../../../tables/choice';
import { isScaleOfSigns, parseSign } from '../../../tables/signs';
import { parseTruth } from '../../../tables/truth';
import { groupByAny } from '../../../method/ground/groups';
import { cellAt, cellText, errorIn, isContent } from '../../grid/cells';
import { combinable, isHalfCombined } from '../../grid/combined';
import type { CellValue } from '../../grid/grid';
import { isMarkLike } from '../../grid/marks';
import { contentOf, stateOf, type Rows } from '../../grid/rows';
import { fits } from '../columns/fit';

export interface Profile {
  /**
   * Do these rows, which stand together, read like the rows that the profile was made of? Near them (a single blank row between) it
   * takes more to tell them apart.
   */
  readonly goesOn: (records: readonly number[], isNear: boolean) => boolean;
  /** More rows would not make another profile. */
  readonly isWhole: boolean;
}

/** With the headed columns that nothing is read from: they tell rows apart too. */
export interface ProfiledRows extends Rows {
  readonly unread: readonly number[];
}

/** What a cell holds: a value that its column knows, a number, another word. */
type Sort = 'known' | 'number' | 'word';

type Knows = (value: CellValue) => boolean;

interface Place {
  readonly place: number;
  /** Of a column that knows its values; null where any may stand. */
  readonly knows: Knows | null;
  /** Plus and minus in several steps, and 0 between them. */
  readonly areSigns?: boolean;
}

interface Seen extends Place {
  readonly sorts: ReadonlySet<Sort>;
  readonly alwaysFilled: boolean;
}

const sampleRows = 50;
/** Two rows in three have to read like those above; one cell in three may be strange in such a row. */
const rowsAlike = 2 / 3;
const strangeCells = 1 / 3;
/** Of fewer rows, that each is filled says nothing of the next. */
const tellingRows = 3;

export function makeProfile(
  rows: ProfiledRows,
  { first, last }: { readonly first: number; readonly last: number },
): Profile {
  const sample: number[] = [];
  for (let row = first; row <= last && sample.length < sampleRows; row++)
    if (stateOf(rows, row) === 'record') sample.push(row);
  const seen = seenIn(rows, sample);
  return {
    goesOn: (records, isNear) => {
      if (records.length === 0 || headsThem(rows, seen, records)) return false;
      if (!isNear && !holdJudgements(rows, seen, records)) return false;
      const alike = records.filter((row) => isAlike(rows, seen, row, isNear));
      return alike.length >= records.length * rowsAlike;
    },
    isWhole: sample.length === sampleRows,
  };
}

function seenIn(rows: ProfiledRows, sample: readonly number[]): readonly Seen[] {
  const valuesAt = (place: number): readonly CellValue[] =>
    sample.map((row) => cellAt(rows.grid, row, place)).filter(isContent);
  const free = rows.unread.map((place) => ({ place, knows: null }));
  return [...readPlaces(rows, valuesAt), ...free].map((seen) => {
    const values = valuesAt(seen.place);
    const own = withOwnWords(seen, values);
    const sorts = new Set(values.map((value) => sortOf(own, value)));
    return { ...own, sorts, alwaysFilled: sample.length >= tellingRows && values.length === sample.length };
  });
}

/** Words that we do not know, each of them said again and again: the column's own. */
function withOwnWords(seen: Place, values: readonly CellValue[]): Place {
  const { knows } = seen;
  if (knows === null) return seen;
  const texts = values.filter((value) => sortOf(seen, value) === 'word').map(cellText);
  const own = new Set(texts);
  if (own.size === 0 || own.size * 2 > texts.length) return seen;
  return { ...seen, knows: (value) => own.has(cellText(value)) || knows(value) };
}

function readPlaces(rows: Rows, valuesAt: (place: number) => readonly CellValue[]): readonly Place[] {
  const { kind, places, ownWords } = rows;
  const anchor = places.get(nameOf(kind)) ?? [];
  const keysAt = groupByAny(places.keys(), (key) => places.get(key) ?? []);
  return [...keysAt].flatMap(([place, keys]): readonly Place[] => {
    // Texts under strengths and weaknesses say the direction too.
    if (anchor.includes(place)) return anchor.length > 1 ? [] : [{ place, knows: null }];
    const columns = keys.flatMap((key) => columnOf(kind, key) ?? []);
    const spread = keys.map((key) => places.get(key) ?? []).find(({ length }) => length > 1);
    if (spread) return [{ place, knows: markOf(spread.flatMap(valuesAt)) }];
    if (keys.length > 1 && keys.every((key) => combinable.has(key)))
      return [{ place, knows: (value) => isEitherCombined(value, keys) }];
    return columns.map((column): Place => {
      if (column.kind === 'text' || column.kind === 'names') return { place, knows: null };
      const areSigns = column.kind === 'rating' && isScaleOfSigns(valuesAt(place).map(cellText));
      const own = columnIn(ownWords, column);
      return { place, knows: (value) => fits(own, value), areSigns };
    });
  });
}

/** One of the marks that stand there; before there is any, whatever looks like one. */
function markOf(values: readonly CellValue[]): Knows {
  const marks = new Set(values.filter(isMarkLike).map(cellText));
  return (value) => (marks.size === 0 ? isMarkLike(value) : marks.has(cellText(value)));
}

const isEitherCombined = (value: CellValue, keys: readonly ColumnKey[]): boolean =>
  isHalfCombined(value, keys) || isHalfCombined(value, [...keys].reverse());

function sortOf({ knows, areSigns }: Place, value: CellValue): Sort {
  if (areSigns === true && parseSign(cellText(value)) !== null) return 'known';
  if (parseNumber(cellText(value)) !== null) return 'number';
  return knows?.(value) === true ? 'known' : 'word';
}

/**
 * A row is alike where few of its cells are of a sort that their columns never held, or are blank where a judgement always stood. Near
 * the others half of the judgements may be blank, and a word may be one that we do not know.
 */
function isAlike(rows: Rows, seen: readonly Seen[], row: number, isNear: boolean): boolean {
  let considered = 0;
  let strange = 0;
  let unknown = 0;
  let lacking = 0;
  for (const one of seen) {
    const value = cellAt(rows.grid, row, one.place);
    if (errorIn(value) !== null || value === 0) continue;
    if (isContent(value)) {
      const sort = sortOf(one, value);
      considered += 1;
      if (one.sorts.size === 0 || one.sorts.has(sort)) continue;
      if (one.knows !== null && sort === 'word') unknown += 1;
      else strange += 1;
    } else if (one.knows !== null && one.alwaysFilled) {
      considered += 1;
      lacking += 1;
    }
  }
  // Texts under strengths and weaknesses side by side can be anything but numbers, signs, yes and no.
  if (considered === 0) return contentOf(rows, row) > 0 && !holdsValues(rows, row);
  if (considered < 2) return false;
  const few = considered * strangeCells;
  // 'Version:' beside 'Date:' begins what stands below.
  const isLabel = seen.some(({ place }) => /[:\uff1a]$/.test(cellText(cellAt(rows.grid, row, place))));
  return isNear && !isLabel
    ? strange < few && (strange + lacking) * 2 <= considered
    : strange + unknown + lacking < few;
}

/** Judgements, where there were any: rows without are of another thing. */
const holdJudgements = (rows: Rows, seen: readonly Seen[], records: readonly number[]): boolean => {
  const judged = seen.filter(({ knows, sorts }) => knows !== null && sorts.size > 0);
  return (
    judged.length === 0 ||
    records.some((row) => judged.some(({ place }) => cellAt(rows.grid, row, place) !== null))
  );
};

function holdsValues({ grid, places }: Rows, row: number): boolean {
  const texts = [...places.values()].flat().map((column) => cellText(cellAt(grid, row, column)));
  const isValue = (text: string): boolean =>
    parseNumber(text) !== null || parseSign(text) !== null || parseTruth(text) !== null;
  return texts.some((text) => text !== '' && isValue(text));
}

/** The header of another table: words where judgements stood, with rows below it. */
function headsThem(rows: Rows, seen: readonly Seen[], [first = -1, ...others]: readonly number[]): boolean {
  const judgements = seen.flatMap((one) => {
    const value = cellAt(rows.grid, first, one.place);
    return one.knows !== null && !one.sorts.has('word') && isContent(value) ? [{ ...one, value }] : [];
  });
  return (
    others.length > 0 &&
    judgements.length > 0 &&
    judgements.every((one) => typeof one.value === 'string' && sortOf(one, one.value) === 'word')
  );
}
