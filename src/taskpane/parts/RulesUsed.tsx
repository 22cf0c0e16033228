// O2: by which rules it was judged, and which settings of the company's own went into it.
import { useState } from 'react';
import type { Analysis } from '../../method/analysis';
import { changedLines } from '../../sheets/settings/changedLines';
import { Caption } from './layout/Words';
import { SmallLink } from './layout/SmallLink';
import { Row } from './layout/Stack';
import { Listing } from './lines/Listing';
import { useText } from './PaneText';

export interface RulesUsedProps {
  readonly analysis: Pick<Analysis, 'ruleVersion' | 'changedSettings'>;
}

/** One quiet line; the changed settings with their cells on demand. */
export function RulesUsed({ analysis: { ruleVersion, changedSettings } }: RulesUsedProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const { show, hide } = text.pane.companySettings;
  const lines = changedLines(changedSettings, text).map(({ words, cell }) => ({
    key: cell,
    words: (
      <Caption as="span" tone="full">
        {words}
      </Caption>
    ),
    cells: [cell],
  }));
  return (
    <div>
      <Row gap="s" align="baseline" apart>
        <Caption>{text.format.rules(ruleVersion, changedSettings.length)}</Caption>
        {lines.length > 0 && (
          <SmallLink aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? hide : show}
          </SmallLink>
        )}
      </Row>
      {open && <Listing lines={lines} most="settings" />}
    </div>
  );
}
