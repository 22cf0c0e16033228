import { type HostObject, isCollection, notImplemented } from './hostObject';
import { memberName, type ObjectPaths, wireName } from './objectPaths';
import type { Json, QueryInfo } from './wire';

interface Selection {
  [member: string]: Selection;
}

/** Answers `load`: exactly what was selected, since the client enforces it. Answers are PascalCase. */
export function answerQuery(paths: ObjectPaths, object: HostObject | null, query: QueryInfo): Json {
  if (object === null) return null;
  const selection: Selection = {};
  for (const path of query.Select ?? []) select(selection, path);
  for (const path of query.Expand ?? []) select(selection, path)['*'] = {};
  if ((query.Select ?? []).length === 0) selection['*'] = {};
  return serialize(paths, object, { selection, query });
}

function select(root: Selection, path: string): Selection {
  let node = root;
  for (const segment of path.split(/[/.]/)) node = node[segment.trim()] ??= {};
  return node;
}

interface Load {
  readonly selection: Selection;
  readonly query: QueryInfo;
}

function serialize(paths: ObjectPaths, object: HostObject, load: Load): Json {
  const out: { [key: string]: Json } = { ...paths.identity(object) };
  const ofItems: Selection = {};
  for (const [name, nested] of Object.entries(load.selection)) {
    const member = memberName(name);
    paths.location = `${object.api.name}.${member}`;
    if (name === '*' || name === '$all') {
      for (const property of object.api.properties) out[wireName(property)] = valueOf(object, property);
      if (isCollection(object)) ofItems['*'] = {};
    } else if (object.api.properties.includes(member)) {
      out[wireName(member)] = valueOf(object, member);
    } else if (object.api.navigations.includes(member)) {
      out[wireName(member)] = serializeNavigation(paths, object, { member, nested });
    } else if (isCollection(object)) {
      if (member === 'items') Object.assign(ofItems, orAll(nested));
      else ofItems[name] = nested;
    } else {
      throw notImplemented(paths.location);
    }
  }
  if (isCollection(object))
    out['_Items'] = page(object.items, load.query).map((item) =>
      serialize(paths, item, { selection: ofItems, query: {} }),
    );
  return out;
}

function page(items: readonly HostObject[], { Skip, Top }: QueryInfo): readonly HostObject[] {
  const from = Skip ?? 0;
  return items.slice(from, Top === undefined ? undefined : from + Top);
}

function serializeNavigation(
  paths: ObjectPaths,
  object: HostObject,
  { member, nested }: { member: string; nested: Selection },
): Json {
  const target = paths.navigate(object, member);
  return target === null ? null : serialize(paths, target, { selection: orAll(nested), query: {} });
}

function orAll(selection: Selection): Selection {
  return Object.keys(selection).length > 0 ? selection : { '*': {} };
}

function valueOf(object: HostObject, member: string): Json {
  const value = (object as unknown as { [member: string]: Json | undefined })[member];
  return value === undefined ? null : value;
}

/** `items` for `_Items`, camelCase for the rest: what QueryAsJson answers. */
export function toCamelCase(value: Json): Json {
  if (Array.isArray(value)) return value.map(toCamelCase);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key === '_Items' ? 'items' : memberName(key),
      toCamelCase(item),
    ]),
  );
}
