// N4: what actions that are done have changed, as questions. A yes is written into the table, a no is kept.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Proposal } from '../../../method/actions/proposals';
import { columnLabel } from '../../../tables/tables';
import { Line, LineList } from '../../parts/lines/LineList';
import { useText } from '../../parts/PaneText';
import { Section } from '../../parts/layout/Section';
import type { ShownProposal } from './shownActions';

const useStyles = makeStyles({
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  byHand: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  answer: { minWidth: 0, textAlign: 'left', whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

export interface ProposalsProps {
  readonly proposals: readonly ShownProposal[];
  readonly onAccept: (proposal: Proposal) => void;
  readonly onDecline: (proposal: Proposal) => void;
  readonly onGoTo: (address: string) => void;
}

interface ProposalLineProps extends Omit<ProposalsProps, 'proposals'> {
  readonly shown: ShownProposal;
}

function ProposalLine({ shown, onAccept, onDecline, onGoTo }: ProposalLineProps) {
  const { proposal, edit, action } = shown;
  const styles = useStyles();
  const text = useText();
  const words = text.pane.actions;
  const question = text.nextSteps.question(proposal.move, proposal.text, proposal.weight);
  const yes = edit.kind === 'edit' ? words.set(edit.header, String(edit.edit.value)) : '';
  return (
    <Line mark={null} cells={[edit.cell]} onGoTo={onGoTo}>
      {question}
      <p className={styles.caption}>{words.done(action)}</p>
      <p className={styles.caption}>{text.nextSteps.verdict(proposal.before, proposal.after)}</p>
      {edit.kind === 'byHand' && (
        <p className={styles.byHand}>
          {words.byHand[edit.reason](columnLabel('factors', edit.column, text.locale))}
        </p>
      )}
      <div className={styles.answers}>
        {edit.kind === 'edit' && (
          <Button
            size="small"
            className={styles.answer}
            aria-label={`${yes}${text.format.colon}${question}`}
            onClick={() => onAccept(proposal)}
          >
            {yes}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.answer}
          aria-label={`${words.decline}${text.format.colon}${question}`}
          onClick={() => onDecline(proposal)}
        >
          {words.decline}
        </Button>
      </div>
    </Line>
  );
}

export function Proposals({ proposals, ...answers }: ProposalsProps) {
  const words = useText().pane.actions;
  if (proposals.length === 0) return null;
  const lines = proposals.map((shown) => (
    <ProposalLine key={`${shown.proposal.move} ${shown.proposal.factor}`} shown={shown} {...answers} />
  ));
  return (
    <Section title={words.proposals} hint={words.proposalsHint}>
      <LineList lines={lines} limit={5} />
    </Section>
  );
}
