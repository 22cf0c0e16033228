// N7, N1: who of us and by when, as it is proposed or stands, and the press that makes it an action.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { NextTold } from '../../../telling/next';
import { forced, toneText } from '../../look/theme';
import { Caption } from '../../parts/layout/Words';
import { SmallButton } from '../../parts/layout/SmallLink';
import { Row } from '../../parts/layout/Stack';
import { useText } from '../../parts/PaneText';

const useStyles = makeStyles({
  row: { paddingTop: tokens.spacingVerticalXXS },
  chip: {
    ...typographyStyles.caption1,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  nobody: {
    color: toneText('reduce'),
    border: `1px dashed ${toneText('reduce')}`,
    [forced]: { border: '1px dashed CanvasText' },
  },
  press: { marginLeft: 'auto' },
});

export interface TakeCommands {
  /** N7: the identity of the line. */
  readonly onTake: (line: string) => void;
}

export interface TakeItProps extends TakeCommands {
  readonly told: NextTold;
  /** What it is about, for those who hear it. */
  readonly about: string;
}

/** Proposals stand beside the action; the table has them only once somebody takes it. */
export function TakeIt({ told: { line, who, by, state }, about, onTake }: TakeItProps) {
  const styles = useStyles();
  const { next, pane } = useText();
  const isFree = line.takes !== null;
  return (
    <Row gap="xs" lineGap="xxs" align="center" className={styles.row}>
      <span className={mergeClasses(styles.chip, who === '' && styles.nobody)}>
        {who === '' ? next.nobody : who}
      </span>
      {by !== '' && <span className={styles.chip}>{by}</span>}
      {state !== '' && <Caption as="span">{state}</Caption>}
      <SmallButton
        appearance={isFree ? 'secondary' : 'transparent'}
        className={styles.press}
        disabledFocusable={!isFree}
        about={about}
        onClick={() => onTake(line.id)}
      >
        {isFree ? next.take : pane.strategy.isAction}
      </SmallButton>
    </Row>
  );
}
