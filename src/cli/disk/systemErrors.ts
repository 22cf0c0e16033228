const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** There is no such file, or no such folder on the way to it. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(String(codeOf(error)));

/** Something of that name is there already. */
export const isThere = (error: unknown): boolean => codeOf(error) === 'EEXIST';
