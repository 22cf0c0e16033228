import { makeStyles, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, width: '64px' },
  options: { display: 'flex', flexWrap: 'wrap', flex: '1 1 120px', gap: tokens.spacingHorizontalXS },
  option: { minWidth: '28px' },
});

export interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  /** null: none yet. */
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, all in sight. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {props.label}
      </span>
      <span className={styles.options}>
        {props.options.map(([value, words]) => (
          <ToggleButton
            key={value}
            size="small"
            className={styles.option}
            checked={value === props.value}
            onClick={() => props.onChoose(value)}
          >
            {words}
          </ToggleButton>
        ))}
      </span>
    </div>
  );
}
