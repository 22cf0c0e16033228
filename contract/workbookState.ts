// The workbook around the suite: whether it is blank, what it holds, and how it is brought back.

/** What the suite must leave as it was. Names of the user's are compared, and never reported. */
export interface WorkbookState {
  /** Ids of the sheets in their order, with name and visibility. */
  readonly sheets: readonly (readonly [id: string, name: string, visibility: string])[];
  readonly names: readonly string[];
  readonly settings: readonly string[];
  readonly tables: number;
  readonly activeSheet: string;
  /** Null where no cells are selected. */
  readonly selection: string | null;
}

/** true where no sheet holds a value and there are neither tables nor names: a new workbook. */
export function isBlankWorkbook(): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load('items/id');
    const names = context.workbook.names.load('items/name');
    const tables = context.workbook.tables.load('items/id');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('rowCount'));
    await context.sync();
    const isEmpty = used.every((range) => range.isNullObject);
    return isEmpty && names.items.length === 0 && tables.items.length === 0;
  });
}

export async function readState(): Promise<WorkbookState> {
  const state = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    const active = workbook.worksheets.getActiveWorksheet().load('id');
    const names = workbook.names.load('items/name');
    const settings = workbook.settings.load('items/key');
    const tables = workbook.tables.load('items/id');
    await context.sync();
    return {
      sheets: sheets.items.map(({ id, name, visibility }) => [id, name, visibility] as const),
      names: names.items.map(({ name }) => name),
      settings: settings.items.map(({ key }) => key),
      tables: tables.items.length,
      activeSheet: active.id,
    };
  });
  return { ...state, selection: await readSelection() };
}

async function readSelection(): Promise<string | null> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
  } catch {
    return null; // A chart, or several areas, are selected: nothing that could be brought back.
  }
}

/** Deletes every sheet, name and setting whose name begins so. @throws what Excel says where it does not let go */
export function takeAway(prefix: string): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, settings, names } = context.workbook;
    worksheets.load('items/name,items/visibility');
    settings.load('items/key');
    names.load('items/name');
    await context.sync();
    const isOurs = (name: string) => name.toLowerCase().startsWith(prefix.toLowerCase());
    for (const sheet of worksheets.items.filter(({ name }) => isOurs(name))) {
      // Excel deletes no sheet that is very hidden.
      if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
      sheet.delete();
    }
    for (const setting of settings.items) if (isOurs(setting.key)) setting.delete();
    for (const item of names.items) if (isOurs(item.name)) item.delete();
    await context.sync();
  });
}

/** Shows the sheet and selects the range of before. */
export function returnTo({ activeSheet, selection }: WorkbookState): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(activeSheet);
    sheet.activate();
    const address = selection?.slice(selection.lastIndexOf('!') + 1);
    if (address !== undefined) sheet.getRange(address).select();
    await context.sync();
  });
}

/** What differs, in words that give away nothing of the workbook. */
export function differencesOf(before: WorkbookState, after: WorkbookState): readonly string[] {
  const parts = ['sheets', 'names', 'settings', 'tables', 'activeSheet', 'selection'] as const;
  const count = (value: WorkbookState[(typeof parts)[number]]) =>
    Array.isArray(value) || typeof value === 'number'
      ? ` (${Array.isArray(value) ? value.length : value})`
      : '';
  return parts
    .filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
    .map((part) => `${part}${count(before[part])} differ from before${count(after[part])}`);
}
