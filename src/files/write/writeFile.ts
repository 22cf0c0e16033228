// Writing drafts into the bytes of an .xlsx file.
import type { SheetWrite, WritePlan } from '../../planner/workbook';
import { updateActionTable } from './actionTable';
import { blankParts } from './blank';
import { addSheet, openBook, type Book } from './book';
import { askForCalculation, dropCalculationChain, holdsFormulas, isLookedAt } from './calculation';
import { writeFlags } from './flagParts';
import { writeMark } from './markParts';
import { makeParts, openParts } from './parts';
import { renameSheet } from './rename';
import { showSheet } from './shown';
import { findSheet, finalMark, isDone } from './sheetJob';
import { openStyles, type StyleBook } from './styleBook';
import { writeSheet, type Target } from './writeSheet';

export async function writeFile(bytes: Uint8Array | null, plan: WritePlan): Promise<Uint8Array> {
  const isNew = bytes === null || bytes.length === 0;
  const parts = isNew ? makeParts(blankParts()) : openParts(bytes);
  const book = openBook(parts);
  const writes = plan.sheets.filter((write) => !isDone(write));
  const styles = openStyles(book);
  const jobs = writes.map((write) => ({ write, target: openTarget(book, styles, write) }));
  const calculated = jobs.some(({ target }) => holdsFormulas(book, target.sheet.part));
  for (const { write, target } of jobs) writeTarget(target, write);
  if (calculated) dropCalculationChain(book);
  const old = jobs.filter(({ target }) => !target.isNew).map(({ target }) => target.sheet.name);
  if (calculated || isLookedAt(book, old)) askForCalculation(book);
  writeFlags(book, plan.flags);
  const shown = jobs.find(({ write }) => write.draft.kind === plan.show) ?? (isNew ? jobs[0] : undefined);
  if (shown) showSheet(book, shown.target.sheet);
  return parts.save();
}

function openTarget(book: Book, styles: StyleBook, write: SheetWrite): Target {
  const { name } = write.draft;
  const found = findSheet(book, write);
  if (found === null) return { book, styles, sheet: addSheet(book, name), isNew: true };
  return { book, styles, sheet: found.name === name ? found : renameSheet(book, found, name), isNew: false };
}

function writeTarget(target: Target, write: SheetWrite): void {
  const { draft, actionTable } = write;
  if (actionTable === undefined) writeSheet(target, write);
  else updateActionTable(target, write, actionTable);
  writeMark(target.book, target.sheet.part, { kind: draft.kind, layout: finalMark(write) });
}
