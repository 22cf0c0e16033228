// What the verdict hangs on: the factors that could turn it, the way down, and what the confirmed facts alone say.
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AccountAnalysis } from '../../../method/analysis';
import type { JudgedFactor } from '../../../method/ground/judged';
import { editsOf } from '../../../method/strategy/scenario';
import { confirmedSentence, setbackSentence } from '../../../sheets/ways';
import { FoldedSection } from '../../parts/layout/FoldedSection';
import { LineList } from '../../parts/lines/LineList';
import { RecordLine } from '../../parts/lines/RecordLine';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';
import { signOfFactor, wordOfFactor } from '../pictureTiles';
import type { WayCommands } from './WayBlock';

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  sentence: { ...typographyStyles.body1, margin: 0 },
  down: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

interface FootingProps {
  readonly analysis: AccountAnalysis;
  readonly onGoTo: (address: string) => void;
}

interface FactorLinesProps extends Pick<FootingProps, 'onGoTo'> {
  readonly factors: readonly JudgedFactor[];
}

function FactorLines({ factors, onGoTo }: FactorLinesProps) {
  const text = useText();
  const lines = factors.map((factor) => (
    <RecordLine
      key={factor.cell}
      sign={signOfFactor(factor)}
      signLabel={wordOfFactor(factor, text)}
      name={factor.text}
      details={[
        factor.quadrant === null ? '' : text.labels.quadrants[factor.quadrant],
        `${text.pane.factors.weight} ${factor.weight}`,
        text.labels.evidences[factor.evidence],
      ].join(' · ')}
      cell={factor.cell}
      onGoTo={onGoTo}
    />
  ));
  return <LineList lines={lines} limit={6} />;
}

const factorsAt = ({ factors }: AccountAnalysis, cells: readonly string[]): readonly JudgedFactor[] =>
  factors.filter(({ cell }) => cells.includes(cell));

/** A7: only where the confirmed facts say something else: which assumed factors make the difference. */
export function ConfirmedOnly({ analysis, onGoTo }: FootingProps) {
  const styles = useStyles();
  const text = useText();
  const { differsBecauseOf } = analysis.strategy.confirmedOnly;
  if (differsBecauseOf.length === 0) return null;
  return (
    <Section title={text.pane.strategy.confirmedOnly}>
      <p className={styles.sentence}>{confirmedSentence(analysis, text)}</p>
      <FactorLines factors={factorsAt(analysis, differsBecauseOf)} onGoTo={onGoTo} />
    </Section>
  );
}

/** A5, A6: the critical factors by name, and the shortest way down. */
export function TurningPoints({ analysis, onGoTo, onTry }: FootingProps & Pick<WayCommands, 'onTry'>) {
  const styles = useStyles();
  const text = useText();
  const words = text.pane.strategy;
  const { critical, setbacks } = analysis.strategy;
  const down = setbackSentence(analysis, text);
  return (
    <FoldedSection title={words.turns}>
      <p className={styles.caption}>{text.strategy.critical(critical.length)}</p>
      <FactorLines factors={factorsAt(analysis, critical)} onGoTo={onGoTo} />
      {down !== null && (
        <>
          <h4 className={styles.down}>{words.down}</h4>
          <p className={styles.sentence}>{down}</p>
        </>
      )}
      {setbacks !== null && (
        <div>
          <Link
            as="button"
            className={styles.link}
            aria-label={`${words.tryWay}${text.format.colon}${text.labels.macros[setbacks.to]}`}
            onClick={() => onTry(text.labels.macros[setbacks.to], editsOf(setbacks.moves, analysis.factors))}
          >
            {words.tryWay}
          </Link>
        </div>
      )}
    </FoldedSection>
  );
}
