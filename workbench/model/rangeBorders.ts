import { type HostClass, hostClass, type Property } from '../protocol/hostObject';
import {
  type BorderStyle,
  borderStyles,
  borderWeights,
  type Edge,
  noBorder,
  patch,
  readFormat,
} from '../univer/style';
import { oneOf, parseColor } from './arguments';
import { changeStyle, commonFormat } from './cellStyles';
import { itemAt } from './collections';
import { invalidArgument } from './errors';
import type { Area, Place } from './excel';

/** The edges of the cells that a border is made of, for each border around or inside an area. */
const placesOf = {
  EdgeTop: (area: Area) => ({ area: { ...area, rows: 1 }, edge: 'EdgeTop' }),
  EdgeBottom: (area: Area) => ({
    area: { ...area, row: area.row + area.rows - 1, rows: 1 },
    edge: 'EdgeBottom',
  }),
  EdgeLeft: (area: Area) => ({ area: { ...area, columns: 1 }, edge: 'EdgeLeft' }),
  EdgeRight: (area: Area) => ({
    area: { ...area, column: area.column + area.columns - 1, columns: 1 },
    edge: 'EdgeRight',
  }),
  InsideVertical: (area: Area) => ({ area: { ...area, columns: area.columns - 1 }, edge: 'EdgeRight' }),
  InsideHorizontal: (area: Area) => ({ area: { ...area, rows: area.rows - 1 }, edge: 'EdgeBottom' }),
  DiagonalDown: (area: Area) => ({ area, edge: 'DiagonalDown' }),
  DiagonalUp: (area: Area) => ({ area, edge: 'DiagonalUp' }),
} as const satisfies { readonly [side: string]: (area: Area) => { area: Area; edge: Edge } };
type Side = keyof typeof placesOf;
const sides = Object.keys(placesOf) as Side[];

interface BorderPlace extends Place {
  readonly side: Side;
}

/** null where an area of one row or column has nothing inside. */
function placeOf({ area, side }: BorderPlace): { area: Area; edge: Edge } | null {
  const place = placesOf[side](area);
  return place.area.rows > 0 && place.area.columns > 0 ? place : null;
}

/** A part of a border; each border takes the change from what it was. */
function part<Word extends string>(
  key: keyof BorderStyle,
  parse: (value: string) => Word,
  change: (value: Word, border: BorderStyle) => Partial<BorderStyle>,
): Property<BorderPlace> {
  return {
    get: (border) => {
      const place = placeOf(border);
      if (place === null) return noBorder[key];
      return commonFormat(border.excel, place.area, ({ borders }) => borders[place.edge][key]);
    },
    set: (border, input: string) => {
      const value = parse(input);
      border.excel.assertUnprotected(border.area.sheetId);
      const place = placeOf(border);
      if (place === null) return;
      changeStyle(border.excel, place.area, {
        key: `${place.edge} ${key} ${value}`,
        patch: (style) => {
          const before = readFormat(style).borders[place.edge];
          return patch.border(place.edge, { ...before, [key]: value, ...change(value, before) });
        },
      });
    },
  };
}

const weightOf = { Double: 'Thick', SlantDashDot: 'Medium' } as const;

/** A border that gets a weight or a colour is there. */
const drawn = (_: string, { style }: BorderStyle) => ({ style: style === 'None' ? 'Continuous' : style });

/** Borders of one kind around or inside a range. */
const RangeBorder: HostClass<BorderPlace, 'RangeBorder'> = hostClass('RangeBorder', {
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    color: part('color', parseColor, drawn),
    sideIndex: ({ side }) => side,
    style: part(
      'style',
      (name) => oneOf(borderStyles, name),
      (style, { weight }) => ({ weight: weightOf[style as keyof typeof weightOf] ?? weight }),
    ),
    weight: part('weight', (name) => oneOf(borderWeights, name), drawn),
  },
});

const bordersOf = (place: Place) => sides.map((side) => new RangeBorder({ ...place, side }));

export const RangeBorderCollection: HostClass<Place, 'RangeBorderCollection'> = hostClass(
  'RangeBorderCollection',
  {
    items: bordersOf,
    properties: { count: () => sides.length },
    methods: {
      getItem: (place, side: string) => new RangeBorder({ ...place, side: oneOf(sides, side) }),
      getItemAt: itemAt(bordersOf, invalidArgument),
    },
  },
);
