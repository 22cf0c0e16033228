// A write as a list of steps that know their weight: they are queued into as few requests as the limit allows, one as a rule.
import { hasCode } from '../hostError';
import { requestLimit, smallestLimit } from '../payload';

export interface Step {
  /** JSON bytes of its calls, about. */
  readonly bytes: number;
  /** Queues the calls; no sync. */
  readonly queue: () => void;
}

/** Queues and sends all steps in order. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  await runWithin(context, steps, requestLimit);
}

async function runWithin(
  context: Excel.RequestContext,
  steps: readonly Step[],
  limit: number,
): Promise<void> {
  const [batch, rest] = takeBatch(steps, limit);
  if (batch.length === 0) return;
  for (const step of batch) step.queue();
  try {
    await context.sync();
  } catch (error) {
    const halved = limit / 2;
    const divisible = batch.length > 1 && halved >= smallestLimit && sumBytes(batch) > smallestLimit;
    if (!hasCode(error, 'RequestPayloadSizeLimitExceeded') || !divisible) throw error;
    // Excel refuses such a request as a whole; nothing of it was carried out.
    await runWithin(context, steps, Math.min(halved, sumBytes(batch) / 2));
    return;
  }
  await runWithin(context, rest, limit);
}

/** The first steps that fit into one request (at least one), and the others. */
export function takeBatch(
  steps: readonly Step[],
  limit: number,
): readonly [readonly Step[], readonly Step[]] {
  let bytes = 0;
  const end = steps.findIndex((step, index) => {
    bytes += step.bytes;
    return index > 0 && bytes > limit;
  });
  return end === -1 ? [steps, []] : [steps.slice(0, end), steps.slice(end)];
}

const sumBytes = (steps: readonly Step[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);
