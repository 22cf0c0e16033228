// How wide a text is, estimated: good to about a tenth for Segoe UI and YaHei, and the same in every environment,
// so that pictures can be laid out (and tested) without a browser.

const NARROW = /[iIjlftr.,:;'’|!()[\]·\- ]/;
const SLIM = /[ckszvxyJ]/;
const WIDE = /[mwMW@%&—…]/;
const UPPER = /[A-ZÄÖÜÉÈÀ0-9+<>=~#$€£]/;
/** CJK, Hangul, full-width forms and emoji take a whole em. */
const FULL =
  /[\u1100-\u11ff\u2e80-\u303f\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1faff}\u{20000}-\u{2fa1f}]/u;

function emsOf(character: string): number {
  if (FULL.test(character)) return 1;
  if (NARROW.test(character)) return 0.3;
  if (SLIM.test(character)) return 0.48;
  if (WIDE.test(character)) return 0.9;
  return UPPER.test(character) ? 0.64 : 0.55;
}

/** Width in pixels at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

/** The text, or its beginning with '…', such that it is not wider than `width`. */
export function cutText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** Places where a line may end: after blanks, and around every full-width character. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const word of text.trim().split(/(?<=\s)/)) {
    let piece = '';
    for (const character of word) {
      if (FULL.test(character)) {
        if (piece !== '') pieces.push(piece);
        pieces.push(character);
        piece = '';
      } else piece += character;
    }
    if (piece !== '') pieces.push(piece);
  }
  return pieces;
}

export interface Wrapping {
  readonly width: number;
  readonly size: number;
  /** At least 1; what does not fit is cut with '…'. */
  readonly lines: number;
}

/** Breaks a text into at most `lines` lines of `width` pixels. */
export function wrapText(text: string, { width, size, lines }: Wrapping): readonly string[] {
  const wrapped: string[] = [];
  let line = '';
  let rest = piecesOf(text);
  while (rest.length > 0 && wrapped.length < lines - 1) {
    const [piece = '', ...others] = rest;
    if (textWidth((line + piece).trimEnd(), size) <= width || line === '') {
      line += piece;
      rest = others;
    } else {
      wrapped.push(line.trimEnd());
      line = '';
    }
  }
  const last = (line + rest.join('')).trimEnd();
  const all = last === '' ? wrapped : [...wrapped, last];
  return all.map((each) => cutText(each, width, size));
}
