// Runs cases one after the other, each on a sheet of its own, and leaves the workbook as it was.
import type { ContractCase } from './contractCase';
import { Difference } from './difference';
import { createKit, isExcelError, isMissing } from './kit';
import { differencesOf, readState, returnTo, takeAway, type WorkbookState } from './workbookState';

export const outcomes = ['passed', 'failed', 'notApplicable'] as const;
export type Outcome = (typeof outcomes)[number];

export interface CaseResult {
  readonly contractCase: ContractCase;
  readonly outcome: Outcome;
  /** What was expected and what came, or what this Excel has not; '' where it passed. */
  readonly detail: string;
}

export interface SuiteRun {
  readonly cases: readonly ContractCase[];
  /** Begins the name of everything that the suite makes: letters and underscores. */
  readonly prefix: string;
  /** Told of each result as it comes. */
  readonly onResult?: (result: CaseResult) => void;
}

/** An Excel that shows a dialog answers no more: then the case has failed, and the others are still tried. In milliseconds. */
const timeLimit = 60_000;

/** A prefix that no workbook has had before. */
export function makePrefix(): string {
  const letters = Array.from({ length: 5 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `Contract_${letters.join('')}_`;
}

/** All results, the last of which is about the workbook itself. @throws what Excel says where the workbook cannot be read */
export async function runSuite({ cases, prefix, onResult }: SuiteRun): Promise<readonly CaseResult[]> {
  const before = await readState();
  const results: CaseResult[] = [];
  const add = (result: CaseResult) => {
    results.push(result);
    onResult?.(result);
  };
  for (const [index, contractCase] of cases.entries()) {
    add(await runCase(contractCase, { prefix, sheetName: `${prefix}${index + 1}` }));
  }
  const last = leftAsItWas(() => compare(before, prefix));
  add(await judge(last, () => last.run(createKit(prefix, ''))));
  return results;
}

interface Place {
  readonly prefix: string;
  readonly sheetName: string;
}

async function runCase(contractCase: ContractCase, { prefix, sheetName }: Place): Promise<CaseResult> {
  try {
    return await judge(contractCase, async () => {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.add(sheetName);
        await context.sync();
      });
      await contractCase.run(createKit(`${sheetName}_`, sheetName));
    });
  } finally {
    // What cannot be taken away now is tried again at the end, and told there.
    await takeAway(prefix).catch(() => undefined);
  }
}

async function judge(contractCase: ContractCase, run: () => Promise<void>): Promise<CaseResult> {
  try {
    await withinTime(run());
    return { contractCase, outcome: 'passed', detail: '' };
  } catch (error) {
    const outcome = contractCase.optional && isMissing(error) ? 'notApplicable' : 'failed';
    return { contractCase, outcome, detail: describe(error) };
  }
}

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = new Difference('time', 'an answer', `none within ${timeLimit / 1_000} s`);
    timer = setTimeout(() => reject(error), timeLimit);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Enough to see what it is about. */
const longestDetail = 300;

function describe(error: unknown): string {
  const text = isExcelError(error)
    ? [error.code, error.debugInfo?.errorLocation ?? '', error.message]
        .filter((part) => part !== '')
        .join(' · ')
    : String(error instanceof Error ? error.message : error);
  return text.length <= longestDetail ? text : `${text.slice(0, longestDetail)}…`;
}

/** Brings the workbook back and looks whether it is as it was. */
async function compare(before: WorkbookState, prefix: string): Promise<void> {
  await takeAway(prefix);
  await returnTo(before);
  const differences = differencesOf(before, await readState());
  if (differences.length > 0) throw new Difference('workbook', 'nothing left behind', differences.join('; '));
}

function leftAsItWas(run: () => Promise<void>): ContractCase {
  return {
    id: 'workbook.left-as-it-was',
    assumption: [
      'Sheets, names, settings, tables and selection are as they were before the run.',
      '运行后工作表、名称、设置、表格和选择均与运行前相同。',
    ],
    source: 'This suite',
    evidence: 'documented',
    members: [],
    run,
  };
}
