import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AccountAnalysis } from '../../../method/analysis';
import type { JudgedFactor } from '../../../method/ground/judged';
import { stepOfRule } from '../../../method/ground/finding';
import type { Text } from '../../../text/text';
import { Empty } from '../../parts/layout/Empty';
import { Legend, type LegendProps } from '../../parts/picture/Legend';
import { FindingList } from '../../parts/lines/FindingList';
import { LineList } from '../../parts/lines/LineList';
import { useText } from '../../parts/PaneText';
import { QuadrantPicture } from '../../parts/picture/QuadrantPicture';
import { RecordLine } from '../../parts/lines/RecordLine';
import { Section } from '../../parts/layout/Section';
import { CriteriaSection } from './CriteriaSection';
import { factorTiles, signOfFactor, wordOfFactor } from '../pictureTiles';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  summary: { ...typographyStyles.body1Strong, margin: 0 },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

const factorSigns = ({ labels, pane }: Text): LegendProps['signs'] => [
  ['confirmed', labels.evidences.confirmed],
  ['assumed', labels.evidences.assumed],
  ['borderline', pane.factors.borderline],
];

/** Quadrant, category, weight and status in one line. */
function detailsOf(factor: JudgedFactor, text: Text): string {
  const words = text.pane.factors;
  const { labels } = text;
  const parts = [
    factor.quadrant === null ? '' : labels.quadrants[factor.quadrant],
    factor.category === null ? '' : labels.categories[factor.category],
    factor.weight === null ? words.noWeight : `${words.weight} ${factor.weight}`,
    factor.status === 'resolved' ? words.resolved : factor.counted ? '' : words.uncounted,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

interface FactorLinesProps {
  readonly factors: readonly JudgedFactor[];
  readonly onGoTo: (address: string) => void;
}

function FactorLines({ factors, onGoTo }: FactorLinesProps) {
  const text = useText();
  const lines = factors.map((factor) => (
    <RecordLine
      key={factor.cell}
      sign={signOfFactor(factor)}
      signLabel={wordOfFactor(factor, text)}
      name={factor.text}
      details={detailsOf(factor, text)}
      cell={factor.cell}
      onGoTo={onGoTo}
    />
  ));
  return <LineList lines={lines} limit={10} />;
}

function Matrix({ analysis }: { readonly analysis: AccountAnalysis }) {
  const styles = useStyles();
  const text = useText();
  const { axes } = text.labels;
  return (
    <div className={styles.top}>
      <h2 className={styles.summary}>{text.format.factors(analysis.factors.length)}</h2>
      <QuadrantPicture
        name={text.pane.factors.picture}
        columns={[axes.lowControl, axes.highControl]}
        rows={[axes.forUs, axes.againstUs]}
        upright={text.locale === 'zh-CN'}
        tiles={factorTiles(analysis, text)}
        limit={5}
        lines={3}
        slips={false}
        more={text.pane.moreInPicture}
      />
      <Legend signs={factorSigns(text)} />
    </div>
  );
}

export interface FactorsViewProps {
  readonly analysis: AccountAnalysis;
  readonly onGoTo: (address: string) => void;
}

/** What works for and against the sale, by quadrant, and what is not settled. */
export function FactorsView({ analysis, onGoTo }: FactorsViewProps) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.factors;
  const { factors, unseenCategories, criteria } = analysis;
  const buying = criteria && (
    <CriteriaSection report={criteria} findings={analysis.findings} onGoTo={onGoTo} />
  );
  if (factors.length === 0)
    return (
      <div className={styles.view}>
        <Empty title={words.empty} help={words.emptyHelp} />
        {buying}
      </div>
    );
  const open = factors.filter((factor) => factor.status === 'open');
  const unclassified = open.filter((factor) => factor.quadrant === null);
  // What nobody has looked at, and the buying criteria, have parts of their own below.
  const findings = analysis.findings.filter(
    ({ rule }) => stepOfRule[rule] === 'factors' && rule !== 'R2' && rule !== 'R4',
  );
  const borderline = open.filter((factor) => factor.control?.borderline);
  return (
    <div className={styles.view}>
      <Matrix analysis={analysis} />
      {findings.length > 0 && (
        <Section title={words.findings}>
          <FindingList findings={findings} limit={6} onGoTo={onGoTo} />
        </Section>
      )}
      {buying}
      {unclassified.length > 0 && (
        <Section title={words.unclassified} hint={words.unclassifiedHint}>
          <FactorLines factors={unclassified} onGoTo={onGoTo} />
        </Section>
      )}
      {borderline.length > 0 && (
        <Section title={words.borderline} hint={words.borderlineHint}>
          <FactorLines factors={borderline} onGoTo={onGoTo} />
        </Section>
      )}
      {unseenCategories.length > 0 && (
        <Section title={words.unseen}>
          <p className={styles.caption}>
            {text.format.list(unseenCategories.map((category) => text.labels.categories[category]))}
          </p>
        </Section>
      )}
      <Section title={words.all}>
        <FactorLines factors={factors} onGoTo={onGoTo} />
      </Section>
    </div>
  );
}
