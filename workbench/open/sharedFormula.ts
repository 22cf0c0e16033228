// A file writes a formula that is filled down once, at its first cell; the others refer to it by number.
import { columnIndex, columnName } from '../model/a1';

/**
 * What must be kept apart in a formula: texts, quoted sheet names, structured references, and cell references. A
 * reference ends before a letter, a digit or "(": LOG10(…) is a function, and Q4x a name.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|[A-Za-z_\\.][\w.\\]*(?=\()|(\$?)\b([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])|(\$?)\b([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.])|[A-Za-z_\\][\w.\\]*/g;

export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

function moveColumn(dollar: string, letters: string, shift: Shift): string {
  return dollar + (dollar === '$' ? letters : columnName(columnIndex(letters) + shift.columns));
}

function moveRow(dollar: string, row: string, shift: Shift): string {
  return dollar + (dollar === '$' ? row : String(Number(row) + shift.rows));
}

/** The formula as it reads when filled to another cell: relative references move, everything else stays. */
export function shiftFormula(formula: string, shift: Shift): string {
  return formula.replace(TOKENS, (...parts) => {
    const [token, columnDollar, column, rowDollar, row, startDollar, start, endDollar, end] =
      parts as string[];
    if (column !== undefined && row !== undefined) {
      return moveColumn(columnDollar ?? '', column, shift) + moveRow(rowDollar ?? '', row, shift);
    }
    if (start !== undefined && end !== undefined) {
      return `${moveColumn(startDollar ?? '', start, shift)}:${moveColumn(endDollar ?? '', end, shift)}`;
    }
    return token ?? '';
  });
}
