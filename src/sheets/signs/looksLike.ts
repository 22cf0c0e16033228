// A result sheet of ours that lost both signs, as in a program that keeps neither properties nor names: known by sentences that only
// we write, and the action table by its hidden identities. That is enough to ask, never to write.
import { parseIdCell } from '../actions/idCell';
import { findActionTable } from '../actions/actionTableOnSheet';
import type { ResultKind } from '../draft';
import { versionOf } from '../earlierSheet';
import type { Grid } from '../grid/grid';
import type { Text } from '../../text/text';
import type { LooksLike } from './judgeSigns';

/** @param texts of every language, and with the company's own words (O2) */
export function looksLikeOurs(texts: readonly Text[]): LooksLike {
  return (grid) => {
    const lines = grid.values.flatMap((row) => row.filter((cell) => typeof cell === 'string'));
    return (
      holdsIdentities(grid, lines) ??
      firstKind(texts, ({ sheets }) => [
        lines.includes(sheets.matrix.legend) && 'factorMatrix',
        lines.includes(sheets.roleGrid.legend) && 'roleGrid',
        lines.includes(sheets.actions.legend) && findActionTable(grid) !== null && 'actions',
      ]) ??
      (versionOf(lines, texts) === null ? null : 'strategy')
    );
  };
}

const holdsIdentities = (grid: Grid, lines: readonly string[]): ResultKind | null =>
  lines.some((line) => parseIdCell(line) !== null) && findActionTable(grid) !== null ? 'actions' : null;

function firstKind(
  texts: readonly Text[],
  kindsIn: (text: Text) => readonly (ResultKind | false)[],
): ResultKind | null {
  return texts.flatMap(kindsIn).find((kind) => kind !== false) ?? null;
}
