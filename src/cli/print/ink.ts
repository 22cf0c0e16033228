// Colours on a screen; plain text everywhere else.
import type { World } from '../world';

export interface Ink {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Colours in the text that the two made: the last thing that is done to it. */
  readonly paint: (text: string) => string;
}

/** Until the text is painted, characters that stand for nothing (Unicode keeps them free) say where a colour begins and ends. */
const codes: readonly (readonly [mark: string, code: number])[] = [
  ['\ufdd0', 1],
  ['\ufdd1', 2],
  ['\ufdd2', 22],
];
const marks = /[\ufdd0-\ufdd2]/g;

/** Escape codes only where somebody looks, and never against NO_COLOR (https://no-color.org). */
export function makeInk({ onScreen, env }: Pick<World, 'onScreen' | 'env'>): Ink {
  const coloured = onScreen && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  const style =
    (on: string) =>
    (text: string): string =>
      coloured ? `${on}${text}\ufdd2` : text;
  const codeOf = (mark: string): string => {
    const [, code = 0] = codes.find(([each]) => each === mark) ?? [];
    return coloured ? `\u001b[${code}m` : '';
  };
  return {
    strong: style('\ufdd0'),
    faint: style('\ufdd1'),
    paint: (text) => text.replace(marks, codeOf),
  };
}
