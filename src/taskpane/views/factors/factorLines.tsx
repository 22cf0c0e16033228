import type { JudgedFactor } from '../../../method/ground/judged';
import type { Text } from '../../../text/text';
import type { ListingLine } from '../../parts/lines/Listing';
import { recordLine } from '../../parts/lines/recordLine';
import { signOfFactor, wordOfFactor } from '../pictureTiles';

/** Factors as lines of a listing, each with what `detailsOf` says of it. */
export const factorLines = (
  factors: readonly JudgedFactor[],
  detailsOf: (factor: JudgedFactor, text: Text) => string,
  text: Text,
): readonly ListingLine[] =>
  factors.map((factor) => {
    const record = { cell: factor.cell, name: factor.text, note: detailsOf(factor, text) };
    return recordLine(record, signOfFactor(factor), wordOfFactor(factor, text));
  });
