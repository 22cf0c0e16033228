// G5: the button that shows what bringing the list into the template would do.
import { useMemo, useState } from 'react';
import type { RatedKind } from '../../../method/ratingQuestions';
import { SmallLink } from '../../parts/layout/SmallLink';
import { Stack } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';
import type { PaneCommands } from '../../session/paneSession';
import { BringPreview } from './BringPreview';

export interface BringInProps {
  readonly kind: RatedKind;
  /** Whatever the preview depends on besides: another one, and it is made anew. */
  readonly round: unknown;
  readonly commands: Pick<PaneCommands, 'previewBringing' | 'run'>;
}

export function BringIn(props: BringInProps) {
  const { bringing: words } = useText();
  const [open, setOpen] = useState(false);
  return (
    <Stack gap="s" align="start">
      <SmallLink aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.open}
      </SmallLink>
      {open && <OpenPreview {...props} />}
    </Stack>
  );
}

/** It is worked out only where it is looked at. */
export function OpenPreview({ kind, round, commands }: BringInProps) {
  const outlook = useMemo(
    () => commands.previewBringing(kind),
    // The commands look at what is held now.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [kind, round, commands],
  );
  if (outlook === null) return null;
  const onBring = () => void commands.run({ name: 'bring', kind });
  return <BringPreview kind={kind} outlook={outlook} onBring={onBring} />;
}
