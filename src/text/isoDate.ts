/** The parts of an ISO date (yyyy-mm-dd, a time behind it is left out); null where the text is none. */
export const parseIsoDate = (
  iso: string,
): { readonly year: number; readonly month: number; readonly day: number } | null => {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
};
