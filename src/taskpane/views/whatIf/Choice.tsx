import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { useId } from 'react';
import { Caption } from '../../parts/layout/Words';
import { Row } from '../../parts/layout/Stack';

const useStyles = makeStyles({
  label: { width: '64px' },
  options: { flex: '1 1 120px' },
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
    <Row gap="s" align="center" role="group" aria-labelledby={id}>
      <Caption as="span" id={id} className={styles.label}>
        {props.label}
      </Caption>
      <Row as="span" gap="xs" lineGap="xs" className={styles.options}>
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
      </Row>
    </Row>
  );
}
