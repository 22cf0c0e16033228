// Host objects are made from tables: what Office.js may read, set, follow and call, by name. What is not in the table is
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

export function notImplemented(what: string): RichApiError {
  return new RichApiError('NotImplemented', `The embedded Excel does not implement ${what}.`, what, 501);
}

/** Office.js' own object of this name; unknown where its types leave it out. */
export type OfficeObject<Name extends string> = Name extends keyof typeof Excel
  ? (typeof Excel)[Name] extends { readonly prototype: infer Instance }
    ? Instance
    : unknown
  : unknown;

/** Names that Office.js puts on the wire, but not into its types. */
type WireOnly = `_${string}` | 'gridlines';

/** A member that Office.js does not have does not compile. */
type MemberName<Name extends string> =
  unknown extends OfficeObject<Name> ? string : (keyof OfficeObject<Name> & string) | WireOnly;

type Reader<Self> = (self: Self) => unknown;

/** A value that is loaded, by how it is read; one that can be set says how; one without `get` can only be set. */
export type Property<Self> =
  Reader<Self> | { readonly get?: Reader<Self>; readonly set: (self: Self, value: never) => void };

export type Method<Self> = (self: Self, ...args: never[]) => unknown;

type Members<Name extends string, Member> = { readonly [Key in MemberName<Name>]?: Member };

interface Table<Self, Name extends string> {
  readonly properties?: Members<Name, Property<Self>>;
  /** Properties that lead to another host object. */
  readonly navigations?: Members<Name, (self: Self) => HostObject | null>;
  readonly methods?: Members<Name, Method<Self>>;
  /** Of a collection. */
  readonly items?: (self: Self) => readonly HostObject[];
  /** What lets the client find the object again in a later request: `{Id}` or `{_Id}`; none by default. */
  readonly identity?: (self: Self) => { [key: string]: Json };
}

/** What a table says, without how: members by their JavaScript names. */
export interface Api {
  readonly name: string;
  /** Loaded values, in load order. */
  readonly properties: readonly string[];
  readonly writable: readonly string[];
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
}

/** `self` is what the functions of the table work on: a place in the workbook, not a copy of what is there. */
export abstract class HostObject<Self = unknown> {
  constructor(
    readonly api: Api,
    readonly self: Self,
  ) {}

  abstract identity(): { [key: string]: Json };
}

export function isCollection(object: HostObject): object is HostObject & { items: readonly HostObject[] } {
  return 'items' in object;
}

/** The objects it makes have the type that Office.js gives them, of which only what the table lists is there. */
export type HostClass<Self, Name extends string> = new (self: Self) => HostObject<Self> & OfficeObject<Name>;

export function hostClass<Self, Name extends string>(
  name: Name,
  table: Table<Self, Name>,
): HostClass<Self, Name> {
  const properties = entriesOf<Property<Self>>(table.properties);
  const navigations = entriesOf<Reader<Self>>(table.navigations);
  const methods = entriesOf<Method<Self>>(table.methods);
  const namesOf = (members: [string, unknown][]): string[] => members.map(([key]) => key);
  const api: Api = {
    name,
    properties: namesOf(properties.filter(([, property]) => typeof property === 'function' || property.get)),
    writable: namesOf(properties.filter(([, property]) => 'set' in property)),
    navigations: namesOf(navigations),
    methods: namesOf(methods),
  };
  class Instance extends HostObject<Self> {
    constructor(self: Self) {
      super(api, self);
    }
    identity() {
      return table.identity?.(this.self) ?? {};
    }
  }
  const { prototype } = Instance;
  for (const [key, property] of properties) Object.defineProperty(prototype, key, accessor(property));
  for (const [key, get] of navigations) Object.defineProperty(prototype, key, accessor(get));
  for (const [key, method] of methods) Object.defineProperty(prototype, key, { value: called(method) });
  if (table.items) Object.defineProperty(prototype, 'items', accessor(table.items));
  return Instance as unknown as HostClass<Self, Name>;
}

function entriesOf<Member>(members: object = {}): [string, Member][] {
  return Object.entries(members) as [string, Member][];
}

function accessor<Self>(property: Property<Self>) {
  const get = typeof property === 'function' ? property : property.get;
  return {
    get(this: HostObject<Self>) {
      return get?.(this.self);
    },
    set(this: HostObject<Self>, value: unknown) {
      if ('set' in property) property.set(this.self, value as never);
    },
  };
}

function called<Self>(method: Method<Self>) {
  return function (this: HostObject<Self>, ...args: unknown[]) {
    return method(this.self, ...(args as never[]));
  };
}

/** The same kind of member under several names. */
export function each<Key extends string, Member>(
  keys: readonly Key[],
  make: (key: Key) => Member,
): { readonly [Each in Key]: Member } {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as { [Each in Key]: Member };
}
