import type { Overview } from '../../planner/planner';
import type { Failure } from '../failure';
import { errorJson } from './errors';
import { problemsJson } from './problems';
import { actionTablesJson, tableJson } from './tables';

/** One file's entry of `inspect --json`; without an overview it only says what failed. */
export function inspectionJson(file: string, failure: Failure | null, overview: Overview | null) {
  if (overview === null) return { file, error: errorJson(failure, file), tables: [], problems: [] };
  const { recognition, problems } = overview;
  return {
    file,
    error: errorJson(failure, file),
    tables: [...recognition.tables.map(tableJson), ...actionTablesJson(overview)],
    problems: problemsJson(problems),
  };
}
