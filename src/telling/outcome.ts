// N5, N3 in words: what comes after the sale: who hears from us next where it is won, how to part and when to come back where it is
// lost, until when to wait where it is on hold.
import type { NextTouch } from '../method/actions/afterSale';
import type { AccountAnalysis } from '../method/analysis';
import type { Text } from '../text/text';
import { tellFindings } from './findings';
import { inOneLine, type Line } from './line';

export interface TouchLine extends Line {
  /** 'by 31 Dec'; the note has it too. */
  readonly when: string;
}

/** A won sale has touches and a rung, a lost one all else; of one on hold there is the day. */
export interface OutcomeTelling {
  readonly title: string;
  readonly hint?: string;
  readonly touches: readonly TouchLine[];
  /** S5: the next one to climb to, with how as its note. */
  readonly rung: Line | null;
  /** What the plan of a lost sale leaves open. */
  readonly gaps: readonly Line[];
  readonly steps: readonly string[];
  /** What the user wrote of it is its note. */
  readonly partWell: Line | null;
  readonly comeBack: Line | null;
}

/** null while the sale is open. */
export function tellOutcome(
  { nextSteps, findings }: Pick<AccountAnalysis, 'nextSteps' | 'findings'>,
  text: Text,
  sayDay = text.format.date,
): OutcomeTelling | null {
  const { afterSale, lostSale, onHold } = nextSteps;
  const { titles, comeBack, comeBackNow, wait, waitOver, lostSaleSteps } = text.nextSteps;
  const { afterSaleHint, nextRung, partWell } = text.pane.actions;
  const none = { touches: [], rung: null, gaps: [], steps: [], partWell: null, comeBack: null };
  if (afterSale !== null) {
    const { touches, rung } = afterSale;
    return {
      ...none,
      title: titles.afterSale,
      hint: afterSaleHint,
      touches: touches.map((touch) => tellTouch(touch, text, sayDay)),
      rung: rung && { words: nextRung(text.labels.rungs[rung]), cells: [], note: text.goals.climbs[rung] },
    };
  }
  const gaps = tellFindings(
    findings.filter(({ rule }) => rule === 'N3'),
    text,
  );
  if (onHold !== null) {
    const { until, due, cell } = onHold;
    const say = due ? waitOver : wait;
    const day = until === null ? null : { words: say(text.format.date(until)), cells: [cell] };
    return { ...none, title: titles.onHold, gaps, comeBack: day };
  }
  if (lostSale === null) return null;
  const { cells, due, comeBack: day } = lostSale;
  const say = due ? comeBackNow : comeBack;
  return {
    ...none,
    title: titles.lostSale,
    gaps,
    steps: lostSaleSteps,
    partWell:
      lostSale.partWell === '' ? null : { words: partWell, cells: [cells.partWell], note: lostSale.partWell },
    comeBack: day === null ? null : { words: say(text.format.date(day)), cells: [cells.comeBack] },
  };
}

/** 'Owner · by 31 Dec · last 1 Nov' */
function tellTouch(
  { cell, name, role, last, due, overdue }: NextTouch,
  { labels, nextSteps: { touch } }: Text,
  sayDay: (day: string) => string,
): TouchLine {
  const when = due === null ? touch.now : (overdue ? touch.overdue : touch.by)(sayDay(due));
  const lastTime = last === null ? touch.never : touch.last(sayDay(last));
  return {
    words: name,
    cells: [cell],
    severity: overdue ? 'medium' : 'low',
    note: inOneLine(role && labels.roles[role], when, lastTime),
    when,
  };
}
