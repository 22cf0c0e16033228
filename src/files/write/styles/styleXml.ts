// One look as the XML of xl/styles.xml.
import type { Border, CellStyle } from '../../../sheets/styles';
import { elementsOf, localName, make, type XmlElement } from '../../xml/tree';

/** '#0f6a72' → 'FF0F6A72' */
export const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const fontOrder =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** The font of a cell: what the look says, the rest as the font it is laid over. */
export function fontXml(look: CellStyle, under: XmlElement): XmlElement {
  const own: XmlElement[] = [];
  const replaced: string[] = [];
  const put = (name: string, value: XmlElement | null): void => {
    replaced.push(name);
    if (value) own.push(value);
  };
  if (look.bold !== undefined) put('b', look.bold ? make('b') : null);
  if (look.italic !== undefined) put('i', look.italic ? make('i') : null);
  if (look.underline !== undefined) put('u', look.underline ? make('u') : null);
  if (look.size !== undefined) put('sz', make('sz', { val: look.size }));
  if (look.colour !== undefined) put('color', make('color', { rgb: argb(look.colour) }));
  const kept = elementsOf(under).filter((each) => !replaced.includes(localName(each)));
  const place = (each: XmlElement): number => fontOrder.indexOf(localName(each));
  return make(
    'font',
    {},
    [...own, ...kept].sort((one, other) => place(one) - place(other)),
  );
}

/** What a conditional format says of the font; null where it says nothing. */
export function partialFontXml({ bold, italic, colour }: CellStyle): XmlElement | null {
  const children = [
    ...(bold === undefined ? [] : [make('b', { val: bold })]),
    ...(italic === undefined ? [] : [make('i', { val: italic })]),
    ...(colour === undefined ? [] : [make('color', { rgb: argb(colour) })]),
  ];
  return children.length === 0 ? null : make('font', {}, children);
}

export function fillXml(colour: string): XmlElement {
  const pattern = [make('fgColor', { rgb: argb(colour) }), make('bgColor', { indexed: 64 })];
  return make('fill', {}, [make('patternFill', { patternType: 'solid' }, pattern)]);
}

/** The format of a conditional format. */
export function dxfXml(look: CellStyle): XmlElement {
  const font = partialFontXml(look);
  const fill =
    look.fill === undefined
      ? []
      : [make('fill', {}, [make('patternFill', {}, [make('bgColor', { rgb: argb(look.fill) })])])];
  return make('dxf', {}, [...(font ? [font] : []), ...fill]);
}

const side = (name: 'top' | 'bottom', { weight, colour }: Border): XmlElement =>
  make(name, { style: weight }, [make('color', { rgb: argb(colour) })]);

/** The lines of a cell: what the look says, the rest as it was. */
export function borderXml({ borderTop, borderBottom }: CellStyle, under: XmlElement): XmlElement {
  const own = [
    ...(borderTop ? [side('top', borderTop)] : []),
    ...(borderBottom ? [side('bottom', borderBottom)] : []),
  ];
  const kept = elementsOf(under).filter((each) => !own.some((mine) => mine.name === localName(each)));
  const order = 'start end left right top bottom diagonal vertical horizontal'.split(' ');
  const place = (each: XmlElement): number => order.indexOf(localName(each));
  const all = [...own, ...kept].sort((one, other) => place(one) - place(other));
  return { ...make('border', {}, all), attributes: under.attributes };
}

const horizontal = { left: 'left', right: 'right', centre: 'center' } as const;
const vertical = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

/** Sets what the look says on an alignment element; the rest of it stays. */
export function alignmentAttributes(look: CellStyle): Readonly<Record<string, string | null>> {
  return {
    ...(look.horizontal && { horizontal: horizontal[look.horizontal] }),
    ...(look.vertical && { vertical: vertical[look.vertical] }),
    ...(look.wrap !== undefined && { wrapText: look.wrap ? '1' : null }),
    ...(look.indent !== undefined && { indent: look.indent === 0 ? null : String(look.indent) }),
  };
}
