// What is written beside headings and sentences: small text, first words, tags, lists without cells.
import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Children, type HTMLAttributes, type ReactNode } from 'react';
import { forced, toneText, toneTint } from '../../look/theme';

const useCaptionStyles = makeStyles({
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
  const styles = useCaptionStyles();
  const size = strong ? styles.strong : styles.small;
  return (
    <Element {...rest} className={mergeClasses(size, styles[tone], above && styles[above], className)} />
  );
}

const useHeadlineStyles = makeStyles({
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
  const styles = useHeadlineStyles();
  return (
    <>
      <Title className={mergeClasses(styles.title, large && styles.large)}>{title}</Title>
      <p className={styles.meaning}>{meaning}</p>
    </>
  );
}

const useBulletStyles = makeStyles({
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
  /** Each becomes a line. */
  readonly children: ReactNode;
}

/** A list as one writes it, for what has no cell and no mark. */
export function Bullets({ as: List = 'ul', look = 'close', children }: BulletsProps) {
  const styles = useBulletStyles();
  return (
    <List className={mergeClasses(styles[List], styles[look])}>
      {Children.map(children, (each) => (
        <li>{each}</li>
      ))}
    </List>
  );
}

const useMarkStyles = makeStyles({
  tag: {
    color: toneText('ours'),
    backgroundColor: toneTint('ours'),
    [forced]: { outline: '1px solid CanvasText' },
  },
  warning: {
    padding: tokens.spacingHorizontalS,
    backgroundColor: toneTint('reduce'),
    borderRadius: tokens.borderRadiusSmall,
    [forced]: { border: '1px solid CanvasText' },
  },
});

/** A word beside a title, in our colour. */
export function Tag({ children }: { readonly children: string }) {
  return (
    <Badge className={useMarkStyles().tag} appearance="tint" shape="circular">
      {children}
    </Badge>
  );
}

/** What the method cannot do without. */
export function Warning({ children }: { readonly children: string }) {
  return (
    <Caption tone="full" className={useMarkStyles().warning}>
      {children}
    </Caption>
  );
}
