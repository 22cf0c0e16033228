// What the rows of a table look like, column by column, to tell whether rows further down go on with it or are another thing.
import { columnIn } from '../../../tables/ownWords';
import { columnOf } from '../../../tables/tables';
import type { Column } from '../../../tables/column';
import { parseNumber } from '../../../tables/choice';
import { parseSign } from '../../../tables/signs';
import { parseTruth } from '../../../tables/truth';
import { cellAt, cellText, errorIn, isContent } from '../../grid/cells';
import type { CellValue } from '../../grid/grid';
import { contentOf, stateOf, type Rows } from '../../grid/rows';
import { fits } from '../columns/fit';

export interface Profile {
  /** Do these rows, which stand together, read like the rows that the profile was made of? */
  readonly goesOn: (records: readonly number[]) => boolean;
}

/** With the headed columns that nothing is read from: they tell rows apart too. */
export interface ProfiledRows extends Rows {
  readonly unread: readonly number[];
}

/** What a cell holds: a value that its column knows, a number, another word. */
type Sort = 'known' | 'number' | 'word';

interface Place {
  readonly place: number;
  /** One that knows its values; null where any may stand. */
  readonly column: Column | null;
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
    goesOn: (records) => {
      if (records.length === 0 || headsThem(rows, seen, records)) return false;
      return records.filter((row) => isAlike(rows, seen, row)).length >= records.length * rowsAlike;
    },
  };
}

function seenIn(rows: ProfiledRows, sample: readonly number[]): readonly Seen[] {
  return [...readPlaces(rows), ...rows.unread.map((place) => ({ place, column: null }))].map((seen) => {
    const values = sample.map((row) => cellAt(rows.grid, row, seen.place)).filter(isContent);
    const sorts = new Set(values.map((value) => sortOf(seen, value)));
    return { ...seen, sorts, alwaysFilled: sample.length >= tellingRows && values.length === sample.length };
  });
}

function readPlaces({ kind, places, ownWords }: Rows): readonly Place[] {
  return [...places].flatMap(([key, [place, ...others]]): readonly Place[] => {
    const column = columnOf(kind, key);
    if (column === undefined || place === undefined || others.length > 0) return [];
    const closed = column.kind !== 'text' && column.kind !== 'names';
    return [{ place, column: closed ? columnIn(ownWords, column) : null }];
  });
}

function sortOf({ column }: Place, value: CellValue): Sort {
  if (parseNumber(cellText(value)) !== null) return 'number';
  return column !== null && fits(column, value) ? 'known' : 'word';
}

/** A row is alike where few of its cells are of a sort that their columns never held, or are blank where a judgement always stood. */
function isAlike(rows: Rows, seen: readonly Seen[], row: number): boolean {
  let considered = 0;
  let strange = 0;
  for (const one of seen) {
    const value = cellAt(rows.grid, row, one.place);
    if (errorIn(value) !== null) continue;
    if (isContent(value)) {
      considered += 1;
      strange += one.sorts.size > 0 && !one.sorts.has(sortOf(one, value)) ? 1 : 0;
    } else if (one.column !== null && one.alwaysFilled) {
      considered += 1;
      strange += 1;
    }
  }
  // Texts under strengths and weaknesses side by side can be anything but numbers, signs, yes and no.
  if (considered === 0) return contentOf(rows, row) > 0 && !holdsValues(rows, row);
  return considered > 1 && strange < considered * strangeCells;
}

function holdsValues({ grid, places }: Rows, row: number): boolean {
  const texts = [...places.values()].flat().map((column) => cellText(cellAt(grid, row, column)));
  const isValue = (text: string): boolean =>
    parseNumber(text) !== null || parseSign(text) !== null || parseTruth(text) !== null;
  return texts.some((text) => text !== '' && isValue(text));
}

/** The header of another table: words where judgements stood, with rows below it. */
function headsThem(rows: Rows, seen: readonly Seen[], [first = -1, ...others]: readonly number[]): boolean {
  const values = seen.flatMap(({ column, place, sorts }) => {
    const value = cellAt(rows.grid, first, place);
    return column !== null && !sorts.has('word') && isContent(value) ? [{ column, value }] : [];
  });
  return (
    others.length > 0 &&
    values.length > 0 &&
    values.every(({ column, value }) => typeof value === 'string' && !fits(column, value))
  );
}
