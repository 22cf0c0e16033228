// What a header text may mean: the columns of one kind of table that it names, and how surely.
import { type ColumnKey, type SoughtKind, nameOf, soughtKinds, tableOf } from './tables';
import type { Column } from './column';
import { normalise } from '../method/ground/text';

export interface Match {
  readonly column: Column<ColumnKey>;
  /** 0–1: how surely the words name the column, before its values are looked at. */
  readonly strength: number;
  /** The words alone are not enough: the values decide. */
  readonly hint: boolean;
}

type Dictionary = ReadonlyMap<string, readonly Match[]>;

/** Earlier synonyms are preferred, by so little that only equals are told apart. */
const preference = 0.002;

function makeDictionary(kind: SoughtKind): Dictionary {
  const dictionary = new Map<string, Match[]>();
  const add = (word: string, match: Match): void => {
    const form = normalise(word);
    const known = dictionary.get(form) ?? [];
    if (!known.some((other) => other.column === match.column)) dictionary.set(form, [...known, match]);
  };
  for (const column of tableOf[kind].columns) {
    for (const word of column.hints) add(word, { column, strength: 0.9, hint: true });
    const words = [...Object.values(column.labels), column.key, ...column.synonyms];
    words.forEach((word, index) => add(word, { column, strength: 1 - index * preference, hint: false }));
  }
  return dictionary;
}

const dictionaries = Object.fromEntries(soughtKinds.map((kind) => [kind, makeDictionary(kind)])) as Readonly<
  Record<SoughtKind, Dictionary>
>;

const anchors: ReadonlySet<string> = new Set(soughtKinds.map(nameOf));

const cjk = /[\u3400-\u9fff]/;
/** Headers with these words speak of something beside the concept: an identity, a plan, another time. */
const elsewhere =
  /\b(id|no|nr|number|date|score|strategy|mitigation|response|plan|action|actions|desired|target|future|planned|expected|after|residual|previous|old|owner|description|reason|comment|comments|matrix)\b|编号|序号|策略|应对|措施|期望|目标|日期|理由|说明|原因|备注/;

const otherTime =
  /\b(desired|target|future|planned|expected|after|residual|previous|old)\b|期望|目标|未来|计划|之前|以前/;

/** 'Desired', 'After treatment': not what holds today. */
export function isOtherTime(text: string): boolean {
  return otherTime.test(normalise(text));
}

/** The columns of that kind which a header may name, best first; empty for a header that says nothing. */
export function matchHeader(kind: SoughtKind, text: string): readonly Match[] {
  const whole = normalise(text);
  if (whole === '' || whole.length > 80) return [];
  for (const { form, factor } of formsOf(whole)) {
    const matches = dictionaries[kind].get(form);
    if (matches) return matches.map((match) => ({ ...match, strength: match.strength * factor }));
  }
  return matchContained(kind, whole);
}

/** Only whole forms, cheap enough for every cell of a sheet. */
export function isHeaderWord(kind: SoughtKind, text: string): readonly Match[] {
  const whole = normalise(text);
  if (whole === '' || whole.length > 80) return [];
  for (const { form } of formsOf(whole)) {
    const matches = dictionaries[kind].get(form);
    if (matches) return matches;
  }
  return [];
}

const anchorForms: ReadonlySet<string> = new Set(
  Object.values(dictionaries).flatMap((dictionary) =>
    [...dictionary]
      .filter(([, matches]) => matches.some(({ column }) => isAnchor(column.key)))
      .map(([form]) => form),
  ),
);
/** All words that anchors are made of, as one pattern that leaves out most cells of a sheet at little cost. */
const anchorPattern = new RegExp([...new Set([...anchorForms].map(firstWord))].map(escaped).join('|'), 'i');

function firstWord(form: string): string {
  return /^[\u3400-\u9fff]+|^[^\s(/]+/.exec(form)?.[0] ?? form;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The column without which a row is no record. */
export function isAnchor(key: string): boolean {
  return anchors.has(key);
}

/** Does the text head the names or texts of some table? Asked of every cell, so texts with none of the words are left out first. */
export function isAnchorWord(text: string): boolean {
  if (text.length > 80) return false;
  const whole = normalise(text);
  return anchorPattern.test(whole) && formsOf(whole).some(({ form }) => anchorForms.has(form));
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
  const forms = [
    { form: whole, factor: 1 },
    { form: bare, factor: 0.99 },
    { form: unscaled, factor: 0.98 },
    { form: unnumbered, factor: 0.97 },
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

/** 'Level of influence on the project' names authority, if its values say so too. */
function matchContained(kind: SoughtKind, whole: string): readonly Match[] {
  if (elsewhere.test(whole)) return [];
  const padded = ` ${whole.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const matches = tableOf[kind].columns.flatMap((column): readonly Match[] => {
    if (column.values.length === 0) return [];
    const contained = [...Object.values(column.labels), ...column.synonyms].some((word) => {
      const form = normalise(word);
      return cjk.test(form)
        ? form.length > 1 && whole.includes(form)
        : form.length > 4 && padded.includes(` ${form} `);
    });
    return contained ? [{ column, strength: 0.8, hint: true }] : [];
  });
  return matches;
}
