// Texts that all sheets share, to be read only: our own texts stand in their cells.
import { partOfKind, type Book } from './book';
import { childrenOf, localName, elementsOf, textOf, type XmlElement } from '../../xml/tree';

/** The text with that index; '' where there is none. The part is read when the first is asked for. */
export function sharedStrings(book: Book): (index: number) => string {
  let items: readonly XmlElement[] | null = null;
  return (index) => {
    if (items === null) {
      const part = partOfKind(book, 'sharedStrings');
      items = part === undefined ? [] : childrenOf(book.parts.read(part), 'si');
    }
    const item = items[index];
    // What stands in small letters above the text (how to say it) is no part of it.
    return item === undefined
      ? ''
      : elementsOf(item)
          .filter((each) => localName(each) !== 'rPh')
          .map(textOf)
          .join('');
  };
}
