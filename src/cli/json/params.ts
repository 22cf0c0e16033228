// `params` of a finding, a problem, a check or a reason, as JSON has them: lists are one text, and '' stands where there is nothing.
type Param = string | number | null | readonly string[];

interface WithParams {
  readonly params: object;
}

/** @param joiner between the entries of a list */
export const params = (joiner = ',') => ({
  params: (value: WithParams) => {
    const entries = Object.entries(value.params) as [string, Param][];
    return Object.fromEntries(
      entries.map(([key, param]) => [key, typeof param === 'object' ? (param ?? []).join(joiner) : param]),
    );
  },
});
