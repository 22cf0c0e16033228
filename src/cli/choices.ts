// --people, --factors and --columns → the choices that the planner takes.
import type { Overview } from '../planner/planner';
import { makeRange, quoteSheet } from '../sheets/grid/address';
import { choiceOf, makeChoice, type TableChoice, type TableChoices, withChoice } from '../sheets/grid/choice';
import type { Grid } from '../sheets/grid/grid';
import { isInput } from '../sheets/recognise/recognise';
import type { Common, TableRange } from './arguments';
import { placedKinds, type PlacedKind } from './columns';
import { InputError } from './failure';

type Given = Pick<Common, 'ranges' | 'columns'>;

/**
 * The workbook's own choices with what was given in place of them; null where nothing was.
 * Throws InputError unknownSheet or whichSheet where a range belongs to no sheet of this workbook, whichTable where columns could
 * be those of several tables, or of none.
 */
export function makeChoices(given: Given, { choices, recognition, reading }: Overview): TableChoices | null {
  const made = placedKinds.flatMap((kind): readonly (readonly [PlacedKind, TableChoice])[] => {
    const range = given.ranges[kind];
    const columns = columnsOf(given, kind);
    if (range !== undefined) return [[kind, { ...choiceAt(range, reading.grids), columns }]];
    const tables = recognition.tables.filter((table) => table.kind === kind);
    if (Object.keys(columns).length === 0 || (tables.length === 0 && !isAsked(given, kind))) return [];
    const [table, ...others] = tables;
    if (table === undefined || others.length > 0)
      throw new InputError(
        'whichTable',
        kind,
        tables.map(({ sheet, range: place }) => `${quoteSheet(sheet)}!${place}`),
      );
    const known = choiceOf(table);
    return [[kind, { ...known, columns: { ...known.columns, ...columns } }]];
  });
  return made.length === 0
    ? null
    : made.reduce((all, [kind, choice]) => withChoice(all, kind, choice), choices);
}

function columnsOf({ columns }: Given, kind: PlacedKind): TableChoice['columns'] {
  const own = columns.filter(({ kinds }) => kinds.includes(kind));
  return Object.fromEntries(own.map(({ key, letters }) => [key, { letters, header: '' }]));
}

/** Is a column given that only this kind could have? */
const isAsked = ({ columns }: Given, kind: PlacedKind): boolean =>
  columns.some(({ kinds }) => kinds.length === 1 && kinds[0] === kind);

function choiceAt(range: TableRange, grids: readonly Grid[]): TableChoice {
  const { sheetId, sheet } = sheetOf(range, grids);
  return makeChoice({ use: 'only', sheetId, sheet, range: makeRange(range.box), exact: true });
}

function sheetOf({ sheet, given }: TableRange, grids: readonly Grid[]): Grid {
  const inputs = grids.filter(isInput);
  if (sheet === null) {
    const visible = inputs.filter((grid) => grid.visible);
    const [only, ...others] = visible;
    if (only !== undefined && others.length === 0) return only;
    throw new InputError(
      'whichSheet',
      given,
      visible.map((grid) => grid.sheet),
    );
  }
  // Excel does not tell capitals from small letters in names of sheets.
  const found = inputs.find((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase());
  if (found !== undefined) return found;
  throw new InputError(
    'unknownSheet',
    sheet,
    inputs.map((grid) => grid.sheet),
  );
}
