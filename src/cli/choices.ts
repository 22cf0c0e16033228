// --people and --factors → the choices that the planner takes.
import { makeRange } from '../sheets/grid/address';
import type { Grid } from '../sheets/grid/grid';
import { tableKinds } from '../tables/tables';
import { makeChoice, type TableChoice, type TableChoices } from '../sheets/grid/choice';
import { placedKinds, type Common, type TableRange } from './arguments';
import { InputError } from './failure';

/** Throws InputError unknownSheet or whichSheet where a range belongs to no sheet of this workbook. */
export function makeChoices(ranges: Common['ranges'], grids: readonly Grid[]): TableChoices {
  const chosen = placedKinds.flatMap((kind) => {
    const range = ranges[kind];
    return range === undefined ? [] : [[kind, [choiceAt(range, grids)]] as const];
  });
  return Object.fromEntries(chosen);
}

function choiceAt(range: TableRange, grids: readonly Grid[]): TableChoice {
  const { sheetId, sheet } = sheetOf(range, grids);
  return makeChoice({ use: 'only', sheetId, sheet, range: makeRange(range.box), exact: true });
}

/** Result sheets of ours hold no input. */
const isInput = ({ mark }: Grid): boolean => mark === null || tableKinds.some((kind) => kind === mark.kind);

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
