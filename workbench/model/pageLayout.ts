// How a sheet is printed. The record of the sheet holds what was said; what was not has Excel's defaults.
import { each, type HostClass, hostClass, type Property } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import type { Rectangle } from './a1';
import { areaOn, type Reference } from './addresses';
import { assertArgument, between, fieldsOf, oneOf } from './arguments';
import { lookup } from './collections';
import type { SheetPlace } from './excel';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';

const paperSizes = ['Letter', 'Legal', 'Tabloid', 'Ledger', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5'];

type PageRecord = { readonly [key: string]: Json };

function readPage({ excel, sheetId }: SheetPlace): PageRecord {
  excel.sheet(sheetId);
  return (excel.record(sheetId, 'page') ?? {}) as PageRecord;
}

/** @throws AccessDenied on a protected sheet */
function writePage({ excel, sheetId }: SheetPlace, key: string, value: Json): void {
  excel.assertUnprotected(sheetId);
  excel.setRecord(sheetId, 'page', { ...(excel.record(sheetId, 'page') as PageRecord | null), [key]: value });
}

/** A property of the page by its key, what it is at first, and what its values must be. */
function inPage(key: string, initial: Json, parse: (value: Json) => Json): Property<SheetPlace> {
  return {
    get: (sheet) => readPage(sheet)[key] ?? initial,
    set: (sheet, value: Json) => writePage(sheet, key, parse(value)),
  };
}

function flag(value: Json): Json {
  assertArgument(typeof value === 'boolean');
  return value;
}

function points(value: Json): Json {
  assertArgument(typeof value === 'number' && value >= 0);
  return value;
}

/** {scale} or {horizontalFitToPages, verticalFitToPages}. */
function zoom(value: Json): Json {
  const { scale, horizontalFitToPages, verticalFitToPages } = fieldsOf(value);
  if (scale !== undefined && scale !== null) between(points(scale) as number, 10, 400);
  for (const pages of [horizontalFitToPages, verticalFitToPages])
    if (pages !== undefined && pages !== null) points(pages);
  return value;
}

/** Texts with Excel's codes (&P, &N, &D …). */
function pageText(value: Json): Json {
  assertArgument(typeof value === 'string' && value.length <= 255);
  return value;
}

const flags = [
  'blackAndWhite',
  'centerHorizontally',
  'centerVertically',
  'printGridlines',
  'printHeadings',
] as const;

const sides = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

const HeaderFooter: HostClass<SheetPlace, 'HeaderFooter'> = hostClass('HeaderFooter', {
  properties: each(sides, (side) => inPage(side, '', pageText)),
});

const HeaderFooterGroup: HostClass<SheetPlace, 'HeaderFooterGroup'> = hostClass('HeaderFooterGroup', {
  navigations: { defaultForAllPages: (sheet) => new HeaderFooter(sheet) },
});

function areaIn(sheet: SheetPlace, key: string) {
  const rectangle = readPage(sheet)[key] as unknown as Rectangle | undefined;
  return rectangle === undefined ? null : { sheetId: sheet.sheetId, ...rectangle };
}

function setArea(key: string) {
  return (sheet: SheetPlace, reference: Reference): void => {
    const { sheetId: _own, ...rectangle } = areaOn(sheet, reference);
    writePage(sheet, key, rectangle);
  };
}

export const PageLayout: HostClass<SheetPlace, 'PageLayout'> = hostClass('PageLayout', {
  properties: {
    orientation: inPage('orientation', 'Portrait', (value) => oneOf(['Portrait', 'Landscape'], value)),
    paperSize: inPage('paperSize', 'Letter', (value) => oneOf(paperSizes, value)),
    zoom: inPage('zoom', { scale: 100 }, zoom),
    ...each(flags, (key) => inPage(key, false, flag)),
    ...each(['leftMargin', 'rightMargin'], (key) => inPage(key, 50.4, points)),
    ...each(['topMargin', 'bottomMargin'], (key) => inPage(key, 54, points)),
  },
  navigations: { headersFooters: (sheet) => new HeaderFooterGroup(sheet) },
  methods: {
    setPrintArea: setArea('printArea'),
    setPrintTitleRows: setArea('printTitleRows'),
    ...lookup('getPrintArea', (sheet: SheetPlace) => {
      const area = areaIn(sheet, 'printArea');
      return area && new RangeAreas({ excel: sheet.excel, areas: [area] });
    }),
    getPrintTitleRowsOrNullObject: (sheet) => {
      const area = areaIn(sheet, 'printTitleRows');
      return area && new Range({ excel: sheet.excel, area });
    },
  },
});
