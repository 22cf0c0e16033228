// What each column of a spread concept stands for, told by its header.
import type { Column } from './column';
import { engagementInitials } from './people/attitudeValues';
import { normalise } from '../method/ground/text';
import { parseChoice } from './choice';

/** The code a one-hot column's header stands for: 'Resistant' → '-2', 'High' → 'high'; null where it is no value of the column. */
export function codeOfHeader(column: Column, text: string): string | null {
  if (column.values.length === 0) return null;
  const form = normalise(text).replace(/ ?[?？]+$/, '');
  if (column.key === 'attitude' && form.length === 1) return engagementInitials[form] ?? null;
  return parseChoice(column.values, form);
}
