// Figures and how they are taken and printed.
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** What the same work costs at the least, measured in the same run. */
  readonly reference: number;
  readonly ratio: number;
}

export function makeFigure(
  name: string,
  unit: string,
  [value, reference]: readonly [number, number],
): Figure {
  return { name, unit, value: round(value), reference: round(reference), ratio: round(value / reference) };
}

/** Milliseconds of one run of `work`. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle of several runs. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function printFigures(figures: readonly Figure[]): void {
  const rows = [
    ['figure', 'value', 'reference', 'ratio', ''],
    ...figures.map(({ name, unit, value, reference, ratio }) => [
      name,
      `${value}`,
      `${reference}`,
      `${ratio}`,
      unit,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column % 4 === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
