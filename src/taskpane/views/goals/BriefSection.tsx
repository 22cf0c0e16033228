import type { AccountAnalysis } from '../../../method/analysis';
import { briefParts, briefText } from '../../../telling/brief';
import { titleOf } from '../../../sheets/drafts/wording';
import { CopyText } from '../../parts/CopyText';
import { Bullets, Caption } from '../../parts/layout/Words';
import { FoldedSection } from '../../parts/layout/Section';
import { useText } from '../../parts/PaneText';

export interface BriefSectionProps {
  readonly analysis: AccountAnalysis;
  /** What heads the plan; null where nothing says it. */
  readonly name: string | null;
  /** ISO date of the analysis. */
  readonly asOf: string;
}

/** S7: what to bring to the talk with one's manager, to be copied as it stands. */
export function BriefSection({ analysis, name, asOf }: BriefSectionProps) {
  const text = useText();
  const words = text.pane.goals.brief;
  const parts = briefParts(analysis, text);
  const title = titleOf(name ?? text.pane.plan, text.format.date(asOf));
  return (
    <FoldedSection title={words.heading}>
      {parts.map(({ heading, lines }) => (
        <div key={heading}>
          <Caption as="h4" tone="full" strong above="xs">
            {heading}
          </Caption>
          <Bullets>{lines}</Bullets>
        </div>
      ))}
      <CopyText text={briefText(parts, title)} label={words.text} />
    </FoldedSection>
  );
}
