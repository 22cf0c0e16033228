// The hidden sheet with the values that the template's drop-downs offer: ranges, because Excel holds at most 255
// characters of a list in the cell itself.
import type { Text } from '../../text/text';
import { makeRange, quoteSheet } from '../address';
import { allowedLabels, columnsOf, type ColumnKey } from '../columns';
import type { DraftValue, SheetDraft } from '../draft';
import { tableKinds, type TableKind } from '../table';

export interface Lists {
  readonly draft: SheetDraft;
  /** The range with the allowed values of a column, as `Lists!$A$4:$A$6`; null where anything goes. */
  readonly rangeOf: (kind: TableKind, key: ColumnKey) => string | null;
}

interface List {
  readonly heading: string;
  readonly values: readonly DraftValue[];
}

const headerRow = 2;

/** One column for each different list; columns that offer the same share it. */
export function makeLists(text: Text, sheet: string): Lists {
  const lists: List[] = [];
  const places = new Map<string, number>();
  for (const kind of tableKinds) {
    for (const column of columnsOf[kind]) {
      const labels = allowedLabels(column, text.locale);
      // A weight that is picked is to be a number, as it is when typed.
      const values = column.kind === 'weight' ? labels.map(Number) : labels;
      if (values.length === 0) continue;
      const same = lists.findIndex((list) => JSON.stringify(list.values) === JSON.stringify(values));
      if (same === -1) lists.push({ heading: column.labels[text.locale], values });
      places.set(`${kind} ${column.key}`, same === -1 ? lists.length - 1 : same);
    }
  }
  const rangeOf: Lists['rangeOf'] = (kind, key) => {
    const place = places.get(`${kind} ${key}`);
    const list = place === undefined ? undefined : lists[place];
    if (place === undefined || list === undefined) return null;
    const range = makeRange({ row: headerRow + 1, column: place, rows: list.values.length, columns: 1 });
    return `${quoteSheet(sheet)}!${absolute(range)}`;
  };
  return { draft: listsSheet(lists, { sheet, text }), rangeOf };
}

/** 'A4:A6' → '$A$4:$A$6' */
const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function listsSheet(lists: readonly List[], { sheet, text }: { sheet: string; text: Text }): SheetDraft {
  const rows = headerRow + 1 + Math.max(...lists.map((list) => list.values.length));
  const cell = (row: number, list: List, column: number): DraftValue => {
    if (row === 0) return column === 0 ? text.sheets.template.lists : null;
    if (row === headerRow) return list.heading;
    return list.values[row - headerRow - 1] ?? null;
  };
  const whole = { row: 0, column: 0, rows, columns: lists.length };
  return {
    kind: 'lists',
    name: sheet,
    values: Array.from({ length: rows }, (_, row) => lists.map((list, column) => cell(row, list, column))),
    layout: {
      columns: lists.map(() => ({ width: 24 })),
      styles: [
        { range: makeRange(whole), style: 'body' },
        { range: 'A1', style: 'caption' },
        { range: makeRange({ ...whole, row: headerRow, rows: 1 }), style: 'heading' },
      ],
      numberFormats: [],
      links: [],
      validations: [],
      conditionalFormats: [],
      table: null,
      freezeRows: 0,
      print: null,
      tabColour: '',
      visible: false,
    },
  };
}
