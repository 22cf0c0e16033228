// What passes between the door (main.ts), which hears signals and owns the streams, and the thread that does the work (work.ts).

export interface Start {
  /** Behind the command's own name. */
  readonly words: readonly string[];
  readonly systemLocale: string;
  readonly onScreen: boolean;
  readonly watched: boolean;
  readonly version: string;
}

export type FromWork =
  /** In the language of the run: what the door has to say by itself. Comes first. */
  | {
      readonly kind: 'sentences';
      readonly noOutput: string;
      readonly tooLarge: string;
      readonly unexpected: string;
    }
  | { readonly kind: 'print' | 'say'; readonly text: string }
  /** A file that is about to be made, and is nothing until it is whole. */
  | { readonly kind: 'unfinished'; readonly path: string }
  | { readonly kind: 'ended'; readonly code: number };
