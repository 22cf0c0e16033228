import { describeApi, HostCollection, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { areaOf } from './addresses';
import { invalidArgument, itemNotFound } from './errors';
import type { Area, Excel } from './excel';
import { Range } from './range';
import { oneOf } from './rangeFormat';

/** What the page record of a sheet holds; absent keys have Excel's defaults. */
type PageRecord = { readonly [key: string]: Json };

const defaults = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

const paperSizes = ['Letter', 'Legal', 'Tabloid', 'Ledger', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5'];

function read(excel: Excel, sheetId: string): PageRecord {
  excel.sheet(sheetId);
  return { ...defaults, ...(excel.record(sheetId, 'page') as PageRecord | null) };
}

function write(excel: Excel, sheetId: string, change: PageRecord): void {
  excel.assertUnprotected(sheetId);
  excel.setRecord(sheetId, 'page', {
    ...(excel.record(sheetId, 'page') as PageRecord | null),
    ...change,
  });
}

export class PageLayout extends HostObject {
  readonly api = layoutApi;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get(key: string): Json {
    return read(this.excel, this.sheetId)[key] ?? null;
  }
  private put(key: string, value: Json): void {
    write(this.excel, this.sheetId, { [key]: value });
  }
  private putFlag(key: string, value: Json): void {
    if (typeof value !== 'boolean') throw invalidArgument();
    this.put(key, value);
  }
  private putPoints(key: string, value: Json): void {
    if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
    this.put(key, value);
  }

  get orientation(): Json {
    return this.get('orientation');
  }
  set orientation(value: Json) {
    this.put('orientation', oneOf(['Portrait', 'Landscape'], value));
  }
  get paperSize(): Json {
    return this.get('paperSize');
  }
  set paperSize(value: Json) {
    this.put('paperSize', oneOf(paperSizes, value));
  }
  /** {scale} or {horizontalFitToPages, verticalFitToPages}. */
  get zoom(): Json {
    return this.get('zoom');
  }
  set zoom(value: Json) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw invalidArgument();
    const { scale, horizontalFitToPages, verticalFitToPages } = value;
    if (scale !== undefined && scale !== null && !(typeof scale === 'number' && scale >= 10 && scale <= 400))
      throw invalidArgument();
    for (const pages of [horizontalFitToPages, verticalFitToPages]) {
      if (pages !== undefined && pages !== null && !(typeof pages === 'number' && pages >= 0))
        throw invalidArgument();
    }
    this.put('zoom', value);
  }
  get centerHorizontally(): Json {
    return this.get('centerHorizontally');
  }
  set centerHorizontally(value: Json) {
    this.putFlag('centerHorizontally', value);
  }
  get centerVertically(): Json {
    return this.get('centerVertically');
  }
  set centerVertically(value: Json) {
    this.putFlag('centerVertically', value);
  }
  get printGridlines(): Json {
    return this.get('printGridlines');
  }
  set printGridlines(value: Json) {
    this.putFlag('printGridlines', value);
  }
  get printHeadings(): Json {
    return this.get('printHeadings');
  }
  set printHeadings(value: Json) {
    this.putFlag('printHeadings', value);
  }
  get blackAndWhite(): Json {
    return this.get('blackAndWhite');
  }
  set blackAndWhite(value: Json) {
    this.putFlag('blackAndWhite', value);
  }
  get leftMargin(): Json {
    return this.get('leftMargin');
  }
  set leftMargin(value: Json) {
    this.putPoints('leftMargin', value);
  }
  get rightMargin(): Json {
    return this.get('rightMargin');
  }
  set rightMargin(value: Json) {
    this.putPoints('rightMargin', value);
  }
  get topMargin(): Json {
    return this.get('topMargin');
  }
  set topMargin(value: Json) {
    this.putPoints('topMargin', value);
  }
  get bottomMargin(): Json {
    return this.get('bottomMargin');
  }
  set bottomMargin(value: Json) {
    this.putPoints('bottomMargin', value);
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.excel, this.sheetId);
  }

  setPrintArea(area: Range | string): void {
    this.put('printArea', this.place(area));
  }
  setPrintTitleRows(area: Range | string): void {
    this.put('printTitleRows', this.place(area));
  }
  private place(range: Range | string): Json {
    const { sheetId, ...rectangle } =
      range instanceof Range ? range.area : areaOf(this.excel, range, this.sheetId);
    if (sheetId !== this.sheetId) throw invalidArgument();
    return rectangle;
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const area = this.get('printArea') as unknown as Omit<Area, 'sheetId'> | null;
    return area === null ? null : new RangeAreas(this.excel, [{ sheetId: this.sheetId, ...area }]);
  }
  getPrintArea(): RangeAreas {
    const areas = this.getPrintAreaOrNullObject();
    if (areas === null) throw itemNotFound();
    return areas;
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const area = this.get('printTitleRows') as unknown as Omit<Area, 'sheetId'> | null;
    return area === null ? null : new Range(this.excel, { sheetId: this.sheetId, ...area });
  }
}

const margins = ['bottomMargin', 'leftMargin', 'rightMargin', 'topMargin'] as const;
const flags = [
  'blackAndWhite',
  'centerHorizontally',
  'centerVertically',
  'printGridlines',
  'printHeadings',
] as const;

const layoutApi = describeApi<PageLayout>({
  name: 'PageLayout',
  properties: ['orientation', 'paperSize', 'zoom', ...margins, ...flags],
  writable: ['orientation', 'paperSize', 'zoom', ...margins, ...flags],
  navigations: ['headersFooters'],
  methods: [
    'getPrintArea',
    'getPrintAreaOrNullObject',
    'getPrintTitleRowsOrNullObject',
    'setPrintArea',
    'setPrintTitleRows',
  ],
});

/** Several areas of a sheet; the print area is one. */
export class RangeAreas extends HostObject {
  readonly api = areasApi;

  constructor(
    private readonly excel: Excel,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  get address(): string {
    return this.areas.items.map((range) => range.address).join(',');
  }
  get areaCount(): number {
    return this.list.length;
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.excel, this.list);
  }
}

const areasApi = describeApi<RangeAreas>({
  name: 'RangeAreas',
  properties: ['address', 'areaCount'],
  navigations: ['areas'],
});

export class RangeCollection extends HostCollection<Range> {
  readonly api = rangesApi;

  constructor(
    private readonly excel: Excel,
    private readonly list: readonly Area[],
  ) {
    super();
  }

  get items(): Range[] {
    return this.list.map((area) => new Range(this.excel, area));
  }
  getCount(): number {
    return this.list.length;
  }
  getItemAt(index: number): Range {
    const range = this.items[index];
    if (range === undefined) throw invalidArgument();
    return range;
  }
}

const rangesApi = describeApi<RangeCollection>({
  name: 'RangeCollection',
  methods: ['getCount', 'getItemAt'],
});

export class HeaderFooterGroup extends HostObject {
  readonly api = groupApi;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string,
  ) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.excel, this.sheetId);
  }
}

const groupApi = describeApi<HeaderFooterGroup>({
  name: 'HeaderFooterGroup',
  navigations: ['defaultForAllPages'],
});

/** Texts with Excel's codes (&P, &N, &D …). */
export class HeaderFooter extends HostObject {
  readonly api = footerApi;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get(key: string): Json {
    return read(this.excel, this.sheetId)[key] ?? '';
  }
  private put(key: string, value: Json): void {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
    write(this.excel, this.sheetId, { [key]: value });
  }

  get leftHeader(): Json {
    return this.get('leftHeader');
  }
  set leftHeader(value: Json) {
    this.put('leftHeader', value);
  }
  get centerHeader(): Json {
    return this.get('centerHeader');
  }
  set centerHeader(value: Json) {
    this.put('centerHeader', value);
  }
  get rightHeader(): Json {
    return this.get('rightHeader');
  }
  set rightHeader(value: Json) {
    this.put('rightHeader', value);
  }
  get leftFooter(): Json {
    return this.get('leftFooter');
  }
  set leftFooter(value: Json) {
    this.put('leftFooter', value);
  }
  get centerFooter(): Json {
    return this.get('centerFooter');
  }
  set centerFooter(value: Json) {
    this.put('centerFooter', value);
  }
  get rightFooter(): Json {
    return this.get('rightFooter');
  }
  set rightFooter(value: Json) {
    this.put('rightFooter', value);
  }
}

const texts = [
  'centerFooter',
  'centerHeader',
  'leftFooter',
  'leftHeader',
  'rightFooter',
  'rightHeader',
] as const;

const footerApi = describeApi<HeaderFooter>({ name: 'HeaderFooter', properties: texts, writable: texts });
