// The words behind `quadrille` → what is asked for, or what is wrong with them.
import { parseArgs } from 'node:util';
import { parseAddress } from '../sheets/grid/address';
import type { Box } from '../sheets/grid/grid';
import { type OfferedKind, offeredKinds } from '../tables/tables';
import type { Locale, Text } from '../text/text';
import { type GivenColumn, parseColumns, type PlacedKind, placedKinds } from './columns';
import { parseDay } from './day';
import { parseLocale } from './locale';

/** `Sheet!B9:H30` as the user gave it. */
export interface TableRange {
  readonly given: string;
  /** null: not said. */
  readonly sheet: string | null;
  readonly box: Box;
}

export interface Common {
  /** null: the shell's language. */
  readonly locale: Locale | null;
  /** ISO date; null: today. */
  readonly asOf: string | null;
  readonly ranges: Readonly<Partial<Record<PlacedKind, TableRange>>>;
  readonly columns: readonly GivenColumn[];
  /** Sheets in doubt that are ours, and that are not, by their names. */
  readonly ours: readonly string[];
  readonly notOurs: readonly string[];
  readonly quiet: boolean;
}

export interface InspectRequest extends Common {
  readonly command: 'inspect';
  readonly files: readonly string[];
  readonly json: boolean;
}

export interface AnalyseRequest extends Common {
  readonly command: 'analyse';
  readonly files: readonly string[];
  readonly json: boolean;
  /** Path of the workbook to write; null: none. */
  readonly write: string | null;
  readonly force: boolean;
}

export interface TemplateRequest extends Common {
  readonly command: 'template';
  readonly out: string;
  readonly sample: boolean;
  /** Beside goals, people and factors. */
  readonly with: readonly OfferedKind[];
  readonly force: boolean;
}

export type Request =
  | InspectRequest
  | AnalyseRequest
  | TemplateRequest
  | { readonly command: 'help' | 'version'; readonly locale: Locale | null };

/** A key of the texts on wrong use, and the word that is wrong. */
export interface WrongUse {
  readonly wrong: Exclude<keyof Text['cli']['usage'], 'hint'>;
  readonly word: string;
  /** Words that would be right. */
  readonly known?: readonly string[];
  readonly locale: Locale | null;
}

const options = {
  json: { type: 'boolean' },
  write: { type: 'string' },
  force: { type: 'boolean' },
  sample: { type: 'boolean' },
  with: { type: 'string' },
  'as-of': { type: 'string' },
  locale: { type: 'string' },
  people: { type: 'string' },
  factors: { type: 'string' },
  columns: { type: 'string' },
  ours: { type: 'string', multiple: true },
  'not-ours': { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const common = ['as-of', 'locale', 'people', 'factors', 'columns', 'quiet', 'help', 'version'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  inspect: [...common, 'json', 'ours', 'not-ours'],
  analyse: [...common, 'json', 'write', 'force', 'ours', 'not-ours'],
  template: [...common, 'sample', 'with', 'force'],
};

const read = (words: readonly string[]) =>
  parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
type Read = ReturnType<typeof read>;
type Complaint = Omit<WrongUse, 'locale'>;

/** What the words ask for. Of several mistakes the first is told. */
export function parseArguments(words: readonly string[]): Request | WrongUse {
  const found = read(words);
  const locale = parseLocale(textIn(found, 'locale') ?? '');
  const [command, ...names] = found.positionals;
  if (found.values['help'] === true || command === 'help') return { command: 'help', locale };
  if (found.values['version'] === true) return { command: 'version', locale };
  const wrong =
    complainOfCommand(command) ?? complainOfOptions(found, command ?? '') ?? complainOfValues(found);
  if (wrong !== null) return { ...wrong, locale };
  const request = makeRequest(found, command ?? '', names);
  return 'wrong' in request ? { ...request, locale } : request;
}

function complainOfCommand(command: string | undefined): Complaint | null {
  if (command === undefined) return { wrong: 'noCommand', word: '' };
  return Object.hasOwn(allowed, command) ? null : { wrong: 'unknownCommand', word: command };
}

function complainOfOptions({ tokens }: Read, command: string): Complaint | null {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: word, value } = token;
    if (!Object.hasOwn(options, name)) return { wrong: 'unknownOption', word };
    if (allowed[command]?.includes(name) !== true) return { wrong: 'foreignOption', word };
    const takesValue = options[name as keyof typeof options].type === 'string';
    // An option taken for the value of the one before it is a value forgotten.
    const lacksValue = value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'));
    if (takesValue && lacksValue) return { wrong: 'needsValue', word };
    if (!takesValue && value !== undefined) return { wrong: 'takesNoValue', word };
  }
  return null;
}

function complainOfValues(found: Read): Complaint | null {
  const locale = textIn(found, 'locale');
  if (locale !== null && parseLocale(locale) === null) return { wrong: 'badLocale', word: locale };
  const asOf = textIn(found, 'as-of');
  if (asOf !== null && parseDay(asOf) === null) return { wrong: 'badDate', word: asOf };
  for (const kind of placedKinds) {
    const range = textIn(found, kind);
    if (range !== null && parseAddress(range) === null) return { wrong: 'badRange', word: range };
  }
  const columns = columnsIn(found);
  if ('wrong' in columns) return columns;
  const out = textIn(found, 'write');
  return out !== null && !isXlsx(out) ? { wrong: 'notXlsx', word: out } : null;
}

function makeRequest(found: Read, command: string, names: readonly string[]): Request | Complaint {
  const rest = makeCommon(found);
  const force = found.values['force'] === true;
  if (command === 'template') {
    const [out, more] = names;
    if (out === undefined || more !== undefined) return { wrong: 'noOut', word: '' };
    if (!isXlsx(out)) return { wrong: 'notXlsx', word: out };
    const kinds = parseKinds(textIn(found, 'with'));
    if (kinds === null) return { wrong: 'unknownTable', word: textIn(found, 'with') ?? '' };
    return { ...rest, command, out, sample: found.values['sample'] === true, with: kinds, force };
  }
  if (names.length === 0) return { wrong: 'noFile', word: '' };
  const json = found.values['json'] === true;
  if (command === 'inspect') return { ...rest, command, files: names, json };
  const write = textIn(found, 'write');
  if (write !== null && names.length > 1) return { wrong: 'writeOne', word: '' };
  return { ...rest, command: 'analyse', files: names, json, write, force };
}

/** 'profile, issues', or 'all'; null where a word is no table. */
function parseKinds(words: string | null): readonly OfferedKind[] | null {
  const asked = (words ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
  if (asked.includes('all')) return offeredKinds;
  const kinds = offeredKinds.filter((kind) => asked.includes(kind));
  return kinds.length === new Set(asked).size ? kinds : null;
}

function makeCommon(found: Read): Common {
  const ranges = placedKinds.flatMap((kind) => {
    const given = textIn(found, kind);
    const address = given === null ? null : parseAddress(given);
    return address === null ? [] : [[kind, { given, ...address }] as const];
  });
  const locale = parseLocale(textIn(found, 'locale') ?? '');
  const quiet = found.values['quiet'] === true;
  const columns = columnsIn(found);
  return {
    locale,
    asOf: textIn(found, 'as-of'),
    ranges: Object.fromEntries(ranges),
    columns: 'wrong' in columns ? [] : columns,
    ours: listIn(found, 'ours'),
    notOurs: listIn(found, 'not-ours'),
    quiet,
  };
}

function columnsIn(found: Read): ReturnType<typeof parseColumns> {
  const words = textIn(found, 'columns');
  const placed = placedKinds.filter((kind) => textIn(found, kind) !== null);
  return words === null ? [] : parseColumns(words, placed);
}

function textIn({ values }: Read, name: keyof typeof options): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

/** Of an option that may be given several times. */
function listIn({ values }: Read, name: 'ours' | 'not-ours'): readonly string[] {
  const value: unknown = values[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

const isXlsx = (path: string): boolean => /[^/\\]\.xlsx$/i.test(path);
