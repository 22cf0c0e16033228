// References in a formula as a file stores it (English, A1): told apart from texts, functions and names, and changed one
// by one. Nothing else of the formula is touched.
import {
  makeLetters,
  maximumColumns,
  maximumRows,
  parseLetters,
  quoteSheet,
} from '../../../sheets/grid/address';

interface Token {
  readonly kind: 'reference' | 'sheet' | 'brackets' | 'word' | 'other';
  readonly text: string;
}

const tokenPatterns: readonly (readonly [Token['kind'] | 'brackets', RegExp])[] = [
  ['other', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')+'!/y],
  ['other', /#(?:REF!|DIV\/0!|NULL!|VALUE!|NUM!|NAME\?|N\/A|[A-Z_]+!?)/y],
  ['sheet', /(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?!/uy],
  [
    'reference',
    /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!?\\])/uy,
  ],
  ['reference', /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!?\\])/uy],
  ['reference', /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!?\\])/uy],
  ['word', /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ['other', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y],
];

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = bracketsAt(formula, at) ?? tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of tokenPatterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'other', text: formula[at] ?? '' };
}

/** `[[#This Row],[Due]]`; an apostrophe escapes the next character. External sheets (`[1]Plan!`) are no such thing. */
function bracketsAt(formula: string, at: number): Token | null {
  if (formula[at] !== '[' || /^\[\d+\][\p{L}_\\][\p{L}\p{N}_.\\]*!/u.test(formula.slice(at, at + 300)))
    return null;
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    if (formula[end] === "'") end += 1;
    else if (formula[end] === '[') depth += 1;
    else if (formula[end] === ']' && (depth -= 1) === 0)
      return { kind: 'brackets', text: formula.slice(at, end + 1) };
  }
  return { kind: 'other', text: formula.slice(at) };
}

const unquote = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

export interface Reference {
  /** The sheet it names; null where it names none. */
  readonly sheet: string | null;
  /** A1, with its '$'. */
  readonly text: string;
}

/** Every reference to cells gives way to what `map` says of it. */
export function mapReferences(formula: string, map: (reference: Reference) => string): string {
  let sheet: string | null = null;
  return tokensOf(formula)
    .map(({ kind, text }) => {
      const mapped = kind === 'reference' ? map({ sheet, text }) : text;
      sheet = kind === 'sheet' ? unquote(text) : null;
      return mapped;
    })
    .join('');
}

/** The formula after a sheet got another name. */
export function renameInFormula(formula: string, from: string, to: string): string {
  const same = (name: string): boolean => name.toLowerCase() === from.toLowerCase();
  return tokensOf(formula)
    .map(({ kind, text }) => {
      if (kind !== 'sheet') return text;
      const names = unquote(text).split(':');
      if (!names.some(same)) return text;
      const renamed = names.map((name) => (same(name) ? to : name));
      const quoted = renamed.some((name) => quoteSheet(name) !== name);
      const joined = renamed.join(':');
      return quoted ? `'${joined.replaceAll("'", "''")}'!` : `${joined}!`;
    })
    .join('');
}

/** The formula after columns of a table got other headers. */
export function renameColumns(formula: string, table: string, headers: ReadonlyMap<string, string>): string {
  let last = '';
  return tokensOf(formula)
    .map(({ kind, text }) => {
      const isColumn = kind === 'brackets' && last.toLowerCase() === table.toLowerCase();
      last = text;
      return isColumn
        ? text.replace(/\[((?:[^[\]']|'.)+)\]/g, (whole, name: string) => renamed(whole, name))
        : text;
    })
    .join('');

  function renamed(whole: string, name: string): string {
    const header = headers.get(name.replace(/'(.)/g, '$1').toLowerCase());
    return header === undefined ? whole : `[${header.replace(/[[\]#']/g, "'$&")}]`;
  }
}

/** One corner of a reference: a cell, a whole column or a whole row; zero-based. */
interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

function parseCorner(text: string): Corner | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (!match) return null;
  const [, first = '', letters = '', second = '', digits = ''] = match;
  const column = letters === '' ? null : parseLetters(letters);
  if (letters !== '' && column === null) return null;
  const fixedRow = letters === '' ? first === '$' : second === '$';
  return { column, row: digits === '' ? null : Number(digits) - 1, fixedColumn: first === '$', fixedRow };
}

function makeCorner({ column, row, fixedColumn, fixedRow }: Corner): string {
  const letters = column === null ? '' : `${fixedColumn ? '$' : ''}${makeLetters(column)}`;
  return letters + (row === null ? '' : `${fixedRow ? '$' : ''}${row + 1}`);
}

/** A1 with its corners changed; '#REF!' where one falls off the sheet, as in Excel. */
function mapCorners(text: string, map: (corners: readonly Corner[]) => readonly Corner[]): string {
  const corners = text.split(':').map(parseCorner);
  if (corners.some((corner) => corner === null)) return text;
  const mapped = map(corners.filter((corner): corner is Corner => corner !== null));
  const isOff = ({ row, column }: Corner): boolean =>
    (row !== null && (row < 0 || row >= maximumRows)) ||
    (column !== null && (column < 0 || column >= maximumColumns));
  return mapped.some(isOff) ? '#REF!' : mapped.map(makeCorner).join(':');
}

/** The formula in a cell that a sort moved by so many rows: what is relative moves along, other sheets stay, as in Excel. */
export function shiftFormula(formula: string, rows: number, columns = 0): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.column === null || corner.fixedColumn ? corner.column : corner.column + columns,
  });
  return mapReferences(formula, ({ sheet, text }) =>
    sheet === null ? mapCorners(text, (corners) => corners.map(move)) : text,
  );
}

/** Whole rows or columns that come between. */
export interface Insertion {
  readonly axis: 'row' | 'column';
  /** Zero-based: the first that moves away. */
  readonly at: number;
  readonly count: number;
}

/** A range after an insertion: behind it moves, one that reaches across grows. */
export function insertIntoRange(text: string, { axis, at, count }: Insertion): string {
  return mapCorners(text, (corners) =>
    corners.map((corner) => {
      const place = corner[axis];
      return place === null || place < at ? corner : { ...corner, [axis]: place + count };
    }),
  );
}
