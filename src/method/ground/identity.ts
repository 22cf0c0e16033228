// N1: names for suggested actions that stay the same from run to run, whatever the row order, sheet or language.

export interface Scope {
  /** ID of the rule that suggests. */
  readonly rule: string;
  readonly account: string | null;
}

export interface Identified<Source> {
  readonly source: Source;
  /** Such as 'A9:1x7k2m…': letters, digits, colon and hyphen only. */
  readonly id: string;
}

/**
 * N1: each source with an identity made of the rule, the account and its name. Equal names are numbered in the order given
 * ('…-2'), so all rows are to be passed, not only those that get an action.
 */
export function identify<Source>(
  { rule, account }: Scope,
  sources: readonly Source[],
  nameOf: (source: Source) => string,
): readonly Identified<Source>[] {
  const uses = new Map<string, number>();
  const scope = addText(emptyHash, `${rule}\n${formOf(account ?? '')}\n`);
  return sources.map((source) => {
    const id = `${rule}:${endHash(addText(scope, formOf(nameOf(source))))}`;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return { source, id: use === 1 ? id : `${id}-${use}` };
  });
}

/**
 * What a name counts as in an identity. Identities are kept in workbooks, so this stays as it is, however names are compared elsewhere
 * (text.ts): a name that only there is the same is known again by its cell.
 */
function formOf(name: string): string {
  // Most names are plain already, and there may be hundreds of thousands.
  if (name === '' || plain.test(name)) return name.toLowerCase();
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

const plain = /^[!-~]+(?: [!-~]+)*$/;

/** 'A9:1x7k' → 'A9': the rule that suggested it. */
export const ruleOf = (id: string): string => id.slice(0, id.indexOf(':'));

// cyrb53 (public domain): 53 bits, so that 10,000 texts do not meet by chance. It is taken up again after what texts share.
interface Hash {
  readonly one: number;
  readonly other: number;
}

const emptyHash: Hash = { one: 0xdeadbeef, other: 0x41c6ce57 };

function addText(hash: Hash, text: string): Hash {
  let { one, other } = hash;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  return { one, other };
}

function endHash({ one: first, other: second }: Hash): string {
  let one = first;
  let other = second;
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return base36(4294967296 * (2097151 & other) + (one >>> 0));
}

const fiveDigits = 36 ** 5;

/** As `toString(36)`, in two halves: engines take seven times as long over a number of 53 bits. */
function base36(number: number): string {
  const low = number % fiveDigits;
  const high = (number - low) / fiveDigits;
  return high === 0 ? low.toString(36) : high.toString(36) + low.toString(36).padStart(5, '0');
}
