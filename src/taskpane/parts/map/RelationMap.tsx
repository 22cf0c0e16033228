// The relationship map: an indented list of who reports to whom, with lines at the right for who listens to whom.
// For the keyboard and for those who hear it, it is a tree.
import { makeStyles } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { layoutMap, type Influence } from '../../pictures/mapLayout';
import { useGoTo } from '../GoTo';
import { Caption } from '../layout/Words';
import { Stack } from '../layout/Stack';
import { useText } from '../PaneText';
import type { MapEntry } from './mapContent';
import { MapDetails } from './MapDetails';
import { MapLegend } from './MapLegend';
import { MapLines } from './MapLines';
import { MapRow } from './MapRow';
import { moveInMap } from './moveInMap';
import { usePictureWidth } from '../picture/usePictureWidth';

const useStyles = makeStyles({
  frame: { position: 'relative', width: '100%' },
});

/** What a row has to do with others: those it listens to, and those who listen to it. */
function influencesOf(row: number, entries: readonly MapEntry[]): readonly Influence[] {
  const heard = entries[row]?.listensTo ?? [];
  const hearers = entries.flatMap(({ listensTo }, index) => (listensTo.includes(row) ? [index] : []));
  return [
    ...(heard.length === 0 ? [] : [{ from: heard, to: [row] }]),
    ...(hearers.length === 0 ? [] : [{ from: [row], to: hearers }]),
  ];
}

const standingOf = (entries: readonly MapEntry[]): readonly Influence[] =>
  entries.flatMap(({ always, listensTo }, index) =>
    always && listensTo.length > 0 ? [{ from: listensTo, to: [index] }] : [],
  );

export interface RelationMapProps {
  readonly name: string;
  readonly entries: readonly MapEntry[];
}

export function RelationMap({ name, entries }: RelationMapProps) {
  const styles = useStyles();
  const goTo = useGoTo();
  const { map } = useText().pane.people;
  const { ref, width } = usePictureWidth<HTMLDivElement>();
  const rows = useRef<(HTMLDivElement | null)[]>([]);
  const [selected, setSelected] = useState<number | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const hasInfluence = entries.some(({ listensTo }) => listensTo.length > 0);
  const standing = standingOf(entries);
  const treeRows = entries.map(({ row }) => row);
  const layout = layoutMap({ width, rows: treeRows, influences: standing, hasInfluence });
  const shown = hovered ?? selected;
  const active = shown === null ? [] : influencesOf(shown, entries);
  const linked = new Set(active.flatMap(({ from, to }) => [...from, ...to]));
  const chosen = selected === null ? undefined : entries[selected];
  // After a change of the tables there may be fewer rows.
  const current = chosen === undefined ? 0 : (selected ?? 0);
  const press = (event: KeyboardEvent): void => {
    const from = current;
    if (event.key === 'Enter' && entries[from]?.cell) goTo(entries[from].cell);
    const next = moveInMap(event.key, from, treeRows);
    if (next === null) return;
    event.preventDefault();
    rows.current[next]?.focus();
  };
  return (
    <Stack gap="s">
      <MapLegend influence={layout.room > 0} />
      {chosen === undefined && <Caption>{map.choose}</Caption>}
      <div ref={ref} className={styles.frame}>
        <MapLines layout={layout} standing={standing} active={active} />
        <div role="tree" aria-label={name} onKeyDown={press}>
          {entries.map((entry, index) => (
            <MapRow
              key={index}
              entry={entry}
              place={{ indent: layout.rows[index]?.x ?? 0, room: layout.room, height: layout.rowHeight }}
              narrow={layout.narrow}
              selected={index === selected}
              linked={linked.has(index)}
              reachable={index === current}
              reference={(element) => {
                rows.current[index] = element;
              }}
              onSelect={() => setSelected(index)}
              onHover={(inside) => setHovered(inside ? index : null)}
            />
          ))}
        </div>
      </div>
      {chosen !== undefined && <MapDetails entry={chosen} sticky={!layout.narrow} />}
    </Stack>
  );
}
