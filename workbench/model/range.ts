import { type HostClass, hostClass, type OfficeObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { boundingRectangle, fits, intersect, maximumColumns, maximumRows, type Rectangle } from './a1';
import { areaOn, type Reference } from './addresses';
import { assertArgument } from './arguments';
import { clearArea } from './clearing';
import { lookup } from './collections';
import { ConditionalFormatCollection } from './conditionalFormats';
import { assertSize } from './content';
import { DataValidation } from './dataValidation';
import { type Area, limited, type Place } from './excel';
import { mergeArea, mergesFrom, unmergeArea } from './merging';
import { cellProperties, columnProperties, rowProperties } from './properties';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { rangeProperties } from './rangeProperties';
import { deleteCells, insertCells } from './shifting';
import { TableScopedCollection } from './tables';
import { usedArea } from './usedArea';
import { Worksheet } from './worksheet';

/** Another range on the sheet of a place, with what differs. */
function at({ excel, area }: Place, change: Partial<Rectangle>) {
  const rectangle = { ...area, ...change };
  assertArgument(fits(rectangle));
  return new Range({ excel, area: rectangle });
}

const getCell = (place: Place, row: number, column: number) =>
  at(place, { row: place.area.row + row, column: place.area.column + column, rows: 1, columns: 1 });
const getRow = (place: Place, row: number) => at(place, { row: place.area.row + row, rows: 1 });
const getColumn = (place: Place, column: number) =>
  at(place, { column: place.area.column + column, columns: 1 });

function otherArea({ excel, area }: Place, other: Reference): Area {
  return areaOn({ excel, sheetId: area.sheetId }, other);
}

function intersection(place: Place, other: Reference) {
  const common = intersect(place.area, otherArea(place, other));
  return common && at(place, common);
}

/** The used part of a place, null where it is blank. */
export function usedRange({ excel, area }: Place, valuesOnly = false) {
  const used = usedArea(excel, area, valuesOnly);
  return used && new Range({ excel, area: { sheetId: area.sheetId, ...used } });
}

function mergedAreas({ excel, area }: Place) {
  const areas = mergesFrom(excel, area);
  return areas.length > 0 ? new RangeAreas({ excel, areas }) : null;
}

/** A rectangle of cells on one sheet. It names a place: it does not follow cells that move. */
export const Range: HostClass<Place, 'Range'> = hostClass('Range', {
  properties: rangeProperties,
  navigations: {
    format: (place) => new RangeFormat(place),
    worksheet: ({ excel, area }) => new Worksheet({ excel, sheetId: area.sheetId }),
    dataValidation: (place) => new DataValidation(place),
    conditionalFormats: (place) => new ConditionalFormatCollection(place),
  },
  methods: {
    _ValidateArraySize: ({ area }, rows: number, columns: number) => assertSize(area, rows, columns),
    getCell,
    getRow,
    getColumn,
    getLastRow: (place) => getRow(place, place.area.rows - 1),
    getLastColumn: (place) => getColumn(place, place.area.columns - 1),
    getLastCell: (place) => getCell(place, place.area.rows - 1, place.area.columns - 1),
    getEntireRow: (place) => at(place, { column: 0, columns: maximumColumns }),
    getEntireColumn: (place) => at(place, { row: 0, rows: maximumRows }),
    getOffsetRange: (place, rows: number, columns: number) =>
      at(place, { row: place.area.row + rows, column: place.area.column + columns }),
    getResizedRange: (place, rows: number, columns: number) =>
      at(place, { rows: place.area.rows + rows, columns: place.area.columns + columns }),
    getAbsoluteResizedRange: (place, rows: number, columns: number) => at(place, { rows, columns }),
    getBoundingRect: (place, other: Reference) =>
      at(place, boundingRectangle(place.area, otherArea(place, other))),
    ...lookup('getIntersection', intersection),
    getUsedRangeOrNullObject: usedRange,
    getUsedRange: (place, valuesOnly?: boolean) => usedRange(place, valuesOnly) ?? getCell(place, 0, 0),
    getTables: (place, fullyContained: boolean = false) =>
      new TableScopedCollection({ ...place, fullyContained }),
    select: ({ excel, area }) => excel.select(area),
    clear: ({ excel, area }, applyTo: string = 'All') => clearArea(excel, area, applyTo),
    insert: (place, shift: string) => {
      insertCells(place.excel, place.area, shift);
      return at(place, {});
    },
    delete: ({ excel, area }, shift: string) => deleteCells(excel, area, shift),
    getMergedAreasOrNullObject: mergedAreas,
    merge: ({ excel, area }, across: boolean = false) => mergeArea(excel, area, across),
    unmerge: ({ excel, area }) => unmergeArea(excel, area),
    getCellProperties: ({ excel, area }, wanted: Json) => cellProperties(excel, limited(excel, area), wanted),
    getColumnProperties: ({ excel, area }, wanted: Json) =>
      columnProperties(excel, limited(excel, area), wanted),
    getRowProperties: ({ excel, area }, wanted: Json) => rowProperties(excel, limited(excel, area), wanted),
  },
});

export type Range = OfficeObject<'Range'>;
