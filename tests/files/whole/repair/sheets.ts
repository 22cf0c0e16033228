// Reasons to repair that stand in a sheet: views, columns, rows and cells, merged areas, rules, links, page layout.
import { countReasons, overlaps, repeated } from './counts';
import type { SheetFacts } from './facts';
import { overlap, parseBox, parseBoxes, sheetNamesIn } from './addresses';
import { cellReasons } from './cells';
import { ruleReasons } from './rules';
import { readPart, relationshipId, relationshipsOf, sheetsOf, workbookPart, type Archive } from '../archive';
import { attribute, child, children, everyElement, type Element } from '../xml';

export function sheetReasons(archive: Archive): readonly string[] {
  const sheets = sheetsOf(archive);
  const styles = archive.has('xl/styles.xml') ? readPart(archive, 'xl/styles.xml') : null;
  const strings = archive.has('xl/sharedStrings.xml') ? readPart(archive, 'xl/sharedStrings.xml') : null;
  const facts = {
    archive,
    sheets: sheets.map(({ name }) => name),
    formats: children(child(styles, 'cellXfs'), 'xf').length,
    differentials: children(child(styles, 'dxfs'), 'dxf').length,
    strings: children(strings, 'si').length,
    views: Math.max(1, children(child(readPart(archive, workbookPart), 'bookViews'), 'workbookView').length),
  };
  return sheets.flatMap(({ name, part }) => {
    const root = readPart(archive, part);
    if (root.name !== 'worksheet') return [];
    return oneSheetReasons({ ...facts, part, root }).map((reason) => `${name}: ${reason}`);
  });
}

function oneSheetReasons(facts: SheetFacts): readonly string[] {
  const { root } = facts;
  return [
    ...viewReasons(facts),
    ...columnReasons(root),
    ...cellReasons(facts),
    ...mergeReasons(root),
    ...ruleReasons(facts),
    ...linkReasons(facts),
    ...pageReasons(root),
    ...partReasons(facts),
  ];
}

function viewReasons({ root, views }: SheetFacts): readonly string[] {
  const ref = child(root, 'dimension');
  const reasons =
    ref && !parseBox(attribute(ref, 'ref')) ? [`the dimension is ${attribute(ref, 'ref')}`] : [];
  for (const view of children(child(root, 'sheetViews'), 'sheetView')) {
    if (!(Number(attribute(view, 'workbookViewId') || 'x') < views)) reasons.push('the view is of no window');
    const pane = child(view, 'pane');
    const panes = paneNames(pane);
    if (pane && !panes.includes(attribute(pane, 'activePane') || 'topLeft'))
      reasons.push(`the active pane is ${attribute(pane, 'activePane')}`);
    if (pane && /^frozen/.test(attribute(pane, 'state')) && !parseBox(attribute(pane, 'topLeftCell')))
      reasons.push('the frozen pane has no top left cell');
    const selections = children(view, 'selection');
    for (const each of selections) {
      if (!panes.includes(attribute(each, 'pane') || 'topLeft'))
        reasons.push(`a selection in the pane ${attribute(each, 'pane')}`);
      const [active, area] = [attribute(each, 'activeCell') || 'A1', attribute(each, 'sqref') || 'A1'];
      const cell = parseBox(active);
      if (!cell || !parseBoxes(area)?.some((box) => overlap(box, cell)))
        reasons.push(`the selection ${active} is not in ${area}`);
    }
    const used = repeated(selections.map((each) => attribute(each, 'pane')));
    if (used.length > 0) reasons.push('two selections in one pane');
  }
  return reasons;
}

function paneNames(pane: Element | null): readonly string[] {
  const [x, y] = ['xSplit', 'ySplit'].map((name) =>
    pane ? Number(attribute(pane, name) || '0') > 0 : false,
  );
  if (x && y) return ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'];
  return x ? ['topLeft', 'topRight'] : y ? ['topLeft', 'bottomLeft'] : ['topLeft'];
}

function columnReasons(root: Element): readonly string[] {
  let last = 0;
  return children(child(root, 'cols'), 'col').flatMap((column) => {
    const [min, max, width] = ['min', 'max', 'width'].map((name) => Number(attribute(column, name) || '0'));
    const isRight = min !== undefined && max !== undefined && min > last && max >= min && max <= 16_384;
    const before = last;
    last = max ?? last;
    return [
      ...(isRight ? [] : [`columns ${min} to ${max} after ${before}`]),
      ...(width !== undefined && width >= 0 && width <= 255 ? [] : [`a column is ${width} wide`]),
    ];
  });
}

function mergeReasons(root: Element): readonly string[] {
  const list = child(root, 'mergeCells');
  const refs = children(list, 'mergeCell').map((each) => attribute(each, 'ref'));
  const boxes = refs.flatMap((ref) => parseBox(ref) ?? []);
  return [
    ...countReasons(list, refs.length),
    ...refs.filter((ref) => !parseBox(ref) || !ref.includes(':')).map((ref) => `merged cells ${ref}`),
    ...overlaps(boxes).map((at) => `merged cells ${refs[at]} lie over others`),
  ];
}

function linkReasons({ root, sheets, archive, part }: SheetFacts): readonly string[] {
  const list = child(root, 'hyperlinks');
  const targets = new Map(relationshipsOf(archive, part).map(({ id, external }) => [id, external]));
  const links = children(list, 'hyperlink');
  return [
    ...(list && links.length === 0 ? ['<hyperlinks> is empty'] : []),
    ...links.flatMap((link) => {
      const [ref, location, id] = [attribute(link, 'ref'), attribute(link, 'location'), relationshipId(link)];
      const lost = sheetNamesIn(location).filter(
        (name) => !sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase()),
      );
      return [
        ...(parseBox(ref) ? [] : [`a link on ${ref}`]),
        ...(id === '' && location === '' ? [`the link on ${ref} leads nowhere`] : []),
        ...(id !== '' && targets.get(id) !== true ? [`the link on ${ref} is not external`] : []),
        ...(id === '' ? lost.map((name) => `the link on ${ref} leads to ${name}, which is not there`) : []),
        ...(attribute(link, 'tooltip').length > 255 || location.length > 2083
          ? [`the link on ${ref} is too long`]
          : []),
      ];
    }),
  ];
}

function pageReasons(root: Element): readonly string[] {
  const margins = child(root, 'pageMargins');
  const missing = ['left', 'right', 'top', 'bottom', 'header', 'footer'].filter(
    (side) => margins?.attributes.has(side) === false,
  );
  const texts = child(root, 'headerFooter')?.children ?? [];
  const setup = child(root, 'pageSetup');
  const scale = setup?.attributes.get('scale');
  const colours = everyElement(root).flatMap(({ name, attributes }) =>
    name === 'tabColor' ? [attributes.get('rgb')] : [],
  );
  return [
    ...missing.map((side) => `no ${side} margin`),
    ...texts
      .filter(({ text }) => text.length > 255)
      .map(({ name }) => `${name} is longer than 255 characters`),
    ...(setup && !/^(default|portrait|landscape|)$/.test(attribute(setup, 'orientation'))
      ? ['an unknown orientation']
      : []),
    ...(scale !== undefined && !(Number(scale) >= 10 && Number(scale) <= 400) ? [`a scale of ${scale}`] : []),
    ...colours
      .filter((rgb) => rgb !== undefined && !/^[0-9A-F]{8}$/i.test(rgb))
      .map((rgb) => `the tab's colour is ${rgb}`),
    ...['rowBreaks', 'colBreaks'].flatMap((name) =>
      countReasons(child(root, name), children(child(root, name), 'brk').length),
    ),
  ];
}

/** Which kind of part each element wants behind its relationship. */
const wanted: Readonly<Record<string, string>> = {
  customPr: 'customProperty',
  tablePart: 'table',
  drawing: 'drawing',
  legacyDrawing: 'vmlDrawing',
  legacyDrawingHF: 'vmlDrawing',
  picture: 'image',
  pageSetup: 'printerSettings',
};

function partReasons({ root, archive, part }: SheetFacts): readonly string[] {
  const kinds = new Map(relationshipsOf(archive, part).map(({ id, kind }) => [id, kind]));
  const all = everyElement(root).filter(({ space }) => space === root.space);
  const properties = children(child(root, 'customProperties'), 'customPr').map((each) =>
    attribute(each, 'name'),
  );
  const legacy = child(root, 'legacyDrawing');
  return [
    ...all.flatMap((element) => {
      const [want, id] = [wanted[element.name], relationshipId(element)];
      if (want === undefined || (id === '' && element.name === 'pageSetup')) return [];
      return kinds.get(id) === want ? [] : [`<${element.name}> leads to ${kinds.get(id) ?? 'nothing'}`];
    }),
    ...repeated(properties.map((name) => name.toLowerCase())).map((name) => `two custom properties ${name}`),
    ...([...kinds.values()].includes('comments') && !legacy ? ['its notes have no shapes'] : []),
    ...countReasons(child(root, 'tableParts'), children(child(root, 'tableParts'), 'tablePart').length),
  ];
}
