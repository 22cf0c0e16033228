// Parameters as JSON has them: lists are one text, and '' stands where there is nothing.
type Param = string | number | null | readonly string[];

/** @param joiner between the entries of a list */
export const paramsJson = (params: object, joiner = ',') => {
  const entries = Object.entries(params) as [string, Param][];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'object' ? (value ?? []).join(joiner) : value]),
  );
};
