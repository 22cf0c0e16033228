// The one assertion of the suite: what was expected and what came, in words that can be read in an issue.

/** Excel did otherwise than assumed. */
export class Difference extends Error {
  override readonly name = 'Difference';

  constructor(what: string, expected: string, got: string) {
    super(`${what}: expected ${expected}, got ${got}`);
  }
}

/** Long values are cut: the report is to be read, and no report needs 20,000 characters. */
const longest = 160;

/** @throws Difference where the two are not the same through and through */
export function expectEqual(what: string, got: unknown, expected: unknown): void {
  if (!isSame(got, expected)) throw new Difference(what, show(expected), show(got));
}

/** @throws Difference where the number is farther off than that */
export function expectNear(what: string, got: unknown, { expected, within }: Nearness): void {
  const isNear = typeof got === 'number' && Math.abs(got - expected) <= within;
  if (!isNear) throw new Difference(what, `${expected} ± ${within}`, show(got));
}

interface Nearness {
  readonly expected: number;
  readonly within: number;
}

/** A value as a person reads it. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length} characters)`;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  const others = Object.keys(other);
  return keys.length === others.length && keys.every((key) => isSame(at(one, key), at(other, key)));
}

const at = (value: object, key: string): unknown => (value as Readonly<Record<string, unknown>>)[key];
