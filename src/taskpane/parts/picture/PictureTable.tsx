import { useText } from '../PaneText';
import type { PictureTile, QuadrantPictureProps } from './pictureContent';
import { Spoken } from '../layout/Spoken';

/** The same content as a table, read aloud only. */
export function PictureTable({ name, columns, rows, tiles }: QuadrantPictureProps) {
  const text = useText();
  const cell = (tile: PictureTile): string => {
    const entries = tile.entries.map(({ text, value, signWord }) =>
      [text, value, signWord].filter((word) => word !== '').join(', '),
    );
    const heaviest = tile.heavy ? text.pane.strategy.heaviest : '';
    return [
      [tile.title, tile.value, tile.caption, heaviest].filter((word) => word !== '').join(', '),
      ...entries,
    ].join('; ');
  };
  return (
    <Spoken>
      <table>
        <caption>{name}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{columns[0]}</th>
            <th scope="col">{columns[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {tiles.slice(index * 2, index * 2 + 2).map((tile) => (
                <td key={tile.title}>{cell(tile)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Spoken>
  );
}
