import type { Failure } from '../failure';

/** `error` of the entry of `file`; where it is about another one (the one to write), it names that. */
export function errorJson(failure: Failure | null, file: string) {
  if (failure === null) return null;
  const { code, message, path } = failure;
  return { code, message: path === file ? message : `${path}: ${message}` };
}
