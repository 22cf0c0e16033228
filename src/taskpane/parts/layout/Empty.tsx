import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  help: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

export interface EmptyProps {
  readonly title: string;
  readonly help: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** What a view says where there is nothing to show. */
export function Empty({ title, help, children }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.help}>{help}</p>
      {children}
    </div>
  );
}
