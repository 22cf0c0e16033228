// Notes and threaded comments belong to a cell by its address, and must be told when the cell moves.
import { makeCell, parseRange } from '../../../sheets/grid/address';
import type { Book } from '../workbook/book';
import { decodeXml } from '../package/parts';
import { attribute, descendantsOf, setAttribute, type XmlElement } from '../../xml/tree';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
export type MoveCell = (cell: CellPlace) => CellPlace;

export function moveComments({ parts }: Book, sheetPart: string, move: MoveCell): void {
  for (const { kind, target } of parts.relationships(sheetPart)) {
    if (kind === 'comments') moveRefs(descendantsOf(parts.change(target), 'comment'), move);
    if (kind === 'threadedComment') moveRefs(descendantsOf(parts.change(target), 'threadedComment'), move);
    if (kind === 'vmlDrawing') moveShapes(parts, target, move);
  }
}

function moveRefs(comments: readonly XmlElement[], move: MoveCell): void {
  for (const comment of comments) {
    const cell = parseRange(attribute(comment, 'ref') ?? '');
    if (cell === null) continue;
    const { row, column } = move(cell);
    setAttribute(comment, 'ref', makeCell(row, column));
  }
}

/** The yellow boxes stand in a part of their own, in a language that is not always well-formed XML. */
function moveShapes(parts: Book['parts'], target: string, move: MoveCell): void {
  const bytes = parts.bytes(target);
  if (bytes === null) return;
  const text = decodeXml(bytes);
  const moved = text.replace(/<x:ClientData\s[^>]*ObjectType="Note"[\s\S]*?<\/x:ClientData>/g, (data) =>
    moveNote(data, move),
  );
  if (moved !== text) parts.replace(target, new TextEncoder().encode(moved));
}

function moveNote(data: string, move: MoveCell): string {
  const numberIn = (name: string): number =>
    Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(data)?.[1] ?? NaN);
  const from = { row: numberIn('Row'), column: numberIn('Column') };
  if (Number.isNaN(from.row) || Number.isNaN(from.column)) return data;
  const to = move(from);
  return data
    .replace(/(<x:Row>)[^<]*/, `$1${to.row}`)
    .replace(/(<x:Column>)[^<]*/, `$1${to.column}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
      // Left column and offset, top row and offset, right column and offset, bottom row and offset.
      const places = anchor.split(',').map(Number);
      const by = [to.column - from.column, 0, to.row - from.row, 0];
      return tag + places.map((place, index) => place + (by[index % 4] ?? 0)).join(', ');
    });
}
