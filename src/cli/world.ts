/** The outside of one run; tests have their own. */
export interface World {
  /** Standard output: the answer, and nothing else. */
  readonly print: (text: string) => void;
  /** Standard error: messages. */
  readonly say: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The system's language, for where the environment names none. */
  readonly systemLocale: string;
  /** Somebody reads standard output on a screen. */
  readonly onScreen: boolean;
  /** Somebody watches standard error on a screen. */
  readonly watched: boolean;
  readonly now: () => Date;
  /** Of the package. */
  readonly version: string;
}
