// Reasons to repair that stand in the styles.
import { countReasons, repeated } from './counts';
import { readPart, type Archive } from '../archive';
import { attribute, child, children, everyElement, type Element } from '../xml';

export function styleReasons(archive: Archive): readonly string[] {
  if (!archive.has('xl/styles.xml')) return [];
  const root = readPart(archive, 'xl/styles.xml');
  const lists = [
    ['numFmts', 'numFmt'],
    ['fonts', 'font'],
    ['fills', 'fill'],
    ['borders', 'border'],
    ['cellStyleXfs', 'xf'],
    ['cellXfs', 'xf'],
    ['cellStyles', 'cellStyle'],
    ['dxfs', 'dxf'],
  ] as const;
  return [
    ...lists.flatMap(([list, item]) =>
      countReasons(child(root, list), children(child(root, list), item).length),
    ),
    ...formatReasons(root),
    ...numberReasons(root),
    ...colourReasons(root),
  ].map((reason) => `styles: ${reason}`);
}

function formatReasons(root: Element): readonly string[] {
  const count = (list: string, item: string) => children(child(root, list), item).length;
  const most = {
    fontId: count('fonts', 'font'),
    fillId: count('fills', 'fill'),
    borderId: count('borders', 'border'),
    xfId: count('cellStyleXfs', 'xf'),
  };
  const codes = new Set(
    children(child(root, 'numFmts'), 'numFmt').map((each) => attribute(each, 'numFmtId')),
  );
  const formats = [...children(child(root, 'cellXfs'), 'xf'), ...children(child(root, 'cellStyleXfs'), 'xf')];
  const styles = children(child(root, 'cellStyles'), 'cellStyle');
  const number = (xf: Element) => attribute(xf, 'numFmtId') || '0';
  return [
    ...formats.flatMap((xf, at) =>
      Object.entries(most)
        .filter(([name, length]) => xf.attributes.has(name) && !(Number(attribute(xf, name)) < length))
        .map(([name]) => `format ${at} has ${name} ${attribute(xf, name)}`),
    ),
    ...formats
      .filter((xf) => Number(number(xf)) >= 164 && !codes.has(number(xf)))
      .map((xf) => `a format has the number format ${number(xf)}`),
    ...styles
      .filter((style) => !(Number(attribute(style, 'xfId')) < most.xfId))
      .map((style) => `the style ${attribute(style, 'name')} is nowhere`),
    ...repeated(styles.map((style) => attribute(style, 'name').toLowerCase())).map(
      (name) => `two styles ${name}`,
    ),
    ...(formats.length > 64_000 ? ['more than 64,000 formats'] : []),
    ...(most.fillId < 2 ? ['fewer than the two fills that Excel takes for its own'] : []),
  ];
}

function numberReasons(root: Element): readonly string[] {
  const formats = children(child(root, 'numFmts'), 'numFmt');
  return [
    ...repeated(formats.map((each) => attribute(each, 'numFmtId'))).map((id) => `two number formats ${id}`),
    ...formats
      .map((each) => attribute(each, 'formatCode'))
      .filter(
        (code) =>
          code === '' ||
          code.length > 255 ||
          code.split(';').length > 4 ||
          (code.replace(/\\./g, '').match(/"/g) ?? []).length % 2 === 1,
      )
      .map((code) => `the number format ${code}`),
  ];
}

function colourReasons(root: Element): readonly string[] {
  const known =
    /^(none|solid|mediumGray|darkGray|lightGray|gray125|gray0625|(dark|light)(Horizontal|Vertical|Down|Up|Grid|Trellis))$/;
  return everyElement(root).flatMap(({ name, attributes, space }) => {
    if (space !== root.space) return [];
    const [rgb, pattern, size] = [
      attributes.get('rgb'),
      attributes.get('patternType'),
      name === 'sz' ? attributes.get('val') : undefined,
    ];
    return [
      ...(rgb !== undefined && !/^[0-9A-F]{8}$/i.test(rgb) ? [`<${name}> has the colour ${rgb}`] : []),
      ...(pattern !== undefined && !known.test(pattern) ? [`a fill of the pattern ${pattern}`] : []),
      ...(size !== undefined && !(Number(size) >= 1 && Number(size) <= 409)
        ? [`a font of the size ${size}`]
        : []),
    ];
  });
}
