// The user's choices as a flag in the document: others may have edited it, so it is read with care.
import * as v from 'valibot';
import { soughtKinds } from '../tables/tables';
import type { TableChoice, TableChoices } from '../sheets/grid/table';

/** Flags of Quadrille in the document. */
export const choicesFlag = 'choices';
export const localeFlag = 'locale';

const letters = v.fallback(v.record(v.string(), v.nullable(v.string())), () => ({}));
const scales = v.fallback(v.record(v.string(), v.string()), () => ({}));

const choice = v.object({
  sheetId: v.string(),
  sheet: v.string(),
  range: v.nullable(v.string()),
  columns: letters,
  scales,
  exact: v.fallback(v.boolean(), false),
});

const choices = v.object(
  Object.fromEntries(soughtKinds.map((kind) => [kind, v.fallback(v.optional(choice), undefined)])),
);

export function makeChoicesFlag(value: TableChoices): string {
  return JSON.stringify(value);
}

/** What cannot be read is no choice; the tables are then recognised as if nobody had chosen. */
export function parseChoicesFlag(flag: string | undefined): TableChoices {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), choices), flag ?? '{}');
  if (!parsed.success) return {};
  const entries = Object.entries(parsed.output).filter(
    (entry): entry is [string, TableChoice] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
