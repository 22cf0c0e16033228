import type { Overview } from '../../planner/planner';
import { unreadSheets } from '../notes';
import type { AnalysisEntry } from './analysis';
import { error, problem, tellError } from './problems';
import { parts, same, shape } from './shape';
import { listActionTables, listTable, type ListedTable, table } from './tables';

/** One file's entry of `inspect --json`; without an overview it only says what failed. */
export const inspectionEntry = shape<ReturnType<typeof tellInspection>>()({
  ...same('file'),
  ...parts({ error, tables: table, problems: problem }),
  ...same('unreadSheets'),
});

function tellInspection({ file, failure, overview }: AnalysisEntry) {
  const tables = overview === null ? [] : listTables(overview);
  return {
    file,
    error: tellError(failure, file),
    tables,
    problems: overview?.problems ?? [],
    unreadSheets: overview === null ? [] : unreadSheets(overview),
  };
}

/** Those that are read, then those that were only seen, then the action table. */
function listTables(overview: Overview): readonly ListedTable[] {
  const { tables, candidates } = overview.recognition;
  return [
    ...tables.map((found) => listTable(found)),
    ...candidates.map((found) => listTable(found, found.why)),
    ...listActionTables(overview),
  ];
}

export const inspectionJson = (entry: AnalysisEntry) => inspectionEntry.make(tellInspection(entry));
