// N4: what actions that are done have changed, as questions. A yes is written into the table, a no is kept.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Proposal } from '../../../method/actions/proposals';
import { columnLabel } from '../../../tables/tables';
import { Caption } from '../../parts/layout/Words';
import { SmallButton } from '../../parts/layout/SmallLink';
import { Row } from '../../parts/layout/Stack';
import { ListSection } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';
import type { ShownProposal } from './shownActions';

const useStyles = makeStyles({
  answers: { paddingTop: tokens.spacingVerticalXS },
  answer: { minWidth: 0, textAlign: 'left', whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

interface Answers {
  readonly onAccept: (proposal: Proposal) => void;
  readonly onDecline: (proposal: Proposal) => void;
}

export interface ProposalsProps extends Answers {
  readonly proposals: readonly ShownProposal[];
}

function Question({ shown, onAccept, onDecline }: Answers & { readonly shown: ShownProposal }) {
  const { proposal, edit, action } = shown;
  const styles = useStyles();
  const text = useText();
  const words = text.pane.actions;
  const question = text.nextSteps.question(proposal.move, proposal.text, proposal.weight);
  return (
    <>
      {question}
      <Caption>{words.done(action)}</Caption>
      <Caption>{text.nextSteps.verdict(proposal.before, proposal.after)}</Caption>
      {edit.kind === 'byHand' && (
        <Caption tone="soft">
          {words.byHand[edit.reason](columnLabel('factors', edit.column, text.locale))}
        </Caption>
      )}
      <Row gap="xs" lineGap="xs" className={styles.answers}>
        {edit.kind === 'edit' && (
          <SmallButton className={styles.answer} about={question} onClick={() => onAccept(proposal)}>
            {words.set(edit.header, String(edit.edit.value))}
          </SmallButton>
        )}
        <SmallButton
          appearance="subtle"
          className={styles.answer}
          about={question}
          onClick={() => onDecline(proposal)}
        >
          {words.decline}
        </SmallButton>
      </Row>
    </>
  );
}

export function Proposals({ proposals, ...answers }: ProposalsProps) {
  const words = useText().pane.actions;
  const lines = proposals.map((shown) => ({
    key: `${shown.proposal.move} ${shown.proposal.factor}`,
    words: <Question shown={shown} {...answers} />,
    cells: [shown.edit.cell],
  }));
  return <ListSection title={words.proposals} hint={words.proposalsHint} lines={lines} most="proposals" />;
}
