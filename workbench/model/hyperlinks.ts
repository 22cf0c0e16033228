import type { IStyleData } from '@univerjs/core';
import type { Json } from '../protocol/wire';
import { valueFields, valueOf } from '../univer/cells';
import { mergeStyle } from '../univer/styleMerge';
import { fieldsOf } from './arguments';
import { fill, noContent } from './cellStyles';
import { invalidArgument } from './errors';
import type { Area, Excel } from './excel';

/** Excel's blue. */
const linkStyle = { ul: { s: 1 }, cl: { rgb: '#0563C1' } } as unknown as IStyleData;

/** The link of the first cell as Office.js gives it, null where there is none. */
export function readHyperlink(excel: Excel, area: Area): Json {
  return (excel.cells(area.sheetId).extra(area.row, area.column).hyperlink as Json | undefined) ?? null;
}

/**
 * Links every cell of the area to an address or a place in the workbook, and shows `textToDisplay`.
 * @throws InvalidArgument where there is neither address nor place, or both
 */
export function writeHyperlink(excel: Excel, area: Area, link: Json): void {
  const { address, documentReference, screenTip, textToDisplay } = fieldsOf(link);
  const place = typeof documentReference === 'string' ? documentReference : null;
  const target = typeof address === 'string' ? address : place;
  if (target === null || (typeof address === 'string' && place !== null)) throw invalidArgument();
  excel.assertEditable(area);
  const cells = excel.cells(area.sheetId);
  const shown = typeof textToDisplay === 'string' ? textToDisplay : null;
  const current = String(valueOf(cells.contentAt(area.row, area.column)));
  const text = shown ?? (current === '' ? target : null);
  const hyperlink: { [key: string]: Json } = {
    ...(place === null ? { address: target } : { documentReference: place }),
    screenTip: typeof screenTip === 'string' ? screenTip : '',
    textToDisplay: text ?? current,
  };
  excel.book.begin();
  if (text !== null) cells.write(fill(area, { ...noContent, ...valueFields(text, true) }));
  cells.changeFormat(area, {
    key: 'link',
    style: (style) => mergeStyle(style, linkStyle),
    extra: (extra) => ({ ...extra, hyperlink }),
  });
  excel.book.end();
}
