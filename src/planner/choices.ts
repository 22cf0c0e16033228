// The user's choices as a flag in the document: others may have edited it, so it is read with care.
import * as v from 'valibot';
import { soughtKinds } from '../tables/tables';
import { type TableChoices, tableUses } from '../sheets/grid/choice';

/** Flags of Quadrille in the document. */
export const choicesFlag = 'choices';
export const localeFlag = 'locale';

const letters = v.string();
/** Choices of before columns were known by their headers hold letters alone. */
const column = v.union([
  v.object({ letters, header: v.string() }),
  v.pipe(
    letters,
    v.transform((kept) => ({ letters: kept, header: '' })),
  ),
]);
const columns = v.fallback(v.record(v.string(), v.nullable(column)), () => ({}));
const scales = v.fallback(v.record(v.string(), v.string()), () => ({}));

const choice = v.object({
  // Before, a table was chosen instead of all others.
  use: v.fallback(v.picklist(tableUses), 'only'),
  sheetId: v.string(),
  sheet: v.string(),
  headers: v.fallback(v.string(), ''),
  range: v.nullable(v.string()),
  pointed: v.fallback(v.boolean(), false),
  exact: v.fallback(v.boolean(), false),
  columns,
  scales,
  turned: v.fallback(v.array(v.string()), () => []),
  left: v.fallback(v.array(v.string()), () => []),
});
const ofKind = v.union([
  v.array(choice),
  v.pipe(
    choice,
    v.transform((only) => [only]),
  ),
]);

const choices = v.object(
  Object.fromEntries(soughtKinds.map((kind) => [kind, v.fallback(v.optional(ofKind), undefined)])),
);

export function makeChoicesFlag(value: TableChoices): string {
  return JSON.stringify(value);
}

/** What cannot be read is no choice; the tables are then recognised as if nobody had chosen. */
export function parseChoicesFlag(flag: string | undefined): TableChoices {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), choices), flag ?? '{}');
  if (!parsed.success) return {};
  const made = Object.entries(parsed.output).filter(([, ofKind]) => ofKind !== undefined);
  return Object.fromEntries(made);
}
