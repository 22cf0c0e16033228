// What the verdict hangs on: the factors that could turn it, the way down, and what the confirmed facts alone say.
import type { AccountAnalysis } from '../../../method/analysis';
import type { JudgedFactor } from '../../../method/ground/judged';
import { editsOf } from '../../../method/strategy/scenario';
import { confirmedSentence, setbackSentence } from '../../../telling/ways';
import { inOneLine } from '../../../telling/line';
import type { Text } from '../../../text/text';
import { Caption } from '../../parts/layout/Words';
import { Part } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import { factorLines } from '../factors/factorLines';
import type { WayCommands } from './WayBlock';

const detailsOf = ({ quadrant, weight, evidence }: JudgedFactor, { labels, pane }: Text): string =>
  inOneLine(
    quadrant && labels.quadrants[quadrant],
    `${pane.factors.weight} ${weight}`,
    labels.evidences[evidence],
  );

interface FactorsAtProps {
  readonly analysis: AccountAnalysis;
  readonly cells: readonly string[];
}

function FactorsAt({ analysis, cells }: FactorsAtProps) {
  const factors = analysis.factors.filter(({ cell }) => cells.includes(cell));
  return <Listing lines={factorLines(factors, detailsOf, useText())} most="deciding" />;
}

/** A7: what the confirmed facts alone say; where it is something else, which assumed factors make the difference. */
export function ConfirmedOnly({ analysis }: { readonly analysis: AccountAnalysis }) {
  const text = useText();
  const { differsBecauseOf } = analysis.strategy.confirmedOnly;
  const sentence = confirmedSentence(analysis, text);
  if (differsBecauseOf.length === 0) return <Caption>{sentence}</Caption>;
  return (
    <Part title={text.pane.strategy.confirmedOnly}>
      <p>{sentence}</p>
      <FactorsAt analysis={analysis} cells={differsBecauseOf} />
    </Part>
  );
}

interface TurningPointsProps extends Pick<WayCommands, 'onTry'> {
  readonly analysis: AccountAnalysis;
}

/** A5, A6: the critical factors by name, and the shortest way down. */
export function TurningPoints({ analysis, onTry }: TurningPointsProps) {
  const text = useText();
  const words = text.pane.strategy;
  const { macros } = text.labels;
  const { critical, setbacks } = analysis.strategy;
  const down = setbackSentence(analysis, text);
  return (
    <>
      <Part title={words.turns}>
        <Caption>{text.strategy.critical(critical.length)}</Caption>
        <FactorsAt analysis={analysis} cells={critical} />
      </Part>
      {down !== null && (
        <Part title={words.down}>
          <p>{down}</p>
          {setbacks !== null && (
            <SmallLink
              about={macros[setbacks.to]}
              onClick={() => onTry(macros[setbacks.to], editsOf(setbacks.moves, analysis.factors))}
            >
              {words.tryWay}
            </SmallLink>
          )}
        </Part>
      )}
    </>
  );
}
