import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forced } from '../../look/theme';
import { layoutInfluences, type Influence, type MapLayout } from '../../pictures/mapLayout';

const useStyles = makeStyles({
  root: { position: 'absolute', left: 0, top: 0, pointerEvents: 'none' },
  branches: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke1,
    [forced]: { stroke: 'CanvasText' },
  },
  line: { fill: 'none', stroke: tokens.colorNeutralForeground3, [forced]: { stroke: 'CanvasText' } },
  arrow: { fill: tokens.colorNeutralForeground3, [forced]: { fill: 'CanvasText' } },
  active: { stroke: 'var(--ours)', strokeWidth: 2, [forced]: { stroke: 'Highlight' } },
  activeArrow: { fill: 'var(--ours)', [forced]: { fill: 'Highlight' } },
  faint: { opacity: 0.25 },
});

export interface MapLinesProps {
  readonly layout: MapLayout;
  /** Always drawn, faint while others are in front. */
  readonly standing: readonly Influence[];
  /** Those of the row that is pointed at or selected. */
  readonly active: readonly Influence[];
}

/** The lines of the map over and beside its rows. Decoration: each row says them in words. */
export function MapLines({ layout, standing, active }: MapLinesProps) {
  const styles = useStyles();
  const { width, height, branches } = layout;
  return (
    <svg className={styles.root} width={width} height={height} aria-hidden="true">
      <path className={styles.branches} d={branches} />
      <g className={mergeClasses(active.length > 0 && styles.faint)}>
        {layoutInfluences(standing, layout).map(({ line, arrows }, index) => (
          <g key={index}>
            <path className={styles.line} d={line} />
            <path className={styles.arrow} d={arrows} />
          </g>
        ))}
      </g>
      {layoutInfluences(active, layout).map(({ line, arrows }, index) => (
        <g key={index}>
          <path className={mergeClasses(styles.line, styles.active)} d={line} />
          <path className={mergeClasses(styles.arrow, styles.activeArrow)} d={arrows} />
        </g>
      ))}
    </svg>
  );
}
