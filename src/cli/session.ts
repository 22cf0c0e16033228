// What all files of one run share.
import type { Company } from '../sheets/settings/company';
import { type Locale, type Text, textOf } from '../text/text';
import type { Common } from './arguments';
import { makeDay } from './day';
import { defaultLocale } from './locale';
import { makeInk, type Ink } from './print/ink';
import type { World } from './world';

export interface Session {
  readonly world: World;
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

export function makeSession(request: Common, world: World): Session {
  const locale = request.locale ?? defaultLocale(world);
  return {
    world,
    locale,
    text: textOf(locale),
    ink: makeInk(world),
    asOf: request.asOf ?? makeDay(world.now()),
    ranges: request.ranges,
    columns: request.columns,
    ours: request.ours,
    notOurs: request.notOurs,
    showsProgress: world.watched && !request.quiet,
  };
}
