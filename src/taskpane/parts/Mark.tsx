import { makeStyles } from '@fluentui/react-components';
import { forced, toneText } from '../look/theme';

const useStyles = makeStyles({
  mark: { display: 'block', [forced]: { '& rect': { fill: 'CanvasText' } } },
  leverage: { fill: toneText('leverage') },
  ours: { fill: 'var(--ours)' },
  reduce: { fill: toneText('reduce') },
  eliminate: { fill: toneText('eliminate') },
});

const side = { width: 7, height: 7, rx: 1.6 };

/** The mark: four rounded squares, one of them full, the quadrant one is in. Decoration beside the name. */
export function Mark({ size }: { readonly size: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect className={styles.leverage} {...side} x={0.5} y={0.5} opacity={0.3} />
      <rect className={styles.ours} {...side} x={8.5} y={0.5} />
      <rect className={styles.reduce} {...side} x={0.5} y={8.5} opacity={0.25} />
      <rect className={styles.eliminate} {...side} x={8.5} y={8.5} opacity={0.25} />
    </svg>
  );
}
