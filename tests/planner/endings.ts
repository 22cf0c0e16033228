// How a command ends, and whether that is the truth: what was said of the workbook beside what stands in it.
import { NothingToRefresh, SheetsInDoubt } from '../../src/planner/planner';
import { HostError } from '../../src/planner/workbook';

/** What is said where the command has changed nothing that stays. */
export const leavesAll: readonly string[] = [
  'changed',
  'byHand',
  'asks whose sheets they are',
  'nothing to refresh',
  'failed: untouched',
  'failed: restored',
];

/** What is said where all of it is there. */
export const completes: readonly string[] = ['done', 'written', 'accepted', 'restored', 'failed: written'];

/** One word for the result, or for the error. */
export const endingOf = (running: Promise<unknown>): Promise<string> => running.then(outcomeOf, errorOf);

function errorOf(error: unknown): string {
  if (error instanceof SheetsInDoubt) return 'asks whose sheets they are';
  if (error instanceof NothingToRefresh) return 'nothing to refresh';
  return error instanceof HostError ? `failed: ${error.outcome}` : String(error);
}

const outcomeOf = (result: unknown): string => {
  const { outcome = 'done', kind = outcome } = (result ?? {}) as Readonly<Record<string, string | undefined>>;
  return kind;
};

/** The first lines in which two snapshots differ. */
export function differences(expected: string, state: string): readonly string[] {
  if (expected === state) return [];
  const lines = state.split('\n');
  return expected
    .split('\n')
    .flatMap((line, index) => (line === lines[index] ? [] : [`${index}: ${line} → ${lines[index]}`]))
    .slice(0, 8);
}
