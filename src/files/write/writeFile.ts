// Writing drafts into the bytes of an .xlsx file.
import type { SheetWrite, WritePlan } from '../../planner/workbook';
import { blankParts } from './blank';
import { addSheet, openBook, type Book } from './book';
import { writeFlags } from './flagParts';
import { writeMark } from './markParts';
import { makeParts, openParts } from './parts';
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
  const targets = writes.map((write) => openTarget(book, styles, write));
  writes.forEach((write, index) => {
    const target = targets[index];
    if (!target) return;
    writeSheet(target, write);
    writeMark(book, target.sheet.part, { kind: write.draft.kind, layout: finalMark(write) });
  });
  writeFlags(book, plan.flags);
  const shown = writes.findIndex(({ draft }) => draft.kind === plan.show);
  const target = targets[isNew ? Math.max(0, shown) : shown];
  if (target) showSheet(book, target.sheet);
  return parts.save();
}

function openTarget(book: Book, styles: StyleBook, write: SheetWrite): Target {
  const found = findSheet(book, write);
  return { book, styles, sheet: found ?? addSheet(book, write.draft.name), isNew: found === null };
}
