// The hidden sheet with the values that the template's drop-downs offer: ranges, because Excel holds at most 255
// characters of a list in the cell itself.
import type { Text } from '../../text/text';
import { makeRange, quoteSheet } from '../grid/address';
import { profileItems, type ProfileItem } from '../../method/ground/words';
import { type ColumnKey, labelsOf, type TableKind, tableKinds, tableOf } from '../../tables/tables';
import { profileQuestions } from '../../tables/profile/profileQuestions';
import type { DraftValue, SheetDraft } from '../draft';
import type { Grid } from '../grid/grid';
import { valuesIn, type OwnWords } from '../../tables/ownWords';
import { holdsValues } from '../written';

export interface Lists {
  readonly draft: SheetDraft;
  /** The range with the allowed values of a column, as `Lists!$A$4:$A$6`; null where anything goes. */
  readonly rangeOf: (kind: TableKind, key: ColumnKey) => string | null;
  /** The same for the answers to a question of the profile. */
  readonly answersTo: (item: ProfileItem) => string | null;
}

/** The language of the lists, and the company's own words in it (O2). */
interface Speech {
  readonly text: Text;
  readonly ownWords?: OwnWords | undefined;
}

interface List {
  readonly heading: string;
  readonly values: readonly DraftValue[];
}

const headerRow = 2;

/** One column for each different list; columns that offer the same share it. */
export function makeLists(speech: Speech, sheet: string): Lists {
  const { text } = speech;
  const lists: List[] = [];
  const places = new Map<string, number>();
  for (const { name, heading, values } of wantedLists(speech)) {
    if (values.length === 0) continue;
    const same = lists.findIndex((list) => JSON.stringify(list.values) === JSON.stringify(values));
    if (same === -1) lists.push({ heading, values });
    places.set(name, same === -1 ? lists.length - 1 : same);
  }
  const rangeOf = (name: string): string | null => {
    const place = places.get(name);
    const list = place === undefined ? undefined : lists[place];
    if (place === undefined || list === undefined) return null;
    const range = makeRange({ row: headerRow + 1, column: place, rows: list.values.length, columns: 1 });
    return `${quoteSheet(sheet)}!${absolute(range)}`;
  };
  return {
    draft: listsSheet(lists, { sheet, text }),
    rangeOf: (kind, key) => rangeOf(`${kind} ${key}`),
    answersTo: (item) => rangeOf(answersName(item)),
  };
}

/** The lists of an earlier template in the same language, as long as they stand as we would write them; else null. */
export function findLists(speech: Speech, grids: readonly Grid[]): Lists | null {
  // Another program may have lost the mark; its values then say that it is ours.
  const standing = grids.filter(({ mark, visible }) => mark?.kind === 'lists' || (mark === null && !visible));
  for (const grid of standing) {
    const lists = makeLists(speech, grid.sheet);
    if (holdsValues(grid, lists.draft)) return lists;
  }
  return null;
}

interface WantedList extends List {
  readonly name: string;
}

const answersName = (item: ProfileItem): string => `answers ${item}`;

/** Every column with words of its own, then the questions whose answers are words. */
function wantedLists({ text: { locale }, ownWords }: Speech): readonly WantedList[] {
  const ofColumns = tableKinds.flatMap((kind) =>
    tableOf[kind].columns
      .filter(({ asks }) => asks !== true)
      .map((column): WantedList => {
        const labels = labelsOf(valuesIn(ownWords, column.values), locale);
        // A weight or rating that is picked is to be a number, as it is when typed.
        const isNumber = column.kind === 'weight' || column.kind === 'score';
        const values = isNumber ? labels.map(Number) : labels;
        return { name: `${kind} ${column.key}`, heading: column.labels[locale], values };
      }),
  );
  const ofAnswers = profileItems.map((item): WantedList => {
    const { labels, answer } = profileQuestions[item];
    const values = 'values' in answer ? labelsOf(valuesIn(ownWords, answer.values), locale) : [];
    return { name: answersName(item), heading: labels[locale], values };
  });
  return [...ofColumns, ...ofAnswers];
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
