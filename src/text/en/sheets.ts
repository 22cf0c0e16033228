// Result sheets and template. No `as const`: the type of this object is what the Chinese one must satisfy.
export const sheets = {};
