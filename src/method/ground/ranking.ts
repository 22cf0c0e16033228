/** Compares codes by their places in a list, for sorting: the earlier comes first. */
export function ranking<Code>(codes: readonly Code[]): (one: Code, other: Code) => number {
  const places = new Map(codes.map((code, place) => [code, place]));
  return (one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0);
}
