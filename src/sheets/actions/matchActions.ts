// N1: which row of the table is which suggestion.
import { groupBy } from '../../method/ground/groups';
import type { SuggestedAction } from '../../method/actions/suggestedAction';
import type { Analysis } from '../../method/analysis';
import type { Text } from '../../text/text';
import { actionTexts } from './actionTexts';
import { textOfCell, type ActionTableOnSheet, type RowIdentity } from './actionTableOnSheet';
import { withoutGoneMark, type OurText } from './actionWords';
import { ruleOf } from '../../method/ground/identity';
import { checksum, sumsOf, type IdCell } from './idCell';
import { movedTest } from './movedSources';

/** A suggestion with its words. */
export interface WordedAction {
  readonly suggested: SuggestedAction;
  readonly texts: Readonly<Record<OurText, string>>;
  /** One-based, in the run's order. */
  readonly order: number;
}

/** N1: the suggestions of all accounts in the run's order, with their words. */
export const wordActions = ({ accounts }: Pick<Analysis, 'accounts'>, text: Text): readonly WordedAction[] =>
  accounts
    .flatMap(({ actions, next }) =>
      actions.map((suggested) => ({ suggested, texts: actionTexts(suggested, next, text) })),
    )
    .map((action, index) => ({ ...action, order: index + 1 }));

/** What a body row is: alive (its suggestion stands), gone (its source is), or the user's own. */
export type RowMatch =
  | { readonly kind: 'alive'; readonly idCell: IdCell; readonly action: WordedAction }
  | { readonly kind: 'gone'; readonly idCell: IdCell }
  /** `copied`: a second row with the same identity, which it loses. */
  | { readonly kind: 'theirs'; readonly copied: boolean };

export interface Matching {
  /** One for each body row. */
  readonly rows: readonly RowMatch[];
  /** Suggestions without a row, in order. */
  readonly added: readonly WordedAction[];
}

/** Every row keeps what it is: by identity, then by its source's cell where only the name changed. */
export function matchActions(table: ActionTableOnSheet, actions: readonly WordedAction[]): Matching {
  // Where the column is gone, rows are known by what they say.
  const idCells =
    table.columns.id === undefined ? adoptByText(table, actions) : table.identities.map(withoutCopy);
  const held = new Set(idCells.flatMap(({ idCell }) => (idCell === null ? [] : [idCell.id])));
  const unmatched = actions.filter(({ suggested }) => !held.has(suggested.id));
  const byId = new Map(actions.map((action) => [action.suggested.id, action]));
  const lost = idCells.flatMap(({ idCell }) => (idCell !== null && !byId.has(idCell.id) ? [idCell] : []));
  const accounts = new Set(actions.map(({ texts }) => checksum(texts.account)));
  // What comes from no cell is known again only where its whole account has another name.
  const hasMoved = movedTest(
    idCells.flatMap(({ idCell }) => {
      const now = idCell === null ? undefined : byId.get(idCell.id)?.suggested.source;
      return idCell === null || now === undefined ? [] : [{ then: idCell.source, now }];
    }),
  );
  const isLost = ({ gone, source, sums }: IdCell): boolean =>
    !gone && (source === '' ? !accounts.has(sums.account) : !hasMoved(source));
  const renamed = findRenamed(lost.filter(isLost), unmatched);
  const rows = idCells.map(({ idCell, copied }): RowMatch => {
    if (idCell === null) return { kind: 'theirs', copied };
    const action = byId.get(idCell.id) ?? renamed.get(idCell.id);
    return action === undefined ? { kind: 'gone', idCell } : { kind: 'alive', idCell, action };
  });
  const taken = new Set(renamed.values());
  return { rows, added: unmatched.filter((action) => !taken.has(action)) };
}

/** The first row with an identity has it. */
const withoutCopy = ({ idCell, copied }: RowIdentity): RowIdentity => ({
  idCell: copied ? null : idCell,
  copied,
});

/** Without the identity column: a row that says exactly what a suggestion says is that suggestion. */
function adoptByText(table: ActionTableOnSheet, actions: readonly WordedAction[]): readonly RowIdentity[] {
  const { columns, rows } = table;
  const waiting = groupBy(actions, ({ texts }) => JSON.stringify([texts.from, texts.action]));
  return rows.map((row) => {
    const cell = (offset: number | undefined): string =>
      offset === undefined ? '' : textOfCell(row[offset]);
    const key = JSON.stringify([withoutGoneMark(cell(columns.from)), cell(columns.action)]);
    const action = waiting.get(key)?.shift();
    return { idCell: action === undefined ? null : idCellFor(action, false), copied: false };
  });
}

/** What the hidden cell of a row says that we have just written whole. */
export function idCellFor({ suggested, texts }: WordedAction, gone: boolean): IdCell {
  const sums = sumsOf((column) => checksum(texts[column]));
  return { id: suggested.id, sums, gone, source: suggested.source };
}

/** Only where exactly one lost row and one new suggestion of the same rule come from the same place. */
function findRenamed(
  lost: readonly IdCell[],
  unmatched: readonly WordedAction[],
): ReadonlyMap<string, WordedAction> {
  const rows = groupBy(lost, ({ id, source, sums }) => placeOf(id, source, sums.action));
  const actions = groupBy(unmatched, ({ suggested: { id, source }, texts }) =>
    placeOf(id, source, checksum(texts.action)),
  );
  const renamed = new Map<string, WordedAction>();
  for (const [key, [row, ...otherRows]] of rows) {
    const [action, ...otherActions] = actions.get(key) ?? [];
    const alone = otherRows.length === 0 && otherActions.length === 0;
    if (row !== undefined && action !== undefined && alone) renamed.set(row.id, action);
  }
  return renamed;
}

/** The rule and the source's cell; what comes from no cell is known by what it says. */
const placeOf = (id: string, source: string, said: string): string =>
  `${ruleOf(id)} ${source === '' ? `#${said}` : source}`;
