// The parts of a view, under their own headings.
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Stack } from './Stack';
import { Caption, Headline } from './Words';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1Strong,
    width: '100%',
    minWidth: 0,
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
  },
  chevron: {
    flexShrink: 0,
    width: '7px',
    height: '7px',
    marginRight: '3px',
    borderRight: '1.5px solid currentcolor',
    borderBottom: '1.5px solid currentcolor',
    transform: 'rotate(45deg)',
  },
  up: { transform: 'rotate(225deg)' },
});

export interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a view under its own heading. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId();
  return (
    <Stack as="section" gap="xs" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint !== undefined && <Caption>{hint}</Caption>}
      {children}
    </Stack>
  );
}

export interface FoldedSectionProps {
  readonly title: ReactNode;
  /** Read aloud in place of the title. */
  readonly spoken?: string;
  /** A view's first part is on the level of its title; a part of a section is below it. */
  readonly heading?: 'h2' | 'h3' | 'h4';
  readonly children: ReactNode;
}

/** A part of a view that is opened on demand. */
export function FoldedSection({ title, spoken, heading: Heading = 'h3', children }: FoldedSectionProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <Stack as="section" gap="xs" aria-labelledby={id}>
      <Heading>
        <Button
          id={id}
          appearance="transparent"
          size="small"
          className={styles.button}
          aria-expanded={open}
          aria-label={spoken}
          iconPosition="after"
          icon={<span aria-hidden className={mergeClasses(styles.chevron, open && styles.up)} />}
          onClick={() => setOpen(!open)}
        >
          <span>{title}</span>
        </Button>
      </Heading>
      {open && children}
    </Stack>
  );
}

/** A part of a part: under a small heading of its own. */
export function Part({ title, children }: Pick<SectionProps, 'title' | 'children'>) {
  return (
    <div>
      <Caption as="h4" tone="full" strong above="s">
        {title}
      </Caption>
      {children}
    </div>
  );
}

export interface EmptyProps {
  readonly title: string;
  readonly help: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** What a view says where there is nothing to show. */
export function Empty({ title, help, children }: EmptyProps) {
  return (
    <Stack gap="s" align="start">
      <Headline title={title} meaning={help} />
      {children}
    </Stack>
  );
}
