import { HostObject, notImplemented, RichApiError } from './hostObject';
import type { RichApiHost } from './interpreter';
import type { References } from './references';
import { pathType, type ArgumentInfo, type Json, type ObjectPath, type PathReferences } from './wire';

/** "GetRange" → "getRange"; names that begin with an underscore stay. */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "values" → "Values". */
export function wireName(member: string): string {
  return member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

export function wireLocation(location: string): string {
  return location === '' ? 'an unknown place' : location;
}

type Members = { [member: string]: unknown };

/** An argument on its way to a host object. */
export type Argument = Json | HostObject | undefined | readonly Argument[];

/** The objects one request talks about, each resolved once. A null object resolves to null. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();
  /** "Class.member" of what was touched last, for error locations. */
  location = '';

  constructor(
    private readonly host: RichApiHost,
    private readonly references: References,
    private readonly paths: { readonly [id: string]: ObjectPath },
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new RichApiError('InvalidObjectPath', `Unknown object path ${id}.`, '');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.nullObject:
        return null;
      case pathType.global:
        return this.host.root;
      case pathType.newService:
        return this.service(path.Name);
      case pathType.reference:
        return this.reference(path.Name);
      default:
        return this.followMember(path);
    }
  }

  private service(name: string): HostObject {
    const service = this.host.services[name];
    if (service === undefined) throw notImplemented(name);
    return service;
  }

  private reference(id: string): HostObject {
    const object = this.references.find(id);
    if (object !== undefined) return object;
    throw new RichApiError('InvalidReference', 'This reference is not valid for the current operation.', id);
  }

  private followMember(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.property) return this.navigate(parent, path.Name);
    const name = path.ObjectPathType === pathType.indexer ? 'GetItem' : path.Name;
    const result = this.call(parent, name, args);
    if (result instanceof HostObject) return result;
    if (result === null || result === undefined) return null;
    throw new RichApiError('InvalidObjectPath', `${this.location} gives no object.`, this.location);
  }

  /** Reads a property that leads to another object. */
  navigate(object: HostObject, wire: string): HostObject | null {
    const member = this.locate(object, wire);
    if (!object.api.navigations.includes(member)) throw notImplemented(this.location);
    return ((object as unknown as Members)[member] as HostObject | null | undefined) ?? null;
  }

  set(object: HostObject, wire: string, value: Argument): void {
    const member = this.locate(object, wire);
    const { properties, writable } = object.api;
    if (![...properties, ...writable].includes(member)) throw notImplemented(this.location);
    if (!object.api.writable.includes(member)) {
      throw new RichApiError('AccessDenied', `${this.location} is read-only.`, this.location, 403);
    }
    (object as unknown as Members)[member] = value;
  }

  call(object: HostObject, wire: string, args: readonly Argument[]): unknown {
    const member = this.locate(object, wire);
    if (!object.api.methods.includes(member)) throw notImplemented(`${this.location}()`);
    const method = (object as unknown as Members)[member] as (...args: Argument[]) => unknown;
    return method.apply(
      object,
      args.map((arg) => (arg === null ? undefined : arg)),
    );
  }

  private locate(object: HostObject, wire: string): string {
    const member = memberName(wire);
    this.location = `${object.api.name}.${member}`;
    return member;
  }

  /** What Instantiate answers: how the client finds the object again. */
  identity(object: HostObject | null): { [key: string]: Json } | null {
    if (object === null) return null;
    const reference = this.references.idOf(object);
    return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }

  /** Arguments with object numbers replaced by the objects (a null object becomes null). */
  arguments(info: ArgumentInfo | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index] ?? 0));
  }

  private argument(value: Json, reference: PathReferences): Argument {
    if (typeof reference === 'number') return reference > 0 ? this.resolve(reference) : this.inline(value);
    if (!Array.isArray(value)) return value;
    return value.map((item, index) => this.argument(item, reference[index] ?? 0));
  }

  /** Plain objects may hold `{_ObjectPathId: n}` at any depth; grids of cell values are passed as they are. */
  private inline(value: Json): Argument {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      const first = value[0];
      const plain = first === null || typeof first !== 'object' || Array.isArray(first);
      return plain ? value : value.map((item) => this.inline(item));
    }
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.inline(item)])) as Json;
  }
}
