import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../method/ground/words';
import { forced, toneText, toneTint } from '../../look/theme';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    marginTop: '2px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: '10px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightBold,
    textAlign: 'center',
    [forced]: { outline: '1px solid CanvasText' },
  },
  grave: { color: toneText('eliminate'), backgroundColor: toneTint('eliminate') },
  middling: { color: toneText('reduce'), backgroundColor: toneTint('reduce') },
  settled: { color: toneText('maximise'), backgroundColor: toneTint('maximise') },
  slight: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground4 },
});

export type Gravity = 'grave' | 'middling' | 'slight' | 'settled';

export const gravityOf: Readonly<Record<Severity, Gravity>> = {
  high: 'grave',
  medium: 'middling',
  low: 'slight',
};

const marks: Readonly<Record<Gravity, string>> = { grave: '!!', middling: '!', slight: 'i', settled: '✓' };

/** How much something matters, by sign, colour and word. */
export function SeverityMark({ gravity, label }: { readonly gravity: Gravity; readonly label: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[gravity])} role="img" aria-label={label} title={label}>
      {marks[gravity]}
    </span>
  );
}
