// Why a file could not be read or written, as a code to be put into words; the command line has a sentence for each.

export const fileErrorCodes = [
  'notFound',
  'unreadable',
  'empty',
  'notWorkbook',
  'oldFormat',
  'encrypted',
  'damaged',
  'macroEnabled',
  'tooLarge',
  'notWritable',
  'exists',
] as const;
export type FileErrorCode = (typeof fileErrorCodes)[number];

/** src/files, which knows bytes only, never raises notFound, unreadable, notWritable or exists: src/cli knows the disk. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    /** The part of the file it is about and what is wrong there: for the details line, never the message. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'FileError';
  }
}
