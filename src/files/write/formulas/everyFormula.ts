// Formulas wherever a workbook keeps them: cells, names, rules, charts, tables, links. Used when a sheet of ours gets
// another name or makes room, which Excel itself would follow up everywhere. Parts in which nothing changes are not touched.
import type { Book } from '../workbook/book';
import { escapeText } from '../../xml/entities';
import { decodeXml } from '../package/parts';
import {
  attribute,
  elementsOf,
  localName,
  setAttribute,
  setText,
  textOf,
  type XmlElement,
} from '../../xml/tree';

const formulaElements = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);
const formulaAttributes = ['location', 'textlink'];
const folders = /(^|\/)(worksheets|chartsheets|dialogsheets|charts|tables|drawings)\/[^/]+\.xml$/i;

/**
 * @param needle text that a part must hold to be looked at
 * @param map formula and the part in which it stands
 */
export function mapEveryFormula(
  book: Book,
  needle: string,
  map: (formula: string, part: string) => string,
): void {
  const { parts } = book;
  const wanted = [needle, needle.replaceAll("'", "''")].map((text) => escapeText(text).toLowerCase());
  for (const part of parts.names()) {
    if (part !== book.part && !folders.test(part)) continue;
    const raw = decodeXml(parts.bytes(part) ?? new Uint8Array()).toLowerCase();
    // A part that this write has changed already is not what its bytes say.
    if (!parts.touched().has(part) && !wanted.some((text) => raw.includes(text))) continue;
    if (mapWithin(parts.read(part), (formula) => map(formula, part))) parts.change(part);
  }
}

/** true where something changed. */
export function mapWithin(element: XmlElement, map: (formula: string) => string): boolean {
  let changed = false;
  for (const name of formulaAttributes) {
    const value = attribute(element, name);
    const mapped = value === null ? null : map(value);
    if (value === null || mapped === value) continue;
    setAttribute(element, name, mapped);
    changed = true;
  }
  if (formulaElements.has(localName(element))) {
    const formula = textOf(element);
    const mapped = formula === '' ? '' : map(formula);
    if (mapped === formula) return changed;
    setText(element, mapped);
    return true;
  }
  for (const child of elementsOf(element)) changed = mapWithin(child, map) || changed;
  return changed;
}
