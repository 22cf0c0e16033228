export const OPEN_PROBLEMS = ['empty', 'notWorkbook', 'encrypted', 'damaged', 'tooLarge'] as const;
export type OpenProblem = (typeof OPEN_PROBLEMS)[number];

const MESSAGES: Readonly<Record<OpenProblem, string>> = {
  empty: 'The file is empty.',
  notWorkbook: 'The file is not an .xlsx workbook.',
  encrypted: 'The file is protected by a password.',
  damaged: 'The file is incomplete or damaged.',
  tooLarge: 'The file is too large.',
};

/** Why a file could not be opened: a code to be put into words, and an English message for logs. */
export class OpenError extends Error {
  override readonly name = 'OpenError';

  constructor(
    readonly problem: OpenProblem,
    options?: ErrorOptions,
  ) {
    super(MESSAGES[problem], options);
  }
}
