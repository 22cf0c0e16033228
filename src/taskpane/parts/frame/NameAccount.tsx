// M2: an account that is headed by a guess is named for good: one quiet press, one field, Enter.
import { Input, makeStyles } from '@fluentui/react-components';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { NamingPreview } from '../../../planner/planner';
import { CellLink } from '../lines/CellLink';
import { SmallButton, SmallLink } from '../layout/SmallLink';
import { Row, Stack } from '../layout/Stack';
import { Caption } from '../layout/Words';
import { useText } from '../PaneText';

const useStyles = makeStyles({
  name: { flex: '1 1 120px', minWidth: 0 },
  link: { whiteSpace: 'nowrap' },
});

export interface NameAccountProps {
  /** What heads the plan now; '' where nothing does. */
  readonly title: string;
  /** Where the name would be written. */
  readonly preview: () => NamingPreview | null;
  readonly busy: boolean;
  readonly onName: (name: string) => void;
}

export function NameAccount(props: NameAccountProps) {
  const [shown, setShown] = useState<'link' | 'field' | 'linkAgain'>('link');
  const styles = useStyles();
  const { naming } = useText();
  if (shown === 'field') return <NameField {...props} onClose={() => setShown('linkAgain')} />;
  return (
    <SmallLink
      low
      className={styles.link}
      autoFocus={shown === 'linkAgain'}
      onClick={() => setShown('field')}
    >
      {naming.open}
    </SmallLink>
  );
}

interface NameFieldProps extends NameAccountProps {
  readonly onClose: () => void;
}

function NameField({ title, preview, busy, onName, onClose }: NameFieldProps) {
  const styles = useStyles();
  const { naming } = useText();
  const [name, setName] = useState(title);
  const place = preview();
  const write = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy && name.trim() !== '') onName(name.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  if (place?.kind === 'byHand')
    return (
      <Row gap="s" align="baseline" role="status">
        <Caption as="span">{naming.byHand}</Caption>
        <CellLink cell={place.cell} label={place.cell} />
      </Row>
    );
  return (
    <Stack as="form" gap="xs" onSubmit={write} onKeyDown={onKeyDown}>
      <Row gap="xs" lineGap="xs" align="center">
        <Input
          className={styles.name}
          size="small"
          aria-label={naming.field}
          value={name}
          autoFocus
          onFocus={({ target }) => target.select()}
          onChange={(_, { value }) => setName(value)}
        />
        <SmallButton type="submit" disabledFocusable={busy || name.trim() === ''}>
          {naming.write}
        </SmallButton>
        <SmallButton appearance="subtle" onClick={onClose}>
          {naming.cancel}
        </SmallButton>
      </Row>
      {place && (
        <Caption>{place.kind === 'cell' ? naming.cell(place.cell) : naming.sheet(place.sheet)}</Caption>
      )}
    </Stack>
  );
}
