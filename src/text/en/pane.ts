// The task pane. No `as const`: the type of this object is what the Chinese one must satisfy.
export const pane = {};
