// A 2×2 picture: one SVG image with a name for those who see it, one table with the same content for those who hear it.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { layoutQuadrants } from '../../pictures/quadrantLayout';
import type { EntryLayout, TileLayout } from '../../pictures/tileLayout';
import { forced, paper, toneText, toneTint } from '../../look/theme';
import { useText } from '../PaneText';
import type { PictureEntry, PictureTile, QuadrantPictureProps } from './pictureContent';
import { PictureTable } from './PictureTable';
import { SignPath } from './SignMark';
import { usePictureWidth } from './usePictureWidth';

const useStyles = makeStyles({
  frame: { width: '100%' },
  picture: { display: 'block', overflow: 'hidden' },
  caption: {
    fill: tokens.colorNeutralForeground3,
    fontSize: '12px',
    [forced]: { fill: 'CanvasText' },
  },
  title: { fontSize: '14px', fontWeight: tokens.fontWeightSemibold },
  value: { fontSize: '16px', fontWeight: tokens.fontWeightSemibold },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '12px',
    [forced]: { fill: 'CanvasText' },
  },
  note: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '12px',
    [forced]: { fill: 'CanvasText' },
  },
  chip: { fill: paper, [forced]: { fill: 'Canvas', stroke: 'CanvasText' } },
  word: { fill: 'currentColor' },
  ground: { strokeWidth: 1, [forced]: { fill: 'Canvas', stroke: 'CanvasText' } },
  heavy: { stroke: 'currentColor', [forced]: { strokeWidth: 3 } },
  tile: { [forced]: { color: 'CanvasText' } },
  leverage: { color: toneText('leverage'), '--ground': toneTint('leverage') },
  maximise: { color: toneText('maximise'), '--ground': toneTint('maximise') },
  reduce: { color: toneText('reduce'), '--ground': toneTint('reduce') },
  eliminate: { color: toneText('eliminate'), '--ground': toneTint('eliminate') },
  influencers: { color: toneText('influencers'), '--ground': toneTint('influencers') },
  deciders: { color: toneText('deciders'), '--ground': toneTint('deciders') },
  ours: { color: toneText('ours'), '--ground': toneTint('ours') },
  tint: { fill: 'var(--ground)' },
});

interface EntryProps {
  readonly entry: PictureEntry;
  readonly layout: EntryLayout;
  readonly slips: boolean;
}

function Entry({ entry, layout, slips }: EntryProps) {
  const styles = useStyles();
  return (
    <g>
      <title>{layout.whole}</title>
      {slips && <rect className={styles.chip} {...layout.box} rx={3} />}
      <SignPath sign={entry.sign} x={layout.symbol.x} y={layout.symbol.y} />
      {layout.lines.map((line) => (
        <text key={line.y} className={styles.text} x={line.x} y={line.y}>
          {line.text}
        </text>
      ))}
      <text className={styles.text} x={layout.value.x} y={layout.value.y} textAnchor="end">
        {layout.value.text}
      </text>
    </g>
  );
}

interface TileProps {
  readonly tile: PictureTile;
  readonly layout: TileLayout;
  readonly slips: boolean;
}

function Tile({ tile, layout, slips }: TileProps) {
  const styles = useStyles();
  const { moreInPicture } = useText().pane;
  const { box } = layout;
  return (
    <g className={mergeClasses(styles[tile.tone], styles.tile)}>
      <rect
        className={mergeClasses(styles.ground, styles.tint, tile.heavy && styles.heavy)}
        x={box.x + 0.5}
        y={box.y + 0.5}
        width={Math.max(0, box.width - 1)}
        height={box.height - 1}
        rx={4}
      />
      <text className={mergeClasses(styles.title, styles.word)} x={layout.title.x} y={layout.title.y}>
        {layout.title.text}
      </text>
      {tile.heavy && <SignPath sign="heaviest" x={layout.sign.x} y={layout.sign.y} />}
      <text
        className={mergeClasses(styles.value, styles.word)}
        x={layout.value.x}
        y={layout.value.y}
        textAnchor="end"
      >
        {layout.value.text}
      </text>
      {layout.captions.map((caption) => (
        <text key={caption.y} className={styles.note} x={caption.x} y={caption.y}>
          {caption.text}
        </text>
      ))}
      {layout.entries.map((entry, index) => {
        const input = tile.entries[index];
        return input && <Entry key={entry.box.y} entry={input} layout={entry} slips={slips} />;
      })}
      {layout.more && (
        <text className={styles.note} x={layout.more.x} y={layout.more.y}>
          {moreInPicture(layout.more.count)}
        </text>
      )}
    </g>
  );
}

export function QuadrantPicture(props: QuadrantPictureProps) {
  const styles = useStyles();
  const { ref, width } = usePictureWidth<HTMLDivElement>();
  // Chinese stands upright where Latin letters are turned.
  const upright = useText().locale === 'zh-CN';
  const layout = layoutQuadrants({ ...props, upright, width });
  return (
    <div ref={ref} className={styles.frame}>
      <svg
        className={styles.picture}
        role="img"
        aria-label={props.name}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        {layout.axis.map((label) => (
          <text
            key={`${label.x} ${label.y}`}
            className={styles.caption}
            x={label.x}
            y={label.y}
            textAnchor="middle"
            transform={label.turned ? `rotate(-90 ${label.x} ${label.y}) translate(0 4)` : ''}
          >
            {label.text}
          </text>
        ))}
        {layout.tiles.map((tile, index) => {
          const shown = props.tiles[index];
          return shown && <Tile key={shown.title} tile={shown} layout={tile} slips={props.slips} />;
        })}
      </svg>
      <PictureTable {...props} />
    </div>
  );
}
