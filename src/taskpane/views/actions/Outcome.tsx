// N5, N3: what comes after the sale: who hears from us next where it is won, how to part and when to come back where it is lost.
import type { AfterSale, NextTouch } from '../../../method/actions/afterSale';
import type { LostSale as LostSalePlan } from '../../../method/actions/setbackPlans';
import type { Finding } from '../../../method/ground/finding';
import { mostSaid } from '../../../telling/line';
import { inOneLine } from '../../../text/inOneLine';
import type { Text } from '../../../text/text';
import { Bullets, Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { findingLines } from '../../parts/lines/findingLines';
import { Listing, type ListingLine } from '../../parts/lines/Listing';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';

/** 'Owner · by 31 Dec · last 1 Nov' */
function detailsOf({ role, last, due, overdue }: NextTouch, { labels, format, nextSteps }: Text): string {
  const { touch } = nextSteps;
  const say = overdue ? touch.overdue : touch.by;
  return inOneLine(
    role && labels.roles[role],
    due === null ? touch.now : say(format.shortDate(due)),
    last === null ? touch.never : touch.last(format.shortDate(last)),
  );
}

function touchLine(touch: NextTouch, text: Text): ListingLine {
  const note = detailsOf(touch, text);
  const mark = <SeverityMark gravity={touch.overdue ? 'middling' : 'slight'} label={note} />;
  return { key: touch.cell, mark, words: touch.name, note, cells: [touch.cell] };
}

export function AfterSaleSection({ plan: { touches, rung } }: { readonly plan: AfterSale }) {
  const text = useText();
  const words = text.pane.actions;
  return (
    <Section title={text.nextSteps.titles.afterSale} hint={words.afterSaleHint}>
      <Listing lines={touches.map((touch) => touchLine(touch, text))} limit={mostSaid.touches.pane} />
      {rung !== null && (
        <>
          <p>{words.nextRung(text.labels.rungs[rung])}</p>
          <Caption>{text.goals.climbs[rung]}</Caption>
        </>
      )}
    </Section>
  );
}

function lostSaleLines(plan: LostSalePlan, { pane, nextSteps, format }: Text): readonly ListingLine[] {
  const { partWell, comeBack, due, cells } = plan;
  const say = due ? nextSteps.comeBackNow : nextSteps.comeBack;
  const words = pane.actions.partWell;
  return [
    ...(partWell === '' ? [] : [{ key: 'partWell', words, note: partWell, cells: [cells.partWell] }]),
    ...(comeBack === null
      ? []
      : [{ key: 'comeBack', words: say(format.date(comeBack)), cells: [cells.comeBack] }]),
  ];
}

interface LostSaleProps {
  readonly plan: LostSalePlan;
  /** N3: what the plan leaves open. */
  readonly findings: readonly Finding[];
}

export function LostSaleSection({ plan, findings }: LostSaleProps) {
  const text = useText();
  return (
    <Section title={text.nextSteps.titles.lostSale}>
      {findings.length > 0 && <Listing lines={findingLines(findings, text)} limit={3} />}
      <Bullets as="ol">
        {text.nextSteps.lostSaleSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </Bullets>
      <Listing lines={lostSaleLines(plan, text)} limit={2} />
    </Section>
  );
}
