import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Caption, Headline } from '../parts/layout/Words';
import { Row, Stack } from '../parts/layout/Stack';
import { Mark } from '../parts/Mark';
import { useText } from '../parts/PaneText';

const useStyles = makeStyles({
  words: { marginTop: tokens.spacingVerticalM },
  choice: {
    flexWrap: 'nowrap',
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
  hint: { display: 'block' },
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
    <Row
      as="button"
      gap="s"
      align="center"
      apart
      className={mergeClasses(styles.choice, suggested && styles.suggested)}
      onClick={onChoose}
    >
      <span>
        <span className={styles.title}>{title}</span>
        <Caption as="span" tone="soft" className={styles.hint}>
          {hint}
        </Caption>
      </span>
      <span aria-hidden="true">›</span>
    </Row>
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
    <Stack gap="m">
      <Mark size={56} />
      <Stack gap="s" className={styles.words}>
        <Headline title={firstRun.headline} meaning={firstRun.value} />
      </Stack>
      <Stack gap="s" role="group" aria-label={firstRun.choices}>
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
      </Stack>
      <Caption>{firstRun.privacy}</Caption>
    </Stack>
  );
}
