// G6: what a row of factors says that speaks of control: in a cell, else in a header, else in what table or sheet is called.
import { noClues, type FactorClues, type Said, type Side, type SwotWord } from '../../method/ground/clues';
import { parseChoice } from '../choice';
import { mentionsIn } from '../mentions';
import type { Written } from '../row';
import { responseIn } from './responseValues';
import { sideOfHeading, sideValues } from './sideValues';
import { swotValues } from './swotValues';

/** As far as it says anything. */
export function cluesOf(written: Written): FactorClues {
  const swot = swotOf(written);
  const side = sideOf(written);
  const response = responseIn(written.cell('response'));
  return swot.length === 0 && side === null && response === null ? noClues : { swot, side, response };
}

/** Where the direction is said: in its column, above texts that stand side by side, or by what the list is called. */
function swotOf({ cell, header, above, tableName, sheet }: Written): readonly Said<SwotWord>[] {
  const own = cell('direction');
  const code = own === '' ? null : (parseChoice(swotValues, own) as SwotWord | null);
  if (code !== null) return [{ code, words: own }];
  const places = own === '' ? [header('text'), named(tableName), sheet] : [above(), header('direction')];
  return places.map(headed).find((said) => said.length > 0) ?? [];
}

/** 'Driving forces' are no strengths, whatever 'forces' means in French. */
function headed(text: string): readonly Said<SwotWord>[] {
  if (text === '' || /\b(driving|restraining)\b/i.test(text)) return [];
  return mentionsIn(swotValues, text).map(({ code }) => ({ code, words: text }));
}

function sideOf({ cell, header, tableName, sheet }: Written): Said<Side> | null {
  for (const words of [cell('direction'), cell('category')]) {
    const code = words === '' ? null : (parseChoice(sideValues, words) as Side | null);
    if (code !== null) return { code, words };
  }
  for (const text of [header('direction'), header('category'), header('text'), tableName, sheet]) {
    const side = text === '' ? null : sideOfHeading(text);
    if (side !== null) return side;
  }
  return null;
}

const named = (tableName: string): string => tableName.replaceAll('_', ' ');
