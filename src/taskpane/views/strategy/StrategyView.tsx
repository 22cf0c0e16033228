import { Badge, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { Strategy } from '../../../method/strategy/assembled';
import type { MacroStrategy } from '../../../method/ground/words';
import { Empty } from '../../parts/layout/Empty';
import { FindingList } from '../../parts/lines/FindingList';
import { MissingList } from '../../parts/lines/MissingList';
import { useText } from '../../parts/PaneText';
import { QuadrantPicture } from '../../parts/picture/QuadrantPicture';
import { Section } from '../../parts/layout/Section';
import { FoldedSection } from '../../parts/layout/FoldedSection';
import { confirmedSentence } from '../../../sheets/ways';
import { toneText, toneTint } from '../../look/theme';
import { loadTiles } from '../pictureTiles';
import { ConfirmedOnly, TurningPoints } from './Footing';
import { GoingOn } from './GoingOn';
import { SecondOpinion } from './SecondOpinion';
import { Support } from './Support';
import type { WayCommands } from './WayBlock';
import { Ways } from './Ways';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  verdict: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { ...typographyStyles.title3, margin: 0, textWrap: 'balance' },
  meaning: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    marginTop: tokens.spacingVerticalXXS,
  },
  badge: {
    color: toneText('ours'),
    backgroundColor: toneTint('ours'),
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  picture: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  moves: { margin: 0, paddingLeft: '20px' },
  move: { paddingBlock: tokens.spacingVerticalXS, '::marker': { color: tokens.colorNeutralForeground3 } },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

interface PartProps {
  readonly strategy: Strategy;
  readonly macro: MacroStrategy;
}

function Verdict({ strategy, macro }: PartProps) {
  const styles = useStyles();
  const text = useText();
  const { standing, robustness } = strategy;
  return (
    <div className={styles.verdict}>
      <h2 className={styles.name}>{text.labels.macros[macro]}</h2>
      <p className={styles.meaning}>{text.advice.macros[macro].meaning}</p>
      {standing && (
        <div className={styles.standing}>
          <Badge className={styles.badge} appearance="tint" shape="circular">
            {text.labels.standings[standing]}
          </Badge>
          {robustness !== null && <span className={styles.caption}>{text.strategy.holds(robustness)}</span>}
        </div>
      )}
    </div>
  );
}

interface LoadsProps extends Pick<PartProps, 'strategy'> {
  /** null: there is no verdict that could change. */
  readonly onWhatIf: (() => void) | null;
}

function Loads({ strategy, onWhatIf }: LoadsProps) {
  const styles = useStyles();
  const text = useText();
  const { axes } = text.labels;
  const { candidates, runnerUp, macro } = strategy;
  const beside = candidates.length > 1 ? text.strategy.tie(candidates) : text.strategy.runnerUp(runnerUp);
  return (
    <div className={styles.picture}>
      <QuadrantPicture
        name={text.pane.strategy.picture}
        columns={[axes.lowControl, axes.highControl]}
        rows={[axes.forUs, axes.againstUs]}
        upright={text.locale === 'zh-CN'}
        tiles={loadTiles(strategy, text)}
        limit={0}
        lines={1}
        slips={false}
        more={text.pane.moreInPicture}
      />
      {macro && <p className={styles.caption}>{beside}</p>}
      {onWhatIf && (
        <div>
          <Link as="button" className={styles.link} onClick={onWhatIf}>
            {text.pane.whatIf.open}
          </Link>
        </div>
      )}
    </div>
  );
}

function Moves({ macro }: Pick<PartProps, 'macro'>) {
  const styles = useStyles();
  const text = useText();
  const { moves, avoid } = text.advice.macros[macro];
  return (
    <>
      <Section title={text.pane.strategy.doThis}>
        <ol className={styles.moves}>
          {moves.map((move) => (
            <li key={move.action} className={styles.move}>
              {move.action}
              <p className={styles.caption}>{move.why}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={text.pane.strategy.avoid}>
        <ul className={styles.moves}>
          {avoid.map((each) => (
            <li key={each} className={styles.move}>
              {each}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Sureness({
  analysis,
  macro,
  rules,
}: Pick<PartProps, 'macro'> & Pick<StrategyViewProps, 'analysis' | 'rules'>) {
  const styles = useStyles();
  const text = useText();
  const { strategy } = analysis;
  const { standing, share, margin, confirmedOnly } = strategy;
  const isSame = confirmedOnly.differsBecauseOf.length === 0;
  return (
    <FoldedSection title={text.pane.strategy.sureness}>
      {standing && <div>{text.labels.standingMeanings[standing]}</div>}
      <p className={styles.caption}>{text.strategy.reason(macro, strategy.pair, strategy.loads)}</p>
      {share !== null && <p className={styles.caption}>{text.strategy.share(share)}</p>}
      {margin !== null && <p className={styles.caption}>{text.strategy.margin(margin)}</p>}
      {isSame && <p className={styles.caption}>{confirmedSentence(analysis, text)}</p>}
      {rules}
    </FoldedSection>
  );
}

export interface StrategyViewProps extends WayCommands {
  readonly analysis: AccountAnalysis;
  /** O2: by which rules and settings. */
  readonly rules: ReactNode;
  readonly onGoTo: (address: string) => void;
  readonly onWhatIf: () => void;
}

/** The verdict and how sure it is, what stands behind it, and what to look at and do. */
export function StrategyView({ analysis, rules, onGoTo, onWhatIf, onAdd, onTry }: StrategyViewProps) {
  const styles = useStyles();
  const text = useText();
  const { strategy, factors, findings, going, missing, support, assessors } = analysis;
  const { macro } = strategy;
  const { noVerdict } = text.strategy;
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        {macro ? (
          <Verdict strategy={strategy} macro={macro} />
        ) : (
          <Empty
            title={noVerdict.title}
            help={`${noVerdict.reason(factors.length)} ${noVerdict.help(factors.length)}`}
          />
        )}
        <GoingOn going={going} onGoTo={onGoTo} />
      </div>
      <Loads strategy={strategy} onWhatIf={macro && onWhatIf} />
      {macro && <ConfirmedOnly analysis={analysis} onGoTo={onGoTo} />}
      {macro && <Ways analysis={analysis} onAdd={onAdd} onTry={onTry} />}
      {assessors.length > 0 && (
        <SecondOpinion assessors={assessors} macro={macro} onTry={onTry} onGoTo={onGoTo} />
      )}
      <Section title={text.pane.strategy.lookFirst}>
        {findings.length === 0 ? (
          <p className={styles.caption}>{text.pane.strategy.noFindings}</p>
        ) : (
          <FindingList findings={findings} limit={4} onGoTo={onGoTo} />
        )}
      </Section>
      {missing.length > 0 && (
        <Section title={text.pane.strategy.findOut} hint={text.pane.strategy.findOutHint}>
          <MissingList missing={missing} limit={3} onGoTo={onGoTo} />
        </Section>
      )}
      {macro && <Moves macro={macro} />}
      {macro && <TurningPoints analysis={analysis} onGoTo={onGoTo} onTry={onTry} />}
      {macro && <Sureness analysis={analysis} macro={macro} rules={rules} />}
      {support && <Support support={support} onGoTo={onGoTo} />}
    </div>
  );
}
