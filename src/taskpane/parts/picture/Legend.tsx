// What the symbols under a picture mean.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Sign } from '../../pictures/symbol';
import { useText } from '../PaneText';
import { SignMark } from './SignMark';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

export interface LegendProps {
  readonly signs: readonly (readonly [Sign, string])[];
}

export function Legend({ signs }: LegendProps) {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label={useText().pane.people.legend}>
      {signs.map(([sign, word]) => (
        <li key={sign}>
          <SignMark sign={sign} label="" /> {word}
        </li>
      ))}
    </ul>
  );
}
