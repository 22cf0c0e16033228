// How far down a table reaches: its first rows, and what stands below blank rows where it reads like them.
import { nameOf } from '../../../tables/tables';
import { normalise } from '../../../method/ground/text';
import { numbersFrom } from '../../grid/boxes';
import { cellAt, cellText, isContent } from '../../grid/cells';
import { contentOf, stateOf, type RowState, type Rows } from '../../grid/rows';
import { makeProfile, type Profile, type ProfiledRows } from './profile';

const remark =
  /^(\*|\([^)]*\)$)|^(notes?|sources?|legend|key)( ?[:.*]|$)|^(prepared by|(last )?(updated|changed|reviewed)|as of|status as of|internal use|confidential|see also|version|说明|注|备注|图例|来源|制表|更新|截至|仅供|数据来源|更新于)( ?[:.*]|\b|[\u3400-\u9fff]|$)|(更新|为准)$/;
/** After so many empty rows nothing belongs to the table any more. */
const longestGap = 20;
/** After so many, only what a title of the table's own begins. */
const widestGap = 3;
/** From so many rows on, values without a name are what prefilled formulas show. */
const prefilledRows = 3;

/** The last row that belongs to the table; `first - 1` where there is none. `open`: nobody but the rows says where it ends. */
export function lastRecordRow(
  rows: ProfiledRows,
  first: number,
  bounds: { readonly last: number; readonly open: boolean },
): number {
  if (!bounds.open) {
    const all = { first, last: bounds.last };
    return withForgotten(rows, lastIn(all, (row) => isState(rows, row, 'record')) ?? first - 1, bounds.last);
  }
  let end = first - 1;
  let profile: Profile | null = null;
  for (let from = first; from <= bounds.last && from - end <= longestGap;) {
    const block = blockAt(rows, from, bounds.last);
    const last = endIn(rows, block, profile === null ? null : { profile, gap: block.first - end - 1 });
    if (last !== null) {
      end = withForgotten(rows, last, block.last);
      // All that was read so far: where blank rows stand among them, says nothing.
      if (profile?.isWhole !== true) profile = makeProfile(rows, { first, last: end });
    }
    from = block.last + 1;
  }
  return end;
}

/** Rows without a blank one or a total between, both included; `first` is where it begins, or the end is reached. */
interface Block {
  readonly first: number;
  readonly last: number;
}

function blockAt(rows: Rows, from: number, bottom: number): Block {
  const parts = (row: number): boolean => {
    const state = stateOf(rows, row);
    return state === 'blank' || state === 'footer';
  };
  let first = from;
  while (first < bottom && parts(first)) first++;
  let last = first;
  while (last < bottom && !parts(last + 1)) last++;
  return { first, last };
}

/** The last record of a block; null where it holds none of this table. `above`: what the rows before it look like, and how far they are. */
function endIn(
  rows: Rows,
  block: Block,
  above: { readonly profile: Profile; readonly gap: number } | null,
): number | null {
  const single = rows.places.size === 1;
  const isRecord = (row: number): boolean => isState(rows, row, 'record');
  if (above === null)
    return lastIn(
      block,
      (row) => isRecord(row) && (single || contentOf(rows, row) > 1 || !isRemark(rows, row)),
    );
  if (single) return above.gap === 1 ? lastIn(block, isRecord) : null;
  if (above.gap > widestGap && !isState(rows, block.first, 'section')) return null;
  // A legend or a remark begins what stands there: none of it is the table's.
  if (isRemark(rows, block.first) && contentOf(rows, block.first) < 2) return null;
  const records = numbersFrom(block.first, block.last - block.first + 1).filter(
    (row) => isRecord(row) && contentOf(rows, row) > 1,
  );
  const [first = -1] = records;
  // Below a text alone, which may be what another table is called, it takes more to go on.
  const isNear = above.gap === 1 && contentOf(rows, block.first) > 1;
  if (!above.profile.goesOn(records, isNear) || contentOf(rows, first) < 2) return null;
  return lastIn(block, (row) => isRecord(row) && (contentOf(rows, row) > 1 || !isRemark(rows, row)));
}

function isState(rows: Rows, row: number, state: RowState): boolean {
  return stateOf(rows, row) === state;
}

function lastIn({ first, last }: Block, belongs: (row: number) => boolean): number | null {
  for (let row = last; row >= first; row--) if (belongs(row)) return row;
  return null;
}

function isRemark(rows: Rows, row: number): boolean {
  const anchor = rows.places.get(nameOf(rows.kind)) ?? [];
  return remark.test(normalise(anchor.map((column) => cellText(cellAt(rows.grid, row, column))).join(' ')));
}

/** A row or two right below the last record whose name somebody forgot belong to the table. */
function withForgotten(rows: Rows, end: number, bottom: number): number {
  const loose: number[] = [];
  for (let row = end + 1; row <= bottom; row++) {
    const state = stateOf(rows, row);
    if (state === 'loose') loose.push(row);
    else if (state !== 'section') break;
  }
  const forgotten = loose.filter((row) => isForgottenName(rows, row));
  return loose.length < prefilledRows ? Math.max(end, ...forgotten) : end;
}

/** Two filled cells, one of them a word: somebody forgot the name. */
function isForgottenName(rows: Rows, row: number): boolean {
  const values = [...rows.places.values()].flatMap((columns) =>
    columns.map((column) => cellAt(rows.grid, row, column)),
  );
  return (
    values.filter(isContent).length >= 2 &&
    values.some((value) => typeof value === 'string' && isContent(value))
  );
}
