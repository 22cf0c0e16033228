import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: { marginLeft: '-6px' },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingBlock: '6px',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
});

export interface SmallCheckboxProps {
  readonly label: string;
  /** Heard instead of the label. */
  readonly spoken?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox in a dense list. */
export function SmallCheckbox({ label, spoken, checked, onChange }: SmallCheckboxProps) {
  const styles = useStyles();
  return (
    <Checkbox
      className={styles.box}
      label={{ children: label, className: styles.label }}
      {...(spoken !== undefined && { 'aria-label': spoken })}
      checked={checked}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
