// R6: whether to go on, in one line below the verdict; the reasons unfold.
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { GoingTelling } from '../../../telling/going';
import { Caption } from '../../parts/layout/Words';
import { Stack } from '../../parts/layout/Stack';
import { markedLines } from '../../parts/lines/findingLines';
import { Listing } from '../../parts/lines/Listing';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
  },
  decision: typographyStyles.body1Strong,
  chevron: {
    flexShrink: 0,
    width: '6px',
    height: '6px',
    margin: '0 3px 3px auto',
    borderRight: '1.5px solid currentcolor',
    borderBottom: '1.5px solid currentcolor',
    transform: 'rotate(45deg)',
  },
  up: { marginBottom: '-3px', transform: 'rotate(225deg)' },
});

export interface GoingOnProps {
  readonly going: GoingTelling;
}

export function GoingOn({ going: { title, decision, count, reasons } }: GoingOnProps) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  // What it speaks for is told by the mark.
  const lines = markedLines(reasons, text).map((line) => ({ ...line, note: '' }));
  return (
    <Stack as="section" aria-labelledby={id}>
      <h3>
        <Button
          id={id}
          appearance="transparent"
          size="small"
          className={styles.button}
          aria-expanded={open}
          aria-label={`${title}${text.format.colon}${decision} · ${count}`}
          onClick={() => setOpen(!open)}
        >
          {/* As the name says it, blanks and all: who speaks to the pane says what is to be read. */}
          <span className={styles.decision}>{decision}</span> <Caption as="span">· {count}</Caption>
          <span aria-hidden className={mergeClasses(styles.chevron, open && styles.up)} />
        </Button>
      </h3>
      {open && <Listing lines={lines} />}
    </Stack>
  );
}
