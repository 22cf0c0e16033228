// The texts of all tables stand together by table; here they are taken apart by what they are for.

export interface TableTexts {
  readonly name: string;
  /** What its sheet is called, where that is not its name. */
  readonly sheet?: string;
  /** Above the table in the template. */
  readonly help: string;
  /** Of an offered table: what filling it would give whoever has none. */
  readonly gives?: string;
}

type Having<Texts, Name extends string> = {
  [Kind in keyof Texts]: Texts[Kind] extends Record<Name, string> ? Kind : never;
}[keyof Texts];

/** One of their texts, for every table that has it. */
export function textsOf<Texts extends Readonly<Record<string, TableTexts>>, Name extends keyof TableTexts>(
  texts: Texts,
  name: Name,
): Record<Having<Texts, Name>, string> {
  const entries = Object.entries(texts).flatMap(([kind, each]) => (name in each ? [[kind, each[name]]] : []));
  return Object.fromEntries(entries) as Record<Having<Texts, Name>, string>;
}

export function sheetNames<Texts extends Readonly<Record<string, TableTexts>>>(
  texts: Texts,
): Record<keyof Texts, string> {
  const entries = Object.entries(texts).map(([kind, { name, sheet }]) => [kind, sheet ?? name]);
  return Object.fromEntries(entries) as Record<keyof Texts, string>;
}
