/** What a run tells the shell; the graver the higher. */
export const exitCodes = { done: 0, noResult: 1, wrongUse: 2, fileFailed: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Several files: the gravest counts. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((worst, code) => (code > worst ? code : worst), exitCodes.done);
}
