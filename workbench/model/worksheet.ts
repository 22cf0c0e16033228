import { ToggleGridlinesMutation } from '@univerjs/sheets';
import { type HostClass, hostClass, type OfficeObject, type Property } from '../protocol/hostObject';
import { booleanNumber } from '../univer/style';
import { fits, wholeSheet } from './a1';
import { areaOf, type Reference } from './addresses';
import { assertArgument } from './arguments';
import type { Area, Excel, SheetPlace } from './excel';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection } from './names';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { Range, usedRange } from './range';
import { customProperties } from './records';
import {
  removeSheet,
  renameSheet,
  setSheetPosition,
  setSheetVisibility,
  setTabColor,
  sheetVisibility,
} from './sheets';
import { TableCollection } from './tables';

const whole = ({ excel, sheetId }: SheetPlace): { excel: Excel; area: Area } => ({
  excel,
  area: { sheetId, ...wholeSheet },
});

function rangeByIndexes({ excel, sheetId }: SheetPlace, ...place: [number, number, number, number]) {
  const [row, column, rows, columns] = place;
  excel.sheet(sheetId);
  const isWhole = [row, column].every((index) => Number.isInteger(index));
  assertArgument(isWhole && fits({ row, column, rows, columns }));
  return new Range({ excel, area: { sheetId, row, column, rows, columns } });
}

const cellAt = (sheet: SheetPlace, row: number, column: number) => rangeByIndexes(sheet, row, column, 1, 1);

function rangeAt({ excel, sheetId }: SheetPlace, address?: Reference) {
  excel.sheet(sheetId);
  const area = address === undefined ? { sheetId, ...wholeSheet } : areaOf(excel, address, sheetId);
  return new Range({ excel, area });
}

function ofSheet(
  read: (excel: Excel, sheetId: string) => unknown,
  write: (excel: Excel, sheetId: string, value: never) => void,
): Property<SheetPlace> {
  return {
    get: ({ excel, sheetId }) => read(excel, sheetId),
    set: ({ excel, sheetId }, value) => write(excel, sheetId, value),
  };
}

function setGridlines(excel: Excel, sheetId: string, show: boolean): void {
  const shown = (on: boolean) => ({ showGridlines: booleanNumber(on) });
  const before = shown(!excel.sheet(sheetId).hasHiddenGridlines());
  excel.book.swap(sheetId, ToggleGridlinesMutation, { next: shown(show), before });
}

function position(excel: Excel, sheetId: string): number {
  excel.sheet(sheetId);
  return excel.sheetIds().indexOf(sheetId);
}

export const Worksheet: HostClass<SheetPlace, 'Worksheet'> = hostClass('Worksheet', {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    id: ({ sheetId }) => sheetId,
    name: ofSheet((excel, sheetId) => excel.sheet(sheetId).getName(), renameSheet),
    position: ofSheet(position, setSheetPosition),
    showGridlines: ofSheet((excel, sheetId) => !excel.sheet(sheetId).hasHiddenGridlines(), setGridlines),
    /** Office.js sends showGridlines under this name (Worksheet_ShowGridlines_Set), and reads it under its own. */
    gridlines: { set: ({ excel, sheetId }, show: boolean) => setGridlines(excel, sheetId, show) },
    /** "#RRGGBB", or '' for no colour. */
    tabColor: ofSheet(
      (excel, sheetId) => (excel.sheet(sheetId).getTabColor() ?? '').toUpperCase(),
      setTabColor,
    ),
    visibility: ofSheet(sheetVisibility, setSheetVisibility),
  },
  navigations: {
    tables: (sheet) => new TableCollection(sheet),
    names: (sheet) => new NamedItemCollection(sheet),
    protection: (sheet) => new WorksheetProtection(sheet),
    customProperties: (sheet) => new customProperties.Collection(sheet),
    freezePanes: (sheet) => new WorksheetFreezePanes(sheet),
    pageLayout: (sheet) => new PageLayout(sheet),
  },
  methods: {
    getRange: rangeAt,
    getRangeByIndexes: rangeByIndexes,
    getCell: cellAt,
    getUsedRangeOrNullObject: (sheet, valuesOnly?: boolean) => usedRange(whole(sheet), valuesOnly),
    getUsedRange: (sheet, valuesOnly?: boolean) => usedRange(whole(sheet), valuesOnly) ?? cellAt(sheet, 0, 0),
    activate: ({ excel, sheetId }) => excel.activate(sheetId),
    delete: ({ excel, sheetId }) => removeSheet(excel, sheetId),
    _RegisterDataChangedEvent: ({ excel, sheetId }) => void excel.sheet(sheetId),
    /** Events are pushed to the client in any case; it drops those nobody listens to. */
    _UnregisterDataChangedEvent: () => undefined,
  },
});

export type Worksheet = OfficeObject<'Worksheet'>;
