// How tables look: Excel's built-in styles, by family and accent, in Univer's terms. Close enough to tell them apart.
import { BooleanNumber, BorderStyleTypes, type IStyleData } from '@univerjs/core';
import type { IUniverSheetsTableConfig } from '@univerjs/sheets-table';

type TableTheme = NonNullable<IUniverSheetsTableConfig['userThemes']>[number];

type Family = 'plain' | 'light' | 'medium';

/** Black and the six accents of Office's theme, with their tints for banded rows. */
const ACCENTS = [
  ['#000000', '#D9D9D9'],
  ['#4472C4', '#D9E2F3'],
  ['#ED7D31', '#FBE5D6'],
  ['#A5A5A5', '#EDEDED'],
  ['#FFC000', '#FFF2CC'],
  ['#5B9BD5', '#DEEAF6'],
  ['#70AD47', '#E2EFD9'],
] as const;

type Accent = (typeof ACCENTS)[number];

function line(color: string) {
  return { s: BorderStyleTypes.THIN, cl: { rgb: color } };
}

function headerOf(family: Family, [color]: Accent): IStyleData {
  if (family === 'medium') return { bg: { rgb: color }, cl: { rgb: '#FFFFFF' }, bl: BooleanNumber.TRUE };
  return { bl: BooleanNumber.TRUE, bd: { t: line(color), b: line(color) } };
}

function makeTheme(family: Family, accent: Accent, banded: boolean): TableTheme['style'] {
  if (family === 'plain') return { headerRowStyle: {} };
  return {
    headerRowStyle: headerOf(family, accent),
    ...(banded ? { secondRowStyle: { bg: { rgb: accent[1] } } } : {}),
    lastRowStyle: { bd: { b: line(accent[0]) } },
  };
}

function nameOf(family: Family, accent: number, banded: boolean): string {
  return `${family}-${accent}${banded ? '-banded' : ''}`;
}

const FAMILIES = ['plain', 'light', 'medium'] as const;

/** Every look a table can have, for the table plugin's configuration. */
export const tableThemes: TableTheme[] = FAMILIES.flatMap((family) =>
  ACCENTS.flatMap((accent, index) =>
    [true, false].map((banded) => ({
      name: nameOf(family, index, banded),
      style: makeTheme(family, accent, banded),
    })),
  ),
);

/** The look for Excel's name of a style, e.g. TableStyleMedium2: Light 8–14 have a filled header like Medium. */
export function tableTheme(style: string, banded: boolean): string {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (match === null) return nameOf('plain', 0, banded);
  const number = Number(match[2]);
  const isLight = match[1] === 'Light' && (number < 8 || number > 14);
  return nameOf(isLight ? 'light' : 'medium', (number - 1) % ACCENTS.length, banded);
}

export const defaultTableTheme = tableThemes.findIndex(
  ({ name }) => name === tableTheme('TableStyleMedium2', true),
);
