// What is worked out only if it is needed.

/** What is asked of many people or factors is worked out when first asked, and only then. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What is asked of the same list or row again and again is worked out when first asked of it. It ends with the function that keeps it. */
export function onceFor<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new Map<Key, { readonly value: Made }>();
  return (key) => {
    const made = known.get(key) ?? { value: make(key) };
    known.set(key, made);
    return made.value;
  };
}
