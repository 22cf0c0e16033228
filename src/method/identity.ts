// N1: names for suggested actions that stay the same from run to run, whatever the row order, sheet or language.

/** What a name or text is compared by: width, case and spacing make no difference. */
export function normalise(text: string): string {
  // Most texts are plain already, and there may be hundreds of thousands.
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

const plain = /^[!-~]+(?: [!-~]+)*$/;

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
  const scope = `${rule}\n${normalise(account ?? '')}\n`;
  return sources.map((source) => {
    const id = `${rule}:${hash(scope + normalise(nameOf(source)))}`;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return { source, id: use === 1 ? id : `${id}-${use}` };
  });
}

// cyrb53 (public domain): 53 bits, so that 10,000 texts do not meet by chance.
function hash(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
