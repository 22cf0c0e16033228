// What the checks of one sheet need to know of the whole file.
import type { Archive } from '../archive';
import type { Element } from '../xml';

export interface SheetFacts {
  readonly archive: Archive;
  readonly part: string;
  readonly root: Element;
  readonly sheets: readonly string[];
  /** How many there are of what a sheet points to. */
  readonly formats: number;
  readonly differentials: number;
  readonly strings: number;
  readonly views: number;
}
