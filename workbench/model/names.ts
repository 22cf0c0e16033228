import type { IMutationInfo } from '@univerjs/core';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { type HostClass, hostClass, type Property } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { columnName, parseAddress, quoteSheetName } from './a1';
import { isRange } from './addresses';
import { assertArgument } from './arguments';
import { lookup, required } from './collections';
import { isErrorValue } from './entry';
import { itemAlreadyExists, itemNotFound } from './errors';
import type { Area, Excel, Scope } from './excel';
import { type DefinedName, findName, nameArea, namesIn, workbookScope } from './nameLookup';
import { Range } from './range';
import { Worksheet } from './worksheet';

const namesOf = (scope: Scope) =>
  namesIn(scope.excel, scope.sheetId).map(({ name }) => new NamedItem({ ...scope, name }));

function findItem(scope: Scope, name: string) {
  const found = findName(scope.excel, String(name), scope.sheetId);
  return found && new NamedItem({ ...scope, name: found.name });
}

/** @throws InvalidArgument for a name Excel does not take, ItemAlreadyExists for one that is there */
export function addName(scope: Scope, name: string, reference: unknown, comment: string = '') {
  const { excel, sheetId } = scope;
  assertArgument(isName(name));
  if (findName(excel, name, sheetId) !== null) throw itemAlreadyExists();
  const formula = isRange(reference) ? `=${absolute(excel, reference.self.area)}` : String(reference);
  setName(excel, {
    id: crypto.randomUUID(),
    name,
    formulaOrRefString: formula.startsWith('=') ? trimReference(formula) : `="${formula}"`,
    comment,
    localSheetId: sheetId ?? workbookScope,
    hidden: false,
  });
  return new NamedItem({ ...scope, name });
}

/** Names of a sheet, or of the workbook. */
export const NamedItemCollection: HostClass<Scope, 'NamedItemCollection'> = hostClass('NamedItemCollection', {
  items: namesOf,
  methods: { add: addName, getCount: (scope) => namesOf(scope).length, ...lookup('getItem', findItem) },
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
  const { localSheetId } = name;
  const scope = localSheetId === workbookScope ? null : (localSheetId ?? null);
  const before = namesIn(excel, scope).find(({ id }) => id === name.id);
  const undo = before === undefined ? removal(excel, name) : setting(excel, before);
  excel.book.change(setting(excel, name), [undo]);
}

function setting({ book }: Excel, name: DefinedName): IMutationInfo {
  return { id: SetDefinedNameMutation.id, params: { unitId: book.unitId, ...name } };
}

function removal({ book }: Excel, name: DefinedName): IMutationInfo {
  return { id: RemoveDefinedNameMutation.id, params: { unitId: book.unitId, ...name } };
}

interface NamePlace extends Scope {
  readonly name: string;
}

function defined({ excel, name, sheetId }: NamePlace): DefinedName {
  const found = findName(excel, name, sheetId);
  if (found === null) throw itemNotFound();
  return found;
}

function ofName(
  read: (name: DefinedName) => Json,
  change: (value: never) => Partial<DefinedName>,
): Property<NamePlace> {
  return {
    get: (place) => read(defined(place)),
    set: (place, value) => setName(place.excel, { ...defined(place), ...change(value) }),
  };
}

/** The address of a range, a constant's value, or the formula's text. */
function valueOf(name: DefinedName): string | number {
  const text = name.formulaOrRefString.replace(/^=/, '');
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function typeOf(place: NamePlace): string {
  const name = defined(place);
  if (nameArea(place.excel, name) !== null) return 'Range';
  const value = valueOf(name);
  if (typeof value === 'number') return 'Double';
  return isErrorValue(value) || value.includes('#REF!') ? 'Error' : 'String';
}

function sheetOf({ excel, sheetId }: NamePlace) {
  return sheetId === null ? null : new Worksheet({ excel, sheetId });
}

function rangeOf(place: NamePlace) {
  const area = nameArea(place.excel, defined(place));
  return area && new Range({ excel: place.excel, area });
}

function makeFormula(formula: string): Partial<DefinedName> {
  assertArgument(typeof formula === 'string' && formula.startsWith('='));
  return { formulaOrRefString: trimReference(formula) };
}

const NamedItem: HostClass<NamePlace, 'NamedItem'> = hostClass('NamedItem', {
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    comment: ofName(
      ({ comment }) => comment ?? '',
      (comment: string) => ({ comment }),
    ),
    formula: ofName(({ formulaOrRefString }) => `=${formulaOrRefString.replace(/^=/, '')}`, makeFormula),
    name: ({ name }) => name,
    scope: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet'),
    type: typeOf,
    value: (place) => valueOf(defined(place)),
    visible: ofName(
      ({ hidden }) => hidden !== true,
      (visible: boolean) => ({ hidden: !visible }),
    ),
    _Id: ({ name }) => name,
  },
  navigations: { worksheet: required(sheetOf), worksheetOrNullObject: sheetOf },
  methods: {
    delete: (place) => {
      const name = defined(place);
      place.excel.book.change(removal(place.excel, name), [setting(place.excel, name)]);
    },
    ...lookup('getRange', rangeOf),
  },
});
