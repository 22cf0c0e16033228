// One way to another strategy: where it leads, its moves, and what the user can do with them.
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { AccountAnalysis } from '../../../method/analysis';
import type { FactorMove } from '../../../method/strategy/assembled';
import { actionOfMove } from '../../../method/actions/moveActions';
import type { SellerMove } from '../../../method/strategy/moves';
import type { Edit } from '../../../method/strategy/scenario';
import { factorTexts, movesByFactor, type Way } from '../../../sheets/ways';
import { runsOf } from '../../../text/moves';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: { ...typographyStyles.body1, margin: 0 },
  name: { ...typographyStyles.body1Strong },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  moves: { margin: 0, padding: 0, listStyleType: 'none' },
  move: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  words: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { marginLeft: 'auto' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
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
  const label = isThere ? isAction : makeAction;
  return (
    <li className={styles.move}>
      <span className={styles.words}>{words}</span>
      {action !== null && (
        <Button
          size="small"
          appearance={isThere ? 'transparent' : 'secondary'}
          className={styles.button}
          disabledFocusable={isThere}
          aria-label={`${label}${text.format.colon}${words}`}
          onClick={() => onAdd([action.id])}
        >
          {label}
        </Button>
      )}
    </li>
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
    <div className={styles.way} role="group" aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        <span className={styles.name}>{name}</span>
        <span className={styles.caption}> · {words.moveCount(way.moves.length)}</span>
      </h4>
      <p className={styles.caption}>{text.advice.macros[way.to].meaning}</p>
      <ul className={styles.moves}>
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
      <div className={styles.links}>
        <Link
          as="button"
          className={styles.link}
          aria-label={`${words.tryWay}${text.format.colon}${name}`}
          onClick={() => onTry(name, editsOf(way))}
        >
          {words.tryWay}
        </Link>
      </div>
    </div>
  );
}
