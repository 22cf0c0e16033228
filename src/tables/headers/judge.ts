// What a header means, judged word by word: the word that it is about, and what the others make of it.
import { type ColumnKey, columnOf, nameOf, type SoughtKind, soughtKinds } from '../tables';
import type { Column } from '../column';
import { isUnknown, type Named, type Segment, segmentsOf } from './segments';
import { tokensOf } from './tokens';

/** A column that a header names. */
export interface Judged {
  readonly column: Column<ColumnKey>;
  /** 0–1 */
  readonly strength: number;
  /** The words alone are not enough: the values decide. */
  readonly hint: boolean;
  /** Another part of it is about something else, or not understood: the values have to look so. */
  readonly isPart?: boolean;
  /** Every word of it is understood. */
  readonly whole: boolean;
}

/** What a word that is not understood, or speaks of another column, leaves of the strength: before the head, and in what is said of it. */
const left = {
  unknown: 0.9,
  other: 0.88,
  aside: 0.97,
  described: 0.75,
  measured: 0.9,
  contained: 0.62,
} as const;
const anchors: ReadonlySet<string> = new Set(soughtKinds.map(nameOf));
const isAnchor = (key: string): boolean => anchors.has(key);
/** More words than this are a sentence of the sheet, no header. */
const mostTokens = 24;

/** 'Influence over the purchase' → authority; 'Risk level' → weight, not the risk; nothing where it speaks of another time, a date, a plan. */
export function judgeHeader(kind: SoughtKind, bare: string): readonly Judged[] {
  const tokens = tokensOf(bare);
  if (tokens.length === 0 || tokens.length > mostTokens) return [];
  const segments = segmentsOf(kind, tokens);
  if (turn(segments)) return [];
  const parts = partsOf(segments);
  const main = parts.find((part) => part.some(isFirm));
  return main ? judgeFirm(kind, parts, main) : judgeSoft(segments);
}

/** Beside another word, one that may name a column turns as well: 期望 alone may be a need, 期望态度 is no attitude of today. */
function turn(segments: readonly Segment[]): boolean {
  const alone = segments.filter(isFirm).length < 2;
  return segments.some(
    ({ role, names }) =>
      role === 'turning' && (names.length === 0 || (!alone && names.every(({ hint }) => hint))),
  );
}

/** 'Desired state', 'Trend', 'Action': whatever stands below, it is not the concept as it is today. */
export const isTurned = (kind: SoughtKind, bare: string): boolean => turn(segmentsOf(kind, tokensOf(bare)));

/** What a preposition parts, the head's part first; in Chinese what 的 parts, the last first. */
function partsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const parts: Segment[][] = [[]];
  for (const segment of segments) {
    const parting = segment.role === 'preposition' || segment.words === '的';
    if (parting && segment.names.length === 0) parts.push([]);
    else parts.at(-1)?.push(segment);
  }
  return segments.some(({ words }) => words === '的') ? parts.reverse() : parts;
}

/** It says what the header is about; other words only help to. */
const isFirm = (segment: Segment): boolean =>
  isUnknown(segment) || (segment.names.length > 0 && (segment.role === null || segment.role === 'turning'));

function judgeFirm(
  kind: SoughtKind,
  parts: readonly (readonly Segment[])[],
  main: readonly Segment[],
): readonly Judged[] {
  const firm = main.filter(isFirm);
  const head = headOf(kind, firm);
  if (!head) return [];
  if (isUnknown(head)) return contained(parts.flat());
  const judged = judgeHead(kind, parts, { main, head });
  const isJudged = ({ column }: Judged): boolean => judged.some((each) => each.column === column);
  return [...judged, ...contained(parts.flat()).filter((each) => !isJudged(each))];
}

interface Headed {
  readonly main: readonly Segment[];
  readonly head: Segment;
}

function judgeHead(
  kind: SoughtKind,
  parts: readonly (readonly Segment[])[],
  { main, head }: Headed,
): readonly Judged[] {
  const anchor = nameOf(kind);
  const before = main.filter((segment) => isFirm(segment) && segment !== head);
  const aside = parts.filter((part) => part !== main).flatMap((part) => part.filter(isFirm));
  const all = parts.flat();
  const isMeasured = all.some(({ role }) => role === 'measure');
  const isDescribed = main.slice(main.indexOf(head)).some(({ role }) => role === 'naming');
  const whole = !before.some(isUnknown) && aside.filter(isUnknown).length < 2;
  return head.names.flatMap((named): readonly Judged[] => {
    const { column } = named;
    if (column.key === anchor && isMeasured) return measured(kind, all, whole);
    // 'Depth of our contact' is how deep it is, not who keeps it.
    const depth = column.key === 'ownedBy' && isMeasured ? columnOf(kind, 'contact') : undefined;
    if (depth) return [{ column: depth, strength: left.measured, hint: false, whole }];
    const isAlien = isDescribed && column.key !== anchor && column.values.length > 0;
    const strength =
      named.strength *
      product(before, (segment) => lossOf(kind, segment, column.key, left.unknown)) *
      product(aside, (segment) => lossOf(kind, segment, column.key, left.aside)) *
      (isAlien ? left.described : 1);
    const hint = isAlien || (named.hint && !isBacked(all, column.key, head));
    return [{ column, strength, hint, whole: whole && named.isHeader }];
  });
}

/** The last word of the part that is not the record itself: 'Stakeholder influence' is about influence. */
function headOf(kind: SoughtKind, firm: readonly Segment[]): Segment | undefined {
  const isRecord = (segment: Segment): boolean =>
    segment.names.some(({ column }) => column.key === nameOf(kind) || column.key === 'account');
  return firm.filter((segment) => !isRecord(segment)).at(-1) ?? firm.at(-1);
}

/** 'Risk level', 'Level of risk': how heavy it is. */
function measured(kind: SoughtKind, all: readonly Segment[], whole: boolean): readonly Judged[] {
  const column = columnOf(kind, kind === 'factors' ? 'weight' : 'level');
  const said = all.some(({ role, names }) => role === 'measure' && names.length > 0);
  return column && (said || kind === 'factors')
    ? [{ column, strength: left.measured, hint: kind !== 'factors', whole }]
    : [];
}

/** Another word of the header means the same column: together they are enough. */
function isBacked(all: readonly Segment[], key: ColumnKey, head: Segment): boolean {
  return all.some((segment) => segment !== head && segment.names.some(({ column }) => column.key === key));
}

function lossOf(kind: SoughtKind, segment: Segment, key: ColumnKey, unknown: number): number {
  if (isUnknown(segment)) return unknown;
  const means = (other: ColumnKey): boolean => segment.names.some(({ column }) => column.key === other);
  return means(key) || means(nameOf(kind)) || means('account') ? 1 : Math.max(left.other, unknown);
}

const product = (segments: readonly Segment[], loss: (segment: Segment) => number): number =>
  segments.reduce((rest, segment) => rest * loss(segment), 1);

/** 'Influence rationale in short': a word of ours somewhere in it, to be believed only by its values. */
function contained(all: readonly Segment[]): readonly Judged[] {
  const found = new Map<Column<ColumnKey>, Named>();
  for (const segment of all)
    for (const named of segment.names) {
      // Words that only help speak of remarks, not of what is rated: 'size' is said of anything.
      const speaks = isFirm(segment) || named.column.key === 'notes';
      if (speaks && !isAnchor(named.column.key) && !named.hint) found.set(named.column, named);
    }
  return [...found.keys()].map((column) => ({
    column,
    strength: left.contained,
    hint: true,
    isPart: true,
    whole: false,
  }));
}

/** Only words that help: 'Our name' is a name, 'Project name' is not. */
function judgeSoft(segments: readonly Segment[]): readonly Judged[] {
  const head = segments.filter(({ names }) => names.length > 0).at(-1);
  const others = segments.filter((segment) => segment !== head);
  const backed = head?.names.filter(({ column }) => isBacked(segments, column.key, head)) ?? [];
  if (backed.length > 0) return backed.map((named) => ({ ...named, hint: false, whole: false }));
  const alien = head?.role === 'naming' && others.some(({ role }) => role === 'context');
  if (!head || (head.role === 'context' && others.length > 0) || alien) return [];
  // 'What' alone may head the texts of factors, 'What do they do' asks for something else.
  const isAlone = head.role !== 'free' || others.length === 0;
  return head.names
    .filter(({ hint }) => isAlone || !hint)
    .map(({ isHeader, ...named }) => ({ ...named, whole: isHeader }));
}
