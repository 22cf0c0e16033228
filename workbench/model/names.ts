import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { describeApi, HostCollection, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { columnName, parseAddress, quoteSheetName } from './a1';
import { isErrorValue } from './entry';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './errors';
import type { Area, Excel } from './excel';
import { type DefinedName, findName, nameArea, namesIn, workbookScope } from './nameLookup';
import { Range } from './range';
import { Worksheet } from './worksheet';

export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly api = collectionApi;

  constructor(
    private readonly excel: Excel,
    /** null for the workbook's names. */
    private readonly sheetId: string | null,
  ) {
    super();
  }

  get items(): NamedItem[] {
    return namesIn(this.excel, this.sheetId).map(({ name }) => new NamedItem(this.excel, this.sheetId, name));
  }

  /** @throws InvalidArgument for a name Excel does not take, ItemAlreadyExists for one that is there */
  add(name: string, reference: Range | string | number, comment = ''): NamedItem {
    if (!isName(name)) throw invalidArgument();
    if (findName(this.excel, name, this.sheetId) !== null) throw itemAlreadyExists();
    const formula =
      reference instanceof Range ? `=${absolute(this.excel, reference.area)}` : String(reference);
    setName(this.excel, {
      id: crypto.randomUUID(),
      name,
      formulaOrRefString: formula.startsWith('=') ? trimReference(formula) : `="${formula}"`,
      comment,
      localSheetId: this.sheetId ?? workbookScope,
      hidden: false,
    });
    return new NamedItem(this.excel, this.sheetId, name);
  }
  getCount(): number {
    return this.items.length;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    const found = findName(this.excel, String(name), this.sheetId);
    return found === null ? null : new NamedItem(this.excel, this.sheetId, found.name);
  }
  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (item === null) throw itemNotFound();
    return item;
  }
}

const collectionApi = describeApi<NamedItemCollection>({
  name: 'NamedItemCollection',
  methods: ['add', 'getCount', 'getItem', 'getItemOrNullObject'],
});

/** Letters, digits, dots and underscores; nothing that is a cell's address. */
export function isName(name: unknown): name is string {
  if (typeof name !== 'string' || name.length > 255) return false;
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  return shaped && parseAddress(name) === null && !/^[rc](\d+)?$/i.test(name) && !/^r\d+c\d+$/i.test(name);
}

/** "Sheet!$A$1:$B$2". */
export function absolute(excel: Excel, area: Area): string {
  const { row, column, rows, columns } = area;
  const first = `$${columnName(column)}$${row + 1}`;
  const last = `$${columnName(column + columns - 1)}$${row + rows}`;
  return `${quoteSheetName(excel.sheet(area.sheetId).getName())}!${first === last ? first : `${first}:${last}`}`;
}

/** Univer keeps plain references without the equals sign. */
function trimReference(formula: string): string {
  const reference = formula.slice(1);
  const mark = reference.lastIndexOf('!');
  return mark > 0 && parseAddress(reference.slice(mark + 1)) !== null ? reference : formula;
}

function setName(excel: Excel, name: DefinedName): void {
  const { unitId } = excel.book;
  const before = namesIn(
    excel,
    name.localSheetId === workbookScope ? null : (name.localSheetId ?? null),
  ).find(({ id }) => id === name.id);
  const undo =
    before === undefined
      ? { id: RemoveDefinedNameMutation.id, params: { unitId, ...name } }
      : { id: SetDefinedNameMutation.id, params: { unitId, ...before } };
  excel.book.change({ id: SetDefinedNameMutation.id, params: { unitId, ...name } }, [undo]);
}

export class NamedItem extends HostObject {
  readonly api = itemApi;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string | null,
    readonly name: string,
  ) {
    super();
  }

  override identity(): { [key: string]: Json } {
    return { _Id: this.name };
  }
  private get defined(): DefinedName {
    const found = findName(this.excel, this.name, this.sheetId);
    if (found === null) throw itemNotFound();
    return found;
  }

  get _Id(): string {
    return this.name;
  }
  get scope(): string {
    return this.sheetId === null ? 'Workbook' : 'Worksheet';
  }
  get comment(): string {
    return this.defined.comment ?? '';
  }
  set comment(comment: string) {
    setName(this.excel, { ...this.defined, comment });
  }
  get visible(): boolean {
    return this.defined.hidden !== true;
  }
  set visible(visible: boolean) {
    setName(this.excel, { ...this.defined, hidden: !visible });
  }
  get formula(): string {
    return `=${this.defined.formulaOrRefString.replace(/^=/, '')}`;
  }
  set formula(formula: string) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument();
    setName(this.excel, { ...this.defined, formulaOrRefString: trimReference(formula) });
  }
  get type(): string {
    if (nameArea(this.excel, this.defined) !== null) return 'Range';
    const { value } = this;
    if (typeof value === 'number') return 'Double';
    return isErrorValue(value) || value.includes('#REF!') ? 'Error' : 'String';
  }
  /** The address of a range, a constant's value, or the formula's text. */
  get value(): string | number {
    const text = this.defined.formulaOrRefString.replace(/^=/, '');
    const quoted = /^"(.*)"$/.exec(text)?.[1];
    if (quoted !== undefined) return quoted;
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  }
  get worksheet(): Worksheet {
    if (this.sheetId === null) throw itemNotFound();
    return new Worksheet(this.excel, this.sheetId);
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.sheetId === null ? null : this.worksheet;
  }
  getRangeOrNullObject(): Range | null {
    const area = nameArea(this.excel, this.defined);
    return area === null ? null : new Range(this.excel, area);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }
  delete(): void {
    const { unitId } = this.excel.book;
    const { defined } = this;
    const undo = { id: SetDefinedNameMutation.id, params: { unitId, ...defined } };
    this.excel.book.change({ id: RemoveDefinedNameMutation.id, params: { unitId, ...defined } }, [undo]);
  }
}

const itemApi = describeApi<NamedItem>({
  name: 'NamedItem',
  properties: ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible', '_Id'],
  writable: ['comment', 'formula', 'visible'],
  navigations: ['worksheet', 'worksheetOrNullObject'],
  methods: ['delete', 'getRange', 'getRangeOrNullObject'],
});
