// Looks laid over one another, cell by cell: as few different ones as the layout needs.
import type { Layout } from '../../../sheets/draft';
import { parseRange } from '../../../sheets/grid/address';
import type { Box } from '../../../sheets/grid/grid';
import { styles, type CellStyle } from '../../../sheets/styles';

export interface Composite {
  readonly look: CellStyle;
  readonly numberFormat?: string;
}

/** The look of a cell (zero-based); null where the layout says nothing of it. */
export type Composites = (row: number, column: number) => Composite | null;

export interface Composed {
  readonly at: Composites;
  /** Rows and columns from A1 that have a look. */
  readonly rows: number;
  readonly columns: number;
}

export function compose({
  styles: looks,
  numberFormats,
}: Pick<Layout, 'styles' | 'numberFormats'>): Composed {
  const layers = [
    ...looks.map(({ range, style }) => ({ range, over: layOver(style) })),
    ...numberFormats.map(({ range, format }) => ({ range, over: layFormat(format) })),
  ];
  const rows: (Composite | undefined)[][] = [];
  for (const { range, over } of layers) {
    const box = parseRange(range);
    if (box !== null) paint(rows, box, over);
  }
  const columns = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return { at: (row, column) => rows[row]?.[column] ?? null, rows: rows.length, columns };
}

type Layer = (under: Composite) => Composite;
const nothing: Composite = { look: {} };

/** The same look over the same look is the same object: cells share theirs. */
function remembered(layer: Layer): Layer {
  const known = new Map<Composite, Composite>();
  return (under) => {
    const made = known.get(under) ?? layer(under);
    known.set(under, made);
    return made;
  };
}

const layers = new Map<string, Layer>();
function once(name: string, layer: Layer): Layer {
  const known = layers.get(name) ?? remembered(layer);
  layers.set(name, known);
  return known;
}

const layOver = (style: keyof typeof styles): Layer =>
  once(`style ${style}`, (under) => ({ ...under, look: { ...under.look, ...styles[style] } }));
const layFormat = (numberFormat: string): Layer => remembered((under) => ({ ...under, numberFormat }));

function paint(rows: (Composite | undefined)[][], box: Box, over: Layer): void {
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    const line = (rows[row] ??= []);
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      line[column] = over(line[column] ?? nothing);
    }
  }
}
