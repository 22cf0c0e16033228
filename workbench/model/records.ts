// What an add-in keeps by key, with the workbook (settings) or with a sheet (custom properties).
import { hostClass } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { assertArgument } from './arguments';
import { isSameName, lookup } from './collections';
import { itemNotFound } from './errors';
import { recordKey, type Scope } from './excel';

interface RecordRules {
  readonly collection: string;
  readonly item: string;
  /** Where the records of a workbook or sheet are kept. */
  readonly prefix: (sheetId: string) => string;
  readonly isSameKey: (known: string, key: unknown) => boolean;
  readonly isKey: (key: string) => boolean;
  readonly isValue: (value: Json) => boolean;
}

interface Kept {
  readonly scope: Scope;
  readonly key: string;
}

function recordCollection({ collection, item, prefix, isSameKey, isKey, isValue }: RecordRules) {
  const place = ({ sheetId }: Scope): string => prefix(sheetId ?? '');
  const put = ({ scope, key }: Kept, value: Json): void =>
    scope.excel.book.setRecord(place(scope) + key, value);
  const Item = hostClass<Kept, string>(item, {
    identity: ({ key }) => ({ _Id: key }),
    properties: {
      key: ({ key }) => key,
      _Id: ({ key }) => key,
      value: {
        get: ({ scope, key }) => {
          const record = scope.excel.book.records.get(place(scope) + key);
          if (record === undefined) throw itemNotFound();
          return (record as { value: Json }).value;
        },
        set: (kept, value: Json) => {
          assertArgument(isValue(value));
          put(kept, { value });
        },
      },
    },
    methods: { delete: (kept) => put(kept, null) },
  });
  const keysOf = (scope: Scope): string[] => scope.excel.book.recordsWith(place(scope)).map(([key]) => key);
  const find = (scope: Scope, wanted: string) => {
    const key = keysOf(scope).find((known) => isSameKey(known, wanted));
    return key === undefined ? null : new Item({ scope, key });
  };
  /** Sets a value, new or not. */
  const add = (scope: Scope, key: string, value: Json = null) => {
    assertArgument(typeof key === 'string' && key !== '' && isKey(key) && isValue(value));
    const kept = find(scope, key) ?? new Item({ scope, key });
    put(kept.self, { value });
    return kept;
  };
  const Collection = hostClass<Scope, string>(collection, {
    items: (scope) => keysOf(scope).map((key) => new Item({ scope, key })),
    methods: { add, getCount: (scope) => keysOf(scope).length, ...lookup('getItem', find) },
  });
  return { Collection, add };
}

/** workbook.settings: any JSON value by key. */
export const settings = recordCollection({
  collection: 'SettingCollection',
  item: 'Setting',
  prefix: () => 'setting/',
  isSameKey: (known, key) => known === key,
  isKey: () => true,
  isValue: () => true,
});

/** Custom properties of a sheet: keys in whatever case, values are strings. */
export const customProperties = recordCollection({
  collection: 'WorksheetCustomPropertyCollection',
  item: 'WorksheetCustomProperty',
  prefix: (sheetId) => recordKey(sheetId, 'property/'),
  isSameKey: isSameName,
  isKey: (key) => key.length <= 255,
  isValue: (value) => typeof value === 'string',
});
