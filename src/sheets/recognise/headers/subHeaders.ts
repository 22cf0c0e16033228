// Headers of more than one row: groups above, sub-headers and units below, words written over two rows.
import type { Box, Grid } from '../../grid/grid';
import { parseChoice } from '../../../tables/choice';
import { soughtKinds, tableOf } from '../../../tables/tables';
import { headedDirection } from '../../../tables/factors/headedDirection';
import { cellAt, headerText } from '../../grid/cells';
import { areLabels, headedKinds } from './header';
import { isHeaderWord, matchHeader } from '../../../tables/headerWords';
import { codeOfHeader } from '../../../tables/spread';
import { columnsOf } from '../../grid/boxes';
import { textsIn, holdsNumbers, inTable } from './headerCells';

const unit = /^[([].*[)\]]$|^\d+ ?[-–~] ?\d+$|^[HMLhml](\/[HMLhml])+$/;

/** A second header row: words only, nothing under the anchor, and standing under cells merged sideways (or units). */
export function isSubHeader(grid: Grid, box: Box): boolean {
  const lower: { readonly column: number; readonly text: string }[] = [];
  const wide = widen(grid, box);
  const upper = (column: number): string => headerText(grid, box.row, column);
  for (let column = wide.column; column < wide.column + wide.columns; column++) {
    const value = grid.values[box.row + 1 - grid.row]?.[column - grid.column] ?? null;
    const text = headerText(grid, box.row + 1, column);
    // A number under a header of its own may be what its column adds up to.
    if (value !== null && value !== '' && text === '' && (typeof value !== 'number' || upper(column) === ''))
      return false;
    if (text !== '') lower.push({ column, text });
  }
  const underAnchor = lower.some(({ column }) => heads(upper(column), ['name', 'text']));
  if (
    lower.length === 0 ||
    areLabels(textsIn(grid, { ...box, rows: 1 })) ||
    (underAnchor && !lower.every(({ text }) => unit.test(text)))
  )
    return false;
  // A row with a name of its own is a header, and the one above it a title for each table; 'Threat' under 'Direction' is no name.
  let parent = '';
  const isName = ({ column, text }: (typeof lower)[number]): boolean => {
    if (upper(column) !== '') parent = upper(column);
    return heads(text, ['name', 'text']) && !isValueUnder(parent, text);
  };
  if (lower.filter(isName).length > 0) return false;
  const spread = lower.some(({ column }) => upper(column) === '');
  return (
    lower.every(({ text }) => unit.test(text)) ||
    (spread && lower.some(({ text }) => isTelling(text) || isValueWord(text)))
  );
}

/** Headers written over two rows, word by word: 'Stakeholder' over 'name', 'Level of' over 'influence'. */
export function isSecondLine(grid: Grid, box: Box): boolean {
  const lower = { ...box, row: box.row + 1 };
  if (headedKinds(textsIn(grid, box)).length === 0 || areLabels(textsIn(grid, box))) return false;
  const anchors = ['name', 'text'];
  for (let column = box.column; column < box.column + box.columns; column++) {
    const [upper, below] = [headerText(grid, box.row, column), headerText(grid, lower.row, column)];
    // 'Opportunities' over 'Factor' is what the table below is called.
    if (headedDirection(upper) === null && heads(upper, anchors) && heads(below, anchors)) {
      const texts = textsIn(grid, lower);
      return texts.length * 2 > box.columns && headedKinds(texts).length > 0 && !holdsNumbers(grid, lower);
    }
  }
  return false;
}

/** Sub-headers may go on to the right of the last upper header, which is merged over them, also after a blank column. */
export function widen(grid: Grid, box: Box): Box {
  let columns = box.columns;
  const isUnder = (column: number): boolean =>
    headerText(grid, box.row + 1, column) !== '' &&
    headerText(grid, box.row, column) === '' &&
    !inTable(grid, box.row + 1, column);
  const isBlank = (column: number): boolean =>
    [box.row, box.row + 1].every((row) => cellAt(grid, row, column) === null);
  for (;;) {
    const next = box.column + columns;
    if (isUnder(next)) columns += 1;
    else if (isBlank(next) && isUnder(next - 1) && isUnder(next + 1)) columns += 2;
    else return { ...box, columns };
  }
}

export function heads(text: string, keys: readonly string[]): boolean {
  return soughtKinds.some((kind) =>
    isHeaderWord(kind, text).some(({ column, hint }) => !hint && keys.includes(column.key)),
  );
}

/** Is it a value of the column that the upper header names? */
function isValueUnder(upper: string, text: string): boolean {
  return soughtKinds.some((kind) =>
    matchHeader(kind, upper).some(({ column, hint }) => !hint && codeOfHeader(column, text) !== null),
  );
}

function isTelling(text: string): boolean {
  return soughtKinds.some((kind) => isHeaderWord(kind, text).length > 0) || headedDirection(text) !== null;
}

/** 'High', '(1-5)', 'H/M/L': what stands below a header and heads nothing by itself. */
export const isUnderHeader = (text: string): boolean => unit.test(text) || isValueWord(text);

function isValueWord(text: string): boolean {
  return soughtKinds.some((kind) =>
    tableOf[kind].columns.some((column) => parseChoice(column.values, text) !== null),
  );
}

/** A row of group titles above the header, such as 'Attitude' over one column per level. */
export function hasParents(grid: Grid, box: Box): boolean {
  if (box.row <= grid.row) return false;
  const above = { ...box, row: box.row - 1 };
  const texts = textsIn(grid, above);
  const onlyTitle = texts.length === 1 && headerText(grid, above.row, box.column) !== '';
  // 'Impact:' over its levels is no label.
  const isOverLevels = columnsOf(box).some((column) =>
    isValueUnder(headerText(grid, above.row, column), headerText(grid, box.row, column)),
  );
  const isOther = onlyTitle || areLabels(texts) || headedKinds(texts).length > 0;
  if (texts.length === 0 || (isOther && !isOverLevels)) return false;
  const values =
    grid.values[above.row - grid.row]?.slice(
      box.column - grid.column,
      box.column - grid.column + box.columns,
    ) ?? [];
  const isOver = texts.some(isTelling) || textsIn(grid, box).filter(isValueWord).length > 1;
  return isOver && values.every((value) => value === null || typeof value === 'string');
}
