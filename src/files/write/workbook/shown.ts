// Which sheet is shown when the file is opened. A selected tab says so in its own sheet's XML; two selected tabs are a
// group, in which whatever is typed goes into both. A sheet of the user's is never touched, so where one of theirs is
// selected the user stays where they are.
import { kindKey } from '../../marks';
import { sheetsOf, type Book, type BookSheet } from './book';
import { ensureChild } from '../sheet/children';
import { isSelected, setSelected } from '../sheet/page';
import { decodeXml } from '../package/parts';
import { attribute, childOf, childrenOf, make, prefixed, prefixOf, setAttribute } from '../../xml/tree';

/** Shows that sheet where no sheet of the user's has to be changed for it. */
export function showSheet(book: Book, shown: BookSheet): void {
  const selected = sheetsOf(book).filter(({ part }) => isSelectedPart(book, part));
  const others = selected.filter(({ part }) => part !== shown.part);
  if (!others.every(({ part }) => isOurs(book, part)) || shown.state !== 'visible') return;
  for (const { part } of others) setSelected(book.parts.change(part), false);
  setSelected(book.parts.change(shown.part), true);
  const root = book.parts.change(book.part);
  const views = ensureChild(root, make('bookViews'));
  if (childOf(views, 'workbookView') === undefined)
    views.children.push(prefixed(make('workbookView'), prefixOf(root)));
  for (const view of childrenOf(views, 'workbookView')) setAttribute(view, 'activeTab', shown.index);
}

/** Sheets can be large: what stands before their cells is enough, and only a part of ours may differ from its bytes. */
function isSelectedPart({ parts }: Book, part: string): boolean {
  if (parts.touched().has(part)) return isSelected(parts.read(part));
  const text = decodeXml(parts.bytes(part) ?? new Uint8Array());
  // A chart sheet has no cells.
  const [head = ''] = text.split(/<(?:[\w.-]+:)?sheetData[\s/>]/, 1);
  return /\stabSelected\s*=\s*["'](?:1|true)["']/.test(head);
}

/** Carries our mark. */
export function isOurs({ parts }: Book, part: string): boolean {
  const bytes = parts.bytes(part);
  const isKnown = parts.touched().has(part) || (bytes !== null && decodeXml(bytes).includes(kindKey));
  const list = isKnown ? childOf(parts.read(part), 'customProperties') : undefined;
  return (list ? childrenOf(list, 'customPr') : []).some((each) => attribute(each, 'name') === kindKey);
}
