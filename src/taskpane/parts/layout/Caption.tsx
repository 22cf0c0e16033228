import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';

const useStyles = makeStyles({
  small: typographyStyles.caption1,
  strong: typographyStyles.caption1Strong,
  quiet: { color: tokens.colorNeutralForeground3 },
  soft: { color: tokens.colorNeutralForeground2 },
  full: { color: tokens.colorNeutralForeground1 },
  xs: { marginTop: tokens.spacingVerticalXS },
  s: { marginTop: tokens.spacingVerticalS },
});

export interface CaptionProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'p' | 'span' | 'h4' | 'li';
  readonly tone?: 'quiet' | 'soft' | 'full';
  readonly strong?: boolean;
  /** Room above it, where it heads what follows. */
  readonly above?: 'xs' | 's';
}

/** Small text beside or below what it belongs to. */
export function Caption({
  as: Element = 'p',
  tone = 'quiet',
  strong,
  above,
  className,
  ...rest
}: CaptionProps) {
  const styles = useStyles();
  const size = strong ? styles.strong : styles.small;
  return (
    <Element {...rest} className={mergeClasses(size, styles[tone], above && styles[above], className)} />
  );
}
