// Excels that do not keep the contract: the embedded one with its requests and answers tampered with.
import type { BootedOffice } from '../../workbench/node/office';
import type { RequestBody, ResponseBody } from '../../workbench/protocol/wire';

interface Tampering {
  readonly request?: (body: RequestBody) => RequestBody;
  readonly response?: (body: ResponseBody) => ResponseBody;
}

const setProperty = 4;
const callMethod = 3;

const notFound = { Code: 'ItemNotFound', Message: '', Location: '', HttpStatusCode: 404, ActionIndex: 0 };
const isNothing = ({ Value }: ResponseBody['Results'][number]): boolean => Value === null;

/** By what they do wrong. */
export const faultyHosts = {
  /** Takes every property that is set, and forgets it. */
  forgetful: {
    request: (body) => ({
      ...body,
      Actions: body.Actions.filter(({ ActionType }) => ActionType !== setProperty),
    }),
  },
  /** Takes every call, and does nothing: only what has an answer or gives an object is carried out. */
  idle: {
    request: (body) => ({ ...body, Actions: body.Actions.filter((action) => !isPlainCall(action)) }),
  },
  /** Gives other values than it holds. */
  lying: { response: (body) => ({ ...body, Results: body.Results.map((result) => falsify(result)) }) },
  /** Knows no null objects: refuses what is not there. */
  rude: { response: (body) => (body.Results.some(isNothing) ? { ...body, Error: notFound } : body) },
  /** Refuses nothing, it seems. */
  flattering: { response: ({ Error: _refusal, ...body }) => body },
} as const satisfies Readonly<Record<string, Tampering>>;
export type FaultyHost = keyof typeof faultyHosts;

interface Processing {
  process: (body: RequestBody) => Promise<ResponseBody>;
}

/** Lets the embedded Excel answer so until the returned function is called. */
export function tamperWith({ embedded }: BootedOffice, { request, response }: Tampering): () => void {
  const host = embedded as unknown as Processing;
  const honest = host.process.bind(embedded);
  host.process = async (body) => {
    const answer = await honest(request ? request(body) : body);
    return response ? response(answer) : answer;
  };
  return () => Reflect.deleteProperty(host, 'process');
}

const events = /^_/;
const structural = /^(add|delete|activate|select)$/;

function isPlainCall({ ActionType, Name }: RequestBody['Actions'][number]): boolean {
  return ActionType === callMethod && !events.test(Name ?? '') && !structural.test(Name ?? '');
}

/** By these the client knows its objects, and the suite what is its own. */
const kept = /^(_|Id$|Name$|Key$|Visibility$|ActionId$)/;

function falsify<Value>(value: Value, key = ''): Value {
  if (kept.test(key)) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => falsify(one)) as Value;
  if (typeof value === 'number') return (value + 1) as Value;
  if (typeof value === 'boolean') return !value as Value;
  if (typeof value === 'string') return `${value}?` as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    name === '_Items' ? (one as unknown[]).map((item) => falsify(item)) : falsify(one as unknown, name),
  ]);
  return Object.fromEntries(entries) as Value;
}
