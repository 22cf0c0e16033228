// R4: where we stand on the customer's own terms, what is at risk there, and what to make sure of.
import type { CriteriaTelling } from '../../../telling/criteria';
import { Bullets, Caption } from '../../parts/layout/Words';
import { Section } from '../../parts/layout/Section';
import { markedLine, markedLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import { CriteriaTable } from './CriteriaTable';

export function CriteriaSection(criteria: CriteriaTelling) {
  const text = useText();
  const { title, position, isBehind, gaps, unsure, checks } = criteria;
  const { unsure: notSure, andThen } = text.criteria;
  const label = text.labels.criterionBeliefs.unsure;
  return (
    <Section title={title}>
      {!isBehind && <p>{position}</p>}
      {gaps.length > 0 && <Listing lines={markedLines(gaps, text)} most="criteriaFindings" />}
      <CriteriaTable {...criteria} />
      {unsure.length > 0 && (
        <>
          <Caption as="h4" tone="full" strong above="s">
            {notSure}
          </Caption>
          <Listing lines={unsure.map((line) => markedLine(line, 'slight', label))} most="unsure" />
          <Caption>{andThen}</Caption>
          <Bullets look="small">{checks}</Bullets>
        </>
      )}
    </Section>
  );
}
