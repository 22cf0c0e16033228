// What every use case that writes has in common: it starts over where the sheets changed meanwhile, and says so truly where only the look
// afterwards failed.
import { HostError } from './workbook';

/** So often in all; then somebody changes the workbook faster than we read it. */
const attempts = 3;

/** A run from its reading to its write, once more where a sheet changed between the two: nothing was written then. */
export async function startingOver<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const isLast = attempt === attempts;
      if (isLast || !(error instanceof HostError) || error.code !== 'changedMeanwhile') throw error;
    }
  }
}

/** The look after a write. @throws HostError with the outcome `written`: all of it is there */
export async function lookAfter<Result>(look: () => Promise<Result>): Promise<Result> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, error.detail, 'written', { cause: error });
  }
}
