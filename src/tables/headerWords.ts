// What a header text may mean: the columns of one kind of table that it names, and how surely.
import { keeping } from '../method/ground/kept';
import { asPattern, normalise } from '../method/ground/text';
import type { Column, State } from './column';
import { listedColumns, mayList } from './headers/listed';
import { isTurned, judgeHeader } from './headers/judge';
import { isKnownWord, isWordInOnePart } from './headers/segments';
import { stateOfHeader } from './headers/stateOfHeader';
import { subjectColumn } from './headers/subjects';
import { bareHeader, tokensOf } from './headers/tokens';
import { type ColumnKey, type SoughtKind, nameOf, soughtKinds, tableOf } from './tables';

export interface Match {
  readonly column: Column<ColumnKey>;
  /** 0–1: how surely the words name the column, before its values are looked at. */
  readonly strength: number;
  /** The words alone are not enough: the values decide. */
  readonly hint: boolean;
  /** Only a part of the words speaks of it: the values have to look so. */
  readonly isPart?: boolean;
  /** The header is a value of the column: over yes and no it is that column. */
  readonly state?: State;
}

/** A match, and whether every word of the header has its part in it. */
export interface Found extends Match {
  readonly whole: boolean;
}

type Dictionary = ReadonlyMap<string, readonly Match[]>;

/** Earlier synonyms are preferred, by so little that only equals are told apart. */
const preference = 0.002;
const mostPreferred = 40;

function makeDictionary(kind: SoughtKind, formOf: (word: string) => string): Dictionary {
  const dictionary = new Map<string, Match[]>();
  const add = (word: string, match: Match): void => {
    const form = formOf(word);
    const known = dictionary.get(form) ?? [];
    if (form !== '' && !known.some((other) => other.column === match.column))
      dictionary.set(form, [...known, match]);
  };
  for (const column of tableOf[kind].columns) {
    for (const word of column.hints) add(word, { column, strength: 0.9, hint: true });
    const words = [...Object.values(column.labels), column.key, ...column.synonyms];
    words.forEach((word, index) =>
      add(word, { column, strength: 1 - Math.min(index, mostPreferred) * preference, hint: false }),
    );
  }
  return dictionary;
}

/** By the words as they stand, and by their plain forms ('names', 'job_title'). */
const dictionaries = Object.fromEntries(
  soughtKinds.map((kind) => [
    kind,
    { exact: makeDictionary(kind, normalise), plain: makeDictionary(kind, plainHeader) },
  ]),
) as Readonly<Record<SoughtKind, { readonly exact: Dictionary; readonly plain: Dictionary }>>;

const anchors: ReadonlySet<string> = new Set(soughtKinds.map(nameOf));

const cjk = /[\u3400-\u9fff]/;
const otherTime =
  /上一?(年|期|次|季度|轮)|去年|上月|往年|原先|\blast (year|time|quarter|month|review)\b|\b(desired|target|future|planned|expected|after|residual|previous|old)\b|期望|目标|未来|计划|之前|以前/;

/** 'Desired', 'After treatment': not what holds today. */
export function isOtherTime(text: string): boolean {
  return otherTime.test(normalise(text));
}

/** With its help in brackets a header may be longer. */
const longestBare = 80;
const longest = 400;

/** The columns of that kind which a header may name, best first; empty for a header that says nothing. */
export function matchHeader(kind: SoughtKind, text: string): readonly Found[] {
  return finders[kind](text);
}

/** Only those that all words of the header speak of: such a text may head a column wherever it stands. */
export function isHeaderWord(kind: SoughtKind, text: string): readonly Match[] {
  if (isStrange(text)) return [];
  const found = finders[kind](text);
  return found.every(({ whole }) => whole) ? found : found.filter(({ whole }) => whole);
}

/** Two words or more that are none of any header's, or one where it is plain that it makes a header of none: at little cost, as it is asked of cells of every row. */
const isStrange = keeping(4000, (text: string): boolean => {
  if (text.length > longest) return true;
  const bare = bareHeader(text);
  if (bare.length > longestBare) return true;
  const tokens = tokensOf(bare);
  let strange = 0;
  for (const token of tokens) if (!isKnownWord(token) && ++strange > 1) return true;
  return strange === 1 && isOfNoHeader(text, bare, tokens);
});

/**
 * Of a text with a word that we do not know, such as 'Person 12': does no reading of it head a column? It is none that we know as a
 * whole, lists no values, asks for no record, has no halves and no other part, nor is that word another form of one of ours.
 */
function isOfNoHeader(text: string, bare: string, tokens: readonly string[]): boolean {
  const isPlain =
    !mayList(text) &&
    halvesOf(normalise(bare)).length === 0 &&
    tokens.every(isWordInOnePart) &&
    !isDescribing(bare);
  if (!isPlain || soughtKinds.some((kind) => subjectColumn(kind, bare).length > 0)) return false;
  const form = plainHeader(bare);
  const forms = formsOf(normalise(text));
  return soughtKinds.every((kind) => {
    const { exact, plain } = dictionaries[kind];
    return !plain.has(form) && !forms.some((each) => exact.has(each.form));
  });
}

/** Headers come back on every sheet and in every row that is looked at. */
const finders = Object.fromEntries(
  soughtKinds.map((kind) => [kind, keeping(4000, (text: string) => findColumns(kind, text))]),
) as Readonly<Record<SoughtKind, (text: string) => readonly Found[]>>;

function findColumns(kind: SoughtKind, text: string): readonly Found[] {
  if (text.length > longest) return [];
  const bare = bareHeader(text);
  if (bare === '' || bare.length > longestBare) return [];
  const listed = listedColumns(kind, text);
  const known = findKnown(kind, text, bare);
  const found = (known.length > 0 ? known : judgeAll(kind, bare)).filter(
    ({ column }) => column.key !== 'people' || !isOfUs(bare),
  );
  return withStates(kind, text, withNotes(kind, bare, merge(listed, found)));
}

const acting =
  /\b(our|ours|us)\b|\b(handl|deal|fix|solv|resolv|track|monitor|follow|respon|charge|mitigat|assign|tackl|chas|driv|act(s|ing|ion)?\b|accountab|look(s|ing|ed)? after|tak(es|ing|en) care)|我方|我们|我司|己方|(负责|处理|跟进|解决|完成|关闭|跟踪|监控|应对|落实|推进|办理|执行|经办|承办|主责|牵头|督办)/;

/** 'Who of us', 'Person handling it', '处理人': of us, who does something about it, and nobody whom it concerns. */
const isOfUs = (bare: string): boolean => acting.test(normalise(bare));

/** A phrase that is known as a whole; then each half of a header in two languages, or with a slash. */
function findKnown(kind: SoughtKind, text: string, bare: string): readonly Found[] {
  const { exact, plain } = dictionaries[kind];
  for (const { form, factor } of formsOf(normalise(text))) {
    const matches = exact.get(form);
    if (matches)
      return matches.map((match) => ({ ...match, strength: match.strength * factor, whole: true }));
  }
  return (plain.get(plainHeader(bare)) ?? []).map((match) => ({
    ...match,
    strength: match.strength * 0.97,
    whole: true,
  }));
}

/** 'Resolved?', 'Opponent': the values say whether it is meant so. */
function withStates(kind: SoughtKind, text: string, found: readonly Found[]): readonly Found[] {
  const states = tableOf[kind].columns.flatMap((column): readonly Found[] => {
    const state = stateOfHeader(column, text);
    return state === null ? [] : [{ column, strength: 0.9, hint: true, whole: false, state }];
  });
  if (states.length === 0) return found;
  const stateOf = (match: Found): Found => {
    const state = states.find(({ column }) => column === match.column)?.state;
    return state === undefined ? match : { ...match, state };
  };
  return merge(found.map(stateOf), states);
}

/** Of another time, a date or a plan: whatever stands below, it is nothing that holds today. */
export const speaksOfElse = (kind: SoughtKind, text: string): boolean =>
  isOtherTime(text) || isTurned(kind, bareHeader(text));

const describing =
  /\b(description|statement|details?|explanation|background)\b|描述|说明|详情|简述|概述|内容/;

/** 'Risk description' beside 'Risk name': what tells of a record at length may be its notes. */
export function isDescribing(text: string): boolean {
  return describing.test(normalise(bareHeader(text)));
}

function withNotes(kind: SoughtKind, bare: string, found: readonly Found[]): readonly Found[] {
  const notes = tableOf[kind].columns.find(({ key }) => key === 'notes');
  const isRecord = found.some(({ column }) => isAnchor(column.key));
  return notes && isRecord && isDescribing(bare)
    ? merge(found, [{ column: notes, strength: 0.9, hint: true, whole: true }])
    : found;
}

function judgeAll(kind: SoughtKind, bare: string): readonly Found[] {
  const subject = subjectColumn(kind, bare);
  if (subject.length > 0) return subject;
  const halves = halvesOf(normalise(bare));
  const whole = judgeHeader(kind, bare);
  if (whole.some(({ hint }) => !hint) || halves.length === 0) return whole;
  const parted = halves.flatMap((half) =>
    judgeHeader(kind, half).map((match) => ({ ...match, strength: match.strength * 0.85 })),
  );
  return merge(whole, parted);
}

/** Each column once, by the first that names it, the surest first. */
function merge(one: readonly Found[], other: readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  for (const match of [...one, ...other])
    if (!found.some(({ column }) => column === match.column)) found.push(match);
  return found;
}

function plainHeader(text: string): string {
  return tokensOf(bareHeader(text)).join(' ');
}

const anchorForms: ReadonlySet<string> = new Set(
  soughtKinds.flatMap((kind) =>
    [...dictionaries[kind].plain]
      .filter(([, matches]) => matches.some(({ column }) => isAnchor(column.key)))
      .map(([form]) => form),
  ),
);
/** All words that anchors are made of, as one pattern that leaves out most cells of a sheet at little cost. */
const anchorPattern = new RegExp([...new Set([...anchorForms].map(firstWord))].map(asPattern).join('|'), 'i');

function firstWord(form: string): string {
  return /^[\u3400-\u9fff]+|^[^\s(/]+/.exec(form)?.[0] ?? form;
}

/** The column without which a row is no record. */
export function isAnchor(key: string): boolean {
  return anchors.has(key);
}

/** Does the text head the names or texts of some table? Asked of every cell, so texts with none of the words are left out first. */
export function isAnchorWord(text: string): boolean {
  if (!anchorPattern.test(normalise(text)) || isStrange(text)) return false;
  return soughtKinds.some((kind) => isHeaderWord(kind, text).some(({ column }) => isAnchor(column.key)));
}

/** Without units, allowed values, numbering and Excel's own suffix; then each half of a header in two languages. */
export function formsOf(whole: string): readonly { readonly form: string; readonly factor: number }[] {
  const bare = trimMarks(whole.replace(/\([^)]*\)?|\[[^\]]*\]|【[^】]*】/g, ' '));
  const unscaled = trimMarks(
    bare.replace(
      /\b\d+ ?(-|~|to|至|\.\.) ?\d+\b.*$|[:=].*$|\b[a-z]\/[a-z](\/[a-z])*$|[高中低]\/[高中低].*$/g,
      ' ',
    ),
  );
  const unnumbered = trimMarks(unscaled.replace(/^\d+[.)、] ?/, '').replace(/(?<=[^\d\s])\d{1,2}$/, ''));
  const unspaced = unnumbered.replace(/ ?([/|]) ?/g, '$1');
  const forms = [
    { form: whole, factor: 1 },
    { form: bare, factor: 0.99 },
    { form: unscaled, factor: 0.98 },
    { form: unnumbered, factor: 0.97 },
    { form: unspaced, factor: 0.96 },
    // '+/-:', '[+/-]': signs are trimmed away with the marks around them.
    { form: whole.replace(/^[[({【]|[\])}】\s*:]+$/g, ''), factor: 0.95 },
  ];
  for (const half of halvesOf(unnumbered)) forms.push({ form: half, factor: 0.85 });
  return forms.filter(({ form }) => form !== '');
}

function halvesOf(text: string): readonly string[] {
  const latin = trimMarks(text.replace(/[\u3400-\u9fff]+/g, ' '));
  const chinese = cjk.test(text) && latin !== '' ? trimMarks(text.replace(/[^\u3400-\u9fff]+/g, '')) : '';
  const slashed = text.split(/[/|]| & | or | and /).map(trimMarks);
  return [...(chinese === '' ? [] : [latin, chinese]), ...(slashed.length > 1 ? slashed : [])];
}

function trimMarks(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s#*?:;,.\-_/|•]+|[\s#*?:;,.\-_/|%•↑↓▼▲]+$/g, '');
}
