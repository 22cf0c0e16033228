// One way to another strategy: where it leads, its moves, and what the user can do with them.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { FactorMove } from '../../../method/strategy/assembled';
import { actionOfMove } from '../../../method/actions/moveActions';
import { runsOf, type SellerMove } from '../../../method/strategy/moves';
import type { Edit } from '../../../method/strategy/scenario';
import { factorTexts, movesByFactor, type Way } from '../../../telling/ways';
import { Caption } from '../../parts/layout/Words';
import { SmallButton, SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightRegular },
  name: typographyStyles.body1Strong,
  move: { padding: `${tokens.spacingVerticalXS} 0` },
  words: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { marginLeft: 'auto' },
});

/** What the strategy view can do with the ways. */
export interface WayCommands {
  /** N1 */
  readonly onAdd: (actions: readonly string[]) => void;
  /** A8 */
  readonly onTry: (title: string, edits: readonly Edit[]) => void;
}

interface MoveLineProps {
  readonly analysis: AccountAnalysis;
  readonly move: FactorMove<SellerMove>;
  readonly times: number;
  readonly onAdd: WayCommands['onAdd'];
}

function MoveLine({ analysis, move, times, onAdd }: MoveLineProps) {
  const styles = useStyles();
  const text = useText();
  const { makeAction, isAction } = text.pane.strategy;
  const action = actionOfMove(analysis, move);
  const isThere = analysis.actions.some(({ id }) => id === action?.id);
  const words = text.strategy.move({
    factor: factorTexts(analysis)(move.factor),
    moves: Array<SellerMove>(times).fill(move.move),
  });
  return (
    <Row as="li" gap="s" align="center" apart className={styles.move}>
      <span className={styles.words}>{words}</span>
      {action !== null && (
        <SmallButton
          appearance={isThere ? 'transparent' : 'secondary'}
          className={styles.button}
          disabledFocusable={isThere}
          about={words}
          onClick={() => onAdd([action.id])}
        >
          {isThere ? isAction : makeAction}
        </SmallButton>
      )}
    </Row>
  );
}

export interface WayBlockProps extends WayCommands {
  readonly analysis: AccountAnalysis;
  readonly way: Way;
  readonly editsOf: (way: Way) => readonly Edit[];
}

/** A6: a way, its moves in order with the gain, each to be made an action, all to be tried. */
export function WayBlock({ analysis, way, editsOf, onAdd, onTry }: WayBlockProps) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const words = text.pane.strategy;
  const name = text.labels.macros[way.to];
  // The same kind of move on one factor is one line, and one action.
  const lines = movesByFactor(way.moves, (cell) => cell).flatMap(({ factor, moves }) =>
    runsOf(moves).map(({ move, times }) => ({ move: { move, factor }, times })),
  );
  return (
    <Stack gap="xxs" role="group" aria-labelledby={id}>
      <h5 id={id} className={styles.title}>
        <span className={styles.name}>{name}</span>
        <Caption as="span"> · {words.moveCount(way.moves.length)}</Caption>
      </h5>
      <Caption>{text.advice.macros[way.to].meaning}</Caption>
      <ul>
        {lines.map(({ move, times }) => (
          <MoveLine
            key={`${move.factor} ${move.move}`}
            analysis={analysis}
            move={move}
            times={times}
            onAdd={onAdd}
          />
        ))}
      </ul>
      <Row>
        <SmallLink about={name} onClick={() => onTry(name, editsOf(way))}>
          {words.tryWay}
        </SmallLink>
      </Row>
    </Stack>
  );
}
