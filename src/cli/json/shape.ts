// The shapes of the JSON, each a table of names: its keys in order, and how each is taken. Scripts rely on both.

/** Keys in order; behind each the keys of what stands inside, null where that has no shape of its own. */
export interface Keys {
  readonly [key: string]: Keys | null;
}

export interface Shape<Value, Key extends string = string> {
  readonly keys: Keys;
  readonly make: (value: Value) => Readonly<Record<Key, unknown>>;
}

type Take<Value> = (value: Value) => unknown;

/** A key with a shape inside. */
interface Part<Value> {
  readonly take: Take<Value>;
  readonly keys: Keys;
}

/** A table of names; the order of its fields is that of the keys. */
export const shape =
  <Value>() =>
  <Key extends string>(fields: Readonly<Record<Key, Take<Value> | Part<Value>>>): Shape<Value, Key> => {
    const entries = Object.entries<Take<Value> | Part<Value>>(fields).map(([key, field]) =>
      typeof field === 'function' ? { key, take: field, keys: null } : { key, ...field },
    );
    return {
      keys: Object.fromEntries(entries.map(({ key, keys }) => [key, keys])),
      make: (value) => {
        const made: Partial<Record<string, unknown>> = {};
        for (const { key, take } of entries) made[key] = take(value);
        return made as Record<Key, unknown>;
      },
    };
  };

/** Keys whose values stand as they are, under their own names. */
export const same = <Key extends string>(...names: readonly Key[]) =>
  Object.fromEntries(names.map((key) => [key, (value: Record<Key, unknown>) => value[key]])) as {
    readonly [Each in Key]: Take<Readonly<Record<Each, unknown>>>;
  };

/** One of a shape, a list of them, or none. */
type Inside<Inner> = Inner extends Shape<infer Item> ? Item | readonly Item[] | null : never;

/** Keys with shapes inside, under their own names. */
export const parts = <Shapes extends Readonly<Record<string, Shape<never>>>>(shapes: Shapes) =>
  Object.fromEntries(
    Object.entries(shapes).map(([key, { make, keys }]) => {
      const take = (value: Readonly<Record<string, readonly never[] | null>>): unknown => {
        const inside = value[key] ?? null;
        if (inside === null) return null;
        return Array.isArray(inside) ? inside.map((each: never) => make(each)) : make(inside as never);
      };
      return [key, { take, keys }];
    }),
  ) as unknown as {
    readonly [Key in keyof Shapes]: Part<Readonly<Record<Key, Inside<Shapes[Key]>>>>;
  };
