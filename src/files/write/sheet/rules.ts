// Links, drop-downs with their help, and conditional formats as XML; and taking those away that lie on our cells.
import type { ConditionalFormat, Layout, Validation } from '../../../sheets/draft';
import type { Box } from '../../../sheets/grid/grid';
import { parseRange } from '../../../sheets/grid/address';
import { styles } from '../../../sheets/styles';
import { overlaps } from '../../../sheets/grid/boxes';
import { makeAreas, parseAreas, subtractFrom } from './areas';
import { ensureChild, insertChild } from './children';
import type { StyleBook } from '../styles/styleBook';
import {
  attribute,
  childOf,
  childrenOf,
  elementsOf,
  make,
  prefixed,
  prefixOf,
  removeChild,
  setAttribute,
  textOf,
  type XmlElement,
} from '../../xml/tree';

/** Excel's limits for the texts of a validation. */
const longestTitle = 32;
const longestHelp = 255;

/** Takes conditional formats, validations and links off the cells of a box. */
export function clearRules(sheet: XmlElement, box: Box): void {
  for (const format of childrenOf(sheet, 'conditionalFormatting')) takeAway(sheet, format, box);
  clearValidations(sheet, box);
  clearLinks(sheet, box);
}

function takeAway(parent: XmlElement, element: XmlElement, box: Box): void {
  const areas = parseAreas(attribute(element, 'sqref') ?? '');
  if (!areas.some((area) => overlaps(area, box))) return;
  const rest = subtractFrom(areas, box);
  if (rest.length === 0) removeChild(parent, element);
  else setAttribute(element, 'sqref', makeAreas(rest));
}

function clearValidations(sheet: XmlElement, box: Box): void {
  const list = childOf(sheet, 'dataValidations');
  if (list === undefined) return;
  for (const validation of childrenOf(list, 'dataValidation')) takeAway(list, validation, box);
  finishList(sheet, list);
}

/** An empty list is not allowed, and a count has to be right. */
function finishList(sheet: XmlElement, list: XmlElement): void {
  const count = elementsOf(list).length;
  if (count === 0) removeChild(sheet, list);
  else if (attribute(list, 'count') !== null) setAttribute(list, 'count', count);
}

function clearLinks(sheet: XmlElement, box: Box): void {
  const list = childOf(sheet, 'hyperlinks');
  if (list === undefined) return;
  for (const link of childrenOf(list, 'hyperlink')) {
    const at = parseRange(attribute(link, 'ref') ?? '');
    if (at && overlaps(at, box)) removeChild(list, link);
  }
  finishList(sheet, list);
}

export function addLinks(sheet: XmlElement, links: Layout['links']): void {
  if (links.length === 0) return;
  const list = ensureChild(sheet, make('hyperlinks'));
  for (const { cell, target } of links) {
    list.children.push(prefixed(make('hyperlink', { ref: cell, location: target }), prefixOf(sheet)));
  }
}

/** One that says the same is extended; otherwise each run would add another. */
export function addValidations(sheet: XmlElement, validations: readonly Validation[]): void {
  for (const validation of validations) {
    const box = parseRange(validation.range);
    if (box !== null) clearValidations(sheet, box);
    const list = ensureChild(sheet, make('dataValidations', { count: 0 }));
    const added = prefixed(makeValidation(validation), prefixOf(sheet));
    const same = childrenOf(list, 'dataValidation').find((each) => sameRule(each, added));
    if (same) setAttribute(same, 'sqref', joinAreas(attribute(same, 'sqref') ?? '', validation.range));
    else list.children.push(added);
    setAttribute(list, 'count', elementsOf(list).length);
  }
}

const sameRule = (one: XmlElement, other: XmlElement): boolean => ruleText(one) === ruleText(other);

/** Whatever the order of its attributes, and however it says yes; names that other programs give to rules do not count. */
function ruleText(element: XmlElement): string {
  const said = [...element.attributes.matchAll(/\s([\w.]+)\s*=/g)]
    .map(([, name = '']) => [name, attribute(element, name) ?? ''] as const)
    .filter(
      ([name, value]) => name !== 'sqref' && name !== 'xmlns' && !['0', 'false', 'none'].includes(value),
    )
    .map(([name, value]) => `${name}=${value === 'true' ? '1' : value}`);
  return JSON.stringify([said.sort(), elementsOf(element).map(textOf)]);
}

/** A range that goes on straight below another one becomes one with it. */
function joinAreas(sqref: string, range: string): string {
  const added = parseRange(range);
  const areas = [...parseAreas(sqref)];
  const above = areas.findIndex(
    (area) =>
      area.column === added?.column && area.columns === added.columns && area.row + area.rows === added.row,
  );
  const known = areas[above];
  if (added === null) return sqref;
  if (known === undefined) return makeAreas([...areas, added]);
  areas[above] = { ...known, rows: known.rows + added.rows };
  return makeAreas(areas);
}

function makeValidation({ range, list, title, help, strict }: Validation): XmlElement {
  const heading = title.slice(0, longestTitle);
  const message = help.slice(0, longestHelp);
  const isList = list !== null;
  const alert = { errorTitle: heading || undefined, error: message || undefined };
  const prompt = { promptTitle: heading || undefined, prompt: message };
  return make(
    'dataValidation',
    {
      type: isList ? 'list' : undefined,
      // Where another program switches the alert on again, it still lets every word in.
      errorStyle: isList && !strict ? 'information' : undefined,
      allowBlank: true,
      showInputMessage: help !== '' || undefined,
      // Without an alert Excel offers the list and lets every other word in; unsaid, some programs take it for a yes.
      showErrorMessage: isList && strict,
      ...(isList && strict ? alert : {}),
      ...(help === '' ? {} : prompt),
      sqref: range,
    },
    isList ? [withText('formula1', listSource(list))] : [],
  );
}

function listSource(list: string | readonly string[]): string {
  return typeof list === 'string' ? list : `"${list.join(',').replaceAll('"', '""')}"`;
}

function withText(name: string, text: string): XmlElement {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return make(name, {}, [escaped]);
}

/** The first of ours comes before the next, and all of them behind those that the user has. */
export function addConditionalFormats(
  sheet: XmlElement,
  formats: readonly ConditionalFormat[],
  book: StyleBook,
): void {
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((each) => childrenOf(each, 'cfRule'));
  let priority = Math.max(0, ...rules.map((rule) => Number(attribute(rule, 'priority'))));
  for (const { range, formula, style } of formats) {
    priority += 1;
    const rule = make('cfRule', { type: 'expression', dxfId: book.dxf(styles[style]), priority }, [
      withText('formula', formula.replace(/^=/, '')),
    ]);
    insertChild(sheet, make('conditionalFormatting', { sqref: range }, [rule]));
  }
}
