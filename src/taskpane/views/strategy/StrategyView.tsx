import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { MacroStrategy } from '../../../method/ground/words';
import type { Strategy } from '../../../method/strategy/assembled';
import { confirmedSentence } from '../../../telling/ways';
import { Bullets } from '../../parts/layout/Bullets';
import { Caption } from '../../parts/layout/Caption';
import { Empty } from '../../parts/layout/Empty';
import { FoldedSection } from '../../parts/layout/FoldedSection';
import { Headline } from '../../parts/layout/Headline';
import { Section } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { Tag } from '../../parts/layout/Tag';
import { findingLines, missingLines } from '../../parts/lines/findingLines';
import { ListSection } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import { FactorPicture } from '../FactorPicture';
import { loadTiles } from '../pictureTiles';
import { ConfirmedOnly, TurningPoints } from './Footing';
import { GoingOn } from './GoingOn';
import { SecondOpinion } from './SecondOpinion';
import { Support } from './Support';
import type { WayCommands } from './WayBlock';
import { Ways } from './Ways';

const useStyles = makeStyles({
  standing: { marginTop: tokens.spacingVerticalXXS },
});

interface PartProps {
  readonly strategy: Strategy;
  readonly macro: MacroStrategy;
}

function Verdict({ strategy: { standing, robustness }, macro }: PartProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <Stack gap="xs">
      <Headline title={text.labels.macros[macro]} meaning={text.advice.macros[macro].meaning} large />
      {standing && (
        <Row gap="s" lineGap="xxs" align="center" className={styles.standing}>
          <Tag>{text.labels.standings[standing]}</Tag>
          {robustness !== null && <Caption as="span">{text.strategy.holds(robustness)}</Caption>}
        </Row>
      )}
    </Stack>
  );
}

interface LoadsProps extends Pick<PartProps, 'strategy'> {
  /** null: there is no verdict that could change. */
  readonly onWhatIf: (() => void) | null;
}

function Loads({ strategy, onWhatIf }: LoadsProps) {
  const text = useText();
  const { candidates, runnerUp, macro } = strategy;
  const beside = candidates.length > 1 ? text.strategy.tie(candidates) : text.strategy.runnerUp(runnerUp);
  return (
    <Stack gap="xs">
      <FactorPicture
        name={text.pane.strategy.picture}
        tiles={loadTiles(strategy, text)}
        limit={0}
        lines={1}
      />
      {macro && <Caption>{beside}</Caption>}
      {onWhatIf && (
        <div>
          <SmallLink onClick={onWhatIf}>{text.pane.whatIf.open}</SmallLink>
        </div>
      )}
    </Stack>
  );
}

function Moves({ macro }: Pick<PartProps, 'macro'>) {
  const text = useText();
  const { moves, avoid } = text.advice.macros[macro];
  return (
    <>
      <Section title={text.pane.strategy.doThis}>
        <Bullets as="ol" look="loose">
          {moves.map(({ action, why }) => (
            <li key={action}>
              {action}
              <Caption>{why}</Caption>
            </li>
          ))}
        </Bullets>
      </Section>
      <Section title={text.pane.strategy.avoid}>
        <Bullets look="loose">
          {avoid.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </Bullets>
      </Section>
    </>
  );
}

type SurenessProps = Pick<PartProps, 'macro'> & Pick<StrategyViewProps, 'analysis' | 'rules'>;

function Sureness({ analysis, macro, rules }: SurenessProps) {
  const text = useText();
  const { pair, loads, standing, share, margin, confirmedOnly } = analysis.strategy;
  const isSame = confirmedOnly.differsBecauseOf.length === 0;
  return (
    <FoldedSection title={text.pane.strategy.sureness}>
      {standing && <div>{text.labels.standingMeanings[standing]}</div>}
      <Caption>{text.strategy.reason(macro, pair, loads)}</Caption>
      {share !== null && <Caption>{text.strategy.share(share)}</Caption>}
      {margin !== null && <Caption>{text.strategy.margin(margin)}</Caption>}
      {isSame && <Caption>{confirmedSentence(analysis, text)}</Caption>}
      {rules}
    </FoldedSection>
  );
}

export interface StrategyViewProps extends WayCommands {
  readonly analysis: AccountAnalysis;
  /** O2: by which rules and settings. */
  readonly rules: ReactNode;
  readonly onWhatIf: () => void;
}

/** The verdict and how sure it is, what stands behind it, and what to look at and do. */
export function StrategyView({ analysis, rules, onWhatIf, onAdd, onTry }: StrategyViewProps) {
  const text = useText();
  const { strategy, factors, findings, going, missing, support, assessors } = analysis;
  const { macro } = strategy;
  const { noVerdict } = text.strategy;
  const { lookFirst, noFindings, findOut, findOutHint } = text.pane.strategy;
  return (
    <Stack gap="l">
      <Stack gap="s">
        {macro ? (
          <Verdict strategy={strategy} macro={macro} />
        ) : (
          <Empty
            title={noVerdict.title}
            help={`${noVerdict.reason(factors.length)} ${noVerdict.help(factors.length)}`}
          />
        )}
        <GoingOn going={going} />
      </Stack>
      <Loads strategy={strategy} onWhatIf={macro && onWhatIf} />
      {macro && <ConfirmedOnly analysis={analysis} />}
      {macro && <Ways analysis={analysis} onAdd={onAdd} onTry={onTry} />}
      {assessors.length > 0 && <SecondOpinion assessors={assessors} macro={macro} onTry={onTry} />}
      <ListSection title={lookFirst} none={noFindings} lines={findingLines(findings, text)} limit={4} />
      <ListSection title={findOut} hint={findOutHint} lines={missingLines(missing, text)} limit={3} />
      {macro && <Moves macro={macro} />}
      {macro && <TurningPoints analysis={analysis} onTry={onTry} />}
      {macro && <Sureness analysis={analysis} macro={macro} rules={rules} />}
      {support && <Support support={support} />}
    </Stack>
  );
}
