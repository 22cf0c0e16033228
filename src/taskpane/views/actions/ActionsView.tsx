import type { AccountAnalysis } from '../../../method/analysis';
import { tellCommitments } from '../../../telling/commitments';
import { tellOutcome } from '../../../telling/outcome';
import { Caption } from '../../parts/layout/Words';
import { Empty } from '../../parts/layout/Section';
import { Row, Stack } from '../../parts/layout/Stack';
import { CellLink } from '../../parts/lines/CellLink';
import { findingLines } from '../../parts/lines/findingLines';
import { ListSection } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import { ActionList, WaitingActions } from './ActionList';
import { Commitments } from './Commitments';
import { Outcome } from './Outcome';
import { Proposals, type ProposalsProps } from './Proposals';
import type { ShownAction } from './shownActions';

export interface ActionsViewProps extends ProposalsProps {
  readonly analysis: Pick<AccountAnalysis, 'findings' | 'nextSteps'>;
  readonly actions: readonly ShownAction[];
  /** Where the Actions sheet stands, null before it is written. */
  readonly sheetAddress: string | null;
}

/** Step N: what has changed, what the customer promised, what to do next, what may go wrong, and what comes after. */
export function ActionsView({ analysis, actions, sheetAddress, ...proposals }: ActionsViewProps) {
  const text = useText();
  const words = text.pane.actions;
  const commitments = tellCommitments(analysis, text, text.format.shortDate);
  const outcome = tellOutcome(analysis, text, text.format.shortDate);
  const isEmpty = actions.length === 0 && commitments === null && analysis.nextSteps.lostSale === null;
  if (isEmpty) return <Empty title={words.empty} help={words.emptyHelp} />;
  const standing = actions.filter(({ waits }) => !waits);
  const waiting = actions.filter(({ waits }) => waits);
  const { findings } = analysis;
  const uncovered = findings.filter(({ rule }) => rule === 'N6');
  const plans = findings.filter(({ rule }) => rule === 'N3');
  return (
    <Stack gap="l">
      <Stack gap="xs">
        <Row align="baseline" apart>
          <h2>{words.count(standing.length)}</h2>
          {sheetAddress !== null && <CellLink cell={sheetAddress} label={words.showSheet} />}
        </Row>
        <Caption>{words.fromSheet}</Caption>
      </Stack>
      <Proposals {...proposals} />
      {commitments && <Commitments {...commitments} />}
      <ListSection title={words.uncovered} lines={findingLines(uncovered, text)} most="uncovered" />
      <ActionList actions={standing} />
      <WaitingActions actions={waiting} />
      {outcome === null ? (
        <ListSection title={words.plans} lines={findingLines(plans, text)} most="plans" />
      ) : (
        <Outcome {...outcome} />
      )}
    </Stack>
  );
}
