// Colours on a screen; plain text everywhere else.
import type { World } from '../world';

export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Escape codes only where somebody looks, and never against NO_COLOR (https://no-color.org). */
export function makeInk({ onScreen, env }: Pick<World, 'onScreen' | 'env'>): Ink {
  const coloured = onScreen && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const style =
    (on: number, off: number) =>
    (text: string): string =>
      coloured ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { strong: style(1, 22), faint: style(2, 22) };
}
