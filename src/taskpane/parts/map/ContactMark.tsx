import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forced } from '../../look/theme';
import type { ContactBars } from './mapContent';

const useStyles = makeStyles({
  root: { flexShrink: 0, display: 'inline-block', verticalAlign: '-2px' },
  bar: { strokeWidth: 1, [forced]: { stroke: 'CanvasText' } },
  met: {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralForeground2,
    [forced]: { fill: 'CanvasText' },
  },
  stale: { fill: 'none', stroke: tokens.colorNeutralForeground2 },
  missing: {
    stroke: tokens.colorNeutralStroke1,
    [forced]: { strokeDasharray: '1 1' },
  },
});

const bars = [1, 2, 3] as const;

/** How deep our contact is, as up to three rising bars; hollow where it is stale. Decoration: the word stands beside it. */
export function ContactMark({ contact }: { readonly contact: ContactBars }) {
  const styles = useStyles();
  const met = contact.stale ? styles.stale : styles.met;
  return (
    <svg className={styles.root} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {bars.map((bar) =>
        bar <= contact.bars ? (
          <rect
            key={bar}
            className={mergeClasses(styles.bar, met)}
            x={bar * 5 - 4.5}
            y={12.5 - bar * 4}
            width={2}
            height={bar * 4}
          />
        ) : (
          <path key={bar} className={mergeClasses(styles.bar, styles.missing)} d={`M${bar * 5 - 5},12.5h3`} />
        ),
      )}
    </svg>
  );
}
