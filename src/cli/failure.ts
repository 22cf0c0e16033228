// What keeps one file from being read or written, as code and sentence. The other files go on.
import { FileError } from '../files/fileError';
import { HostError } from '../planner/workbook';
import { SheetsInDoubt } from '../planner/planner';
import type { Text } from '../text/text';
import { askOfDoubts } from './notes';
import { exitCodes, type ExitCode } from './exitCodes';

/** A range that this file has no sheet for, columns that could be those of several tables, or a folder in a file's place. */
export class InputError extends Error {
  constructor(
    readonly code: 'folder' | 'unknownSheet' | 'whichSheet' | 'whichTable',
    /** The sheet, range or kind of table that was asked for. */
    readonly asked = '',
    /** Sheets, or tables by their addresses, that there are. */
    readonly sheets: readonly string[] = [],
  ) {
    super(`${code}: ${asked}`);
    this.name = 'InputError';
  }
}

/** `error` of the JSON, and the exit code. */
export interface Failure {
  /** What could not be read, or be written. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly exitCode: ExitCode;
}

export interface Attempt {
  readonly path: string;
  readonly text: Text;
}

/** Whatever was thrown while a file was worked on. A bug is told as one, with its own words. */
export function failureOf(error: unknown, { path, text }: Attempt): Failure {
  const exitCode =
    error instanceof InputError && error.code !== 'folder' ? exitCodes.wrongUse : exitCodes.fileFailed;
  return { path, ...describe(error, text), exitCode };
}

function describe(error: unknown, text: Text): Pick<Failure, 'code' | 'message'> {
  const { files } = text.cli;
  if (error instanceof SheetsInDoubt)
    return { code: 'sheetsInDoubt', message: askOfDoubts(error.overview, text) };
  if (error instanceof InputError) return { code: error.code, message: inputMessage(error, text) };
  if (error instanceof FileError) return { code: error.code, message: files[error.code] };
  if (error instanceof HostError) {
    // Of whatever has no name of its own the pane says that Excel refused it: here is no Excel.
    if (error.code === 'unexpected')
      return { code: error.code, message: `${files.harmful}${text.format.colon}${error.detail}` };
    const { title, help } = text.errors[error.code];
    return { code: error.code, message: `${title}${text.format.colon}${help} (${error.detail})` };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: 'unexpected', message: `${files.unexpected}\n${detail}` };
}

function inputMessage({ code, asked, sheets }: InputError, { cli }: Text): string {
  switch (code) {
    case 'folder':
      return cli.files.folder;
    case 'unknownSheet':
      return cli.unknownSheet(asked, cli.list(sheets));
    case 'whichSheet':
      return cli.whichSheet(asked, cli.list(sheets));
    case 'whichTable':
      return cli.whichTable(asked, cli.list(sheets));
  }
}
