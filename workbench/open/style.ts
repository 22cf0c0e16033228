import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from 'hucre';
import { resolveColor } from './color';
import {
  BORDER_EDGES,
  type AlignmentFile,
  type BorderEdge,
  type BorderFile,
  type FontFile,
  type StyleFile,
} from './workbookFile';

const AUTOMATIC = '#000000';

/** Leaves out what is undefined: absent and undefined are two things under exactOptionalPropertyTypes. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function readFont(font: FontStyle, theme: readonly string[]): FontFile {
  return present({
    name: font.name,
    size: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline === undefined ? undefined : font.underline !== false,
    strikethrough: font.strikethrough,
    color: resolveColor(font.color, theme),
  });
}

function readFill(fill: FillStyle, theme: readonly string[]): string | undefined {
  if (fill.type === 'gradient') return resolveColor(fill.stops[0]?.color, theme);
  // A conditional format's fill may name no pattern, only its background, and is solid all the same.
  if (fill.pattern === 'none') return resolveColor(fill.bgColor, theme);
  // A cell's solid fill is its foreground; a conditional format keeps the same colour as background.
  return resolveColor(fill.fgColor, theme) ?? resolveColor(fill.bgColor, theme);
}

function readBorders(border: BorderStyle, theme: readonly string[]): StyleFile['borders'] {
  const borders: Partial<Record<BorderEdge, BorderFile>> = {};
  for (const edge of BORDER_EDGES) {
    const side = border[edge];
    if (side?.style)
      borders[edge] = { line: side.style, color: resolveColor(side.color, theme) ?? AUTOMATIC };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** A file counts 91…180 for the degrees below the horizontal. */
function readRotation(rotation: number | undefined): number | undefined {
  if (rotation === undefined || rotation === 0) return undefined;
  return rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;
}

function readAlignment(alignment: AlignmentStyle): AlignmentFile {
  return present({
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    wrapText: alignment.wrapText,
    indent: alignment.indent,
    rotation: readRotation(alignment.textRotation),
  });
}

/** @param theme the workbook's theme colours, dark 1 first */
export function readStyle(style: CellStyle, theme: readonly string[]): StyleFile {
  return present({
    font: style.font && readFont(style.font, theme),
    fill: style.fill && readFill(style.fill, theme),
    borders: style.border && readBorders(style.border, theme),
    alignment: style.alignment && readAlignment(style.alignment),
    numberFormat: style.numFmt === 'General' ? undefined : style.numFmt,
    locked: style.protection?.locked,
  });
}
