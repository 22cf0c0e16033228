import type { AccountAnalysis } from '../../../method/analysis';
import { stepOfRule } from '../../../method/ground/finding';
import type { JudgedFactor } from '../../../method/ground/judged';
import { tellCriteria } from '../../../telling/criteria';
import { inOneLine } from '../../../telling/line';
import { suggestionNote } from '../../../telling/suggestions';
import type { Text } from '../../../text/text';
import { nameCategory } from '../../../text/wording';
import { Caption } from '../../parts/layout/Words';
import { Empty, Section } from '../../parts/layout/Section';
import { Stack } from '../../parts/layout/Stack';
import { findingLines } from '../../parts/lines/findingLines';
import { ListSection } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import { Legend, signMarks, suggestedMarks } from '../../parts/picture/Legend';
import { FactorPicture } from '../FactorPicture';
import { factorTiles } from '../pictureTiles';
import { RateNow } from '../rating/RateNow';
import type { RateLink } from '../rating/useRateLink';
import { CriteriaSection } from './CriteriaSection';
import { factorLines } from './factorLines';

/** Quadrant, category, weight and status in one line. */
function detailsOf(factor: JudgedFactor, text: Text): string {
  const { labels, pane } = text;
  const words = pane.factors;
  return inOneLine(
    factor.quadrant && labels.quadrants[factor.quadrant],
    factor.category && nameCategory(labels, factor.category),
    factor.weight === null ? words.noWeight : `${words.weight} ${factor.weight}`,
    factor.status === 'resolved' ? words.resolved : !factor.counted && words.uncounted,
    suggestionNote(factor, text),
  );
}

function Matrix({ analysis }: Pick<FactorsViewProps, 'analysis'>) {
  const text = useText();
  const { pane, labels } = text;
  return (
    <Stack gap="s">
      <h2>{text.format.factors(analysis.factors.length)}</h2>
      <FactorPicture name={pane.factors.picture} tiles={factorTiles(analysis, text)} limit={5} lines={3} />
      <Legend
        label={pane.people.legend}
        marks={[
          ...signMarks([
            ['confirmed', labels.evidences.confirmed],
            ['assumed', labels.evidences.assumed],
            ['borderline', pane.factors.borderline],
          ]),
          ...suggestedMarks(analysis.factors, text),
        ]}
      />
    </Stack>
  );
}

export interface FactorsViewProps {
  readonly analysis: AccountAnalysis;
  /** G5: null where every rating is there. */
  readonly onRate: RateLink | null;
}

/** What works for and against the sale, by quadrant, and what is not settled. */
export function FactorsView({ analysis, onRate }: FactorsViewProps) {
  const text = useText();
  const words = text.pane.factors;
  const { factors, unseenCategories } = analysis;
  const criteria = tellCriteria(analysis, text);
  const buying = criteria && <CriteriaSection {...criteria} />;
  if (factors.length === 0)
    return (
      <Stack gap="l">
        <Empty title={words.empty} help={words.emptyHelp} />
        {buying}
      </Stack>
    );
  const open = factors.filter((factor) => factor.status === 'open');
  const linesOf = (those: readonly JudgedFactor[]) => factorLines(those, detailsOf, text);
  // What nobody has looked at, and the buying criteria, have parts of their own below.
  const findings = analysis.findings.filter(
    ({ rule }) => stepOfRule[rule] === 'factors' && rule !== 'R2' && rule !== 'R4',
  );
  return (
    <Stack gap="l">
      <Matrix analysis={analysis} />
      <RateNow link={onRate} />
      <ListSection title={words.findings} lines={findingLines(findings, text)} most="factorFindings" />
      {buying}
      <ListSection
        title={words.unclassified}
        hint={words.unclassifiedHint}
        lines={linesOf(open.filter((factor) => factor.quadrant === null))}
        most="factors"
      />
      <ListSection
        title={words.borderline}
        hint={words.borderlineHint}
        lines={linesOf(open.filter((factor) => factor.control?.borderline))}
        most="factors"
      />
      <ListSection
        title={text.suggestions.heading}
        hint={text.suggestions.hint}
        lines={linesOf(open.filter((factor) => factor.suggestions.length > 0))}
        most="suggestions"
      />
      {unseenCategories.length > 0 && (
        <Section title={words.unseen}>
          <Caption>
            {text.format.list(unseenCategories.map((each) => nameCategory(text.labels, each)))}
          </Caption>
        </Section>
      )}
      <ListSection title={words.all} lines={linesOf(factors)} most="factors" />
    </Stack>
  );
}
