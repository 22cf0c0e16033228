// Colours of a workbook as '#RRGGBB'. A file names a colour by value, by theme with a tint, or by a palette's number.
import type { Color } from 'hucre';

/** The palette of indexed colours 8–63; 0–7 repeat the first eight. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** A sheet numbers light before dark, the theme's list is the other way round: 0 is lt1, 1 is dk1, 2 is lt2, 3 is dk2. */
const THEME_ORDER = [1, 0, 3, 2];

type Channels = readonly [number, number, number];

function parseHex(hex: string): Channels {
  const value = Number.parseInt(hex.slice(-6), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function makeHex(channels: Channels): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Excel moves the lightness of HSL: towards black below 0, towards white above. */
function applyTint(channels: Channels, tint: number): Channels {
  const [most, least] = [Math.max(...channels) / 255, Math.min(...channels) / 255];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const newChroma = saturation * (1 - Math.abs(2 * wanted - 1));
  // Hue stays, so each channel keeps its place between the least and the most.
  const place = (channel: number): number => (chroma === 0 ? 0.5 : (channel / 255 - least) / chroma);
  const move = (channel: number): number => 255 * (wanted + newChroma * (place(channel) - 0.5));
  return [move(channels[0]), move(channels[1]), move(channels[2])];
}

function baseHex(color: Color, theme: readonly string[]): string | undefined {
  if (color.rgb !== undefined) return color.rgb;
  if (color.theme !== undefined) return theme[THEME_ORDER[color.theme] ?? color.theme];
  if (color.indexed !== undefined) return PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return undefined;
}

/** '#rrggbb', or undefined for an automatic colour. */
export function resolveColor(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  const hex = baseHex(color, theme);
  if (hex === undefined || !/^[0-9a-f]{6,8}$/i.test(hex)) return undefined;
  const channels = parseHex(hex);
  return makeHex(color.tint ? applyTint(channels, color.tint) : channels);
}
