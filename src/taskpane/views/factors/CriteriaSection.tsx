// R4: where we stand on the customer's own terms, what is at risk there, and what to make sure of.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CriteriaReport, UnsureCriterion } from '../../../method/factors/criteria';
import type { CriteriaKind, Finding } from '../../../method/ground/finding';
import { FindingList } from '../../parts/lines/FindingList';
import { Line, LineList } from '../../parts/lines/LineList';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';
import { CriteriaTable } from './CriteriaTable';

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1, margin: 0 },
  unsure: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  checks: { ...typographyStyles.caption1, margin: 0, paddingLeft: '20px' },
});

export interface CriteriaSectionProps {
  readonly report: CriteriaReport;
  /** Of the whole account. */
  readonly findings: readonly Finding[];
  readonly onGoTo: (address: string) => void;
}

export function CriteriaSection({ report, findings, onGoTo }: CriteriaSectionProps) {
  const styles = useStyles();
  const { criteria } = useText();
  // Where we are behind, a finding says so and where; unsure criteria have a list of their own, with their checks.
  const ofKind = (kind: CriteriaKind): readonly Finding[] =>
    findings.filter(({ rule, params }) => rule === 'R4' && params.kind === kind);
  const behind = ofKind('behind');
  const own = [...behind, ...ofKind('redFlag'), ...ofKind('unrated')];
  return (
    <Section title={criteria.title}>
      {behind.length === 0 && <p className={styles.sentence}>{criteria.position(report.comparison)}</p>}
      {own.length > 0 && <FindingList findings={own} limit={6} onGoTo={onGoTo} />}
      <CriteriaTable report={report} onGoTo={onGoTo} />
      {report.unsure.length > 0 && <Unsure unsure={report.unsure} onGoTo={onGoTo} />}
    </Section>
  );
}

interface UnsureProps extends Pick<CriteriaSectionProps, 'onGoTo'> {
  readonly unsure: readonly UnsureCriterion[];
}

/** The first check differs from criterion to criterion, the others are the same for all. */
function Unsure({ unsure, onGoTo }: UnsureProps) {
  const styles = useStyles();
  const { criteria, labels } = useText();
  const { speaker, trust, trial } = criteria.checks;
  const mark = <SeverityMark gravity="slight" label={labels.criterionBeliefs.unsure} />;
  const lines = unsure.map(({ criterion: { cell, text }, speakers }) => (
    <Line key={cell} mark={mark} cells={[cell]} onGoTo={onGoTo}>
      {text}
      <p className={styles.caption}>{speaker(speakers)}</p>
    </Line>
  ));
  return (
    <>
      <h4 className={styles.unsure}>{criteria.unsure}</h4>
      <LineList lines={lines} limit={4} />
      <p className={styles.caption}>{criteria.andThen}</p>
      <ul className={styles.checks}>
        <li>{trust([])}</li>
        <li>{trial([])}</li>
      </ul>
    </>
  );
}
