// A filled-in account to try Quadrille with, one in each language; dates are counted from the day it is made.
import { dayNumber } from '../../method/ground/days';
import type { Locale } from '../../text/text';
import { type TableKind, tableKinds, tableOf } from '../../tables/tables';
import type { Column } from '../../tables/column';
import { makeSerial } from '../grid/dates';
import type { DraftValue } from '../draft';
import type { Sample, SampleRow } from './sampleRow';
import { tellStory, type Story } from './story';

/** The tables that the sample fills, in the order of their sheets. */
export const sampleKinds = (sample: Sample): readonly TableKind[] =>
  tableKinds.filter((kind) => sample[kind] !== undefined);

/** The sample account of that language as of that day (ISO). */
export function makeSample(locale: Locale, asOf: string): Sample {
  const story = tellStory(locale, asOf);
  const shown = (kind: keyof Story): readonly SampleRow[] =>
    story[kind].map((row) => showRow(tableOf[kind].columns, row, locale));
  return {
    goals: shown('goals'),
    people: shown('people'),
    factors: shown('factors'),
    profile: shown('profile'),
    issues: shown('issues'),
    sales: shown('sales'),
    steps: shown('steps'),
    criteria: shown('criteria'),
    team: shown('team'),
    milestones: shown('milestones'),
  };
}

/** Codes as the drop-downs show them, dates as serials; all else as it is. */
function showRow(columns: readonly Column<keyof SampleRow>[], row: SampleRow, locale: Locale): SampleRow {
  const cells = columns.flatMap((column): [string, DraftValue][] => {
    const value = row[column.key];
    const isTold = typeof value === 'string' || typeof value === 'number';
    return isTold ? [[column.key, showValue(column, value, locale)]] : [];
  });
  return { ...row, ...Object.fromEntries(cells) };
}

function showValue({ kind, values }: Column, value: string | number, locale: Locale): DraftValue {
  // An answer is whatever its question asks for.
  const isDate = kind === 'date' || (kind === 'answer' && dayNumber(String(value)) !== null);
  if (isDate) return makeSerial(String(value));
  // Weights and scores are offered as texts; in a cell they stay the numbers they are.
  if (kind === 'weight' || kind === 'score') return value;
  return values.find(({ code }) => code === String(value))?.labels?.[locale] ?? value;
}
