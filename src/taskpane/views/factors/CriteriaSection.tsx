// R4: where we stand on the customer's own terms, what is at risk there, and what to make sure of.
import type { CriteriaReport, UnsureCriterion } from '../../../method/factors/criteria';
import type { CriteriaKind, Finding } from '../../../method/ground/finding';
import { Bullets, Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { findingLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { SeverityMark } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';
import { CriteriaTable } from './CriteriaTable';

export interface CriteriaSectionProps {
  readonly report: CriteriaReport;
  /** Of the whole account. */
  readonly findings: readonly Finding[];
}

export function CriteriaSection({ report, findings }: CriteriaSectionProps) {
  const text = useText();
  const { title, position } = text.criteria;
  // Where we are behind, a finding says so and where; unsure criteria have a list of their own, with their checks.
  const ofKind = (kind: CriteriaKind): readonly Finding[] =>
    findings.filter(({ rule, params }) => rule === 'R4' && params.kind === kind);
  const behind = ofKind('behind');
  const own = [...behind, ...ofKind('redFlag'), ...ofKind('unrated')];
  return (
    <Section title={title}>
      {behind.length === 0 && <p>{position(report.comparison)}</p>}
      {own.length > 0 && <Listing lines={findingLines(own, text)} limit={6} />}
      <CriteriaTable report={report} />
      {report.unsure.length > 0 && <Unsure unsure={report.unsure} />}
    </Section>
  );
}

/** The first check differs from criterion to criterion, the others are the same for all. */
function Unsure({ unsure }: { readonly unsure: readonly UnsureCriterion[] }) {
  const { criteria, labels } = useText();
  const { speaker, trust, trial } = criteria.checks;
  const lines = unsure.map(({ criterion: { cell, text }, speakers }) => ({
    key: cell,
    mark: <SeverityMark gravity="slight" label={labels.criterionBeliefs.unsure} />,
    words: text,
    note: speaker(speakers),
    cells: [cell],
  }));
  return (
    <>
      <Caption as="h4" tone="full" strong above="s">
        {criteria.unsure}
      </Caption>
      <Listing lines={lines} limit={4} />
      <Caption>{criteria.andThen}</Caption>
      <Bullets look="small">
        <li>{trust([])}</li>
        <li>{trial([])}</li>
      </Bullets>
    </>
  );
}
