// What a user may do to the action table and to the factors, with another program.
import * as fc from 'fast-check';
import type { NewFile } from 'excelize-wasm';
import { makeCell, makeLetters, parseRange } from '../../src/sheets/grid/address';

export const sheet = 'Actions';
export const firstRow = 5;

export interface Table {
  readonly name: string;
  readonly headers: readonly string[];
  readonly left: number;
  /** One-based. */
  readonly top: number;
  readonly last: number;
}

export function tableOf(file: NewFile, on = sheet): Table {
  const [table] = file.GetTables(on).tables;
  const box = parseRange(table?.Range ?? '');
  if (!table || !box) throw new Error('the action table is gone');
  const headers = Array.from(
    { length: box.columns },
    (_, offset) => file.GetCellValue(on, makeCell(box.row, box.column + offset)).value,
  );
  return { name: table.Name ?? '', headers, left: box.column, top: box.row + 1, last: box.row + box.rows };
}

type Done = (answer: { readonly error: string | null }) => void;
type Edit = (file: NewFile, done: Done) => void;

/** Printed with its name where a run fails. */
export interface NamedEdit {
  readonly name: string;
  readonly edit: Edit;
}
const named = (name: string, edit: Edit): NamedEdit => ({ name, edit });

const row = fc.integer({ min: firstRow, max: firstRow + 20 });
const within = (file: NewFile, wanted: number): number => Math.min(wanted, tableOf(file).last);
const cellOf = (file: NewFile, header: string, wanted: number): string => {
  const { headers, left } = tableOf(file);
  return makeCell(within(file, wanted) - 1, left + Math.max(0, headers.indexOf(header)));
};

let counter = 0;
export const editArbitrary: fc.Arbitrary<NamedEdit> = fc.oneof(
  fc
    .tuple(row, fc.constantFrom('Notes', 'Owner', 'Status', 'Action', 'From'))
    .map(([at, header]) =>
      named(`text in ${header} ${at}`, (file, done) =>
        done(file.SetCellStr(sheet, cellOf(file, header, at), `mine ${at} owner ${at}`)),
      ),
    ),
  row.map((at) =>
    named(`formula ${at}`, (file, done) => {
      const there = within(file, at);
      const owner = makeLetters(tableOf(file).left + tableOf(file).headers.indexOf('Owner'));
      done(file.SetCellFormula(sheet, cellOf(file, 'Notes', at), `${owner}${there}&" $B$1 "&$B$1`));
    }),
  ),
  row.map((at) =>
    named(`colour ${at}`, (file, done) => {
      const { style } = file.NewStyle({ Fill: { Type: 'pattern', Pattern: 1, Color: ['FFFF00'] } });
      const cell = cellOf(file, 'Owner', at);
      done(file.SetCellStyle(sheet, cell, cell, style));
    }),
  ),
  row.map((at) =>
    named(`note ${at}`, (file, done) => {
      const cell = cellOf(file, 'Action', at);
      if (!(file.GetComments(sheet).comments ?? []).some(({ Cell }) => Cell === cell))
        done(file.AddComment(sheet, { Cell: cell, Author: 'me', Text: `said at ${at}` }));
    }),
  ),
  row.map((at) =>
    named(`link ${at}`, (file, done) => {
      const cell = cellOf(file, 'Notes', at);
      done(file.SetCellStr(sheet, cell, `linked ${at}`));
      done(file.SetCellHyperLink(sheet, cell, `https://example.com/${at}`, 'External'));
    }),
  ),
  fc.constantFrom('Due', 'Owner', 'Action').map((before) =>
    named(`column before ${before}`, (file, done) => {
      const { headers, left, top, last } = tableOf(file);
      if (headers.length > 14 || !headers.includes(before)) return;
      const column = left + headers.indexOf(before);
      done(file.InsertCols(sheet, makeLetters(column), 1));
      done(file.SetCellStr(sheet, makeCell(top - 1, column), `Mine ${(counter += 1)}`));
      for (let at = top + 1; at <= last; at += 1)
        done(file.SetCellStr(sheet, makeCell(at - 1, column), `mine ${at}`));
    }),
  ),
  row.map((at) =>
    named(`row taken out ${at}`, (file, done) => done(file.RemoveRow(sheet, within(file, at)))),
  ),
  row.map((at) =>
    named(`row of their own ${at}`, (file, done) => {
      done(file.InsertRows(sheet, within(file, at), 1));
      done(file.SetCellStr(sheet, cellOf(file, 'Owner', at), `owner 9${at}`));
    }),
  ),
  fc
    .integer({ min: 1, max: 4 })
    .map((distance) =>
      named(`text below ${distance}`, (file, done) =>
        done(file.SetCellStr(sheet, `C${tableOf(file).last + distance}`, `free ${(counter += 1)}`)),
      ),
    ),
  fc.integer({ min: 1, max: 3 }).map((distance) =>
    named(`text beside ${distance}`, (file, done) => {
      const { left, headers } = tableOf(file);
      done(file.SetCellStr(sheet, makeCell(6, left + headers.length + distance), `free ${(counter += 1)}`));
    }),
  ),
  fc.integer({ min: 5, max: 17 }).map((at) =>
    named(`factor gone ${at}`, (file, done) => {
      for (const letter of 'BCDEFGHIJ') done(file.SetCellStr('Factors', `${letter}${at}`, ''));
    }),
  ),
  fc
    .integer({ min: 5, max: 17 })
    .map((at) =>
      named(`factor weighs ${at}`, (file, done) => done(file.SetCellFloat('Factors', `F${at}`, 5, 0, 64))),
    ),
  fc.integer({ min: 19, max: 22 }).map((at) =>
    named(`factor added ${at}`, (file, done) => {
      const cells = ['Price talk', 'Market', '− against us', 'High', '4', 'Confirmed', 'Open'];
      cells.forEach((text, index) => done(file.SetCellStr('Factors', makeCell(at - 1, 1 + index), text)));
    }),
  ),
);
