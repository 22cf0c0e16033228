import { describeApi, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { invalidArgument } from './errors';
import type { Excel } from './excel';
import { readPage, writePage } from './pageRecord';

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
    return readPage(this.excel, this.sheetId)[key] ?? '';
  }
  private put(key: string, value: Json): void {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
    writePage(this.excel, this.sheetId, { [key]: value });
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
