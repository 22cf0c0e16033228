import { HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { maximumColumns, maximumRows } from './a1';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
  writeEntries,
  writeNumberFormats,
} from './content';
import { type Area, type Excel, limit } from './excel';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from './rowsAndColumns';

/** What the cells of a range hold and whether they show; apart from where the range lies and what is done to it. */
export abstract class RangeContents extends HostObject {
  constructor(
    readonly excel: Excel,
    readonly area: Area,
  ) {
    super();
  }

  get isEntireRow(): boolean {
    return this.area.columns === maximumColumns;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === maximumRows;
  }

  /** null for whole rows and columns: Excel does not read unbounded ranges. */
  get values(): Json {
    return this.isUnbounded ? null : readValues(this.excel, this.area);
  }
  set values(input: Json) {
    writeEntries(this.excel, this.area, input);
  }
  get formulas(): Json {
    return this.isUnbounded ? null : readFormulas(this.excel, this.area);
  }
  set formulas(input: Json) {
    writeEntries(this.excel, this.area, input);
  }
  get formulasLocal(): Json {
    return this.formulas;
  }
  set formulasLocal(input: Json) {
    this.formulas = input;
  }
  get text(): Json {
    return this.isUnbounded ? null : readTexts(this.excel, this.area);
  }
  get valueTypes(): Json {
    return this.isUnbounded ? null : readValueTypes(this.excel, this.area);
  }
  get numberFormat(): Json {
    return this.isUnbounded ? null : readNumberFormats(this.excel, this.area);
  }
  set numberFormat(input: Json) {
    writeNumberFormats(this.excel, this.isUnbounded ? this.limited : this.area, input);
  }
  get numberFormatLocal(): Json {
    return this.numberFormat;
  }
  set numberFormatLocal(input: Json) {
    this.numberFormat = input;
  }
  private get isUnbounded(): boolean {
    return this.isEntireRow || this.isEntireColumn;
  }
  protected get limited(): Area {
    return { sheetId: this.area.sheetId, ...limit(this.area, this.excel.sheet(this.area.sheetId)) };
  }

  get rowHidden(): boolean | null {
    return rowsHidden(this.excel, this.limited);
  }
  set rowHidden(hidden: boolean) {
    setRowsHidden(this.excel, this.limited, hidden);
  }
  get columnHidden(): boolean | null {
    return columnsHidden(this.excel, this.limited);
  }
  set columnHidden(hidden: boolean) {
    setColumnsHidden(this.excel, this.limited, hidden);
  }
  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }
  get hyperlink(): Json {
    return readHyperlink(this.excel, this.area);
  }
  set hyperlink(link: Json) {
    writeHyperlink(this.excel, this.area, link);
  }
}
