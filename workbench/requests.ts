// The log of requests, injected faults, and the limits that Excel sets to a request.
import type { Fault } from './protocol/interpreter';

/** One sync of the add-in. */
export interface RequestEntry {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly ms: number;
}

export interface RequestLog {
  (): readonly RequestEntry[];
  clear(): void;
}

export interface RequestRecorder {
  readonly log: RequestLog;
  readonly add: (entry: RequestEntry) => void;
}

export function createRequestRecorder(): RequestRecorder {
  let entries: RequestEntry[] = [];
  const log = Object.assign(() => [...entries], {
    clear: () => {
      entries = [];
    },
  });
  return { log, add: (entry) => void entries.push(entry) };
}

/** Excel on the web takes and gives no more than this in one request. */
export const payloadLimit = 5 * 1024 * 1024;

/** Errors that Excel reports as numbers of the transport instead of in the answer. */
export const transportErrors = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export function transportErrorOf(code: string): number | null {
  return code in transportErrors ? transportErrors[code as keyof typeof transportErrors] : null;
}

/** Faults to come, one a request; null for a request that has none. */
export class Faults {
  private waiting: (Fault | null)[] = [];

  add(fault: { readonly code: string; readonly after?: number; readonly skip?: number }): void {
    const before = Array.from({ length: fault.skip ?? 0 }, () => null);
    this.waiting.push(...before, { code: fault.code, after: fault.after ?? 0 });
  }
  next(): Fault | undefined {
    return this.waiting.shift() ?? undefined;
  }
  get count(): number {
    return this.waiting.filter((fault) => fault !== null).length;
  }
  clear(): void {
    this.waiting = [];
  }
}

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}
