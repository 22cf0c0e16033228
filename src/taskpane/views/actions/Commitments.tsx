// N2: how far the customer has come with us: what is wrong first, then what is awaited, what is reached folded away.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommitmentsTelling } from '../../../telling/commitments';
import { FoldedSection, Section } from '../../parts/layout/Section';
import { markedLine, markedLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { gravityOf } from '../../parts/lines/SeverityMark';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  next: { fontWeight: tokens.fontWeightSemibold },
});

export function Commitments({ title, order, awaited, reached, count }: CommitmentsTelling) {
  const styles = useStyles();
  const text = useText();
  const lines = awaited.map((line) => ({
    ...markedLine(line, gravityOf[line.severity], line.note),
    words: line.gap || <span className={line.isNext ? styles.next : ''}>{line.words}</span>,
  }));
  return (
    <Section title={title}>
      {order.length > 0 && <Listing lines={markedLines(order, text)} />}
      <Listing lines={lines} most="commitments" />
      {count !== '' && (
        <FoldedSection title={count}>
          <Listing lines={reached.map((line) => markedLine(line, 'settled', line.note))} most="commitments" />
        </FoldedSection>
      )}
    </Section>
  );
}
