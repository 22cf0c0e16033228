// What all files of one run share.
import type { Company } from '../sheets/settings/company';
import { type Locale, type Text, textOf } from '../text/text';
import type { Common } from './arguments';
import { makeDay } from './day';
import { defaultLocale } from './locale';
import { makeInk, type Ink } from './print/ink';
import { shownJson, shownText } from './print/shown';
import type { World } from './world';

export interface Session {
  /** The answer, for people. */
  readonly print: (text: string) => void;
  readonly printJson: (value: unknown) => void;
  /** A line of message. */
  readonly say: (line: string) => void;
  /** Something that is drawn on the screen, as it stands: names in it are to be made harmless before. */
  readonly draw: (text: string) => void;
  readonly locale: Locale;
  readonly text: Text;
  readonly ink: Ink;
  /** ISO date. */
  readonly asOf: string;
  readonly ranges: Common['ranges'];
  readonly columns: Common['columns'];
  readonly ours: Common['ours'];
  readonly notOurs: Common['notOurs'];
  /** Progress is shown. */
  readonly showsProgress: boolean;
}

/** The same session with a workbook's own words (O2). */
export const inWordsOf = (session: Session, { wording }: Company): Session => ({
  ...session,
  text: textOf(session.locale, wording),
});

export const sayTo =
  (world: World) =>
  (line: string): void =>
    world.say(`${shownText(line, world.watched)}\n`);

export function makeSession(request: Common, world: World): Session {
  const locale = request.locale ?? defaultLocale(world);
  const ink = makeInk(world);
  return {
    print: (text) => world.print(ink.paint(shownText(text, world.onScreen))),
    printJson: (value) => world.print(`${shownJson(JSON.stringify(value, null, 2))}\n`),
    say: sayTo(world),
    draw: world.say,
    locale,
    text: textOf(locale),
    ink,
    asOf: request.asOf ?? makeDay(world.now()),
    ranges: request.ranges,
    columns: request.columns,
    ours: request.ours,
    notOurs: request.notOurs,
    showsProgress: world.watched && !request.quiet,
  };
}
