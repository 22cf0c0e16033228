// N1: moves of a path (A6) that the user made actions. Nothing but their rows in the action table remembers them: a row that is
// deleted was given up, and one that stands keeps its action, whatever the paths say by then.
import type { Analysis } from '../../method/analysis';
import type { SuggestedAction } from '../../method/actions/suggestedAction';
import { actionsOfMoves } from '../../method/actions/moveActions';
import type { Grid } from '../grid/grid';
import { findActionTable, textOfCell } from './actionTableOnSheet';
import { parseIdCell, ruleOf, type IdCell } from './idCell';

/** The analysis with the moves whose rows stand in that action table (null: there is none), before all other actions. */
export function keepMoves(analysis: Analysis, actionsGrid: Grid | null): Analysis {
  const rows = actionsGrid === null ? [] : readIdCells(actionsGrid);
  return !rows.some(isMove) ? analysis : withMoves(analysis, standingTest(analysis, rows));
}

/** The analysis with the moves of these identities as well; one that is an action already is not doubled. */
export function addMoves(analysis: Analysis, ids: readonly string[]): Analysis {
  return ids.length === 0 ? analysis : withMoves(analysis, ({ id }) => ids.includes(id));
}

type Test = (action: SuggestedAction) => boolean;

function withMoves(analysis: Analysis, isChosen: Test): Analysis {
  const accounts = analysis.accounts.map((account) => {
    const known = new Set(account.actions.map(({ id }) => id));
    const moves = actionsOfMoves(account).filter((action) => known.has(action.id) || isChosen(action));
    const chosen = new Set(moves.map(({ id }) => id));
    return { ...account, actions: [...moves, ...account.actions.filter(({ id }) => !chosen.has(id))] };
  });
  return { ...analysis, accounts };
}

const isMove = ({ id }: IdCell): boolean => ruleOf(id).startsWith('A6');

function readIdCells(grid: Grid): readonly IdCell[] {
  const table = findActionTable(grid);
  const column = table?.columns.id;
  if (!table || column === undefined) return [];
  return table.rows.flatMap((row) => parseIdCell(textOfCell(row[column])) ?? []);
}

/**
 * By identity; and by the factor's cell where only its text was changed. Another factor can stand in that cell too, once a row above is
 * deleted: one that has an action of its own in the table.
 */
function standingTest(analysis: Analysis, rows: readonly IdCell[]): Test {
  const ids = new Set(rows.map(({ id }) => id));
  const actions = analysis.accounts.flatMap((account) => account.actions);
  const changed = actions.filter(({ id, rule }) => rule === 'A9' && !ids.has(id)).map(({ source }) => source);
  const known = new Set(analysis.accounts.flatMap(actionsOfMoves).map(({ id }) => id));
  const place = (id: string, source: string): string => `${ruleOf(id)} ${source}`;
  const lost = rows.filter(({ id, gone, source }) => !gone && !known.has(id) && changed.includes(source));
  const places = new Set(lost.map(({ id, source }) => place(id, source)));
  return ({ id, source }) => ids.has(id) || places.has(place(id, source));
}
