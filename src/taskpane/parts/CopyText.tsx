import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Caption } from './layout/Words';
import { SmallButton } from './layout/SmallLink';
import { Stack } from './layout/Stack';
import { useText } from './PaneText';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
  },
});

/** Where the browser keeps the clipboard to itself: the text, already selected. */
function SelectedText({ text, label }: { readonly text: string; readonly label: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <textarea ref={area} className={useStyles().text} readOnly rows={8} aria-label={label} value={text} />
  );
}

export interface CopyTextProps {
  readonly text: string;
  /** What the text is, for those who hear it. */
  readonly label: string;
}

/** Copies, and says so; where that is not allowed, the user copies the selected text. */
export function CopyText({ text, label }: CopyTextProps) {
  const words = useText().pane.copying;
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Not there at all, or not allowed in this frame: either way the text is shown.
      setOutcome('refused');
    }
  };
  return (
    <Stack gap="xs" align="start">
      <SmallButton onClick={() => void copy()}>{words.copy}</SmallButton>
      <Caption tone="soft" role="status">
        {outcome !== null && words[outcome]}
      </Caption>
      {outcome === 'refused' && <SelectedText text={text} label={label} />}
    </Stack>
  );
}
