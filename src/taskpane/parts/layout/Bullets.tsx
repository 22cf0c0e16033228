import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  ul: { listStyleType: 'disc' },
  ol: { listStyleType: 'decimal' },
  close: {
    paddingLeft: '18px',
    overflowWrap: 'anywhere',
    '& > li': { paddingBlock: tokens.spacingVerticalXXS },
  },
  loose: {
    paddingLeft: '20px',
    '& > li': {
      paddingBlock: tokens.spacingVerticalXS,
      '::marker': { color: tokens.colorNeutralForeground3 },
    },
  },
  small: { ...typographyStyles.caption1, paddingLeft: '20px' },
});

export interface BulletsProps {
  /** Numbered with `ol`. */
  readonly as?: 'ul' | 'ol';
  readonly look?: 'close' | 'loose' | 'small';
  /** A `li` each. */
  readonly children: ReactNode;
}

/** A list as one writes it, for what has no cell and no mark. */
export function Bullets({ as: List = 'ul', look = 'close', children }: BulletsProps) {
  const styles = useStyles();
  return <List className={mergeClasses(styles[List], styles[look])}>{children}</List>;
}
