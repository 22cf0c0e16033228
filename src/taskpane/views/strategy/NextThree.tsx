// N7: the next three, with why, who of us and by when, each to be taken by a press; all else that could be done is folded behind them.
import { makeStyles } from '@fluentui/react-components';
import type { NextTelling, NextTold } from '../../../telling/next';
import { Bullets, Caption } from '../../parts/layout/Words';
import { FoldedSection, Section } from '../../parts/layout/Section';
import { Row } from '../../parts/layout/Stack';
import { CellLink } from '../../parts/lines/CellLink';
import { useText } from '../../parts/PaneText';
import { TakeIt, type TakeCommands } from './TakeIt';
import { lineMark, useTakenFocus } from './useTakenFocus';

// The way to the cell stays beside the first line of the words.
const useStyles = makeStyles({ line: { flexWrap: 'nowrap' }, words: { flex: '1 1 0', minWidth: 0 } });

interface LinesProps extends TakeCommands {
  readonly lines: readonly NextTold[];
}

function Lines({ lines, onTake }: LinesProps) {
  const styles = useStyles();
  const { list, pressed } = useTakenFocus();
  const take = (line: string, at: number): void => {
    pressed(at);
    onTake(line);
  };
  return (
    <div ref={list}>
      <Bullets as="ol" look="loose">
        {lines.map((told, at) => {
          const { words, why, cells, line } = told;
          const [cell] = cells;
          return (
            <div key={line.id} {...lineMark}>
              <Row gap="s" apart className={styles.line}>
                <div className={styles.words}>
                  {words}
                  <Caption>{why}</Caption>
                </div>
                {cell !== undefined && <CellLink cell={cell} />}
              </Row>
              <TakeIt told={told} about={words} onTake={(id) => take(id, at)} />
            </div>
          );
        })}
      </Bullets>
    </div>
  );
}

export function NextThree({ title, first, rest, onTake }: NextTelling & TakeCommands) {
  const { next } = useText();
  if (first.length === 0) return null;
  return (
    <>
      <Section title={title}>
        <Lines lines={first} onTake={onTake} />
      </Section>
      {rest.length > 0 && (
        <FoldedSection title={next.more(rest.length)}>
          <Lines lines={rest} onTake={onTake} />
        </FoldedSection>
      )}
    </>
  );
}
