import { describeApi, HostCollection, HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import {
  type BorderStyle,
  borderStyles,
  borderWeights,
  type Edge,
  noBorder,
  patch,
  readFormat,
} from '../univer/style';
import { changeStyle, commonFormat } from './cellStyles';
import { invalidArgument } from './errors';
import type { Area, Excel } from './excel';
import { oneOf, parseColor } from './rangeFormat';

const borderIndexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderIndex = (typeof borderIndexes)[number];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly api = collectionApi;

  constructor(
    private readonly excel: Excel,
    private readonly area: Area,
  ) {
    super();
  }

  get items(): RangeBorder[] {
    return borderIndexes.map((index) => new RangeBorder(this.excel, this.area, index));
  }
  get count(): number {
    return borderIndexes.length;
  }
  getItem(index: string): RangeBorder {
    return new RangeBorder(this.excel, this.area, oneOf(borderIndexes, index) as BorderIndex);
  }
  getItemAt(index: number): RangeBorder {
    const item = this.items[index];
    if (item === undefined) throw invalidArgument();
    return item;
  }
}

const collectionApi = describeApi<RangeBorderCollection>({
  name: 'RangeBorderCollection',
  properties: ['count'],
  methods: ['getItem', 'getItemAt'],
});

/** Borders of one kind around or inside a range. */
export class RangeBorder extends HostObject {
  readonly api = borderApi;

  constructor(
    private readonly excel: Excel,
    private readonly area: Area,
    readonly sideIndex: BorderIndex,
  ) {
    super();
  }

  override identity(): { [key: string]: Json } {
    return { SideIndex: this.sideIndex };
  }

  get style(): string | null {
    return this.common((border) => border.style);
  }
  set style(style: string) {
    const known = oneOf(borderStyles, style);
    const weight = known === 'Double' ? 'Thick' : known === 'SlantDashDot' ? 'Medium' : undefined;
    this.change(`style ${known}`, (border) => ({ ...border, style: known, weight: weight ?? border.weight }));
  }
  get weight(): string | null {
    return this.common((border) => border.weight);
  }
  set weight(weight: string) {
    const known = oneOf(borderWeights, weight);
    this.change(`weight ${known}`, (border) => ({
      ...border,
      weight: known,
      style: border.style === 'None' ? 'Continuous' : border.style,
    }));
  }
  get color(): string | null {
    return this.common((border) => border.color);
  }
  set color(color: string) {
    const known = parseColor(color);
    this.change(`color ${known}`, (border) => ({
      ...border,
      color: known,
      style: border.style === 'None' ? 'Continuous' : border.style,
    }));
  }

  private common(read: (border: BorderStyle) => string): string | null {
    const [place] = this.places();
    if (place === undefined) return read(noBorder);
    return commonFormat(this.excel, place.area, (format) => read(format.borders[place.edge]));
  }

  /** Each border takes the change from what it was. */
  private change(name: string, change: (border: BorderStyle) => BorderStyle): void {
    const { excel } = this;
    excel.assertUnprotected(this.area.sheetId);
    for (const { area, edge } of this.places()) {
      changeStyle(excel, area, {
        key: `${edge} ${name}`,
        patch: (style) => patch.border(edge, change(readFormat(style).borders[edge])),
      });
    }
  }

  /** Which edges of which cells this border is made of. */
  private places(): { area: Area; edge: Edge }[] {
    const { area } = this;
    const lastRow = { ...area, row: area.row + area.rows - 1, rows: 1 };
    const lastColumn = { ...area, column: area.column + area.columns - 1, columns: 1 };
    switch (this.sideIndex) {
      case 'EdgeTop':
        return [{ area: { ...area, rows: 1 }, edge: 'EdgeTop' }];
      case 'EdgeBottom':
        return [{ area: lastRow, edge: 'EdgeBottom' }];
      case 'EdgeLeft':
        return [{ area: { ...area, columns: 1 }, edge: 'EdgeLeft' }];
      case 'EdgeRight':
        return [{ area: lastColumn, edge: 'EdgeRight' }];
      case 'InsideHorizontal':
        return area.rows < 2 ? [] : [{ area: { ...area, rows: area.rows - 1 }, edge: 'EdgeBottom' }];
      case 'InsideVertical':
        return area.columns < 2 ? [] : [{ area: { ...area, columns: area.columns - 1 }, edge: 'EdgeRight' }];
      case 'DiagonalDown':
      case 'DiagonalUp':
        return [{ area, edge: this.sideIndex }];
    }
  }
}

const borderApi = describeApi<RangeBorder>({
  name: 'RangeBorder',
  properties: ['color', 'sideIndex', 'style', 'weight'],
  writable: ['color', 'style', 'weight'],
});
