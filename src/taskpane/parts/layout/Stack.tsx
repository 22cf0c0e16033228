// How things stand to each other: under each other in a Stack, side by side in a Row.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ElementType, HTMLAttributes } from 'react';

const useColumnStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column' },
  xxs: { rowGap: tokens.spacingVerticalXXS },
  xs: { rowGap: tokens.spacingVerticalXS },
  s: { rowGap: tokens.spacingVerticalS },
  m: { rowGap: tokens.spacingVerticalM },
  l: { rowGap: tokens.spacingVerticalL },
});

const useRowStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap' },
  xs: { columnGap: tokens.spacingHorizontalXS },
  s: { columnGap: tokens.spacingHorizontalS },
  m: { columnGap: tokens.spacingHorizontalM },
});

const useAlignStyles = makeStyles({
  start: { alignItems: 'flex-start' },
  center: { alignItems: 'center' },
  baseline: { alignItems: 'baseline' },
  apart: { justifyContent: 'space-between' },
});

interface Placing extends HTMLAttributes<HTMLElement> {
  /** A div where nothing is said. */
  readonly as?: ElementType;
  readonly align?: 'start' | 'center' | 'baseline';
}

type Gap = 'xxs' | 'xs' | 's' | 'm' | 'l';

export interface StackProps extends Placing {
  readonly gap?: Gap;
}

export function Stack({ as: Element = 'div', gap, align, className, ...rest }: StackProps) {
  const styles = useColumnStyles();
  const aligned = useAlignStyles();
  const look = mergeClasses(styles.stack, gap && styles[gap], align && aligned[align], className);
  return <Element {...rest} className={look} />;
}

export interface RowProps extends Placing {
  /** Between the things of a line. */
  readonly gap?: 'xs' | 's' | 'm';
  /** Between the lines, where they do not fit into one; close where nothing is said. */
  readonly lineGap?: Gap;
  /** The first at the left, the last at the right. */
  readonly apart?: boolean;
}

export function Row({ as: Element = 'div', gap, lineGap, align, apart, className, ...rest }: RowProps) {
  const styles = useRowStyles();
  const lines = useColumnStyles();
  const aligned = useAlignStyles();
  const look = mergeClasses(
    styles.row,
    gap && styles[gap],
    lineGap && lines[lineGap],
    align && aligned[align],
    apart && aligned.apart,
    className,
  );
  return <Element {...rest} className={look} />;
}
