// What somebody is told who has typed nothing yet: where to begin.
import { format } from './format';

/** A table that waits, and the first cell for a name in it. */
interface Waiting {
  readonly kind: 'people' | 'factors';
  readonly sheet: string;
  /** 'B5' */
  readonly cell: string;
  /** `People!B5` */
  readonly address: string;
}

const firsts = { people: 'the first person', factors: 'the first factor' } as const;

const helps: Readonly<Record<Waiting['kind'], (sheet: string) => string>> = {
  people: (sheet) =>
    `On the sheet ${sheet}, one row for each person this sale depends on; a name is enough to begin.`,
  factors: (sheet) => `On the sheet ${sheet}, one row for each thing that helps or hinders this sale.`,
};

export const beginning = {
  title: ({ kind, cell }: Waiting): string => `Type ${firsts[kind]} in ${cell}`,
  /** How to go on from there. */
  help: (waiting: readonly Waiting[]): string => {
    const [next, ...later] = waiting;
    const then = later.map(({ kind, address }) => `Then type ${firsts[kind]} in ${address}.`);
    return [...(next === undefined ? [] : [helps[next.kind](next.sheet)]), ...then, 'Refresh reads it.'].join(
      ' ',
    );
  },
  /** Of a file in which nothing is typed; else of a table that waits. */
  line: (waiting: readonly Waiting[], untouched: boolean): string => {
    const wanted = waiting.map(({ kind, address }) => `${firsts[kind]} in ${address}`);
    return `${untouched ? 'The tables are still empty: type' : 'Type'} ${format.list(wanted)}.`;
  },
};
