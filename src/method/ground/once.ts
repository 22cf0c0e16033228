// What is worked out only if it is needed.

/** What is asked of many people or factors is worked out when first asked, and only then. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
