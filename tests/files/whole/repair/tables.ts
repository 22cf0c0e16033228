// Reasons to repair that stand in tables: names, areas, columns that do not say what their header cells say.
import { countReasons, overlaps, repeated } from './counts';
import { overlap, parseBox, type Box } from './addresses';
import { readPart, relationshipsOf, sheetsOf, workbookPart, type Archive } from '../archive';
import { attribute, child, children, everyElement, type Element } from '../xml';

export function tableReasons(archive: Archive): readonly string[] {
  const found = sheetsOf(archive).flatMap(({ part, name }) => {
    const sheet = readPart(archive, part);
    const tables = relationshipsOf(archive, part)
      .filter(({ kind }) => kind === 'table')
      .map(({ target }) => readPart(archive, target));
    return [{ name, sheet, tables }];
  });
  const all = found.flatMap(({ tables }) => tables);
  const names = children(child(readPart(archive, workbookPart), 'definedNames'), 'definedName').map((each) =>
    attribute(each, 'name').toLowerCase(),
  );
  const called = all.map((table) => attribute(table, 'displayName').toLowerCase());
  return [
    ...repeated(all.map((table) => attribute(table, 'id'))).map((id) => `two tables ${id}`),
    ...repeated(called).map((name) => `two tables ${name}`),
    ...called.filter((name) => names.includes(name)).map((name) => `a table and a name ${name}`),
    ...found.flatMap(({ name, sheet, tables }) => [
      ...tables.flatMap((table) =>
        oneTableReasons(table, sheet, archive).map(
          (reason) => `${name}, table ${attribute(table, 'displayName')}: ${reason}`,
        ),
      ),
      ...overlaps(tables.flatMap((table) => parseBox(attribute(table, 'ref')) ?? [])).map(
        () => `${name}: two tables overlap`,
      ),
      ...(tables.length === children(child(sheet, 'tableParts'), 'tablePart').length
        ? []
        : [`${name}: a table that it does not name`]),
    ]),
  ];
}

function oneTableReasons(table: Element, sheet: Element, archive: Archive): readonly string[] {
  const box = parseBox(attribute(table, 'ref'));
  const name = attribute(table, 'displayName');
  const isName =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^([A-Z]{1,3}\d+|r|c)$/i.test(name) && name.length <= 255;
  if (!box) return [`its area is ${attribute(table, 'ref')}`];
  const columns = children(child(table, 'tableColumns'), 'tableColumn');
  const titles = columns.map((column) => attribute(column, 'name'));
  const [header, totals] = [
    Number(attribute(table, 'headerRowCount') || '1'),
    Number(attribute(table, 'totalsRowCount') || '0'),
  ];
  return [
    ...(isName ? [] : ['its name']),
    ...(Number(attribute(table, 'id')) >= 1 ? [] : ['its id']),
    ...(columns.length === box.right - box.left + 1
      ? []
      : [`${columns.length} columns in ${attribute(table, 'ref')}`]),
    ...countReasons(child(table, 'tableColumns'), columns.length),
    ...repeated(columns.map((column) => attribute(column, 'id'))).map((id) => `two columns ${id}`),
    ...repeated(titles.map((title) => title.toLowerCase())).map((title) => `two columns ${title}`),
    ...titles.filter((title) => title === '' || title.length > 255).map((title) => `a column "${title}"`),
    ...(box.bottom - box.top + 1 - header - totals >= 1 ? [] : ['it has no row']),
    ...(header === 1 ? headerReasons(titles, { box, sheet, archive }) : []),
    ...filterReasons(table, box, totals),
    ...mergedReasons(sheet, box),
  ];
}

/** Excel repairs a table whose header cells are not texts, or other texts than its columns' names. */
function headerReasons(
  titles: readonly string[],
  { box, sheet, archive }: { readonly box: Box; readonly sheet: Element; readonly archive: Archive },
): readonly string[] {
  const row = children(child(sheet, 'sheetData'), 'row').find(
    (each) => Number(attribute(each, 'r')) === box.top,
  );
  const cells = new Map(children(row, 'c').map((cell) => [parseBox(attribute(cell, 'r'))?.left, cell]));
  return titles.flatMap((title, at) => {
    const text = cellText(cells.get(box.left + at), archive);
    return text === unescape(title)
      ? []
      : [`the column "${title}" has the header ${text === null ? 'of no text' : `"${text}"`}`];
  });
}

const unescape = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function cellText(cell: Element | undefined, archive: Archive): string | null {
  if (!cell) return null;
  const type = attribute(cell, 't');
  if (type === 'inlineStr') return textOf(child(cell, 'is'));
  if (type === 'str') return child(cell, 'v')?.text ?? '';
  if (type !== 's') return null;
  return textOf(
    children(readPart(archive, 'xl/sharedStrings.xml'), 'si')[Number(child(cell, 'v')?.text)] ?? null,
  );
}

function textOf(item: Element | null): string {
  const texts = item ? everyElement(item).filter(({ name }) => name === 't') : [];
  return unescape(
    texts
      .map(({ text }) => text)
      .join('')
      .replaceAll('\r\n', '\n'),
  );
}

function filterReasons(table: Element, box: Box, totals: number): readonly string[] {
  const filter = child(table, 'autoFilter');
  if (!filter) return [];
  const area = parseBox(attribute(filter, 'ref'));
  const isWhole =
    area &&
    area.top === box.top &&
    area.left === box.left &&
    area.right === box.right &&
    area.bottom === box.bottom - totals;
  const wide = box.right - box.left + 1;
  return [
    ...(isWhole ? [] : [`its filter is ${attribute(filter, 'ref')}`]),
    ...children(filter, 'filterColumn')
      .filter((each) => !(Number(attribute(each, 'colId')) < wide))
      .map((each) => `it filters column ${attribute(each, 'colId')}`),
  ];
}

function mergedReasons(sheet: Element, box: Box): readonly string[] {
  const merged = children(child(sheet, 'mergeCells'), 'mergeCell').flatMap(
    (each) => parseBox(attribute(each, 'ref')) ?? [],
  );
  const own = child(sheet, 'autoFilter');
  const filter = own && parseBox(attribute(own, 'ref'));
  return [
    ...(merged.some((each) => overlap(each, box)) ? ['merged cells in it'] : []),
    ...(filter && overlap(filter, box) ? ["the sheet's filter in it"] : []),
  ];
}
