import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Mark } from '../parts/Mark';
import { useText } from '../parts/PaneText';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
  headline: { ...typographyStyles.subtitle1, margin: 0, textWrap: 'balance' },
  value: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choice: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    textAlign: 'left',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  suggested: {
    backgroundColor: 'var(--oursTint)',
    ...{ borderTopColor: tokens.colorBrandStroke1, borderBottomColor: tokens.colorBrandStroke1 },
    ...{ borderLeftColor: tokens.colorBrandStroke1, borderRightColor: tokens.colorBrandStroke1 },
    ':hover': { backgroundColor: 'var(--oursTint)' },
  },
  title: { ...typographyStyles.body1Strong, display: 'block' },
  hint: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  privacy: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface ChoiceProps {
  readonly title: string;
  readonly hint: string;
  readonly suggested: boolean;
  readonly onChoose: () => void;
}

function Choice({ title, hint, suggested, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.choice, suggested && styles.suggested)}
      onClick={onChoose}
    >
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
      <span aria-hidden="true">›</span>
    </button>
  );
}

export interface FirstRunProps {
  /** Tables of people or factors in this workbook. */
  readonly tableCount: number;
  readonly onUseTables: () => void;
  readonly onTemplate: (sample: boolean) => void;
}

/** What Quadrille is for, and three ways to begin. The suggested one follows from what the workbook holds. */
export function FirstRun({ tableCount, onUseTables, onTemplate }: FirstRunProps) {
  const styles = useStyles();
  const { firstRun } = useText().pane;
  return (
    <div className={styles.view}>
      <Mark size={56} />
      <div className={styles.words}>
        <h2 className={styles.headline}>{firstRun.headline}</h2>
        <p className={styles.value}>{firstRun.value}</p>
      </div>
      <div className={styles.choices} role="group" aria-label={firstRun.choices}>
        <Choice
          title={firstRun.useTables}
          hint={firstRun.tablesFound(tableCount)}
          suggested={tableCount > 0}
          onChoose={onUseTables}
        />
        <Choice
          title={firstRun.template}
          hint={firstRun.templateHint}
          suggested={tableCount === 0}
          onChoose={() => onTemplate(false)}
        />
        <Choice
          title={firstRun.sample}
          hint={firstRun.sampleHint}
          suggested={false}
          onChoose={() => onTemplate(true)}
        />
      </div>
      <p className={styles.privacy}>{firstRun.privacy}</p>
    </div>
  );
}
