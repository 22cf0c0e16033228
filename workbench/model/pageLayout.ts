import { describeApi, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { areaOf } from './addresses';
import { invalidArgument, itemNotFound } from './errors';
import type { Area, Excel } from './excel';
import { HeaderFooterGroup } from './headersFooters';
import { readPage, writePage } from './pageRecord';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { oneOf } from './rangeFormat';

const paperSizes = ['Letter', 'Legal', 'Tabloid', 'Ledger', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5'];

export class PageLayout extends HostObject {
  readonly api = layoutApi;

  constructor(
    private readonly excel: Excel,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get(key: string): Json {
    return readPage(this.excel, this.sheetId)[key] ?? null;
  }
  private put(key: string, value: Json): void {
    writePage(this.excel, this.sheetId, { [key]: value });
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
