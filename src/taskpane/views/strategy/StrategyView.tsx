import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { RatedKind } from '../../../method/ratingQuestions';
import type { Strategy } from '../../../method/strategy/assembled';
import { tell, type Telling } from '../../../telling/account';
import { Bullets, Caption, Headline, Tag } from '../../parts/layout/Words';
import { Empty, FoldedSection, Part, Section } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { markedLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import { FactorPicture } from '../FactorPicture';
import { loadTiles } from '../pictureTiles';
import { RateMissing } from '../rating/RateMissing';
import { ConfirmedOnly, TurningPoints } from './Footing';
import type { DecideProps } from './DecideForm';
import { GoingOn } from './GoingOn';
import { Deciding, Leading } from './OwnDecision';
import { NextThree } from './NextThree';
import { SecondOpinions } from './SecondOpinions';
import { Support } from './Support';
import type { TakeCommands } from './TakeIt';
import type { WayCommands } from './WayBlock';
import { Ways } from './Ways';

const useStyles = makeStyles({
  standing: { marginTop: tokens.spacingVerticalXXS },
});

interface PartProps {
  readonly telling: Telling;
}

/** Ours leads (A14): what is computed is smaller then. */
function Verdict({ telling: { verdict, going, isOpen } }: PartProps) {
  const styles = useStyles();
  const { title, meaning, reason, sureness } = verdict;
  if (!isOpen) return <Headline title={title} meaning={meaning} large={going.own === null} />;
  if (sureness === null) return <Empty title={title} help={`${meaning} ${reason}`} />;
  return (
    <Stack gap="xs">
      <Headline title={title} meaning={meaning} large={going.own === null} />
      <Row gap="s" lineGap="xxs" align="center" className={styles.standing}>
        <Tag>{sureness.standing}</Tag>
        {sureness.holds !== '' && <Caption as="span">{sureness.holds}</Caption>}
      </Row>
      {sureness.suggested !== '' && <Caption>{sureness.suggested}</Caption>}
    </Stack>
  );
}

interface WhyProps extends PartProps {
  readonly strategy: Strategy;
}

/** The matrix, and how the weights for and against us stand to each other. */
function Why({ strategy, telling: { verdict } }: WhyProps) {
  const text = useText();
  const { sureness } = verdict;
  return (
    <Section title={text.pane.strategy.why}>
      <FactorPicture
        name={text.pane.strategy.picture}
        tiles={loadTiles(strategy, text)}
        limit={0}
        lines={1}
      />
      {sureness && <Caption>{text.sheets.join(sureness.balance, sureness.tie || sureness.runnerUp)}</Caption>}
    </Section>
  );
}

/** A10 */
function Moves({ telling: { todo, todoInstead, avoid } }: PartProps) {
  const words = useText().pane.strategy;
  return (
    <FoldedSection title={words.asks}>
      {todoInstead !== '' && <Caption>{todoInstead}</Caption>}
      <Part title={words.doThis}>
        <Bullets look="loose">
          {todo.map(({ action, why }) => (
            <Fragment key={action}>
              {action}
              <Caption>{why}</Caption>
            </Fragment>
          ))}
        </Bullets>
      </Part>
      <Part title={words.avoid}>
        <Bullets look="loose">{avoid}</Bullets>
      </Part>
    </FoldedSection>
  );
}

type SurenessProps = PartProps & Pick<StrategyViewProps, 'analysis' | 'rules'>;

function Sureness({ telling: { verdict }, analysis, rules }: SurenessProps) {
  const { reason, sureness } = verdict;
  return (
    <FoldedSection title={useText().pane.strategy.sureness}>
      {sureness && <div>{sureness.meaning}</div>}
      <Caption>{reason}</Caption>
      {[...(sureness?.ground ?? []), ...(sureness?.weights ?? [])].map((each) => (
        <Caption key={each}>{each}</Caption>
      ))}
      <ConfirmedOnly analysis={analysis} />
      {rules}
    </FoldedSection>
  );
}

/** A5, A6, A8 */
function Changes({
  analysis,
  onWhatIf,
  ...commands
}: Pick<StrategyViewProps, 'analysis' | 'onWhatIf' | 'onAdd' | 'onTry'>) {
  const text = useText();
  return (
    <FoldedSection title={text.pane.strategy.changes}>
      <Ways analysis={analysis} {...commands} />
      <TurningPoints analysis={analysis} onTry={commands.onTry} />
      <div>
        <SmallLink onClick={onWhatIf}>{text.pane.whatIf.open}</SmallLink>
      </div>
    </FoldedSection>
  );
}

export interface StrategyViewProps extends WayCommands, TakeCommands, DecideProps {
  readonly analysis: AccountAnalysis;
  /** O2: by which rules and settings. */
  readonly rules: ReactNode;
  /** What reads differently since earlier rules wrote the sheets; null where there is nothing of that. */
  readonly earlier: ReactNode;
  readonly onWhatIf: () => void;
  /** G5 */
  readonly onRate: (kind: RatedKind) => void;
}

/** N7: what the verdict is, what to do next, and why; all else is folded behind one line each. */
export function StrategyView({ rules, earlier, onTake, onRate, ...commands }: StrategyViewProps) {
  const text = useText();
  const { analysis } = commands;
  const { strategy, missing } = analysis;
  const telling = tell(analysis, text);
  const { going, secondOpinions, support, isOpen } = telling;
  // S9: once the sale is won, lost or on hold there is nothing left to win it by.
  const hasVerdict = strategy.macro !== null && isOpen;
  const { standsOut, findOut, findOutHint } = text.pane.strategy;
  const findings = markedLines(telling.findings, text);
  const unknown = markedLines(telling.missing, text);
  return (
    <Stack gap="l">
      <Stack gap="s">
        {going.own && <Leading own={going.own} />}
        {going.noContact && <Listing lines={markedLines([going.noContact], text)} />}
        {going.decision !== '' && <GoingOn {...going} onTake={onTake} />}
        <Verdict telling={telling} />
        {(hasVerdict || going.own !== null) && <Deciding {...commands} />}
        <RateMissing missing={missing} onRate={onRate} />
      </Stack>
      {earlier}
      <NextThree {...telling.next} onTake={onTake} />
      {isOpen && <Why strategy={strategy} telling={telling} />}
      <Stack gap="xs">
        {hasVerdict && <Sureness telling={telling} analysis={analysis} rules={rules} />}
        {hasVerdict && <Changes {...commands} />}
        {hasVerdict && <Moves telling={telling} />}
        {secondOpinions.length > 0 && <SecondOpinions tellings={secondOpinions} onTry={commands.onTry} />}
        {findings.length > 0 && (
          <FoldedSection title={standsOut(findings.length)}>
            <Listing lines={findings} most="findings" />
          </FoldedSection>
        )}
        {unknown.length > 0 && (
          <FoldedSection title={findOut(unknown.length)}>
            <Caption>{findOutHint}</Caption>
            <Listing lines={unknown} most="missing" />
          </FoldedSection>
        )}
        {support && <Support {...support} />}
      </Stack>
    </Stack>
  );
}
