import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AccountAnalysis } from '../../../method/analysis';
import { Empty } from '../../parts/layout/Empty';
import { CellLink } from '../../parts/lines/CellLink';
import { FindingList } from '../../parts/lines/FindingList';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';
import { ActionList, type ActionListProps } from './ActionList';
import { Commitments } from './Commitments';
import { AfterSaleSection, LostSaleSection } from './Outcome';
import { Proposals, type ProposalsProps } from './Proposals';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between' },
  summary: { ...typographyStyles.body1Strong, margin: 0 },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

export interface ActionsViewProps extends ActionListProps, ProposalsProps {
  readonly analysis: Pick<AccountAnalysis, 'findings' | 'nextSteps'>;
  /** Where the Actions sheet stands, null before it is written. */
  readonly sheetAddress: string | null;
}

/** Step N: what has changed, what the customer promised, what to do next, what may go wrong, and what comes after. */
export function ActionsView(props: ActionsViewProps) {
  const { analysis, actions, sheetAddress, proposals, onAccept, onDecline, onGoTo } = props;
  const styles = useStyles();
  const words = useText().pane.actions;
  const { commitments, afterSale, lostSale } = analysis.nextSteps;
  const isEmpty = actions.length === 0 && (commitments?.list.length ?? 0) === 0 && lostSale === null;
  if (isEmpty) return <Empty title={words.empty} help={words.emptyHelp} />;
  const { findings } = analysis;
  const uncovered = findings.filter(({ rule }) => rule === 'N6');
  const plans = findings.filter(({ rule }) => rule === 'N3');
  const ofCommitments = findings.filter((finding) => finding.rule === 'N2');
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <div className={styles.head}>
          <h2 className={styles.summary}>{words.count(actions.length)}</h2>
          {sheetAddress !== null && <CellLink cell={sheetAddress} label={words.showSheet} onGoTo={onGoTo} />}
        </div>
        <p className={styles.caption}>{words.fromSheet}</p>
      </div>
      <Proposals proposals={proposals} onAccept={onAccept} onDecline={onDecline} onGoTo={onGoTo} />
      <Commitments report={commitments} findings={ofCommitments} onGoTo={onGoTo} />
      {uncovered.length > 0 && (
        <Section title={words.uncovered}>
          <FindingList findings={uncovered} limit={4} onGoTo={onGoTo} />
        </Section>
      )}
      {actions.length > 0 && (
        <Section title={words.list}>
          <ActionList actions={actions} onGoTo={onGoTo} />
        </Section>
      )}
      {plans.length > 0 && lostSale === null && (
        <Section title={words.plans}>
          <FindingList findings={plans} limit={4} onGoTo={onGoTo} />
        </Section>
      )}
      {afterSale !== null && <AfterSaleSection plan={afterSale} onGoTo={onGoTo} />}
      {lostSale !== null && <LostSaleSection plan={lostSale} findings={plans} onGoTo={onGoTo} />}
    </div>
  );
}
