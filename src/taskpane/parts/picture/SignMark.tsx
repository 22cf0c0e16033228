import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { signShapes, type Sign } from '../../pictures/symbol';
import { forced, toneText } from '../../look/theme';

const useStyles = makeStyles({
  sign: { [forced]: { color: 'CanvasText' } },
  for: { color: toneText('maximise') },
  against: { color: toneText('eliminate') },
  heaviest: { color: 'inherit' },
  plain: { color: tokens.colorNeutralForeground3 },
  root: { flexShrink: 0, display: 'inline-block', verticalAlign: '-1px' },
});

/** One sign inside a picture, around (x, y). Decoration: its word stands beside it or in the picture's table. */
export function SignPath({ sign, x, y }: { readonly sign: Sign; readonly x: number; readonly y: number }) {
  const styles = useStyles();
  const { path, filled } = signShapes[sign];
  const colour = sign === 'for' || sign === 'against' || sign === 'heaviest' ? styles[sign] : styles.plain;
  return (
    <path
      className={mergeClasses(colour, styles.sign)}
      d={path}
      transform={`translate(${x} ${y})`}
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={filled ? 0 : 1.5}
    />
  );
}

/** One sign in a line of text; `label` is what it says aloud, '' where the word stands beside it. */
export function SignMark({ sign, label }: { readonly sign: Sign; readonly label: string }) {
  const styles = useStyles();
  const spoken = label === '' ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <svg className={styles.root} width="12" height="12" viewBox="-6 -6 12 12" {...spoken}>
      <SignPath sign={sign} x={0} y={0} />
    </svg>
  );
}
