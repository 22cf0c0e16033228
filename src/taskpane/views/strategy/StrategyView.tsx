import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { RatedKind } from '../../../method/ratingQuestions';
import type { Strategy } from '../../../method/strategy/assembled';
import { tell, type Telling } from '../../../telling/account';
import { Bullets, Caption, Headline, Tag } from '../../parts/layout/Words';
import { Empty, FoldedSection, Section } from '../../parts/layout/Section';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { markedLines } from '../../parts/lines/findingLines';
import { Listing, ListSection } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import { FactorPicture } from '../FactorPicture';
import { loadTiles } from '../pictureTiles';
import { RateMissing } from '../rating/RateMissing';
import { ConfirmedOnly, TurningPoints } from './Footing';
import { GoingOn } from './GoingOn';
import { NextThree } from './NextThree';
import { SecondOpinions } from './SecondOpinions';
import { Support } from './Support';
import type { WayCommands } from './WayBlock';
import { Ways } from './Ways';

const useStyles = makeStyles({
  standing: { marginTop: tokens.spacingVerticalXXS },
});

interface PartProps {
  readonly telling: Telling;
}

function Verdict({ telling: { verdict } }: PartProps) {
  const styles = useStyles();
  const { title, meaning, reason, sureness } = verdict;
  if (sureness === null) return <Empty title={title} help={`${meaning} ${reason}`} />;
  return (
    <Stack gap="xs">
      <Headline title={title} meaning={meaning} large />
      <Row gap="s" lineGap="xxs" align="center" className={styles.standing}>
        <Tag>{sureness.standing}</Tag>
        {sureness.holds !== '' && <Caption as="span">{sureness.holds}</Caption>}
      </Row>
      {sureness.suggested !== '' && <Caption>{sureness.suggested}</Caption>}
    </Stack>
  );
}

interface LoadsProps extends PartProps {
  readonly strategy: Strategy;
  /** null: there is no verdict that could change. */
  readonly onWhatIf: (() => void) | null;
}

function Loads({ strategy, telling, onWhatIf }: LoadsProps) {
  const text = useText();
  const { sureness } = telling.verdict;
  return (
    <Stack gap="xs">
      <FactorPicture
        name={text.pane.strategy.picture}
        tiles={loadTiles(strategy, text)}
        limit={0}
        lines={1}
      />
      {sureness && <Caption>{sureness.tie || sureness.runnerUp}</Caption>}
      {onWhatIf && (
        <div>
          <SmallLink onClick={onWhatIf}>{text.pane.whatIf.open}</SmallLink>
        </div>
      )}
    </Stack>
  );
}

function Moves({ telling: { todo, todoInstead, avoid } }: PartProps) {
  const text = useText();
  return (
    <>
      <Section title={text.pane.strategy.doThis}>
        {todoInstead !== '' && <Caption>{todoInstead}</Caption>}
        <Bullets as="ol" look="loose">
          {todo.map(({ action, why }) => (
            <Fragment key={action}>
              {action}
              <Caption>{why}</Caption>
            </Fragment>
          ))}
        </Bullets>
      </Section>
      <Section title={text.pane.strategy.avoid}>
        <Bullets look="loose">{avoid}</Bullets>
      </Section>
    </>
  );
}

interface SurenessProps extends PartProps, Pick<StrategyViewProps, 'rules'> {
  /** A7: the confirmed facts alone say the same, which is told here. */
  readonly isConfirmed: boolean;
}

function Sureness({ telling: { verdict, confirmed }, isConfirmed, rules }: SurenessProps) {
  const text = useText();
  const { reason, sureness } = verdict;
  return (
    <FoldedSection title={text.pane.strategy.sureness}>
      {sureness && <div>{sureness.meaning}</div>}
      <Caption>{reason}</Caption>
      {[...(sureness?.ground ?? []), ...(sureness?.weights ?? [])].map((each) => (
        <Caption key={each}>{each}</Caption>
      ))}
      {isConfirmed && <Caption>{confirmed}</Caption>}
      {rules}
    </FoldedSection>
  );
}

export interface StrategyViewProps extends WayCommands {
  readonly analysis: AccountAnalysis;
  /** O2: by which rules and settings. */
  readonly rules: ReactNode;
  readonly onWhatIf: () => void;
  /** G5 */
  readonly onRate: (kind: RatedKind) => void;
}

/** The verdict and how sure it is, what stands behind it, and what to look at and do. */
export function StrategyView({ analysis, rules, onWhatIf, onAdd, onTry, onRate }: StrategyViewProps) {
  const text = useText();
  const { strategy } = analysis;
  const { macro } = strategy;
  // S9: once the sale is won, lost or on hold there is nothing left to win it by.
  const isOpen = analysis.sale.state === 'open';
  const telling = tell(analysis, text);
  const { going, findings, missing, secondOpinions, support } = telling;
  // What we decided leads, and what may not be done stands beside it.
  const leading = [going.decided, going.noContact].flatMap((line) => line ?? []);
  const { lookFirst, noFindings, findOut, findOutHint } = text.pane.strategy;
  return (
    <Stack gap="l">
      <Stack gap="s">
        {leading.length > 0 && <Listing lines={markedLines(leading, text)} />}
        {going.decision !== '' && <GoingOn {...going} />}
        <Verdict telling={telling} />
      </Stack>
      <NextThree {...telling.next} />
      <Loads strategy={strategy} telling={telling} onWhatIf={macro && onWhatIf} />
      {isOpen && macro && <ConfirmedOnly analysis={analysis} />}
      {isOpen && macro && <Ways analysis={analysis} onAdd={onAdd} onTry={onTry} />}
      {secondOpinions.length > 0 && <SecondOpinions tellings={secondOpinions} onTry={onTry} />}
      <ListSection title={lookFirst} none={noFindings} lines={markedLines(findings, text)} most="findings" />
      <Stack gap="xs">
        <ListSection title={findOut} hint={findOutHint} lines={markedLines(missing, text)} most="missing" />
        <RateMissing missing={analysis.missing} onRate={onRate} />
      </Stack>
      {macro && <Moves telling={telling} />}
      {macro && <TurningPoints analysis={analysis} onTry={onTry} />}
      {macro && (
        <Sureness
          telling={telling}
          isConfirmed={strategy.confirmedOnly.differsBecauseOf.length === 0}
          rules={rules}
        />
      )}
      {support && <Support {...support} />}
    </Stack>
  );
}
