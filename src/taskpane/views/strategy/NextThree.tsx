// N7: the next three, with why, who of us and by when; all else that could be done is folded behind them.
import { makeStyles } from '@fluentui/react-components';
import type { NextTelling, NextTold } from '../../../telling/next';
import { Bullets, Caption } from '../../parts/layout/Words';
import { FoldedSection, Section } from '../../parts/layout/Section';
import { Row } from '../../parts/layout/Stack';
import { CellLink } from '../../parts/lines/CellLink';
import { useText } from '../../parts/PaneText';

// The way to the cell stays beside the first line of the words.
const useStyles = makeStyles({ line: { flexWrap: 'nowrap' }, words: { flex: '1 1 0', minWidth: 0 } });

function Lines({ lines }: { readonly lines: readonly NextTold[] }) {
  const styles = useStyles();
  return (
    <Bullets as="ol" look="loose">
      {lines.map(({ words, why, plan, cells: [cell], line: { id } }) => (
        <Row key={id} gap="s" apart className={styles.line}>
          <div className={styles.words}>
            {words}
            <Caption>{why}</Caption>
            <Caption>{plan}</Caption>
          </div>
          {cell !== undefined && <CellLink cell={cell} />}
        </Row>
      ))}
    </Bullets>
  );
}

export function NextThree({ title, first, rest }: NextTelling) {
  const { next } = useText();
  if (first.length === 0) return null;
  return (
    <>
      <Section title={title}>
        <Lines lines={first} />
      </Section>
      {rest.length > 0 && (
        <FoldedSection title={next.more(rest.length)}>
          <Lines lines={rest} />
        </FoldedSection>
      )}
    </>
  );
}
