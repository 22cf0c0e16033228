// Writing drafts into the bytes of an .xlsx file: our sheets are added or brought up to date, and everything else comes
// back as it was (guard.ts says how, and sees to it).
import { HostError, type SignAnswer, type WritePlan } from '../../planner/workbook';
import { FileError } from '../fileError';
import { updateActionTable } from './actions/actionTable';
import { blankParts } from './package/blank';
import { addSheet, openBook, partOfKind, sheetsOf, type Book } from './workbook/book';
import { askForCalculation, dropCalculationChain, holdsFormulas, isLookedAt } from './workbook/calculation';
import { writeFlags } from './workbook/flagParts';
import { checkHarmless } from './guard';
import { declineSheet, writeSigns } from './workbook/markParts';
import { makeParts, openParts, relationshipsPart } from './package/parts';
import { renameSheet } from './workbook/rename';
import { findSheet, sheetAsRead } from './findSheet';
import { finalMark, finalName, isDone, namesThatGo, type SheetWrite } from '../../sheets/sheetWrite';
import { nameSignOfGrid } from '../../sheets/signs/nameSign';
import { setCursor } from './sheet/page';
import { isOurs, showSheet } from './workbook/shown';
import { openStyles, type StyleBook } from './styles/styleBook';
import { writeSheet, type Target } from './writeSheet';

/**
 * The file with the plan's drafts in it; `bytes` stay as they are.
 * @param bytes null or none: a new workbook
 * @throws HostError protectedWorkbook, protectedSheet, sheetGone, filtered, nameTaken; unexpected where the file could not be
 * written without harm; FileError damaged where it is no workbook
 */
export async function writeFile(bytes: Uint8Array | null, plan: WritePlan): Promise<Uint8Array> {
  const original = bytes === null || bytes.length === 0 ? null : bytes;
  try {
    return write(original, plan);
  } catch (error) {
    if (error instanceof HostError || error instanceof FileError) throw error;
    // A bug of ours, not damage.
    if (error instanceof RangeError || error instanceof TypeError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw original === null ? error : new FileError('damaged', detail, { cause: error });
  }
}

interface Job {
  readonly write: SheetWrite;
  readonly target: Target;
}

function write(original: Uint8Array | null, plan: WritePlan): Uint8Array {
  const book = openBook(original === null ? makeParts(blankParts()) : openParts(original));
  const { parts } = book;
  const owned = ownedParts(book);
  const writes = plan.sheets.filter((each) => !isDone(each));
  const styles = openStyles(book);
  const jobs = writes.map((each): Job => ({ write: each, target: openTarget(book, styles, each) }));
  const calculated = jobs.some(({ target }) => holdsFormulas(book, target.sheet.part));
  for (const job of jobs) carryOut(job);
  const answered = (plan.signs ?? []).map((answer) => answerSign(book, answer));
  if (calculated) dropCalculationChain(book);
  const old = jobs.filter(({ target }) => !target.isNew).map(({ target }) => target.sheet.name);
  if (calculated || isLookedAt(book, old)) askForCalculation(book);
  writeFlags(book, plan.flags);
  const shown = jobs.find((job) => job.write.draft.kind === plan.show) ?? (original ? undefined : jobs[0]);
  if (shown) showSheet(book, shown.target.sheet);
  if (shown && plan.cursor !== undefined) setCursor(book.parts.change(shown.target.sheet.part), plan.cursor);
  // Without a change it is the same file, to the byte.
  if (original !== null && parts.touched().size === 0) return original;
  const answeredParts = answered.flatMap((part) => withOwnParts(book, part));
  const allowed = {
    own: new Set([...owned, ...ownedParts(book), ...answeredParts]),
    workbook: book.part,
    styles: partOfKind(book, 'styles'),
  };
  const written = parts.save();
  if (original !== null) checkHarmless(original, written, allowed);
  return written;
}

/** Sheets that carry our mark, and the parts that belong to them alone. */
function ownedParts(book: Book): readonly string[] {
  return sheetsOf(book)
    .filter(({ part }) => isOurs(book, part))
    .flatMap(({ part }) => withOwnParts(book, part));
}

function withOwnParts({ parts }: Book, part: string): readonly string[] {
  const others = parts.relationships(part).filter(({ external }) => !external);
  return [part, relationshipsPart(part), ...others.map(({ target }) => target)];
}

function openTarget(book: Book, styles: StyleBook, { draft, ...rest }: SheetWrite): Target {
  const found = findSheet(book, { draft, ...rest });
  if (found === null) return { book, styles, sheet: addSheet(book, draft.name), isNew: true };
  const sheet = found.name === draft.name ? found : renameSheet(book, found, draft.name);
  return { book, styles, sheet, isNew: false };
}

function carryOut({ target, write: { draft, ...rest } }: Job): void {
  const { actionTable } = rest;
  if (actionTable === undefined) writeSheet(target, { draft, ...rest });
  else updateActionTable(target, { draft, ...rest }, actionTable);
  const write = { draft, ...rest };
  writeSigns(target.book, target.sheet, {
    mark: { kind: draft.kind, layout: finalMark(write) },
    name: finalName(write),
    gone: namesThatGo(write),
  });
}

/** Signs as the user said, on a sheet whose cells stay as they are; its part. */
function answerSign(book: Book, { grid, kind }: SignAnswer): string {
  const sheet = sheetAsRead(book, grid);
  const names = (grid.signs?.names ?? []).map(({ name }) => name);
  if (kind === null) declineSheet(book, sheet, names);
  else {
    const name = nameSignOfGrid(kind, grid);
    const gone = names.filter((each) => each !== name.name);
    writeSigns(book, sheet, { mark: { kind, layout: grid.signs?.mark?.layout ?? '' }, name, gone });
  }
  return sheet.part;
}
