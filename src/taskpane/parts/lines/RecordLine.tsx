// A person or a factor in a list: symbol, name, and one quiet line of what else is known.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Sign } from '../../pictures/symbol';
import { Line } from './LineList';
import { SignMark } from '../picture/SignMark';

const useStyles = makeStyles({
  sign: { paddingTop: '3px', lineHeight: 1 },
  details: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

export interface RecordLineProps {
  readonly sign: Sign;
  readonly signLabel: string;
  readonly name: string;
  readonly details: string;
  readonly cell: string;
  readonly onGoTo: (address: string) => void;
}

export function RecordLine({ sign, signLabel, name, details, cell, onGoTo }: RecordLineProps) {
  const styles = useStyles();
  const mark = (
    <span className={styles.sign}>
      <SignMark sign={sign} label={signLabel} />
    </span>
  );
  return (
    <Line mark={mark} cells={[cell]} onGoTo={onGoTo}>
      {name}
      <p className={styles.details}>{details}</p>
    </Line>
  );
}
