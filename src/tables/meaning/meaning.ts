// What a cell says that is none of its column's words: judged by the words it is made of.
import { parseChoice } from '../choice';
import type { AllowedValue, Modifier } from '../column';
import { plainForm } from '../headers/tokens';
import { normalise } from '../../method/ground/text';
import { dueWords, modifiers, type Part, partWords, rivalWords } from './modifiers';
import { indexOf, type Meant } from './terms';

interface Segment {
  readonly words: readonly string[];
  readonly part: Part | null;
  readonly meant: Meant | null;
}

/** More words than this are a sentence with a story of its own. */
const mostTokens = 9;
const kept = new WeakMap<readonly AllowedValue[], Map<string, string | null>>();
const mostKept = 4000;

/** The code of a cell's text: as the column's words have it, else by the words that it is made of; null where they do not say one thing. */
export function parseMeaning(values: readonly AllowedValue[], text: string): string | null {
  const chosen = parseChoice(values, text);
  if (chosen !== null || text.length > 60 || values.every(({ terms }) => terms === undefined)) return chosen;
  const known = kept.get(values) ?? new Map<string, string | null>();
  if (!kept.has(values)) kept.set(values, known);
  const found = known.get(text);
  if (found !== undefined) return found;
  const judged = judgeText(values, text);
  if (known.size >= mostKept) known.clear();
  known.set(text, judged);
  return judged;
}

/** As a whole; then by its head, where a reason follows. */
function judgeText(values: readonly AllowedValue[], text: string): string | null {
  const bare = normalise(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/^[+-]?\d+ ?[-:=.)] ?/, '')
    .replace(/(?<=\p{L}) ?[/&] ?(?=\p{L})/gu, ' and ');
  const whole = judgeTokens(values, tokensIn(bare));
  const [head = '', ...rest] = bare.split(/[,;:!\n、。;]| - /);
  if (whole !== null || rest.length === 0 || rest.some(takesBack)) return whole;
  const code = judgeTokens(values, tokensIn(head));
  const others = rest.map((part) => parseChoice(values, part.trim()) ?? judgeTokens(values, tokensIn(part)));
  return others.every((other) => other === null || other === code) ? code : null;
}

const takesBack = (part: string): boolean => parts.get(tokensIn(part)[0] ?? '') === 'stop';

const word = /[\u3400-\u9fff]|[\p{L}\p{M}\p{N}']+/gu;
const han = /^[\u3400-\u9fff]/;

const tokensIn = (text: string): readonly string[] => (text.match(word) ?? []).map(plainForm);

function judgeTokens(values: readonly AllowedValue[], tokens: readonly string[]): string | null {
  if (tokens.length === 0 || tokens.length > mostTokens * (han.test(tokens[0] ?? '') ? 2 : 1)) return null;
  const segments = modified(segmentsOf(values, tokens));
  const meant = segments.filter((segment) => segment.meant !== null);
  const between = codeBetween(segments);
  if (between !== null) return between;
  const parts = new Set(segments.map(({ part }) => part));
  const unknown = segments.filter(isStrange);
  const isStrong =
    meant.length > 0 &&
    !meant.every(isWhomOnly) &&
    (meant.every(({ words }) => words.length > (han.test(words[0] ?? '') ? 2 : 1)) || saysOfUs(segments));
  if (parts.has('stop') || unknown.length > (isStrong && !parts.has('not') && !parts.has('hardly') ? 1 : 0))
    return null;
  if (parts.has('rival') && (parts.has('not') || parts.has('hardly'))) return null;
  const modifier = modifiers.find((each) => parts.has(each)) ?? null;
  const code = codeOf(meant.flatMap((segment) => segment.meant ?? [])) ?? topicOf(segments);
  const isVague =
    (modifier === 'not' || modifier === 'hardly') && meant.some((segment) => segment.meant?.isGrade);
  if (isVague) return null;
  if (code !== null) return modifier === null ? code : turned(values, code, modifier);
  // 'Hardly' says how much; 'so' or 'always' only of something.
  const isAlone =
    meant.length === 0 &&
    modifier !== null &&
    (parts.has('noun') || (modifier !== 'much' && unknown.length === 0));
  return isAlone
    ? (values.find((value) => value.alone?.includes(modifier === 'hardly' ? 'not' : modifier))?.code ?? null)
    : null;
}

/** 'Partly controllable', 'we cannot change it': what could be said alone only modifies what it stands beside, or says who. */
function modified(segments: readonly Segment[]): readonly Segment[] {
  const byUs = setAside(segments, (form) => ofUs.has(form));
  return setAside(byUs, (form) => isModifier(parts.get(form)));
}

/** Where they do not say one thing: without those that may stand aside, if anything is left. */
function setAside(segments: readonly Segment[], mayStand: (form: string) => boolean): readonly Segment[] {
  const codes = new Set(segments.flatMap(({ meant }) => meant?.code ?? []));
  if (codes.size < 2) return segments;
  const rest = segments.map((segment): Segment => {
    const form = segment.words.join(' ');
    const isAside = segment.meant !== null && mayStand(form);
    return isAside ? { ...segment, part: parts.get(form) ?? 'filler', meant: null } : segment;
  });
  return rest.some(({ meant }) => meant !== null) ? rest : segments;
}

const isModifier = (part: Part | undefined): boolean => modifiers.some((each) => each === part);

/** T3: 'neither supports nor opposes' is the middle; 'neutral to positive' one step from it. */
function codeBetween(segments: readonly Segment[]): string | null {
  const meant = segments.flatMap((segment) => segment.meant ?? []);
  const denials = segments.filter(({ part }) => part === 'not' || part === 'hardly').length;
  const isStranger = segments.some((segment) => isStrange(segment) || segment.part === 'rival');
  if (isStranger || meant.length < 2 || !meant.every(({ isDegree }) => isDegree)) return null;
  const sides = [...new Set(meant.map(({ code }) => Math.sign(Number(code))))];
  const isNeither = denials > 1 || segments.some(({ words }) => words[0] === 'neither');
  if (sides.includes(1) && sides.includes(-1)) return isNeither ? '0' : null;
  const side = sides.find((each) => each !== 0);
  const isLeaning = sides.length === 2 && side !== undefined && denials === 0;
  const isTaken = segments.some(({ part }) => part === 'stop');
  return isLeaning && !isTaken ? String(side) : null;
}

/** One meaning; of two degrees on the same side the stronger. */
function codeOf(meant: readonly Meant[]): string | null {
  const codes = [...new Set(meant.map(({ code }) => code))];
  const [first = null] = codes;
  if (codes.length < 2) return first;
  const degrees = codes.map(Number);
  const isOneSide = degrees.every(
    (degree) => Math.sign(degree) === Math.sign(degrees[0] ?? 0) && degree !== 0,
  );
  if (!isOneSide || !meant.every(({ isDegree }) => isDegree)) return null;
  return codes.reduce((one, other) => (Math.abs(Number(other)) > Math.abs(Number(one)) ? other : one));
}

/** '有利于我方报价': whom it concerns is said, and what is not understood comes last. */
function saysOfUs(segments: readonly Segment[]): boolean {
  const { length } = segments;
  const us = segments.findIndex(({ words }) => ofUs.has(words.join(' ')));
  const meant = segments.findIndex((segment) => segment.meant !== null);
  const strange = segments.findIndex(isStrange);
  return us !== -1 && meant !== -1 && strange === length - 1 && us < strange && meant < strange;
}

const ofUs: ReadonlySet<string> = new Set(['我', '我 们', '我 方', '我 司', '咱 们', '己 方', 'we', 'us']);

/** 'A nightmare for us': beside a word that we do not know it may only say whom that befalls. */
const isWhomOnly = ({ words }: Segment): boolean => words.join(' ') === 'for us';

const isStrange = ({ part, meant }: Segment): boolean => part === null && meant === null;

/** 'Market history', 'history of the market': of two topics the one that the other describes; of two that stand side by side, none. */
function topicOf(segments: readonly Segment[]): string | null {
  const topics = segments.filter(({ meant }) => meant?.isTopic === true);
  const places = segments.flatMap(({ meant }, index) => (meant === null ? [] : [index]));
  const between = segments.slice((places[0] ?? 0) + 1, places.at(-1) ?? 0);
  const joins = between.flatMap(({ words }) => words);
  if (topics.length === 0 || joins.some((each) => sideBySide.has(each))) return null;
  const isTurned = joins.some((each) => each === 'of' || each === 'with' || each === 'in');
  return (isTurned ? topics[0] : topics.at(-1))?.meant?.code ?? null;
}

const sideBySide: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'against',
  'vs',
  '和',
  '与',
  '及',
  '或',
  '对',
]);

function turned(values: readonly AllowedValue[], code: string, modifier: Modifier): string | null {
  const turns = values.find((value) => value.code === code)?.turned ?? {};
  const turn = turns[modifier] ?? (modifier === 'hardly' ? turns.not : undefined);
  return turn ?? (modifier === 'much' || modifier === 'rather' ? code : null);
}

const formOf = (each: string): string => tokensIn(normalise(each)).join(' ');

const parts: ReadonlyMap<string, Part> = new Map(
  Object.entries(partWords).flatMap(([part, list]) =>
    list.map((each) => [formOf(each), part as Part] as const),
  ),
);
const particular: readonly (readonly [Modifier, ReadonlySet<string>])[] = [
  ['rival', new Set(rivalWords.map(formOf))],
  ['due', new Set(dueWords.map(formOf))],
];
const longestPart = Math.max(
  ...[parts, ...particular.map(([, forms]) => forms)]
    .flatMap((forms) => [...forms.keys()])
    .map((form) => form.split(' ').length),
);

/** What is not yet so, and whom a rival helps, only say something of some columns. */
function partIn(values: readonly AllowedValue[], form: string): Part | null {
  for (const [part, forms] of particular) if (forms.has(form) && uses(values, part)) return part;
  return parts.get(form) ?? null;
}

const uses = (values: readonly AllowedValue[], part: Modifier): boolean =>
  values.some((value) => value.turned?.[part] !== undefined || value.alone?.includes(part));

/** By the longest words that are known; of equals, those of the column. */
function segmentsOf(values: readonly AllowedValue[], tokens: readonly string[]): readonly Segment[] {
  const { index, longest } = indexOf(values, tokensIn);
  const segments: Segment[] = [];
  for (let at = 0; at < tokens.length;) {
    let segment: Segment = { words: [tokens[at] ?? ''], part: null, meant: null };
    for (let length = Math.min(Math.max(longest, longestPart), tokens.length - at); length > 0; length--) {
      const held = tokens.slice(at, at + length);
      const form = held.join(' ');
      const meant = index.get(form) ?? null;
      const part = meant === null ? partIn(values, form) : null;
      if (meant === null && part === null) continue;
      segment = { words: held, part, meant };
      break;
    }
    const last = segments.at(-1);
    // Chinese characters side by side that we do not know are one word, or two.
    const isOneWord = last && isStrange(segment) && isStrange(last) && last.words.length < 2;
    if (isOneWord && han.test(segment.words[0] ?? '') && han.test(last.words[0] ?? ''))
      segments[segments.length - 1] = { ...last, words: [...last.words, ...segment.words] };
    else segments.push(segment);
    at += segment.words.length;
  }
  return segments;
}
