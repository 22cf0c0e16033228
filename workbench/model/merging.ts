import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
} from '@univerjs/sheets';
import { type Rectangle, fromUniverRange, intersect, toUniverRange } from './a1';
import { assertArgument } from './arguments';
import { fill, noContent, span } from './cellStyles';
import { tooManyMerges } from './errors';
import type { Area, Excel } from './excel';
import { tablesIn } from './tableLookup';

/** Merged areas that touch the area. */
export function mergesIn(excel: Excel, area: Area): Rectangle[] {
  const merges = excel.sheet(area.sheetId).getMergeData().map(fromUniverRange);
  return merges.filter((merge) => intersect(merge, area) !== null);
}

/** Excel tells of no more merged areas of one range. */
const mostMerges = 512;

/**
 * Merged areas whose first cell lies in the area, each of them whole, row by row. Excel leaves out those that begin outside.
 * @throws GeneralException where there are more than 512
 */
export function mergesFrom(excel: Excel, area: Area): Area[] {
  const found = mergesIn(excel, area)
    .filter(({ row, column }) => row >= area.row && column >= area.column)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  if (found.length > mostMerges) throw tooManyMerges();
  return found.map((merge) => ({ sheetId: area.sheetId, ...merge }));
}

/** Merges the area, or each of its rows; only the first cell of a merge keeps its content. */
export function mergeArea(excel: Excel, area: Area, across: boolean): void {
  excel.assertUnprotected(area.sheetId);
  assertArgument(tablesIn(excel, area).length === 0);
  const parts: Area[] = across ? span(area.row, area.rows).map((row) => ({ ...area, row, rows: 1 })) : [area];
  excel.book.begin();
  unmergeArea(excel, area);
  for (const part of parts) {
    if (part.rows * part.columns > 1) mergeOne(excel, part);
  }
  excel.book.end();
}

function mergeOne(excel: Excel, area: Area): void {
  const { book } = excel;
  const block = fill(area, noContent);
  delete block[area.row]?.[area.column];
  excel.cells(area.sheetId).write(block);
  const params = { ...book.target(area.sheetId), ranges: [toUniverRange(area)] };
  const undo = AddMergeUndoMutationFactory(book.injector, params);
  book.change({ id: AddWorksheetMergeMutation.id, params }, [
    { id: RemoveWorksheetMergeMutation.id, params: undo },
  ]);
}

export function unmergeArea(excel: Excel, area: Area): void {
  const { book } = excel;
  excel.assertUnprotected(area.sheetId);
  const merges = mergesIn(excel, area);
  if (merges.length === 0) return;
  const params = { ...book.target(area.sheetId), ranges: merges.map(toUniverRange) };
  const undo = RemoveMergeUndoMutationFactory(book.injector, params);
  book.change({ id: RemoveWorksheetMergeMutation.id, params }, [
    { id: AddWorksheetMergeMutation.id, params: undo },
  ]);
}
