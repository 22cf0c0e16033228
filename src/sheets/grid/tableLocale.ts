// The language of a table's own headers, which is that of whatever we add to it.
import type { Locale } from '../../text/text';
import type { Grid } from './grid';
import type { FoundTable } from './table';

/** zh-CN as soon as a header or the sheet's name holds a Chinese character. */
export function localeOfTable({
  grid,
  table,
}: {
  readonly grid: Grid;
  readonly table: Pick<FoundTable, 'headers'>;
}): Locale {
  const words = [...Object.values(table.headers), grid.sheet];
  return words.some((text) => /\p{Script=Han}/u.test(text)) ? 'zh-CN' : 'en';
}
