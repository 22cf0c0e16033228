// A14: what we decided ourselves leads, and what is computed stands beside it; and the way to decide otherwise.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OwnTold } from '../../../telling/going';
import { Caption, Headline, Warning } from '../../parts/layout/Words';
import { SmallButton, SmallLink } from '../../parts/layout/SmallLink';
import { Row, Stack } from '../../parts/layout/Stack';
import { CellLink } from '../../parts/lines/CellLink';
import { useText } from '../../parts/PaneText';
import { DecideForm, type DecideProps } from './DecideForm';

const useStyles = makeStyles({
  title: { flex: '1 1 0', minWidth: 0 },
  presses: { paddingTop: tokens.spacingVerticalXXS },
});

/** What leads; only where we decided something. */
export function Leading({ own }: { readonly own: OwnTold }) {
  const styles = useStyles();
  return (
    <Stack gap="xs">
      <Row gap="s" apart align="start">
        <div className={styles.title}>
          <Headline title={own.title} meaning={own.why} large />
        </div>
        {own.cell !== '' && <CellLink cell={own.cell} />}
      </Row>
      {own.renew !== '' && <Warning>{own.renew}</Warning>}
      <Caption>{own.computed}</Caption>
    </Stack>
  );
}

/** The presses: to decide otherwise, to change that, to renew it and to drop it; the form opens in their place. */
export function Deciding({ analysis, busy, onDecide, hasProfile }: DecideProps) {
  const styles = useStyles();
  const [shown, setShown] = useState<'presses' | 'form' | 'pressesAgain'>('presses');
  const { deciding } = useText();
  const { decided } = analysis;
  if (shown === 'form')
    return (
      <DecideForm
        analysis={analysis}
        busy={busy}
        hasProfile={hasProfile}
        onDecide={onDecide}
        onClose={() => setShown('pressesAgain')}
      />
    );
  return (
    <Row gap="s" lineGap="xxs" align="center" className={styles.presses}>
      {decided?.lapsed === true && (
        <SmallButton disabledFocusable={busy} onClick={() => onDecide(decided)}>
          {deciding.renew}
        </SmallButton>
      )}
      <SmallLink autoFocus={shown === 'pressesAgain'} onClick={() => setShown('form')}>
        {decided === null ? deciding.open : deciding.change}
      </SmallLink>
      {decided !== null && <SmallLink onClick={() => onDecide(null)}>{deciding.drop}</SmallLink>}
    </Row>
  );
}
