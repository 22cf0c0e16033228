import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, textWrap: 'balance' },
  large: typographyStyles.title3,
  meaning: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface HeadlineProps {
  readonly as?: 'h1' | 'h2';
  readonly title: string;
  readonly meaning: string;
  readonly large?: boolean;
}

/** What a view says first, and what that means. */
export function Headline({ as: Title = 'h2', title, meaning, large }: HeadlineProps) {
  const styles = useStyles();
  return (
    <>
      <Title className={mergeClasses(styles.title, large && styles.large)}>{title}</Title>
      <p className={styles.meaning}>{meaning}</p>
    </>
  );
}
