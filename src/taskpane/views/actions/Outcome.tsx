// N5, N3: what comes after the sale: who hears from us next where it is won, how to part and when to come back where it is lost.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AfterSale, NextTouch } from '../../../method/actions/afterSale';
import type { Finding } from '../../../method/ground/finding';
import type { LostSale as LostSalePlan } from '../../../method/actions/setbackPlans';
import type { Text } from '../../../text/text';
import { FindingList } from '../../parts/lines/FindingList';
import { Line, LineList } from '../../parts/lines/LineList';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  sentence: { ...typographyStyles.body1, margin: 0 },
  steps: { margin: 0, paddingLeft: '18px' },
  step: { paddingBlock: tokens.spacingVerticalXXS },
});

/** 'Owner · by 31 Dec · last 1 Nov' */
function detailsOf({ role, last, due, overdue }: NextTouch, { labels, format, nextSteps }: Text): string {
  const { touch } = nextSteps;
  const say = overdue ? touch.overdue : touch.by;
  const parts = [
    role === null ? '' : labels.roles[role],
    due === null ? touch.now : say(format.shortDate(due)),
    last === null ? touch.never : touch.last(format.shortDate(last)),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

interface AfterSaleProps {
  readonly plan: AfterSale;
  readonly onGoTo: (address: string) => void;
}

export function AfterSaleSection({ plan: { touches, rung }, onGoTo }: AfterSaleProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.actions;
  const lines = touches.map((touch) => {
    const details = detailsOf(touch, text);
    return (
      <Line
        key={touch.cell}
        mark={<SeverityMark gravity={touch.overdue ? 'middling' : 'slight'} label={details} />}
        cells={[touch.cell]}
        onGoTo={onGoTo}
      >
        {touch.name}
        <p className={styles.caption}>{details}</p>
      </Line>
    );
  });
  return (
    <Section title={text.nextSteps.titles.afterSale} hint={words.afterSaleHint}>
      <LineList lines={lines} limit={6} />
      {rung !== null && (
        <>
          <p className={styles.sentence}>{words.nextRung(text.labels.rungs[rung])}</p>
          <p className={styles.caption}>{text.goals.climbs[rung]}</p>
        </>
      )}
    </Section>
  );
}

interface LostSaleProps {
  readonly plan: LostSalePlan;
  /** N3: what the plan leaves open. */
  readonly findings: readonly Finding[];
  readonly onGoTo: (address: string) => void;
}

export function LostSaleSection({ plan, findings, onGoTo }: LostSaleProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.actions;
  const { partWell, comeBack, due, cells } = plan;
  const say = due ? text.nextSteps.comeBackNow : text.nextSteps.comeBack;
  const cellsAt = (cell: string) => (cell === '' ? [] : [cell]);
  const lines = [
    partWell !== '' && (
      <Line key="partWell" mark={null} cells={cellsAt(cells.partWell)} onGoTo={onGoTo}>
        {words.partWell}
        <p className={styles.caption}>{partWell}</p>
      </Line>
    ),
    comeBack !== null && (
      <Line key="comeBack" mark={null} cells={cellsAt(cells.comeBack)} onGoTo={onGoTo}>
        {say(text.format.date(comeBack))}
      </Line>
    ),
  ].filter((line) => line !== false);
  return (
    <Section title={text.nextSteps.titles.lostSale}>
      {findings.length > 0 && <FindingList findings={findings} limit={3} onGoTo={onGoTo} />}
      <ol className={styles.steps}>
        {text.nextSteps.lostSaleSteps.map((step) => (
          <li key={step} className={styles.step}>
            {step}
          </li>
        ))}
      </ol>
      <LineList lines={lines} limit={2} />
    </Section>
  );
}
