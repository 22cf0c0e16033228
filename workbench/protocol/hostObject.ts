// What a class must say of itself to be reachable from the wire. Only listed members are: everything else is
// answered with NotImplemented by name, so that nothing succeeds in silence.
import type { Json } from './wire';

/** An error as Excel reports it: `code` is Excel's own, `location` is "Class.member". */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

/** Members of a class that Office.js may use, by their JavaScript names. */
export interface Api {
  readonly name: string;
  /** Loaded values, in load order. */
  readonly properties: readonly string[];
  /** Those of `properties` that can also be set, and wire names that can only be set. */
  readonly writable: readonly string[];
  /** Properties that lead to another host object. */
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
}

type Names<T> = readonly (keyof T & string)[];

interface ApiOf<T> {
  readonly name: string;
  readonly properties?: Names<T>;
  readonly writable?: Names<T>;
  readonly navigations?: Names<T>;
  readonly methods?: Names<T>;
}

/** Describes class T; a misspelt member does not compile. */
export function describeApi<T>(api: ApiOf<T>): Api {
  return {
    name: api.name,
    properties: api.properties ?? [],
    writable: api.writable ?? [],
    navigations: api.navigations ?? [],
    methods: api.methods ?? [],
  };
}

/** A value a loaded property may have on its way to the wire. */

export abstract class HostObject {
  abstract readonly api: Api;

  /** What lets the client find the object again in a later request: `{Id}` or `{_Id}`; none by default. */
  identity(): { [key: string]: Json } {
    return {};
  }
}

export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract get items(): readonly Item[];
}
