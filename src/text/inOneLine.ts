/** What is known of something, in one line: 'Owner · by 31 Dec'. What is not known is left out. */
export const inOneLine = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
