import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MissingInformation } from '../../../method/missingInformation';
import { Line, LineList } from './LineList';
import { useText } from '../PaneText';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  effect: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

export interface MissingListProps {
  readonly missing: readonly MissingInformation[];
  /** Questions shown at once; the rest comes on demand. */
  readonly limit: number;
  readonly onGoTo: (address: string) => void;
}

/** R5: what to find out, as questions; each with what the answer could change, and the cell where it belongs. */
export function MissingList({ missing, limit, onGoTo }: MissingListProps) {
  const styles = useStyles();
  const { question, effects } = useText().missing;
  const lines = missing.map(({ what, cell, name, effect }) => (
    <Line
      key={`${what} ${cell}`}
      mark={<SeverityMark gravity={effect === 'verdict' ? 'middling' : 'slight'} label={effects[effect]} />}
      cells={cell === '' ? [] : [cell]}
      onGoTo={onGoTo}
    >
      {question(what, name)}
      <p className={styles.effect}>{effects[effect]}</p>
    </Line>
  ));
  return <LineList lines={lines} limit={limit} />;
}
