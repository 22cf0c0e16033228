// Arguments of the API, taken or refused with InvalidArgument.
import type { Json } from '../protocol/wire';
import { normalColor } from '../univer/style';
import { invalidArgument } from './errors';

export function assertArgument(isValid: boolean): asserts isValid {
  if (!isValid) throw invalidArgument();
}

/** @throws InvalidArgument where `name` is none of the known words (in whatever case) */
export function oneOf<Word extends string>(known: readonly Word[], name: unknown): Word {
  const wanted = typeof name === 'string' ? name.toLowerCase() : null;
  const found = known.find((word) => word.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** As oneOf, of the keys of a map. */
export function keyIn<Map extends object>(map: Map, name: unknown): keyof Map & string {
  return oneOf(Object.keys(map) as (keyof Map & string)[], name);
}

export function between(number: number, least: number, most: number): number {
  assertArgument(number >= least && number <= most);
  return number;
}

/** An object with fields. */
export function fieldsOf(value: unknown): { readonly [key: string]: Json } {
  assertArgument(value !== null && typeof value === 'object' && !Array.isArray(value));
  return value as { readonly [key: string]: Json };
}

const namedColors: { readonly [name: string]: string } = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  teal: '#008080',
  navy: '#000080',
};

/** @throws InvalidArgument where it is no colour: "#RRGGBB" or an HTML name */
export function parseColor(color: string): string {
  const normal = namedColors[String(color).toLowerCase()] ?? normalColor(String(color));
  assertArgument(/^#[0-9A-F]{6}$/.test(normal));
  return normal;
}
