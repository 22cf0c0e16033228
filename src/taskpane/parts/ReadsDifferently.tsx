import type { EarlierTelling } from '../../telling/earlier';
import { Bullets, Caption } from './layout/Words';

/** What a sheet that earlier rules wrote would no longer say, quietly; the next Refresh writes it anew. */
export function ReadsDifferently({ title, lines }: Pick<EarlierTelling, 'title' | 'lines'>) {
  return (
    <div role="note" aria-label={title}>
      <Caption>{title}</Caption>
      {lines.length > 0 && <Bullets look="small">{lines}</Bullets>}
    </div>
  );
}
