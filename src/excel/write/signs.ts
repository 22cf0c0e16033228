// The signs of a sheet besides its layout: hidden names of its own, and what the user said of one in doubt.
import type { SignAnswer } from '../../planner/workbook';
import { makeRange } from '../../sheets/grid/address';
import type { Grid } from '../../sheets/grid/grid';
import { type NewNameSign, nameSignOfGrid } from '../../sheets/signs/nameSign';
import { declinedKey, kindKey, layoutKey } from '../read/sheetList';
import type { Step } from './steps';

export interface NewNames {
  /** The name that the sheet is to bear; null: none. */
  readonly name: NewNameSign | null;
  /** Names that it bears and is to bear no more. */
  readonly gone: readonly string[];
}

/** Queues the calls. A name is added anew, since another pane may have added the same. */
export function putNames(sheet: Excel.Worksheet, { name, gone }: NewNames): void {
  const all = [...gone, ...(name === null ? [] : [name.name])];
  for (const each of all) sheet.names.getItemOrNullObject(each).delete();
  if (name === null) return;
  const added = sheet.names.add(name.name, sheet.getRange(makeRange(name.box)).untrack());
  added.visible = false;
}

/** The names of a sheet as they were read, in place of one that was written. */
export function namesBefore(grid: Grid, written: NewNameSign | null): NewNames {
  const [old, ...others] = grid.signs?.names ?? [];
  const gone = [...others.map(({ name }) => name), ...(written === null ? [] : [written.name])];
  return { name: old?.target ? { name: old.name, box: old.target.box } : null, gone };
}

/** The signs of that sheet as they were read. */
export const takeBackStep = (context: Excel.RequestContext, { grid, kind }: SignAnswer): Step => ({
  bytes: 6_000,
  queue: () => {
    const sheet = context.workbook.worksheets.getItem(grid.sheetId);
    const { customProperties } = sheet;
    const { mark = null, declined = false } = grid.signs ?? {};
    for (const [key, value] of [
      [kindKey, mark?.kind],
      [layoutKey, mark?.layout],
      [declinedKey, declined ? '1' : undefined],
    ] as const) {
      if (value === undefined) customProperties.getItemOrNullObject(key).delete();
      else customProperties.add(key, value);
    }
    putNames(sheet, namesBefore(grid, kind === null ? null : nameSignOfGrid(kind, grid)));
  },
});

/** Only the signs of that sheet: its cells stay as they are. */
export const answerStep = (context: Excel.RequestContext, answer: SignAnswer): Step => ({
  bytes: 3_000,
  queue: () => {
    const sheet = context.workbook.worksheets.getItem(answer.grid.sheetId);
    const { customProperties } = sheet;
    const names = (answer.grid.signs?.names ?? []).map(({ name }) => name);
    if (answer.kind === null) {
      for (const key of [kindKey, layoutKey]) customProperties.getItemOrNullObject(key).delete();
      customProperties.add(declinedKey, '1');
      putNames(sheet, { name: null, gone: names });
    } else {
      customProperties.add(kindKey, answer.kind);
      putNames(sheet, { name: nameSignOfGrid(answer.kind, answer.grid), gone: names });
    }
  },
});
