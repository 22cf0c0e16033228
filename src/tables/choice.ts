// One word of a column's allowed values, however it is written.
import type { AllowedValue } from './column';
import { normalise } from '../method/ground/text';

type Lookup = ReadonlyMap<string, string>;
const lookups = new WeakMap<readonly AllowedValue[], Lookup>();

/** Every normalised way to write a value → its code. Built once per list. */
export function lookupOf(values: readonly AllowedValue[]): Lookup {
  const known = lookups.get(values);
  if (known) return known;
  const lookup = new Map<string, string>();
  for (const { code, labels, synonyms } of values) {
    // A code never takes a word from what people write.
    if (!lookup.has(normalise(code))) lookup.set(normalise(code), code);
    for (const word of [...Object.values(labels ?? {}), ...synonyms]) lookup.set(normalise(word), code);
  }
  lookups.set(values, lookup);
  return lookup;
}

/**
 * The code of a text: as it stands, without a coded number ('Low (1)', '3 - Partially', '5:  High'), or by its head
 * where a reason follows ('Neutral, fears …').
 * @returns null where no value is meant
 */
export function parseChoice(values: readonly AllowedValue[], text: string): string | null {
  const lookup = lookupOf(values);
  const whole = normalise(text);
  const found = lookup.get(whole);
  if (found !== undefined || whole === '') return found ?? null;
  for (const part of partsOf(whole)) {
    const code = lookup.get(part) ?? codeOfHead(lookup, part) ?? codeOfCore(lookup, part);
    if (code !== undefined) return code;
  }
  return null;
}

const between = /[/\uff0f|+&,;\uff0c\uff1b、\n]| and | or |[和兼或及]/i;

/** 'Economic buyer / Coach' → the codes of all, each once; of a single value its one. null where a part is none. */
export function parseChoices(values: readonly AllowedValue[], text: string): readonly string[] | null {
  const whole = parseChoice(values, text);
  if (whole !== null) return [whole];
  const parts = text.split(between).filter((part) => part.trim() !== '');
  const codes = parts.map((part) => parseChoice(values, part));
  return codes.length > 0 && codes.every((code) => code !== null) ? [...new Set(codes)] : null;
}

/** '3 - Partially effective', 'Low (1)', '(2) Medium' → the number; null where there is none or several. */
export function parseCodedNumber(text: string): number | null {
  const whole = normalise(text);
  const match =
    /^[([]?([+-]?\d+(?:\.\d+)?)[)\]]?(?: ?[-:=.)] ?| )[^\d]+$/.exec(whole) ??
    /^[^\d]+[([] ?([+-]?\d+(?:\.\d+)?) ?[)\]]$/.exec(whole);
  return match ? Number(match[1]) : null;
}

/** '3', '3.5', '1,200', '80%', '+2', '$0' → the number; null for anything else. */
export function parseNumber(text: string): number | null {
  const whole = normalise(text)
    .replace(/^[$€£¥]|[$€£¥%分]$/g, '')
    .replaceAll(' ', '');
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(whole) ? whole.replaceAll(',', '') : whole;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(plain) ? Number(plain) : null;
}

function partsOf(whole: string): readonly string[] {
  const outside = whole.replace(/\([^)]*\)|\[[^\]]*\]|\.$/g, ' ').trim();
  const bare = outside === '' ? whole.replace(/[()[\]]/g, '').trim() : outside;
  const uncoded = bare.replace(/^[+-]?\d+(\.\d+)? ?[-:=.)]? ?/, '').replace(/ ?[-:=] ?[+-]?\d+(\.\d+)?$/, '');
  return [bare, uncoded].filter((part) => part !== '');
}

/** How much of it, before or behind the word; never what denies it, or says that it is not yet so. */
const adverb =
  /^(?:(?:very|really|quite|rather|fairly|pretty|extremely|highly|relatively|comparatively|clearly|definitely|generally|currently|still|so far) )+|^(?:非常|十分|极其|极为|特别|相当|比较|较为|明显|目前|总体|整体|应该|很|较|挺|极|偏)/;
/** Of steps to either side (T3), only what changes none: 'rather opposed' is a step less than 'opposed', 'very' a step more. */
const neutralAdverb =
  /^(?:(?:clearly|definitely|generally|currently|still|so far) )+|^(?:明显|目前|总体|整体|应该|很|挺)/;
/** Words that only repeat what the column is about. */
const noun =
  / (?:level|degree|rating|priority|importance|impact|influence|interest|power|control|support|attitude|risk|weight|stakeholder|person)s?$|(?:程度|水平|级别|等级|级|度|影响|控制|态度|的)$/;

/** 'really high', 'high priority', '相当高', '高度的' → the word itself. */
function codeOfCore(lookup: Lookup, text: string): string | undefined {
  const bare = text.replace(lookup.has('-3') ? neutralAdverb : adverb, '');
  const core = bare.replace(noun, '');
  for (const form of [bare, core, text.replace(noun, '')]) {
    const code = form === text || form === '' ? undefined : lookup.get(form);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** 'neutral, fears a rollout' → neutral; two values in one cell ('high, low') are none. */
function codeOfHead(lookup: Lookup, text: string): string | undefined {
  const [head = '', ...others] = text.split(/[,;:!\n、。]|\. | -+ /).map((part) => part.trim());
  const code = lookup.get(head);
  const contradicted = others.some((other) => (lookup.get(other) ?? code) !== code);
  return contradicted ? undefined : code;
}
