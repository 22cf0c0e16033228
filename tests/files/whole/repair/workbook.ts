// Reasons to repair that stand in the workbook's own part: sheets, names, views.
import { repeated } from './counts';
import { parseAddresses, sheetNamesIn } from './addresses';
import { readPart, relationshipsOf, relationshipId, sheetsOf, workbookPart, type Archive } from '../archive';
import { attribute, child, children, type Element } from '../xml';

export function workbookReasons(archive: Archive): readonly string[] {
  const root = readPart(archive, workbookPart);
  const sheets = sheetsOf(archive);
  const names = sheets.map(({ name }) => name);
  const kinds = new Map(relationshipsOf(archive, workbookPart).map(({ id, kind }) => [id, kind]));
  const ids = sheets.map(({ element }) => Number(attribute(element, 'sheetId')));
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...names.flatMap(nameReasons),
    ...repeated(ids.map(String)).map((id) => `two sheets have the sheetId ${id}`),
    ...ids.filter((id) => !(id >= 1 && id <= 65_534)).map((id) => `a sheet has the sheetId ${id}`),
    ...repeated(sheets.map(({ element }) => relationshipId(element))).map((id) => `two sheets are ${id}`),
    ...sheets
      .filter(({ element }) => !/^(work|chart|dialog)sheet$/.test(kinds.get(relationshipId(element)) ?? ''))
      .map(({ name }) => `${name} leads to no sheet`),
    ...sheets
      .filter(({ state }) => !/^(visible|hidden|veryHidden)$/.test(state))
      .map(({ name, state }) => `${name} is ${state}`),
    ...(sheets.some(({ state }) => state === 'visible') ? [] : ['no sheet is visible']),
    ...viewReasons(root, archive),
    ...definedNameReasons(root, names),
  ];
}

function nameReasons(name: string): readonly string[] {
  const isBad =
    name === '' ||
    name.length > 31 ||
    /[[\]:*?/\\]/.test(name) ||
    [...name].some((sign) => sign < ' ') ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name);
  return isBad ? [`a sheet is called "${name}"`] : [];
}

/** The sheet that is shown is there, visible, and the only one that is selected: two would be edited together. */
function viewReasons(root: Element, archive: Archive): readonly string[] {
  const sheets = sheetsOf(archive);
  const views = children(child(root, 'bookViews'), 'workbookView');
  const reasons = views.flatMap((view) => {
    const [active, first] = ['activeTab', 'firstSheet'].map((name) => Number(attribute(view, name) || '0'));
    return [
      ...(sheets[active ?? 0]?.state === 'visible'
        ? []
        : [`the sheet that is shown (${active}) is not visible`]),
      ...(first !== undefined && first < sheets.length ? [] : [`the first tab is ${first}`]),
    ];
  });
  const active = Number(attribute(views[0] ?? root, 'activeTab') || '0');
  const selected = sheets.flatMap(({ part }, at) => {
    const view = child(child(readPart(archive, part), 'sheetViews'), 'sheetView');
    return view && /^(1|true)$/.test(attribute(view, 'tabSelected')) ? [at] : [];
  });
  const wrong = selected.filter((at) => at !== active);
  return [
    ...reasons,
    ...wrong.map((at) => `${sheets[at]?.name} is selected, and ${sheets[active]?.name} is shown`),
  ];
}

function definedNameReasons(root: Element, sheets: readonly string[]): readonly string[] {
  const names = children(child(root, 'definedNames'), 'definedName');
  const keys = names.map(
    (each) =>
      `${attribute(each, 'name').toLowerCase()} on ${attribute(each, 'localSheetId') || 'the workbook'}`,
  );
  return [
    ...repeated(keys).map((key) => `two names ${key}`),
    ...names.flatMap((each) => oneNameReasons(each, sheets)),
  ];
}

function oneNameReasons(element: Element, sheets: readonly string[]): readonly string[] {
  const [name, text, local] = [
    attribute(element, 'name'),
    element.text,
    element.attributes.get('localSheetId'),
  ];
  const where = `the name ${name}`;
  const own = local === undefined ? undefined : sheets[Number(local)];
  const reasons: string[] = [];
  if (
    !/^(_xlnm\.\w+|[\p{L}_\\][\p{L}\p{N}_.\\?]*)$/u.test(name) ||
    /^([A-Z]{1,3}\d+|r|c|r\d*c\d*)$/i.test(name) ||
    name.length > 255
  )
    reasons.push(`a name is called "${name}"`);
  if (local !== undefined && own === undefined)
    reasons.push(`${where} belongs to sheet ${local}, which is not there`);
  if (text.trim() === '' || text.startsWith('=') || text.length > 8192)
    reasons.push(`${where} says "${text.slice(0, 40)}"`);
  for (const sheet of sheetNamesIn(text))
    if (!sheets.some((each) => each.toLowerCase() === sheet.toLowerCase()))
      reasons.push(`${where} speaks of ${sheet}, which is not there`);
  if (/^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/.test(name)) {
    if (own === undefined) reasons.push(`${where} belongs to no sheet`);
    const areas = text.includes('#REF!') ? [] : parseAddresses(text);
    if (areas === null || areas.some(({ sheet }) => sheet !== own))
      reasons.push(`${where} of ${own} says ${text}`);
    else if (name.endsWith('Titles') && areas.some(({ whole }) => !whole))
      reasons.push(`${where} says ${text}`);
  }
  return reasons;
}
