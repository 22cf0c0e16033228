// S8: what to ask where something is blank, and what goal, strategy and tools are where goals begin.
import { promptsFor, type LayerPrompts } from '../../../method/goals/prompts';
import type { AccountAnalysis } from '../../../method/analysis';
import { Bullets } from '../../parts/layout/Words';
import { FoldedSection } from '../../parts/layout/Section';
import { useText } from '../../parts/PaneText';

function LayerQuestions({ layer, prompts }: LayerPrompts) {
  const text = useText();
  const { headings, issues } = text.prompts;
  return (
    <FoldedSection heading="h4" title={headings.layer(text.labels.issueLayers[layer])}>
      <Bullets>{prompts.map((prompt) => issues[prompt])}</Bullets>
    </FoldedSection>
  );
}

/** One fold for each layer of the chain that has a blank. */
export function IssuePrompts({ analysis }: { readonly analysis: AccountAnalysis }) {
  const { goalsReport, people } = analysis;
  return promptsFor(goalsReport.chain, people).map((each) => <LayerQuestions key={each.layer} {...each} />);
}

/** As long as no goal is set. */
export function GoalWords() {
  const { begin, headings } = useText().prompts;
  return (
    <FoldedSection title={headings.begin}>
      <Bullets>{[begin.goal, begin.strategy, begin.tools]}</Bullets>
    </FoldedSection>
  );
}
