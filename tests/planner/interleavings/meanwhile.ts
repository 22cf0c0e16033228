// What a user or a co-author does to a workbook while a command is between its reading and its write.
import { newPlanner } from '../planner';
import { actionTable } from '../commands';
import type { BootedOffice } from '../../../workbench/node/office';

export interface Meanwhile {
  /** What is done; null where the workbook holds nothing that it could be done to. */
  readonly act: (place: Place) => (() => Promise<unknown>) | null;
  /** Whether what was done still stands, looked for as a person would. Absent: it leaves nothing to look for. */
  readonly stands?: (place: Place) => boolean;
  /** It adds tables, beside which a command that adds some leaves it at them. */
  readonly joins?: true;
}

/** The workbook, and the sheet of the user's that the command is about. */
export interface Place {
  readonly office: BootedOffice;
  readonly theirs: string | null;
}

interface List {
  readonly sheet: string;
  /** Of the headers, and of the last row; from 1. */
  readonly first: number;
  readonly last: number;
  /** The first column, and the one after the last. */
  readonly left: string;
  readonly beside: string;
  /** The name of its Excel table; null: a plain range. */
  readonly table: string | null;
  readonly headers: readonly string[];
}

/** The list on the user's sheet. */
function theirList({ office: { embedded }, theirs }: Place): List | null {
  if (theirs === null || !embedded.sheets().includes(theirs)) return null;
  const table = embedded.tables().find(({ sheet }) => sheet === theirs);
  if (table !== undefined) {
    const [first = 0, last = 0] = table.address.split(':').map((cell) => Number(/\d+$/.exec(cell)?.[0]));
    return {
      ...{ sheet: theirs, first, last, table: table.name, headers: table.headers },
      left: table.address.charAt(0),
      beside: letterAfter(table.address.charAt(0), table.headers.length),
    };
  }
  const cells = embedded.values(theirs, 'A1:J30');
  const headers = (cells[0] ?? []).map(String).filter((header) => header !== '');
  const last = cells.reduce((end, row, index) => (row.some((value) => value !== '') ? index + 1 : end), 0);
  return {
    ...{ sheet: theirs, first: 1, last, table: null, headers },
    left: 'A',
    beside: letterAfter('A', headers.length),
  };
}

const letterAfter = (letter: string, count: number): string =>
  String.fromCharCode(letter.charCodeAt(0) + count);

/** As the user, through Excel itself. */
const asUser = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

const onList =
  (work: (list: List, place: Place) => Promise<unknown>) =>
  (place: Place): (() => Promise<unknown>) | null => {
    const list = theirList(place);
    return list === null ? null : () => work(list, place);
  };

const onTable =
  (work: (list: List & { readonly table: string }, place: Place) => Promise<unknown>) =>
  (place: Place): (() => Promise<unknown>) | null => {
    const list = theirList(place);
    const { table = null } = list ?? {};
    return list === null || table === null ? null : () => work({ ...list, table }, place);
  };

const holdsOnce = ({ embedded }: BootedOffice, sheet: string, text: string): boolean =>
  embedded.sheets().includes(sheet) &&
  embedded
    .values(sheet, 'A1:R60')
    .flat()
    .filter((value) => value === text).length === 1;

/** On that sheet, else on the user's own. */
const holds =
  (text: string, sheet?: string) =>
  ({ office, theirs }: Place): boolean =>
    holdsOnce(office, sheet ?? theirs ?? '', text);

const isSheet =
  (name: string) =>
  ({ office: { embedded } }: Place): boolean =>
    embedded.sheets().includes(name);

/** To the user's own list. */
const toTheirs: Readonly<Record<string, Meanwhile>> = {
  'a cell of the list is typed over': {
    act: onList(({ sheet, left, last }, { office }) =>
      office.embedded.edit(sheet, `${left}${last}`, 'Typed over'),
    ),
    stands: holds('Typed over'),
  },
  'a column is typed beside the list': {
    act: onList(({ sheet, beside, first }, { office }) =>
      office.embedded.edit(sheet, `${beside}${first}:${beside}${first + 1}`, [['Region'], ['Typed north']]),
    ),
    stands: holds('Typed north'),
  },
  'a row is typed below the list': {
    act: onList(({ sheet, left, last }, { office }) =>
      office.embedded.edit(sheet, `${left}${last + 1}`, 'Typed below'),
    ),
    stands: holds('Typed below'),
  },
  'a row is inserted above the list': {
    act: onList(({ sheet }) => asUser((sheets) => sheets.getItem(sheet).getRange('1:1').insert('Down'))),
  },
  'a row is inserted in the list': {
    act: onList(({ sheet, last }) =>
      asUser((sheets) => sheets.getItem(sheet).getRange(`${last}:${last}`).insert('Down')),
    ),
  },
  'a row of the list is deleted': {
    act: onList(({ sheet, last }) =>
      asUser((sheets) => sheets.getItem(sheet).getRange(`${last}:${last}`).delete('Up')),
    ),
  },
  'a column is inserted left of the list': {
    act: onList(({ sheet }) => asUser((sheets) => sheets.getItem(sheet).getRange('A:A').insert('Right'))),
  },
  'the list is sorted': {
    act: onList(sortList),
  },
  'the list is filtered': {
    act: onTable(({ table, headers, sheet, left, last }, { office }) =>
      office.embedded.setFilter(table, headers[0] ?? '', [
        String(office.embedded.values(sheet, `${left}${last}`)[0]?.[0]),
      ]),
    ),
  },
  'a row of the list is hidden': {
    act: onList(({ sheet, last }, { office }) => office.embedded.setHidden(sheet, `${last}:${last}`, true)),
    stands: ({ office, theirs }) => office.embedded.hiddenRows(theirs ?? '').length > 0,
  },
  'the table of the list is renamed': {
    act: onTable(({ sheet }) =>
      asUser((sheets) => void (sheets.getItem(sheet).tables.getItemAt(0).name = 'Renamed')),
    ),
    stands: ({ office }) => office.embedded.tables().some(({ name }) => name === 'Renamed'),
  },
  'the table of the list is made a range': {
    act: onTable(({ sheet }) =>
      asUser((sheets) => void sheets.getItem(sheet).tables.getItemAt(0).convertToRange()),
    ),
    stands: ({ office, theirs }) => office.embedded.tables().every(({ sheet }) => sheet !== theirs),
  },
  'the sheet of the list is renamed': {
    act: onList(({ sheet }, { office }) => office.embedded.renameSheet(sheet, 'Called anew')),
    stands: isSheet('Called anew'),
  },
  'the sheet of the list is moved': {
    act: onList(({ sheet }) => asUser((sheets) => void (sheets.getItem(sheet).position = 0))),
    stands: ({ office, theirs }) => office.embedded.sheets()[0] === theirs,
  },
  'the sheet of the list is deleted': {
    act: onList(({ sheet }, { office }) => office.embedded.deleteSheet(sheet)),
  },
  'the sheet of the list is copied': {
    act: onList(({ sheet }, place) => copySheet(place, sheet)),
    stands: ({ office, theirs }) => office.embedded.sheets().includes(`${theirs} (2)`),
  },
  'the sheet of the list is protected': {
    act: onList(({ sheet }, { office }) => office.embedded.setProtected(sheet, true)),
  },
};

/** By the first column, from Z to A. */
function sortList({ sheet, left, beside, first, last, table }: List, { office }: Place): Promise<unknown> {
  if (table !== null)
    return asUser((sheets) =>
      sheets
        .getItem(sheet)
        .tables.getItem(table)
        .sort.apply([{ key: 0, ascending: false }]),
    );
  const body = `${left}${first + 1}:${letterAfter(beside, -1)}${last}`;
  const rows = office.embedded.values(sheet, body);
  const sorted = [...rows].sort(([one], [other]) => (String(one) < String(other) ? 1 : -1));
  return office.embedded.edit(sheet, body, sorted);
}

/** With its values and all our signs, which Excel copies along. */
async function copySheet({ office: { embedded } }: Place, name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange().load('address,formulas');
    sheet.customProperties.load('items/key,items/value');
    sheet.names.load('items/name,items/formula');
    await context.sync();
    const copy = context.workbook.worksheets.add(`${name} (2)`);
    copy.getRange(used.address.replace(/^.*!/, '')).formulas = used.formulas;
    for (const { key, value } of sheet.customProperties.items) copy.customProperties.add(key, value);
    for (const { name: sign, formula } of sheet.names.items)
      copy.names.add(sign, copy.getRange(String(formula).replace(/^.*!/, ''))).visible = false;
    await context.sync();
  });
  if (!embedded.sheets().includes(`${name} (2)`)) throw new Error('the sheet was not copied');
}

type Table = ReturnType<typeof actionTable>;

const onActions =
  (work: (table: Table, place: Place) => Promise<unknown>) =>
  (place: Place): (() => Promise<unknown>) | null => {
    const isThere = place.office.embedded.tables().some(({ headers }) => headers.includes('Owner'));
    return isThere ? () => work(actionTable(place.office), place) : null;
  };

const tableOf = (sheets: Excel.WorksheetCollection, { sheet, name }: Table): Excel.Table =>
  sheets.getItem(sheet).tables.getItem(name);

/** To the action table, which is partly ours. */
const toActions: Readonly<Record<string, Meanwhile>> = {
  'an owner is typed': {
    act: onActions(({ sheet, letter, last }, { office }) =>
      office.embedded.edit(sheet, `${letter('Owner')}${last}`, 'Maria'),
    ),
    stands: holds('Maria', 'Actions'),
  },
  'an action is typed below the actions': {
    act: onActions(({ sheet, letter, last }, { office }) =>
      office.embedded.edit(sheet, `${letter('From')}${last + 1}`, 'My own action'),
    ),
    stands: holds('My own action', 'Actions'),
  },
  'a row is typed into the action table': {
    act: onActions(async (table, { office }) => {
      const { sheet, letter, last } = table;
      await asUser((sheets) => sheets.getItem(sheet).getRange(`${last}:${last}`).insert('Down'));
      await office.embedded.edit(sheet, `${letter('Action')}${last}`, 'My own action');
    }),
    stands: holds('My own action', 'Actions'),
  },
  'a row of the action table is deleted': {
    act: onActions(({ sheet, last }) =>
      asUser((sheets) => sheets.getItem(sheet).getRange(`${last}:${last}`).delete('Up')),
    ),
  },
  'a row is inserted above the actions': {
    act: onActions(({ sheet }) => asUser((sheets) => sheets.getItem(sheet).getRange('2:2').insert('Down'))),
  },
  'a row above the actions is deleted': {
    act: onActions(({ sheet }) => asUser((sheets) => sheets.getItem(sheet).getRange('3:3').delete('Up'))),
  },
  'a column is inserted left of the actions': {
    act: onActions(({ sheet }) => asUser((sheets) => sheets.getItem(sheet).getRange('A:A').insert('Right'))),
  },
  'a column is inserted in the action table': {
    act: onActions(({ sheet }) => asUser((sheets) => sheets.getItem(sheet).getRange('C:C').insert('Right'))),
  },
  'the actions are sorted': {
    act: onActions((table) =>
      asUser((sheets) =>
        tableOf(sheets, table).sort.apply([{ key: table.headers.indexOf('Action'), ascending: false }]),
      ),
    ),
  },
  'the actions are filtered': {
    act: onActions(({ name, sheet, letter, last }, { office }) =>
      office.embedded.setFilter(name, 'From', [
        String(office.embedded.values(sheet, `${letter('From')}${last}`)[0]?.[0]),
      ]),
    ),
  },
  'an action is hidden': {
    act: onActions(({ sheet, last }, { office }) =>
      office.embedded.setHidden(sheet, `${last}:${last}`, true),
    ),
  },
  'the action table is made a range': {
    act: onActions((table) => asUser((sheets) => void tableOf(sheets, table).convertToRange())),
  },
  'the sheet of the actions is renamed': {
    act: onActions(({ sheet }, { office }) => office.embedded.renameSheet(sheet, 'To do')),
    stands: isSheet('To do'),
  },
  'the sheet of the actions is deleted': {
    act: onActions(({ sheet }, { office }) => office.embedded.deleteSheet(sheet)),
  },
  'the sheet of the actions is copied': {
    act: onActions(({ sheet }, place) => copySheet(place, sheet)),
    stands: isSheet('Actions (2)'),
  },
  'the sheet of the actions is protected': {
    act: onActions(({ sheet }, { office }) => office.embedded.setProtected(sheet, true)),
  },
};

const onStrategy =
  (work: (place: Place) => Promise<unknown>) =>
  (place: Place): (() => Promise<unknown>) | null =>
    place.office.embedded.sheets().includes('Strategy') ? () => work(place) : null;

/** To a result sheet, which is all ours. */
const toResults: Readonly<Record<string, Meanwhile>> = {
  'a result sheet is written over': {
    act: onStrategy(({ office }) => office.embedded.edit('Strategy', 'B2', 'Typed over a result')),
  },
  'something is typed beside a result': {
    act: onStrategy(({ office }) => office.embedded.edit('Strategy', 'Q3', 'Typed beside a result')),
    stands: holds('Typed beside a result', 'Strategy'),
  },
  'a result sheet is deleted': {
    act: onStrategy(({ office }) => office.embedded.deleteSheet('Strategy')),
  },
  'a result sheet is moved': {
    act: onStrategy(() => asUser((sheets) => void (sheets.getItem('Strategy').position = 0))),
    stands: ({ office }) =>
      office.embedded.sheets()[0] === 'Strategy' || !isSheet('Strategy')({ office, theirs: null }),
  },
  'a result sheet is copied': {
    act: onStrategy((place) => copySheet(place, 'Strategy')),
    stands: isSheet('Strategy (2)'),
  },
  'a result sheet loses its mark': {
    act: onStrategy(() =>
      asUser((sheets) => {
        const { customProperties } = sheets.getItem('Strategy');
        customProperties.getItemOrNullObject('quadrille.kind').delete();
        customProperties.getItemOrNullObject('quadrille.layout').delete();
      }),
    ),
  },
  'a result sheet loses its hidden name': {
    act: onStrategy(async () => {
      await Excel.run(async (context) => {
        const { names } = context.workbook.worksheets.getItem('Strategy');
        names.load('items/name');
        await context.sync();
        names.items.forEach((name) => name.delete());
        await context.sync();
      });
    }),
  },
};

/** Beside all sheets that were there. */
const toTheWorkbook: Readonly<Record<string, Meanwhile>> = {
  'a cell is being edited': {
    act: onList(async ({ sheet, left, last }, { office }) => {
      const end = office.embedded.startCellEdit();
      // What is typed stands there before Excel takes the request that waited for it.
      await office.embedded.edit(sheet, `${left}${last}`, 'Typed at leisure');
      setTimeout(end, 1);
    }),
    stands: holds('Typed at leisure'),
  },
  'a sheet is added': {
    act:
      ({ office }) =>
      () =>
        office.embedded.addSheet('Mine', [['Typed on a new sheet']]),
    stands: holds('Typed on a new sheet', 'Mine'),
  },
  'a sheet is called as ours will be': {
    act: ({ office: { embedded } }) => {
      const name = ['Strategy', 'Profile', 'Goals', 'Actions'].find(
        (each) => !embedded.sheets().includes(each),
      );
      return name === undefined ? null : () => embedded.addSheet(name, [['Typed on that sheet']]);
    },
    stands: ({ office }) =>
      office.embedded.sheets().some((sheet) => holdsOnce(office, sheet, 'Typed on that sheet')),
  },
  'another pane refreshes': {
    act: onList(async () => {
      const other = newPlanner();
      await other.refresh({ overview: await other.survey(), locale: 'en', account: null });
    }),
  },
  'another pane adds the template': {
    // Who sees one adds no other.
    act:
      ({ office }) =>
      async () => {
        if (!office.embedded.tables().some(({ name }) => name === 'Quadrille_People'))
          await newPlanner().createTemplate({ locale: 'en', sample: false });
      },
    stands: isSheet('People'),
    joins: true,
  },
  'another pane refreshes and takes it back': {
    act: onList(async (_, { office }) => {
      const other = newPlanner();
      const overview = await other.survey();
      const before = office.embedded.sheets().length;
      await other.refresh({ overview, locale: 'en', account: null });
      // Where nothing was to be written, the step before would go.
      if (office.embedded.sheets().length > before) await office.embedded.undo();
    }),
  },
  'something is typed and taken back': {
    act: onList(async ({ sheet, left, last }, { office }) => {
      await office.embedded.edit(sheet, `${left}${last}`, 'Typed by mistake');
      await office.embedded.undo();
    }),
  },
  'settings are changed': {
    act: () => () =>
      Excel.run(async ({ workbook: { settings } }) => {
        for (const key of ['answers', 'decisions', 'choices', 'locale'])
          settings.getItemOrNullObject(`quadrille.${key}`).delete();
        settings.add('quadrille.locale', 'zh-CN');
        settings.add('theirs', 'mine');
      }),
  },
};

/** All of it, by what a person would say. */
export const everythingMeanwhile: Readonly<Record<string, Meanwhile>> = {
  ...toTheirs,
  ...toActions,
  ...toResults,
  ...toTheWorkbook,
};
