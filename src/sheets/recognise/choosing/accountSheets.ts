// M2: workbooks with a sheet for each account, and the same tables on each.
import type { SoughtKind } from '../../../tables/tables';
import { isExample } from './rank';
import { isJudged, namesIn, shareOfSame } from './parts';
import type { Candidate } from '../candidates/candidate';
import { sameNames } from '../tuning';

/**
 * The sheets (by id) whose name is an account: each of them has people and factors under the same headers as the others, and other
 * people; empty where the workbook is about one account, or says the account in a column.
 */
export function accountSheets(seen: readonly Candidate[]): ReadonlySet<string> {
  const meant = seen.filter(
    (candidate) =>
      candidate.table.rows > 0 && candidate.grid.visible && !isExample(candidate) && isJudged(candidate),
  );
  const people = meant.filter(isOf('people'));
  const factors = meant.filter(isOf('factors'));
  const whole = people.filter(({ table }) => factors.some((other) => other.table.sheetId === table.sheetId));
  const [first] = whole;
  if (first === undefined || whole.some(({ assignment }) => assignment.has('account'))) return new Set();
  const alike = whole.filter((candidate) => candidate.table.headed === first.table.headed);
  const areVersions = alike.some((one, index) =>
    alike.slice(index + 1).some((other) => shareOfSame(namesIn(one), namesIn(other)) >= sameNames),
  );
  return new Set(alike.length > 1 && !areVersions ? alike.map(({ table }) => table.sheetId) : []);
}

const isOf =
  (kind: SoughtKind) =>
  ({ table }: Candidate): boolean =>
    table.kind === kind;
