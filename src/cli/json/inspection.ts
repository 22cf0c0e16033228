import type { AnalysisEntry } from './analysis';
import { error, problem, tellError } from './problems';
import { parts, same, shape } from './shape';
import { listActionTables, listTable, table } from './tables';

/** One file's entry of `inspect --json`; without an overview it only says what failed. */
export const inspectionEntry = shape<ReturnType<typeof tellInspection>>()({
  ...same('file'),
  ...parts({ error, tables: table, problems: problem }),
});

function tellInspection({ file, failure, overview }: AnalysisEntry) {
  const tables =
    overview === null ? [] : [...overview.recognition.tables.map(listTable), ...listActionTables(overview)];
  return { file, error: tellError(failure, file), tables, problems: overview?.problems ?? [] };
}

export const inspectionJson = (entry: AnalysisEntry) => inspectionEntry.make(tellInspection(entry));
