// Which sheets are ours, by their two signs: when a sign counts, and when the user has to say it. A custom property counts, since only
// Excel and we keep it. A name alone counts only where it refers to its own sheet and the sheet holds what we wrote last: other
// programs give names to the wrong sheet when one is inserted before, and copy them with a sheet. Of two that claim to be the same
// result sheet neither counts before the user said which.
import { type ResultKind, resultKinds } from '../draft';
import type { Grid, NameSign, SheetMark } from '../grid/grid';
import { holdsWritten } from './nameSign';

/** Sheets of which one, or none, is our result sheet of that kind: the user has to say it. */
export interface SignDoubt {
  readonly kind: ResultKind;
  /** The likeliest first. */
  readonly sheets: readonly SheetInDoubt[];
}

export interface SheetInDoubt {
  readonly sheetId: string;
  readonly sheet: string;
}

export interface JudgedSheets {
  /** With the marks that count. */
  readonly grids: readonly Grid[];
  /** In the order of the kinds; at most one of each. */
  readonly doubts: readonly SignDoubt[];
}

/** Which result sheet a sheet without any sign looks like; null: none. */
export type LooksLike = (grid: Grid) => ResultKind | null;

/** Judging what was judged before gives the same. */
export function judgeSigns(grids: readonly Grid[], looksLike: LooksLike): JudgedSheets {
  const claims = grids.map((grid) => claimOf(grid, grids));
  const doubts = resultKinds.flatMap((kind) => doubtOf(kind, claims, looksLike) ?? []);
  const doubtful = new Set(doubts.flatMap(({ sheets }) => sheets.map(({ sheetId }) => sheetId)));
  return { grids: claims.map((claim) => judged(claim, doubtful.has(claim.grid.sheetId))), doubts };
}

/** What a sheet says of itself. */
interface Claim {
  readonly grid: Grid;
  /** By a sign that counts. */
  readonly mark: SheetMark | null;
  /** A kind of ours, by a sign that does not count by itself. */
  readonly perhaps: string | null;
}

function claimOf(grid: Grid, grids: readonly Grid[]): Claim {
  const { signs } = grid;
  if (signs === undefined) return { grid, mark: grid.mark, perhaps: null };
  if (signs.declined) return { grid, mark: null, perhaps: null };
  const own = signs.names.filter((name) => refersTo(name, grid));
  if (signs.mark !== null) {
    const name = own.find(({ kind }) => kind === signs.mark?.kind);
    return { grid, mark: withExtent(signs.mark, name), perhaps: null };
  }
  const counting = own.find((name) => holdsWritten(grid, name));
  if (counting)
    return { grid, mark: withExtent({ kind: counting.kind, layout: '' }, counting), perhaps: null };
  // A name that another program gave to another sheet still says which one was meant.
  const strays = grids.flatMap((other) =>
    (other.signs?.names ?? []).filter((name) => other !== grid && refersTo(name, grid)),
  );
  return { grid, mark: null, perhaps: [...own, ...strays][0]?.kind ?? null };
}

/** Excel does not tell capitals from small letters in names of sheets. */
const refersTo = ({ target }: NameSign, { sheet }: Grid): boolean =>
  target?.sheet.toLowerCase() === sheet.toLowerCase();

function withExtent(mark: SheetMark, name: NameSign | undefined): SheetMark {
  if (mark.layout !== '' || !name?.target || isTable(mark.kind)) return mark;
  const { row, column, rows, columns } = name.target.box;
  return { ...mark, extent: { rows: row + rows, columns: column + columns } };
}

/** The name of a table's sheet refers to what stands above the user's rows. */
const isTable = (kind: string): boolean => !isResult(kind) && kind !== 'lists';
const isResult = (kind: string | null): boolean => resultKinds.some((each) => each === kind);

function doubtOf(kind: ResultKind, claims: readonly Claim[], looksLike: LooksLike): SignDoubt | null {
  const sure = claims.filter(({ mark }) => mark?.kind === kind);
  const unsure = claims.filter(({ perhaps }) => perhaps === kind);
  if (sure.length === 1 && unsure.length === 0) return null;
  const all = [...sure, ...unsure];
  const meant =
    all.length > 0 ? all : claims.filter((claim) => isBare(claim) && looksLike(claim.grid) === kind);
  if (meant.length === 0) return null;
  const sheets = [...meant]
    .sort((one, other) => strengthOf(other) - strengthOf(one) || nameLength(one) - nameLength(other))
    .map(({ grid: { sheetId, sheet } }) => ({ sheetId, sheet }));
  return { kind, sheets };
}

/** Nothing of ours is on it, and nobody said that it is not ours. */
const isBare = ({ grid, mark, perhaps }: Claim): boolean =>
  mark === null && perhaps === null && grid.signs?.declined === false && grid.signs.names.length === 0;

const strengthOf = ({ grid, mark }: Claim): number => (grid.signs?.mark ? 2 : mark === null ? 0 : 1);
/** A copy is called after what it is a copy of. */
const nameLength = ({ grid }: Claim): number => grid.sheet.length;

function judged({ grid, mark }: Claim, isDoubtful: boolean): Grid {
  const { doubtful: _, ...rest } = grid;
  return isDoubtful ? { ...rest, mark: null, doubtful: true } : { ...rest, mark };
}
